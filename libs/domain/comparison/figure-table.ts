/** A table of figures that can be compared: rows and columns by lasting keys, each number with its exact value and its German text. */

export type FigureTablePart = 'kennzahlen' | 'ziele' | 'handlungsfelder' | 'budget' | 'personal' | 'eintrittsplanung';
/** How two numbers are compared: shares only in percentage points. */
export type FigureKind = 'money' | 'count' | 'share' | 'ratio' | 'words';

export interface FigureCell {
  readonly text: string;
  /** Exact; null for words and for what is not known. */
  readonly value: string | null;
  readonly kind: FigureKind;
  /** Numbers of different units are not set off against each other. */
  readonly unit?: string | undefined;
}
export interface FigureRow {
  readonly key: string;
  /** Key of the row that it was a year before. */
  readonly predecessor?: string | undefined;
  readonly label: string;
  /** By column; one that is missing is empty. */
  readonly cells: Readonly<Record<string, FigureCell | undefined>>;
}
export interface FigureTable {
  readonly part: FigureTablePart;
  /** Unique in the programme. */
  readonly key: string;
  readonly title: string;
  /** `aside`: shown only where something in it changed. */
  readonly columns: readonly { readonly key: string; readonly label: string; readonly aside?: boolean }[];
  readonly rows: readonly FigureRow[];
}
export const words = (text: string | null | undefined): FigureCell | undefined =>
  text ? { text, value: null, kind: 'words' } : undefined;
export const number = (
  cell: { readonly value: string; readonly text: string } | null | undefined,
  kind: FigureKind,
  unit?: string,
): FigureCell | undefined => (cell ? { text: cell.text, value: cell.value, kind, unit } : undefined);
