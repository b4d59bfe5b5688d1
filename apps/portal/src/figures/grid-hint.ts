/** How to move in a table of figures: said once on a page, however many tables it has; each of their fields is described by it. */
import { createContext } from 'react';

export const GRID_HINT =
  'Pfeiltasten und Eingabetaste führen von Feld zu Feld. Aus einer Tabellenkalkulation kopierte Felder lassen sich einfügen.';

/** The id of the paragraph that says it; null: nobody does, so the table says it itself. */
export const GridHint = createContext<string | null>(null);
