/** Where a programme uses a Kennzahl: in the text of a section, in a chart or planning table, or as base or part of another Kennzahl. */
import { isObject, walk } from '#domain/document/json-walk.js';
import type { Programme, ProgrammeSection } from '#domain/document/programme.js';
import { quoted } from '#domain/shared/german.js';

/** German, ready for a list: „Abschnitt „Ausgangslage“ (Text)“. */
export function kennzahlUses(programme: Pick<Programme, 'sections' | 'kennzahlen'>, key: string): string[] {
  return [
    ...allSections(programme.sections).flatMap((section) => inSection(section, key)),
    ...programme.kennzahlen.flatMap(({ key: own, label, base, numerator, partOf }) =>
      own !== key && [base, numerator, partOf?.key].includes(key) ? [`Kennzahl ${quoted(label)}`] : [],
    ),
  ];
}

const allSections = (sections: readonly ProgrammeSection[]): ProgrammeSection[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections ?? [])]);

function inSection(section: ProgrammeSection, key: string): string[] {
  const kinds = new Set<string>();
  for (const block of section.blocks)
    walk(block, '', (value) => {
      if (isObject(value) && names(value, key)) kinds.add(PLACES[block.kind] ?? 'Text');
    });
  return kinds.size === 0 ? [] : [`Abschnitt ${quoted(section.title)} (${[...kinds].join(', ')})`];
}

const PLACES: Readonly<Record<string, string>> = { table: 'Tabelle', planning: 'Planungstabelle', chart: 'Diagramm' };

/** A reference in the text, a cell, or the keys of a chart or planning table of Kennzahlen. */
function names(node: Readonly<Record<string, unknown>>, key: string): boolean {
  if (node['kind'] === 'kennzahl') return node['key'] === key;
  if (node['kennzahl'] === key) return true;
  const ofKennzahlen =
    node['from'] === 'kennzahlen' ||
    (node['kind'] === 'planning' && (node['part'] === 'kennzahlen' || node['part'] === 'ziele'));
  return ofKennzahlen && Array.isArray(node['keys']) && node['keys'].includes(key);
}
