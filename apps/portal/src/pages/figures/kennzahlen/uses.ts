/** Where the text of a programme uses each Kennzahl, all of them in one walk: by key, sections once each, and the Kennzahlen that count with it. */
import { isObject, walk } from '#domain/document/json-walk.js';
import type { Kennzahl } from '#domain/document/kennzahl.js';

export interface Use {
  /** „Ausgangslage“ or the name of another Kennzahl. */
  readonly label: string;
  readonly kind: 'Abschnitt' | 'Kennzahl';
  /** Key of the section; null for another Kennzahl. */
  readonly section: string | null;
}
export type Uses = ReadonlyMap<string, readonly Use[]>;

interface SectionLike {
  readonly key: string;
  readonly title: string;
  readonly blocks?: readonly unknown[] | undefined;
  readonly sections?: readonly SectionLike[] | undefined;
}

export function usesOf(sections: readonly SectionLike[], kennzahlen: readonly Kennzahl[]): Uses {
  const uses = new Map<string, Use[]>();
  const add = (key: string, use: Use): void => {
    const known = uses.get(key) ?? [];
    if (known.some(({ section, label }) => section === use.section && label === use.label)) return;
    uses.set(key, [...known, use]);
  };
  const read = (section: SectionLike): void => {
    for (const block of section.blocks ?? [])
      walk(block, '', (node) => {
        if (isObject(node))
          for (const key of keysIn(node)) add(key, { label: section.title, kind: 'Abschnitt', section: section.key });
      });
    section.sections?.forEach(read);
  };
  sections.forEach(read);
  for (const { key, label, base, numerator, partOf } of kennzahlen)
    for (const other of [base, numerator, partOf?.key])
      if (other !== undefined && other !== key) add(other, { label, kind: 'Kennzahl', section: null });
  return uses;
}

/** A reference in the text, a cell, or the keys of a chart or planning table of Kennzahlen. */
function keysIn(node: Readonly<Record<string, unknown>>): string[] {
  if (node['kind'] === 'kennzahl') return [node['key']].filter(isText);
  const drawn =
    node['from'] === 'kennzahlen' ||
    (node['kind'] === 'planning' && (node['part'] === 'kennzahlen' || node['part'] === 'ziele'));
  const keys: unknown[] = drawn && Array.isArray(node['keys']) ? node['keys'] : [];
  return [...keys, node['kennzahl']].filter(isText);
}
const isText = (value: unknown): value is string => typeof value === 'string';
