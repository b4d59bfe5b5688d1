/** Which Kennzahlen are shown, and under which heading: goals first, then the groups of the catalogue, then the Jobcenter's own. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import type { SearchTexts } from '../../administration/use-search-texts.js';
import { KIND_LABELS, nameOf } from './words.js';

export interface Filter {
  readonly search: string;
  readonly kind: Kennzahl['kind'] | '';
  readonly group: string;
  readonly lack: '' | 'source' | 'stand' | 'value';
  readonly goalsOnly: boolean;
}
export const NO_FILTER: Filter = { search: '', kind: '', group: '', lack: '', goalsOnly: false };

/** Addresses are German, as everything that people see and pass on. */
const LACK_WORDS: Readonly<Record<Filter['lack'], string>> = {
  '': '',
  value: 'wert',
  stand: 'stand',
  source: 'quelle',
};
const LACKS: readonly Filter['lack'][] = ['source', 'stand', 'value'];
const isKind = (text: string): text is Kennzahl['kind'] => Object.hasOwn(KIND_LABELS, text);

/** As it stands in the address; what is no filter, or a topic that no Kennzahl has, narrows nothing. */
export function filterFrom(
  { suche = '', art = '', thema = '', fehlt = '', ziele = '' }: SearchTexts,
  rows: readonly Kennzahl[],
  terms: ReadonlyMap<string, Term>,
): Filter {
  return {
    search: suche.slice(0, 200),
    kind: isKind(art) ? art : '',
    group: rows.some((row) => groupName(row, terms) === thema) ? thema : '',
    lack: LACKS.find((lack) => LACK_WORDS[lack] === fehlt) ?? '',
    goalsOnly: ziele === 'nur',
  };
}

export const textsOf = ({ search, kind, group, lack, goalsOnly }: Filter): SearchTexts => ({
  suche: search,
  art: kind,
  thema: group,
  fehlt: LACK_WORDS[lack],
  ziele: goalsOnly ? 'nur' : '',
});

export interface Term {
  readonly key: string;
  readonly group: string;
  readonly label: string;
}
export interface Group {
  readonly name: string;
  readonly rows: readonly Kennzahl[];
}

export const GOALS = 'Ziele';
export const OWN = 'Weitere und eigene Kennzahlen';

export const groupName = ({ kind, catalogue }: Kennzahl, terms: ReadonlyMap<string, Term>): string =>
  kind === 'ziel' ? GOALS : ((catalogue === undefined ? undefined : terms.get(catalogue)?.group) ?? OWN);

export function grouped(rows: readonly Kennzahl[], terms: ReadonlyMap<string, Term>): Group[] {
  const order = [GOALS, ...new Set([...terms.values()].map(({ group }) => group)), OWN];
  const groups = new Map<string, Kennzahl[]>(order.map((name) => [name, []]));
  for (const row of rows) groups.get(groupName(row, terms))?.push(row);
  return [...groups].flatMap(([name, all]) => (all.length === 0 ? [] : [{ name, rows: inTreeOrder(all) }]));
}

export function shown(rows: readonly Kennzahl[], filter: Filter, terms: ReadonlyMap<string, Term>): Kennzahl[] {
  const words = filter.search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = [nameOf(row), row.key, row.catalogue, row.unit, row.source].join(' ').toLocaleLowerCase('de');
    return (
      words.every((word) => text.includes(word)) &&
      (filter.kind === '' || row.kind === filter.kind) &&
      (filter.group === '' || groupName(row, terms) === filter.group) &&
      (!filter.goalsOnly || row.kind === 'ziel') &&
      lacks(row, filter.lack)
    );
  });
}

function lacks(row: Kennzahl, lack: Filter['lack']): boolean {
  if (lack === 'source') return row.source === undefined;
  if (lack === 'stand') return row.stand === undefined;
  return lack === '' || (row.value === undefined && row.suppressed === undefined && row.printed === undefined);
}

/** Parts follow their whole, as far as both are in the list. */
function inTreeOrder(rows: readonly Kennzahl[]): Kennzahl[] {
  const keys = new Set(rows.map(({ key }) => key));
  const taken = new Set<string>();
  const withParts = (row: Kennzahl): Kennzahl[] => {
    if (taken.has(row.key)) return [];
    taken.add(row.key);
    return [row, ...rows.filter(({ partOf }) => partOf?.key === row.key).flatMap(withParts)];
  };
  const tops = rows.filter(({ partOf }) => partOf === undefined || !keys.has(partOf.key));
  // Whoever is part of itself by a detour would be nowhere: it follows at the end.
  return [...tops.flatMap(withParts), ...rows.flatMap(withParts)];
}

/** How many wholes a Kennzahl is inside of, within the list. */
export function depthOf(row: Kennzahl, byKey: ReadonlyMap<string, Kennzahl>): number {
  let depth = 0;
  for (let at = row; at.partOf && depth < 4; depth++) {
    const whole = byKey.get(at.partOf.key);
    if (!whole) break;
    at = whole;
  }
  return depth;
}
