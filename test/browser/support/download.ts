/** What a page gives a person to keep: the file, and what stands in it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { cellText, type Cell } from '#domain/import/grid.js';
import { readSheets } from '#spreadsheet/read-sheet.js';
import { press } from './doing.js';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What comes when somebody does this. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

export type Format = 'Excel (XLSX)' | 'ODS' | 'CSV';

/** The bar below a table. */
export const saveBar = (page: Page, table: string): Locator =>
  page.getByRole('group', { name: `Tabelle „${table}“ speichern`, exact: true });

/** A table of the page as a file. */
export const savedTable = (page: Page, table: string, format: Format): Promise<Downloaded> =>
  downloaded(page, () => press(saveBar(page, table), format));

/** Cells as a spreadsheet program has them: text, numbers and days told apart. */
export async function cellsOf({ bytes, name }: Downloaded): Promise<readonly (readonly Cell[])[]> {
  const [sheet] = await readSheets(bytes, name);
  return sheet?.rows ?? [];
}

/** The same as a German reader sees them. */
export const rowsOf = async (file: Downloaded): Promise<string[][]> =>
  (await cellsOf(file)).map((row) => row.map(cellText));
