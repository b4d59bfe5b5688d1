/** R20: each indicator of § 48a SGB II has a goal, or the programme says why it has none; called as the catalogue calls it in the year of the programme. */
import { kennzahlenAsOf } from '../../catalogue/kennzahlen.js';
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';

const INDICATORS = [
  { key: 'K1', concepts: ['K1'], words: /Leistungen zum Lebensunterhalt|\bLLU\b|\bK1\b/iu },
  { key: 'K2', concepts: ['K2'], words: /Integrationsquote|\bK2\b/iu },
  { key: 'K3', concepts: ['K3', 'LZB'], words: /Langzeit(leistungs)?bezieh|\bLZB\b|\bK3\b/iu },
] as const;

export function federalGoals({ programme: { openInformation = [], period }, kennzahlen }: Reading): RawFinding[] {
  const goals = kennzahlen.filter(({ kennzahl }) => kennzahl.kind === 'ziel');
  const missing = INDICATORS.filter(
    ({ concepts, words }) =>
      !goals.some(({ concept }) => concept !== null && (concepts as readonly string[]).includes(concept)) &&
      !openInformation.some((text) => words.test(text)),
  );
  if (missing.length === 0) return [];
  const catalogue = new Map(kennzahlenAsOf(`${period.year}-01-01`).map(({ key, label }) => [key, label]));
  return missing.flatMap(({ key }): RawFinding[] => {
    const label = catalogue.get(key);
    // Before there was such a Kennzahl nobody owed it a goal.
    if (label === undefined) return [];
    return [
      {
        where: '/kennzahlen',
        message: `Für die Kennzahl „${label}“ (${key}) fehlt ein Zielwert. Bitte den Zielwert ergänzen oder begründen, warum er noch nicht vorliegt.`,
        facts: { indicator: key },
      },
    ];
  });
}
