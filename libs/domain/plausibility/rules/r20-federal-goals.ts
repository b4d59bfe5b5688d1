/** R20: each indicator of § 48a SGB II has a goal, or the programme says why it has none. */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';

const INDICATORS = [
  {
    name: 'Summe der Leistungen zum Lebensunterhalt (K1)',
    concepts: ['K1'],
    words: /Leistungen zum Lebensunterhalt|\bLLU\b|\bK1\b/iu,
  },
  { name: 'Integrationsquote (K2)', concepts: ['K2'], words: /Integrationsquote|\bK2\b/iu },
  {
    name: 'Bestand an Langzeitleistungsbeziehenden (K3)',
    concepts: ['K3', 'LZB'],
    words: /Langzeit(leistungs)?bezieh|\bLZB\b|\bK3\b/iu,
  },
] as const;

export const federalGoals = ({ programme: { openInformation = [] }, kennzahlen }: Reading): RawFinding[] =>
  INDICATORS.flatMap(({ name, concepts, words }): RawFinding[] => {
    const goals = kennzahlen.filter(({ kennzahl }) => kennzahl.kind === 'ziel');
    const has = goals.some(({ concept }) => concept !== null && (concepts as readonly string[]).includes(concept));
    if (has || openInformation.some((text) => words.test(text))) return [];
    return [
      {
        where: '/kennzahlen',
        message: `Für die Kennzahl „${name}“ fehlt ein Zielwert. Bitte den Zielwert ergänzen oder begründen, warum er noch nicht vorliegt.`,
        facts: { indicator: concepts[0] },
      },
    ];
  });
