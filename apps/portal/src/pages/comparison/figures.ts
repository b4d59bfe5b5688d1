/** Which figures of a comparison are shown, and the words for their changes. */
import type { components } from '../../api/schema.js';

type Table = components['schemas']['FigureComparisonView'];
type Cell = Table['rows'][number]['cells'][number];

const differs = ({ status }: { readonly status: string }): boolean => status !== 'gleich';

/** Without what stayed the same, unless everything is to be seen. */
export const shownTables = (tables: readonly Table[], onlyChanges: boolean): Table[] =>
  onlyChanges
    ? tables.map((table) => ({ ...table, rows: table.rows.filter(differs) })).filter(({ rows }) => rows.length > 0)
    : [...tables];

/** „+161 (+3,7 %)“; null where there is nothing to set off. */
export const changeText = ({ absolute, percent }: Pick<Cell, 'absolute' | 'percent'>): string | null =>
  absolute === null ? null : percent === null ? absolute : `${absolute} (${percent})`;

/** „12 Zeilen in den Zahlen“; null when they are the same. */
export function figuresSentence(tables: readonly Table[]): string | null {
  const rows = tables.reduce((sum, table) => sum + table.rows.filter(differs).length, 0);
  return rows === 0 ? null : rows === 1 ? 'Zahlen: eine Zeile anders' : `Zahlen: ${rows} Zeilen anders`;
}
