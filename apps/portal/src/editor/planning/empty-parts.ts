/** Which figures a programme has none of yet, and the page on which each is entered. */
import type { Programme } from '#domain/document/programme.js';

export type FigurePlace = 'kennzahlen' | 'ziele' | 'budget' | 'personal' | 'eintrittsplanung';

/** As a sentence names them, and the end of the address. */
export const PLACES: Readonly<Record<FigurePlace, { readonly label: string; readonly path: string }>> = {
  kennzahlen: { label: 'Kennzahlen', path: 'kennzahlen' },
  ziele: { label: 'Ziele', path: 'kennzahlen' },
  budget: { label: 'Budget', path: 'budget' },
  personal: { label: 'Personal', path: 'personal' },
  eintrittsplanung: { label: 'Eintrittsplanung', path: 'eintrittsplanung' },
};

export type EnteredFigures = Pick<Programme, 'kennzahlen' | 'budget' | 'personal' | 'eintrittsplanung'>;

export function isEmptyPart(part: string, figures: EnteredFigures): part is FigurePlace {
  switch (part) {
    case 'kennzahlen':
      return figures.kennzahlen.length === 0;
    case 'ziele':
      return figures.kennzahlen.every(({ kind }) => kind !== 'ziel');
    case 'budget':
      return figures.budget === undefined;
    case 'personal':
      return figures.personal === undefined;
    case 'eintrittsplanung':
      return (figures.eintrittsplanung ?? []).length === 0;
    default:
      return false;
  }
}
