/** The process that reads one upload and ends: what is wrong with the file can cost nothing but this process. */
import type { Sheet } from '#domain/import/grid.js';
import { readSheets } from './read-sheet.js';
import { UnreadableFile } from './unreadable-file.js';

export interface ReadJob {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}
export type ReadReply =
  { readonly sheets: Sheet[] } | { readonly code: string; readonly message: string } | { readonly failure: string };

process.on('disconnect', () => process.exit());
process.once('message', ({ bytes, fileName }: ReadJob) => {
  void answer(bytes, fileName).then((reply) => process.send?.(reply));
});

async function answer(bytes: Uint8Array, fileName: string): Promise<ReadReply> {
  try {
    return { sheets: await readSheets(bytes, fileName) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { code: error.code, message: error.message };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
