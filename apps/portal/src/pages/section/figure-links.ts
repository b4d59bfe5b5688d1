/** Where the numbers of a section are written; in its text they are printed by a Planungstabelle. Who cannot change them is invited to look only. */
import type { SectionView } from './section-queries.js';

const FIGURES = [
  { part: 'kennzahlen', path: 'kennzahlen', label: 'Kennzahlen' },
  { part: 'ziele', path: 'kennzahlen', label: 'Ziele' },
  { part: 'budget', path: 'budget', label: 'Budget' },
  { part: 'personal', path: 'personal', label: 'Personal' },
  { part: 'eintrittsplanung', path: 'eintrittsplanung', label: 'Eintrittsplanung' },
] as const;

export function figureLinks(
  { cycleId, settings: { structuredParts = [] } }: Pick<SectionView, 'cycleId' | 'settings'>,
  mayChange: boolean,
): { readonly part: string; readonly path: string; readonly label: string }[] {
  return FIGURES.filter(({ part }) => structuredParts.includes(part)).map(({ part, path, label }) => ({
    part,
    path: `/zyklen/${cycleId}/${path}`,
    label: `Zahlen ${mayChange ? 'eintragen' : 'ansehen'}: ${label}`,
  }));
}
