/** The main tasks with the keyboard alone: no mouse, focus always to be seen, and after every step in a place from which one can go on. */
import { expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { advanceSection } from '../../apps/amip/demo/deeds.js';
import { isSomewhere, keyboardOf, onTitle, reachedBehind, type Keyboard } from './support/keyboard.js';
import { scenes } from './support/people.js';
import { settled } from './support/portal.js';
import { layBefore, openRound, openVote, shortYear, type ShortYear } from './support/short.js';
import { isSaved, textOf } from './support/writing.js';

jest.setTimeout(120_000);

let short: ShortYear;
let roundId = '';
let resolutionId = '';
const act = scenes(() => short.people, { chained: true });

beforeAll(async () => {
  short = await shortYear();
});
afterAll(() => short?.close());

/** Somebody who has just opened the browser. */
async function signsIn(who: string, path: string): Promise<{ page: Page; keys: Keyboard }> {
  const page = await short.people.stranger(who, path);
  const keys = keyboardOf(page);
  const { email, password } = short.instance.person(who).signInData;
  await keys.to(page.getByLabel('E-Mail-Adresse'));
  await keys.type(email);
  await keys.to(page.getByLabel('Passwort', { exact: true }));
  await keys.type(password);
  await keys.press('Enter');
  await page.waitForURL(path);
  await settled(page);
  return { page, keys };
}

act('signs in, and the skip link leads to the content', async () => {
  const page = await short.people.stranger('bereichsleitung', '/');
  const keys = keyboardOf(page);
  await keys.press('Tab');
  const skip = page.getByRole('link', { name: 'Zum Inhalt springen' });
  await skip.and(page.locator(':focus')).waitFor();
  await keys.press('Enter');
  await page.locator('main:focus').waitFor();
  const { email, password } = short.instance.person('bereichsleitung').signInData;
  await keys.to(page.getByLabel('E-Mail-Adresse'));
  await keys.type(email);
  await keys.press('Enter');
  // What is missing is said at its field, which has the focus.
  await page.getByLabel('Passwort', { exact: true }).and(page.locator(':focus')).waitFor();
  await keys.type(password);
  await keys.press('Enter');
  await onTitle(page, 'Meine Aufgaben');
  expect(keys.faults()).toEqual([]);
});

act('goes from the tasks to the first of them, and on by the navigation', async () => {
  const { page, keys } = await signsIn('geschaeftsfuehrung', '/');
  await keys.to(page.getByRole('main').getByRole('link').first());
  await keys.press('Enter');
  await settled(page);
  await onTitle(page, /./);
  await page.goBack(); // the browser's own key
  await onTitle(page, 'Meine Aufgaben');
  await keys.press('Shift+Tab');
  await isSomewhere(page);
  expect(keys.faults()).toEqual([]);
});

act('writes a sentence with the tools of the editor and hands it in', async () => {
  await short.reopen('strategie');
  const { page, keys } = await signsIn('controlling', '/');
  await keys.to(page.getByRole('main').getByRole('link', { name: /Strategische Ausrichtung/ }));
  await keys.press('Enter');
  await onTitle(page, /Strategische Ausrichtung/);
  await settled(page);
  await keys.to(textOf(page));
  await keys.press('Control+End', 'Enter');
  await keys.type('Ohne Maus geschrieben.');
  await keys.press('Alt+F10');
  await page.locator('[role=toolbar] :focus').waitFor();
  await keys.press('ArrowRight', 'ArrowLeft', 'Escape');
  await textOf(page).and(page.locator(':focus')).waitFor();
  await isSaved(page);
  const submit = page.getByRole('button', { name: 'Einreichen', exact: true });
  await keys.to(submit); // out of the text with Tab
  await keys.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Abschnitt einreichen?' });
  await asked.waitFor();
  expect(await reachedBehind(page)).toEqual([]);
  await keys.press('Escape');
  await submit.and(page.locator(':focus')).waitFor();
  await keys.press('Enter');
  await keys.to(asked.getByRole('button', { name: 'Einreichen', exact: true }));
  await keys.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await settled(page);
  await isSomewhere(page);
  expect(await short.textOf('strategie')).toContain('Ohne Maus geschrieben.');
  expect(keys.faults()).toEqual([]);
  await advanceSection(short.running, short.instance.person('bereichsleitung'), 'strategie', 'release');
});

act('comments beside a paragraph of the draft', async () => {
  roundId = await openRound(short);
  const { page, keys } = await signsIn('beiratVorsitz', '/');
  await keys.to(page.getByRole('main').getByRole('link', { name: /Beratung des Entwurfs/ }));
  await keys.press('Enter');
  await onTitle(page, 'Beratung des Entwurfs');
  await settled(page);
  await keys.to(page.getByRole('button', { name: /^Anmerken/ }));
  await keys.press('Enter');
  await page.locator('textarea:focus').waitFor();
  await keys.type('Bitte einfacher schreiben.');
  await keys.to(page.getByRole('button', { name: 'Anmerkung einreichen' }));
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Meine Anmerkungen (1)' }).waitFor();
  await isSomewhere(page);
  expect(keys.faults()).toEqual([]);
});

act('is asked back in a dialog that keeps the focus inside, closes with Escape and gives the focus back', async () => {
  resolutionId = await layBefore(short, roundId);
  const { page, keys } = await signsIn('traegerversammlungVorsitz', `/beschluesse/${resolutionId}`);
  const button = page.getByRole('button', { name: 'Abstimmung eröffnen' });
  await keys.to(button);
  await keys.press('Enter');
  await page.getByRole('dialog').waitFor();
  await isSomewhere(page);
  expect(await reachedBehind(page)).toEqual([]);
  await keys.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await button.and(page.locator(':focus')).waitFor();
  expect(keys.faults()).toEqual([]);
});

act('votes and changes the vote with arrows and space', async () => {
  await openVote(short, resolutionId);
  const { page, keys } = await signsIn('traegerversammlungMitglied', '/');
  await keys.to(page.getByRole('main').getByRole('link', { name: /bstimm/ }));
  await keys.press('Enter');
  await onTitle(page, /Abstimmung/);
  await settled(page);
  await keys.to(page.getByRole('radio', { name: 'Ja', exact: true }));
  await keys.press('Space');
  await keys.to(page.getByRole('button', { name: 'Stimme abgeben' }));
  await keys.press('Enter');
  await page.getByText('Festgehalten: Ja').waitFor();
  await isSomewhere(page);

  await keys.press('Shift+Tab', 'ArrowDown');
  await page.getByRole('radio', { name: 'Nein', exact: true, checked: true }).waitFor();
  await keys.to(page.getByRole('button', { name: 'Stimme ändern' }));
  await keys.press('Enter');
  await page.getByText('Festgehalten: Nein').waitFor();
  const chair = short.instance.person('traegerversammlungVorsitz');
  const { roll } = await chair.get<{ roll: { hasVoted: boolean }[] }>(`/api/resolutions/${resolutionId}`);
  expect(roll.filter(({ hasVoted }) => hasVoted)).toHaveLength(1);
  expect(keys.faults()).toEqual([]);
});

it('made no script fail and no policy refuse', () => {
  expect(short.people.complaints()).toEqual([]);
});
