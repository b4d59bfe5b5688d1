/** What the import of figures asks of its tables, and what their rows hold. */
import type { Sheet } from '#domain/import/grid.js';
import type { ImportMapping } from '#domain/import/mapping.js';

export interface FigureImportRecord {
  readonly id: string;
  readonly cycleId: string;
  readonly fileName: string;
  readonly sha256: string;
  /** Empty once it is taken over. */
  readonly sheets: Sheet[];
  readonly state: 'offen' | 'uebernommen';
  readonly uploadedAt: Date;
  readonly uploadedBy: string | null;
  readonly appliedAt: Date | null;
}

export interface SavedMapping {
  readonly name: string;
  readonly mapping: ImportMapping;
}

export interface FigureImportStore {
  insert(
    upload: Pick<FigureImportRecord, 'cycleId' | 'fileName' | 'sha256' | 'sheets' | 'uploadedAt' | 'uploadedBy'>,
  ): Promise<FigureImportRecord>;
  find(id: string): Promise<FigureImportRecord | null>;
  /** Its cycle alone: what has to be locked before the upload. */
  cycleOf(id: string): Promise<string | null>;
  lock(id: string): Promise<FigureImportRecord | null>;
  markApplied(id: string, at: Date): Promise<void>;
  /** Removes uploads that nobody took over: those from before, and all but the newest `keep`. */
  sweep(before: Date, keep: number): Promise<void>;
  /** By name. */
  mappings(): Promise<SavedMapping[]>;
  /** A mapping of the same name is replaced. */
  putMapping(saved: SavedMapping & { readonly at: Date; readonly by: string | null }): Promise<void>;
}
