/** Finds the Kennzahl that a row of a file means: by key, else by its words, also those of the catalogue; a new one gets a key that stays the same for the same words. */
import type { Kennzahl } from '../document/kennzahl.js';
import { identity } from './identity.js';
import type { CatalogueTerm, RowWords } from './import-input.js';
import { recogniser } from './recognise.js';

export type Match =
  | { readonly kind: 'existing'; readonly kennzahl: Kennzahl }
  | {
      readonly kind: 'new';
      readonly key: string;
      readonly term: CatalogueTerm | null;
      /** What the words could mean, but need not: a person says it with the key. */
      readonly likely: CatalogueTerm | null;
    }
  | { readonly kind: 'unclear'; readonly candidates: readonly Kennzahl[] }
  | { readonly kind: 'unknownKey' };

export type Matcher = (words: RowWords) => Match;

export function matcher(existing: readonly Kennzahl[], catalogue: readonly CatalogueTerm[]): Matcher {
  const byKey = new Map(existing.map((kennzahl) => [kennzahl.key, kennzahl]));
  // A file says what is: a goal or a plan of the same Kennzahl is another figure.
  const byCatalogue = grouped(existing, ({ catalogue: key, kind }) => (kind === 'ist' ? key : undefined));
  const byWords = grouped(existing, ({ label, dimensions }) => identity(label, dimensions));
  const termByKey = new Map(catalogue.map((term) => [term.key, term]));
  const recognise = recogniser(catalogue);

  const fresh = (words: RowWords, term: CatalogueTerm | null, likely: CatalogueTerm | null = null): Match => ({
    kind: 'new',
    term,
    likely,
    key: newKey(
      term && words.dimensions.length === 0
        ? term.key
        : slug([words.label, ...words.dimensions.map(({ value }) => value)].join(' ')),
      byKey,
    ),
  });
  const among = (candidates: readonly Kennzahl[], words: RowWords): Match | null => {
    const fitting = candidates.length > 1 ? candidates.filter((k) => sameDimensions(k, words)) : candidates;
    const [only] = fitting;
    if (only && fitting.length === 1) return { kind: 'existing', kennzahl: only };
    return fitting.length > 1 ? { kind: 'unclear', candidates: fitting } : null;
  };

  return (words) => {
    if (words.key !== null) {
      const own = byKey.get(words.key);
      if (own) return { kind: 'existing', kennzahl: own };
      const term = termByKey.get(words.key);
      if (!term) return { kind: 'unknownKey' };
      const used = (byCatalogue.get(term.key) ?? []).filter((k) => sameDimensions(k, words));
      return among(used, words) ?? fresh(words, term);
    }
    const known = among(byWords.get(identity(words.label, words.dimensions)) ?? [], words);
    if (known) return known;
    const found = recognise(words.label);
    const recognised = found && unitFits(words, found.term) ? found : null;
    const term = recognised?.certain ? recognised.term : null;
    const used = term ? (byCatalogue.get(term.key) ?? []).filter((k) => sameDimensions(k, words)) : [];
    return among(used, words) ?? fresh(words, term, term ? null : (recognised?.term ?? null));
  };
}

const measureOf = (unit: string): 'share' | 'money' | 'number' =>
  /^(?:%|‰|Prozent)/.test(unit) ? 'share' : /€|\b(?:EUR|Euro)\b/i.test(unit) ? 'money' : 'number';

/** „Langzeitleistungsbeziehende 44,8 %“ is their share, „Bedarfsgemeinschaften 1.234 EUR“ what they cost: neither is their number. */
const unitFits = ({ unit }: RowWords, term: CatalogueTerm): boolean =>
  unit === null || typeof term.unit !== 'string' || measureOf(unit) === measureOf(term.unit);

const sameDimensions = ({ dimensions }: Kennzahl, words: RowWords): boolean =>
  identity('', dimensions) === identity('', words.dimensions);

function grouped(
  list: readonly Kennzahl[],
  keyOf: (kennzahl: Kennzahl) => string | undefined,
): Map<string, Kennzahl[]> {
  const groups = new Map<string, Kennzahl[]>();
  for (const kennzahl of list) {
    const key = keyOf(kennzahl);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), kennzahl]);
  }
  return groups;
}

/** Leaves room for what makes a key the only one. */
const LONGEST = 56;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', '%': '-prozent' };

/** What a key cannot hold of the words (letters of other scripts, great length) goes in as a checksum. */
function slug(words: string): string {
  const plain = words
    .toLowerCase()
    .replace(/[äöüß%]/g, (letter) => UMLAUTS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const key = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (key.length <= LONGEST && key !== '' && !/[^\x20-\x7e]/.test(plain.replace(/[\p{P}\p{S}\p{Z}]/gu, ''))) return key;
  return `${key.slice(0, LONGEST - 8).replace(/-+$/, '') || 'kennzahl'}-${checksum(identity(words))}`;
}

/** FNV-1a, 32 bit, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A key that no other Kennzahl has; objects of JavaScript know three words by themselves. */
function newKey(wanted: string, taken: ReadonlyMap<string, Kennzahl>): string {
  const base = ['constructor', 'prototype'].includes(wanted) ? `${wanted}-1` : wanted;
  for (let n = 1; ; n++) {
    const key = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(key)) return key;
  }
}
