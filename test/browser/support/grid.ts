/** Somebody at a table of figures: its fields by row and column, and cells pasted as a spreadsheet copies them. */
import type { Budget, Personal } from '#domain/document/figures.js';
import type { Locator, Page } from 'playwright-core';
import { cyclePath } from '../../../apps/amip/demo/deeds.js';
import type { ShortYear } from './short.js';

export interface FiguresAnswer {
  readonly versions: { readonly budget: number; readonly eintrittsplanung: number; readonly personal: number };
  readonly budget: Budget | null;
  readonly personal: Personal | null;
}
/** What the server has of the figures. */
export const storedFigures = ({ instance, running }: ShortYear): Promise<FiguresAnswer> =>
  instance.person('controlling').get<FiguresAnswer>(`${cyclePath(running)}/figures`);

/** „Row, Column“; of a column that stands twice there are two. */
export const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

export const hasFocus = (target: Locator): Promise<void> => target.and(target.page().locator(':focus')).waitFor();

/** Into the field that has the focus. */
export async function paste(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    rows.map((row) => row.join('\t')).join('\r\n'),
  );
}
