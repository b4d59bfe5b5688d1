/** Has the server make a file of a table and hands it to the browser to keep. Loaded only when somebody asks for it. */
import { api, data } from '../api/client.js';
import { partsOf, savedTable, type SavedTable, type TableContent } from './table-content.js';
import { contentOf } from './table-of-page.js';

export type SheetFormat = 'xlsx' | 'ods' | 'csv';

/** @throws ApiProblem, ConnectionLost */
export async function saveTable(table: HTMLTableElement | TableContent, format: SheetFormat): Promise<void> {
  for (const part of partsOf(savedTable('columns' in table ? table : contentOf(table)))) await savePart(part, format);
}

async function savePart({ title, columns, rows }: SavedTable, format: SheetFormat): Promise<void> {
  const answer = api.POST('/api/exports', {
    body: { format, title, columns: [...columns], rows: rows.map((row) => [...row]) as never },
  });
  await data(answer as Promise<{ data?: unknown; error?: unknown; response: Response }>);
  const file = await (await answer).response.blob();
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'tabelle'}.${format}`;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
