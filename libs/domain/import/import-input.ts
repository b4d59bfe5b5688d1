/** What the import of figures works on and what it finds; the same for preview and application. */
import type { Stand } from '../document/basics.js';
import type { Kennzahl } from '../document/kennzahl.js';
import type { Sheet } from './grid.js';
import type { ImportMapping } from './mapping.js';

/** What of an entry of the catalogue the import needs. */
export interface CatalogueTerm {
  readonly key: string;
  readonly label: string;
  /** What it is called besides, and was in earlier years. */
  readonly names?: readonly string[];
  readonly unit?: string | null;
  readonly measure?: string | null;
  readonly decimals?: number | null;
}

export interface RowWords {
  readonly key: string | null;
  readonly label: string;
  readonly dimensions: NonNullable<Kennzahl['dimensions']>;
  /** What cell or column say of it; null: nothing. */
  readonly unit: string | null;
}

export interface ImportInput {
  readonly sheet: Sheet;
  readonly mapping: ImportMapping;
  /** Stand of every figure whose row says no other. */
  readonly stand: Stand;
  /** Stand of the previous values; left out where nobody says it. */
  readonly previousStand?: Stand;
  readonly source: string;
  readonly origin: NonNullable<Kennzahl['origin']>;
  readonly existing: readonly Kennzahl[];
  readonly catalogue: readonly CatalogueTerm[];
}

export interface CellProblem {
  /** „C12“ */
  readonly cell: string;
  /** German: what is wrong and what to do. */
  readonly message: string;
}

export interface ImportedRow {
  /** As the spreadsheet counts it, from 1. */
  readonly row: number;
  readonly status: 'neu' | 'geaendert' | 'gleich' | 'problem';
  /** What would be stored; null where the row cannot be read. */
  readonly kennzahl: Kennzahl | null;
  readonly before: Kennzahl | null;
  /** The Kennzahl of the catalogue that the words name; `certain`: the figure has become it, otherwise a person decides with the key. */
  readonly recognised: { readonly key: string; readonly label: string; readonly certain: boolean } | null;
}

export interface ImportResult {
  readonly rows: readonly ImportedRow[];
  readonly problems: readonly CellProblem[];
}
