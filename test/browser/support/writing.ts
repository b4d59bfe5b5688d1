/** Somebody who writes a section: into the text with a click, on at its end with the keys, and a look at whether it is saved. */
import type { Locator, Page } from 'playwright-core';
import { press, sees } from './doing.js';

export const textOf = (page: Page): Locator => page.getByRole('textbox', { name: /^Text des Abschnitts/ });

/** A new paragraph at the end. */
export async function writeOn(page: Page, words: string): Promise<void> {
  await toTheEnd(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
}

/** More words in the last paragraph. */
export async function addWords(page: Page, words: string): Promise<void> {
  await toTheEnd(page);
  await page.keyboard.type(words);
}

/** The editor puts the cursor where it was before; only a person is slow enough never to notice. */
async function toTheEnd(page: Page): Promise<void> {
  const text = textOf(page);
  await text.waitFor();
  await text.focus();
  for (let tries = 0; tries < 50; tries++) {
    await page.keyboard.press('Control+End');
    const atEnd = await text.evaluate(
      (element) =>
        new Promise<boolean>((resolve) => {
          const looked = (): void =>
            resolve(element.lastElementChild?.contains(getSelection()?.anchorNode ?? null) === true);
          requestAnimationFrame(() => requestAnimationFrame(looked));
        }),
    );
    if (atEnd) return;
  }
  throw new Error('Der Cursor kommt nicht an das Ende des Textes.');
}

/** The page says that the server has everything. */
export const isSaved = (page: Page): Promise<void> => sees(page, /^gespeichert \d/);

/** A table of two columns with typed numbers, as people write them in Germany. */
export async function insertTable(
  page: Page,
  { title, columns, rows }: { title: string; columns: readonly string[]; rows: readonly (readonly string[])[] },
): Promise<void> {
  await press(page, 'Tabelle');
  const table = page.getByRole('group', { name: /^Tabelle/ }).last();
  await table.getByLabel(/^Titel/).fill(title);
  for (const [index, label] of columns.entries())
    await table.getByLabel(`Überschrift der Spalte ${index + 1}`).fill(label);
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries())
      await table.getByLabel(`${columns[column] ?? ''}, Zeile ${row + 1}`).fill(value);
}
