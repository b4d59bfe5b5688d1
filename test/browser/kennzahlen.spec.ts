/** Kennzahlen by keyboard: chosen from the catalogue, written in the table, compared, divided, taken over from a file; what is unclear is asked, what is needed stays. */
import { expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { openCycle } from '../../apps/amip/demo/deeds.js';
import type { Instance } from '../../apps/amip/demo/instance.js';
import { Play } from '../../apps/amip/demo/play.js';
import { startGE } from '../e2e/short-year.js';
import { dialog, follow, press, sees } from './support/doing.js';
import { field, hasFocus } from './support/grid.js';
import { isSomewhere, keyboardOf, onTitle, type Keyboard } from './support/keyboard.js';
import { look } from './support/looks.js';
import { gather, scenes, type People } from './support/people.js';
import { settled } from './support/portal.js';
import { isSaved } from './support/writing.js';

jest.setTimeout(180_000);

let instance: Instance;
let people: People;
let cycleId = '';
let path = '';
const act = scenes(() => people, { chained: true });
const title = 'Erwerbsfähige Leistungsberechtigte';

beforeAll(async () => {
  instance = await startGE();
  people = await gather(instance);
  const gf = instance.person('geschaeftsfuehrung');
  const variant = { year: 2025, templateKey: 'amip-2024-ge', consultation: 'keine', eintrittsplanung: 'imAmip' };
  ({ cycleId } = await openCycle(new Play(instance), gf, variant, 'Programm anlegen'));
  path = `/zyklen/${cycleId}/kennzahlen`;
});
afterAll(async () => {
  await people?.close();
  await instance?.stop();
});

const stored = async (): Promise<readonly Kennzahl[]> =>
  (await instance.person('controlling').get<{ kennzahlen: Kennzahl[] }>(`/api/cycles/${cycleId}/figures`)).kennzahlen;

async function controlling(at: string): Promise<{ page: Page; keys: Keyboard }> {
  const page = await people.at('controlling', at);
  return { page, keys: keyboardOf(page) };
}

act('is empty, says what to do, and takes Kennzahlen from the catalogue of the year', async () => {
  const { page, keys } = await controlling(`/zyklen/${cycleId}`);
  await keys.to(page.getByRole('link', { name: 'Kennzahlen und Ziele', exact: true }));
  await keys.press('Enter');
  await onTitle(page, 'Kennzahlen und Ziele');
  await sees(page, /hat noch keine Kennzahlen/);
  await keys.to(page.getByRole('button', { name: 'Aus dem Katalog hinzufügen' }));
  await keys.press('Enter');
  const asked = dialog(page, /^Aus dem Katalog/);
  await asked.getByLabel('Suchen').and(page.locator(':focus')).waitFor();
  await keys.type('Leistungsberechtigte');
  await keys.to(asked.getByRole('checkbox', { name: title, exact: true }));
  await keys.press('Space');
  await keys.to(asked.getByRole('button', { name: 'Hinzufügen' }));
  await keys.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await sees(page, 'Eine Kennzahl hinzugefügt.');
  await isSaved(page);
  await isSomewhere(page);
  expect(keys.faults()).toEqual([]);
});

act('takes value, Stand, source and comparison as in a spreadsheet and shows the arithmetic', async () => {
  const { page, keys } = await controlling(path);
  await keys.to(field(page, `${title}, Wert`));
  await keys.type('16.4');
  await sees(page, /nicht eindeutig\. Meinen Sie 16,4/);
  await keys.press('Escape');
  await keys.type('4.560');
  // Past the unit, which is only read, and the printed digits.
  await keys.press('ArrowRight', 'ArrowRight');
  await hasFocus(field(page, `${title}, Stand`));
  await keys.type('Dezember 2023');
  await keys.to(field(page, `${title}, Quelle`));
  await keys.type('Statistik der BA');
  await keys.to(field(page, `${title}, Vergleichswert`));
  await keys.type('4290');
  await sees(page, /4\.560 − 4\.290 = \+270/);
  await sees(page, /^\+270\sPersonen · \+6,3\s%$/);
  await isSaved(page);
  expect(await stored()).toMatchObject([
    {
      catalogue: 'eLb',
      value: '4560',
      stand: { kind: 'month', year: 2023, month: 12 },
      source: 'Statistik der BA',
      comparison: { value: '4290' },
    },
  ]);
  expect(keys.faults()).toEqual([]);
});

act('divides it by sex, and does not give up what the parts are part of', async () => {
  const { page, keys } = await controlling(path);
  await keys.to(page.getByRole('button', { name: `Alle Angaben zu ${title}` }));
  await keys.press('Enter');
  const form = dialog(page, title);
  await keys.to(form.locator('summary', { hasText: 'Nach einem Merkmal aufteilen' }));
  await keys.press('Enter');
  await keys.to(form.getByRole('button', { name: '2 Kennzahlen anlegen' }));
  await keys.press('Enter');
  await form.waitFor({ state: 'detached' });
  await keys.to(field(page, `${title} (Frauen), Wert`));
  await keys.type('X');
  await isSaved(page);
  const [whole, women, men] = await stored();
  expect(women).toMatchObject({ suppressed: 'X', partOf: { key: whole?.key, relation: 'davon' } });
  expect(men).not.toHaveProperty('value');

  await press(page, `Alle Angaben zu ${title}`);
  await keys.to(form.getByRole('button', { name: 'Kennzahl löschen' }));
  await keys.press('Enter');
  await sees(form, 'Diese Kennzahl wird noch gebraucht');
  await keys.press('Escape');
  await form.waitFor({ state: 'detached' });
  expect(keys.faults()).toEqual([]);
});

act('keeps a goal that rises, with whom it is agreed and on what basis', async () => {
  const { page, keys } = await controlling(path);
  await keys.to(page.getByRole('button', { name: 'Eigene Kennzahl anlegen' }));
  await keys.press('Enter');
  const form = dialog(page, 'Eigene Kennzahl anlegen');
  await keys.to(form.getByRole('button', { name: 'Übernehmen' }));
  await keys.press('Enter');
  // What is missing is said at its field, which has the focus.
  await form.getByLabel('Bezeichnung').and(page.locator(':focus')).waitFor();
  await keys.type('Integrationsquote');
  await form.getByLabel('Art', { exact: true }).selectOption('ziel');
  await form.getByLabel('Einheit').fill('%');
  await form.getByLabel('Wert', { exact: true }).fill('24,5');
  await form.getByLabel(/^Vereinbart mit/).selectOption('Bund');
  await form.getByLabel('Richtung').selectOption('steigern');
  await form.getByLabel(/^Rechtsgrundlage/).fill('§ 48b SGB II');
  await press(form, 'Übernehmen');
  await form.waitFor({ state: 'detached' });
  await sees(page, /mit dem Bund vereinbart; §\s48b SGB\sII; soll steigen/);
  await isSaved(page);
  expect((await stored()).at(-1)).toMatchObject({ kind: 'ziel', value: '24.5', goal: { direction: 'steigern' } });
});

const CSV = [
  'Merkmal;Anzahl;Vorjahr',
  `${title};4.600;4.560`,
  'Bedarfsgemeinschaften;3.100;3.000',
  'Langzeitarbeitslose;*;900',
  'Unklar;viel;1',
].join('\r\n');

act('takes Kennzahlen over from a file after a look at what would change', async () => {
  const { page, keys } = await controlling(path);
  await keys.to(page.getByRole('link', { name: 'Aus Datei übernehmen' }));
  await keys.press('Enter');
  await onTitle(page, 'Kennzahlen aus einer Datei');
  const chooser = page.getByLabel('Datei wählen oder hierher ziehen');
  await chooser.setInputFiles({ name: 'kaputt.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004kaputt') });
  await sees(page, 'Diese Datei lässt sich nicht übernehmen');
  await chooser.setInputFiles({ name: 'k.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
  await sees(page, 'Gelesen: k.csv (1 Blatt)');
  await keys.to(page.getByLabel('Quelle', { exact: true }));
  await keys.type('Statistik der BA');
  await keys.to(page.getByRole('combobox', { name: 'Berichtsmonat', exact: true }));
  await keys.type('Dez');
  await keys.press('Tab');
  await keys.type('2024');
  await keys.to(page.getByRole('button', { name: 'Vorschau ansehen' }));
  await keys.press('Enter');
  await sees(page, /2 neu, 1 geändert, 0 gleich, 1 mit Problemen/);
  await sees(page, 'B5');
  const take = page.getByRole('button', { name: '3 Kennzahlen übernehmen' });
  expect(await take.getAttribute('aria-disabled')).toBe('true');
  expect(await look(page, 'kennzahlen-import')).toEqual([]);
  await keys.to(page.getByRole('checkbox', { name: /^Zeilen mit Problemen auslassen/ }));
  await keys.press('Space');
  await keys.to(page.getByLabel(/^Zuordnung merken als/));
  await keys.type('Monatszahlen');
  await keys.to(take);
  await keys.press('Enter');
  await follow(page, 'Zu den Kennzahlen');
  await onTitle(page, 'Kennzahlen und Ziele');
  const all = await stored();
  expect(all.find(({ catalogue, dimensions }) => catalogue === 'eLb' && !dimensions)).toMatchObject({ value: '4600' });
  expect(all.find(({ suppressed }) => suppressed === '*')).toMatchObject({
    source: 'Statistik der BA',
    origin: { file: 'k.csv' },
  });
  expect(all).toHaveLength(6);
  expect(keys.faults()).toEqual([]);
});

act('keeps what is searched for in the address, so that it can be sent', async () => {
  const { page } = await controlling(path);
  await page.getByLabel('Suchen').fill('gibt es nicht');
  await sees(page, 'Keine Kennzahl passt zur Auswahl.');
  expect(new URL(page.url()).searchParams.get('suche')).toBe('gibt es nicht');
  await page.getByLabel('Suchen').fill('');
  await page.getByLabel('Was fehlt').selectOption('Ohne Quelle');
  await page.waitForURL(/\?fehlt=quelle$/);
  await page.goBack();
  await page.waitForURL((url) => url.search === '');
  const sent = await people.at('revision', `${path}?suche=Leistungsberechtigte&art=unfug`);
  await field(sent, `${title}, Wert`).waitFor();
  expect(await sent.getByLabel('Suchen').inputValue()).toBe('Leistungsberechtigte');
  expect(await sent.getByLabel('Art', { exact: true }).inputValue()).toBe('');
});

act('is good to look at, with a Kennzahl open too, and only to read for the Revision', async () => {
  const { page } = await controlling(path);
  expect(await look(page, 'kennzahlen')).toEqual([]);
  await press(page, `Alle Angaben zu ${title}`);
  await dialog(page, title).waitFor();
  expect(await look(page, 'kennzahlen-form')).toEqual([]);
  const reader = await people.at('revision', path);
  await settled(reader);
  await sees(reader, 'Hier können Sie lesen, aber nichts ändern');
  expect(await reader.getByRole('button', { name: 'Eigene Kennzahl anlegen' }).count()).toBe(0);
  expect(await field(reader, `${title}, Wert`).getAttribute('readonly')).not.toBeNull();
  await press(reader, `Alle Angaben zu ${title}`);
  await sees(dialog(reader, title), 'Statistik der BA');
  expect(await look(reader, 'kennzahlen-lesen')).toEqual([]);
});

it('made no script fail and no policy refuse', () => {
  // The browser notes the answer to the broken file by itself.
  expect(
    people.complaints().filter((text) => !text.includes('status of 400') && !text.includes('status of 422')),
  ).toEqual([]);
});
