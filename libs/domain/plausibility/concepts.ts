/** What a Kennzahl measures: as its catalogue term says, or else as its label is usually worded. */
import type { Kennzahl } from '../document/kennzahl.js';

export type Concept = NonNullable<Kennzahl['concept']>;

const LABELS: readonly (readonly [Concept, RegExp, 'ratio' | 'count' | 'any'])[] = [
  ['K1', /Leistungen zum Lebensunterhalt|\bLLU\b/iu, 'any'],
  ['K2', /^Integrationsquote\b/iu, 'ratio'],
  ['LZB-Anteil', /(Anteil|Quote).*(Langzeitleistungsbezieh|Langzeitbezieh|LZB)/iu, 'ratio'],
  ['LZB', /^(Bestand (an |der )?|Zahl der )?(Langzeitleistungsbezieh|Langzeitbezieh|LZB\b)/iu, 'count'],
  ['eLb', /^(Zahl der )?(erwerbsfähigen? Leistungsberechtigten?\b|eLb\b)/iu, 'count'],
  ['Integrationen', /^Integrationen( insgesamt|,| \d{4}|$)/iu, 'count'],
];

/** `null` for a figure that no rule knows by its meaning, and for mere changes. */
export function conceptOf({ concept, label, unit, measure, dimensions = [] }: Kennzahl): Concept | null {
  if (concept !== undefined) return concept;
  if (measure === 'Veraenderung' && !LABELS[0]?.[1].test(label)) return null;
  if (dimensions.some(({ axis }) => axis === 'Region')) return null;
  const form = unit === '%' ? 'ratio' : /Punkte|1:n|EUR/.test(unit) ? 'other' : 'count';
  return LABELS.find(([, words, needs]) => (needs === 'any' || needs === form) && words.test(label))?.[0] ?? null;
}

/** Same concept or, without one, the same label; years in it do not count. */
export const identityOf = (kennzahl: Kennzahl): string =>
  [
    conceptOf(kennzahl) ?? kennzahl.label.toLowerCase().replace(/\b(19|20)\d\d\b/gu, ''),
    kennzahl.unit,
    ...(kennzahl.dimensions ?? []).map(({ axis, value }) => `${axis}=${value}`).sort(),
  ]
    .join('|')
    .replace(/\s+/gu, ' ');
