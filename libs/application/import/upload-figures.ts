/** A file with figures is kept as the table that was read from it, until somebody takes it over; old ones that nobody took over go. */
import type { Sheet } from '#domain/import/grid.js';
import { cellText } from '#domain/import/grid.js';
import { mappingFits, suggestMapping, type ImportMapping } from '#domain/import/mapping.js';
import { FIGURE_EDITORS, mustBeBeingWritten } from '../figures/figure-parts.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { found } from '../refused.js';
import type { SavedMapping } from './ports.js';

export const IMPORTING = 'Kennzahlen aus einer Datei übernehmen';
/** What nobody has taken over by then was not meant. */
const KEPT_DAYS = 30;
const MOST_OPEN = 50;
const SAMPLE_ROWS = 15;
const DAY = 86_400_000;

export interface UploadView {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
    /** The first rows as text, to choose the columns by. */
    readonly sample: readonly (readonly string[])[];
  }[];
  /** Saved ones; `fits`: this file has their sheet and columns. */
  readonly mappings: readonly (SavedMapping & { readonly fits: boolean })[];
  readonly suggestion: ImportMapping | null;
}

/** Asked before the file is read at all. @throws Refused forbidden, notFound, conflict */
export async function mayUpload(tx: Tx, cycleId: string): Promise<void> {
  requireRole(tx.actor, FIGURE_EDITORS, IMPORTING);
  mustBeBeingWritten(found(await tx.cycles.find(cycleId), 'Dieses Programm'));
}

export async function uploadFigures(
  tx: Tx,
  cycleId: string,
  file: { readonly fileName: string; readonly sha256: string; readonly sheets: Sheet[] },
): Promise<UploadView> {
  await mayUpload(tx, cycleId);
  const { id } = await tx.figureImports.insert({
    cycleId,
    ...file,
    uploadedAt: tx.now,
    uploadedBy: tx.actor.accountId,
  });
  await tx.figureImports.sweep(new Date(tx.now.getTime() - KEPT_DAYS * DAY), MOST_OPEN);
  const saved = await tx.figureImports.mappings();
  return {
    id,
    fileName: file.fileName,
    sha256: file.sha256,
    sheets: file.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.length,
      columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
      sample: rows.slice(0, SAMPLE_ROWS).map((row) => row.map(cellText)),
    })),
    mappings: saved.map((one) => ({ ...one, fits: mappingFits(one.mapping, file.sheets) })),
    suggestion: suggestMapping(file.sheets),
  };
}
