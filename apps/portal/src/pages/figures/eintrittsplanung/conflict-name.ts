/** What two people changed at once, in words: „Plan 2026 von ‚Eingliederungszuschuss‘“. */
import type { Rows } from './entry-rows.js';

/** @returns words for the path of a conflict (libs/domain/comparison/merge-figures.ts) */
export const conflictName =
  (rows: Rows, year: number) =>
  (path: readonly string[]): string => {
    const [row = '', member] = path;
    const key = row.replace(/^#/, '');
    const name = `„${rows.find((one) => one.key === key)?.instrument ?? key}“`;
    const words: Readonly<Record<string, string>> = {
      instrument: 'Name',
      catalogue: 'Instrument des Katalogs',
      parent: 'Zugehörigkeit',
      rechtsgrundlage: 'Rechtsgrundlage',
      istVorjahr: `Ist ${year - 1}`,
      planVorjahr: `Plan ${year - 1}`,
      plan: `Plan ${year}`,
      monate: 'Monate',
      mittelVorjahr: `Mittel ${year - 1}`,
      mittelPlan: `Mittel ${year}`,
      frauenPlan: 'Frauen',
      begruendung: 'Begründung',
      erwarteteWirkung: 'Erwartete Wirkung',
      bedarfe: 'Bedarfsschätzungen',
      kuerzung: 'Begründung der Abweichung',
    };
    return member === undefined ? `Die ganze Zeile ${name}` : `${words[member] ?? member} von ${name}`;
  };
