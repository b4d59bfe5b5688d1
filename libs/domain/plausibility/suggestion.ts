/** What one click can put in place of typed words: a bound Kennzahl, a reference that moves along, or the right word. */
import { KENNZAHL_PREFIXES } from '../document/blocks.js';
import { printKennzahl } from '../document/kennzahl-text.js';
import type { Kennzahl } from '../document/kennzahl.js';
import type { Finding } from './finding.js';
import { placeIn } from './place.js';
import { valueAt } from './pointer.js';
import { Exact } from './ranges.js';
import type { Reading } from './reading.js';

export type Prefix = (typeof KENNZAHL_PREFIXES)[number];

/** Typed words in a text node: `length` characters from `offset` of the node at `path` below the block. */
export interface TypedWords {
  readonly blockId: string;
  readonly path: string;
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}
export interface Suggestion extends TypedWords {
  /** Key of the Kennzahl to bind. */
  readonly kennzahl: string | null;
  readonly prefix: Prefix | null;
  readonly withUnit: boolean;
  /** Key of the section to refer to. */
  readonly sectionKey: string | null;
  /** Id of the table or figure to refer to. */
  readonly block: string | null;
  /** Words to write instead. */
  readonly replacement: string | null;
}

const NOTHING = { kennzahl: null, prefix: null, withUnit: false, sectionKey: null, block: null, replacement: null };

/** `null` where only a person can say what is meant. */
export function suggestionOf(reading: Reading, { rule, where, facts }: Finding): Suggestion | null {
  const { offset, length, replacement, key, known, target, textAt } = facts;
  const words = typedAt(reading, typeof textAt === 'string' ? textAt : where, offset, length);
  if (!words) return null;
  if (typeof replacement === 'string') return { ...words, ...NOTHING, replacement };
  if (rule === 'R19' && typeof target === 'string')
    return reading.floats.has(target)
      ? { ...words, ...NOTHING, block: target }
      : { ...words, ...NOTHING, sectionKey: target };
  const kennzahl = typeof key === 'string' ? (reading.byKey.get(key)?.kennzahl ?? reading.planned.get(key)) : undefined;
  if (rule !== 'R8' || !kennzahl || !holds(kennzahl, known)) return null;
  return { ...NOTHING, ...bound(reading, where, words), kennzahl: kennzahl.key };
}

/** Binding prints the value itself, never its comparison. */
const holds = ({ value }: Kennzahl, known: unknown): boolean =>
  typeof value === 'string' &&
  Array.isArray(known) &&
  known.some((one) => typeof one === 'string' && new Exact(one).eq(value));

/** The words as they stand; `null` if they are no text of their own (a caption, or cut by bold print). */
export function typedAt(reading: Reading, where: string, offset: unknown, length: unknown): TypedWords | null {
  const node = textAt(reading, where);
  const { blockId, inBlock } = placeIn(reading, where);
  if (node === null || blockId === null || typeof offset !== 'number' || typeof length !== 'number') return null;
  const text = node.slice(offset, offset + length);
  return text.length === length ? { blockId, path: inBlock, offset, length, text } : null;
}

function textAt({ programme }: Reading, where: string): string | null {
  const node = valueAt(programme, where) as { readonly kind?: unknown; readonly text?: unknown } | null | undefined;
  return typeof node === 'object' && node?.kind === 'text' && typeof node.text === 'string' ? node.text : null;
}

const BEFORE = new RegExp(
  `(?<![\\p{L}])(${KENNZAHL_PREFIXES.map((word) => word.replace('.', '\\.')).join('|')})[\\s\\u00a0]$`,
  'u',
);

/** Words that loosen the number go with it, and so does its unit. */
export function bound(
  reading: Reading,
  where: string,
  words: TypedWords,
): TypedWords & { readonly prefix: Prefix | null; readonly withUnit: boolean } {
  const before = (textAt(reading, where) ?? '').slice(0, words.offset);
  const match = BEFORE.exec(before);
  const withUnit = /[^\d.,\s\u00a0+\u2212-]/u.test(words.text);
  if (!match) return { ...words, prefix: null, withUnit };
  const longer = match[0].length;
  return {
    ...words,
    offset: words.offset - longer,
    length: words.length + longer,
    text: match[0] + words.text,
    prefix: match[1] as Prefix,
    withUnit,
  };
}

/** „16,4 %“ and „16,4 Prozent“ read the same. */
export const samePrint = (kennzahl: Kennzahl, typed: string, prefix: Prefix | null, withUnit: boolean): boolean =>
  plain(printKennzahl(kennzahl, { withUnit, ...(prefix === null ? {} : { prefix }) })) === plain(typed);

const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/\bProzent\b/u, '%')
    .replace(/(Euro\b|€)/u, 'EUR')
    .trim();
