/** What people do on a page, told by the words they see. */
import type { Locator, Page } from 'playwright-core';
import { settled } from './portal.js';

type Place = Page | Locator;

export const press = (place: Place, name: string | RegExp): Promise<void> =>
  place.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click();

/** Follows a link to another page and waits until that is there. */
export async function follow(page: Page, name: string | RegExp, place: Place = page): Promise<void> {
  await place
    .getByRole('link', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
    .first()
    .click();
  await settled(page);
}

/** Resolves when the page shows these words. */
export const sees = (place: Place, words: string | RegExp): Promise<void> =>
  place.getByText(words).filter({ visible: true }).first().waitFor();

export const headed = (page: Page, title: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: title }).waitFor();

/** The question in front of the page. */
export const dialog = (page: Page, title: string | RegExp): Locator => page.getByRole('dialog', { name: title });

/** Presses the button of the main action, answers its question and waits until the question is gone. */
export async function take(
  page: Page,
  action: string,
  question: { title: string | RegExp; confirm: string; before?: (question: Locator) => Promise<void> },
): Promise<void> {
  await press(page, action);
  const asked = dialog(page, question.title);
  await asked.waitFor();
  await question.before?.(asked);
  await press(asked, question.confirm);
  await asked.waitFor({ state: 'detached' });
  await settled(page);
}
