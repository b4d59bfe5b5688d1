/** Figures in the text by keyboard: a planning table, a chart and a number are put in, survive, are printed with their data, and follow the figure that changes elsewhere. */
import { expect, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { cyclePath } from '../../apps/amip/demo/deeds.js';
import { dialog, sees } from './support/doing.js';
import { field } from './support/grid.js';
import { isSomewhere, keyboardOf, onTitle, reachedBehind, type Keyboard } from './support/keyboard.js';
import { look } from './support/looks.js';
import { scenes } from './support/people.js';
import { settled } from './support/portal.js';
import { blocksOf, shortYear, type ShortYear } from './support/short.js';
import { isSaved, textOf } from './support/writing.js';

jest.setTimeout(180_000);

const KEY = 'strategie';
const SOURCE = {
  kind: 'ist',
  measure: 'Bestand',
  unit: 'Personen',
  source: 'Statistik der Bundesagentur für Arbeit',
  stand: { kind: 'month', year: 2023, month: 12 },
};
const ELB = {
  ...SOURCE,
  key: 'elb',
  label: 'Erwerbsfähige Leistungsberechtigte',
  value: '4560',
  comparison: { value: '4290', stand: { kind: 'month', year: 2022, month: 12 } },
};
const LZA = { ...SOURCE, key: 'lza', label: 'Langzeitarbeitslose', value: '1000' };
const PARTNERS = { ...SOURCE, key: 'netz', label: 'Netzwerkpartner', unit: 'Partner', value: '42' };

let short: ShortYear;
let address = '';
const act = scenes(() => short.people, { chained: true });

beforeAll(async () => {
  short = await shortYear();
  address = cyclePath(short.running).replace('/api/cycles', '/zyklen');
  await short.reopen(KEY);
  await short.instance
    .person('controlling')
    .put(`${cyclePath(short.running)}/figures/kennzahlen`, { value: [ELB, LZA, PARTNERS] }, 1);
});
afterAll(() => short?.close());

const stored = () => blocksOf(short.instance, short.running, KEY);
const tableIn = (place: Page | Locator): Locator => place.getByRole('table', { name: /Menschen im Kreis$/ });
const chartIn = (place: Page | Locator): Locator => place.getByRole('img', { name: /„Wer Hilfe braucht“/ });
const cells = (table: Locator): Promise<string[][]> =>
  table
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

/** From the text to a tool and into the dialog that it opens. */
async function opens(page: Page, keys: Keyboard, tool: string, title: string): Promise<Locator> {
  await keys.press('Alt+F10', 'Home');
  const button = page.getByRole('toolbar').getByRole('button', { name: tool, exact: true });
  for (const _tool of await page.getByRole('toolbar').getByRole('button').all()) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await keys.press('ArrowRight');
  }
  await button.and(page.locator(':focus')).waitFor();
  await keys.press('Enter');
  const asked = dialog(page, title);
  await asked.waitFor();
  return asked;
}

async function confirms(asked: Locator, keys: Keyboard): Promise<void> {
  await keys.to(asked.getByRole('button', { name: 'Einfügen', exact: true }));
  await keys.press('Enter');
}

async function paragraphBelow(block: Locator, keys: Keyboard): Promise<void> {
  await keys.to(block.getByRole('button', { name: 'Absatz darunter' }));
  await keys.press('Enter');
  await textOf(block.page()).and(block.page().locator(':focus')).waitFor();
}

act('puts a planning table into the text, with the Kennzahlen and columns that are wanted', async () => {
  const page = await short.people.at('controlling', short.section(KEY));
  const keys = keyboardOf(page);
  await keys.to(textOf(page));
  await keys.press('Control+End', 'Enter');
  const asked = await opens(page, keys, 'Planungstabelle', 'Planungstabelle einfügen');
  await asked.getByLabel('Zeigt').and(page.locator(':focus')).waitFor();
  expect(await look(page, 'abschnitt-planungstabelle')).toEqual([]);
  expect(await reachedBehind(page)).toEqual([]);
  await keys.to(asked.getByLabel('Titel der Tabelle'));
  await keys.type('Menschen im Kreis');
  await keys.to(asked.getByLabel(/: suchen/));
  await keys.type('leistungsb');
  await keys.to(asked.getByRole('checkbox', { name: /Erwerbsfähige/ }));
  await keys.press('Space');
  await keys.press('Shift+Tab');
  await keys.press('Control+a');
  await keys.type('langzeit');
  await keys.to(asked.getByRole('checkbox', { name: /Langzeitarbeitslose/ }));
  await keys.press('Space');
  await sees(asked, '2 gewählt.');
  await keys.to(asked.getByRole('checkbox', { name: 'Stand und Quelle' }));
  await keys.press('Space');
  await confirms(asked, keys);
  const block = page.getByRole('group', { name: /, Planungstabelle$/ });
  await tableIn(block).waitFor();
  // On at the table that was put in, not at the beginning of the page.
  await block.locator(':focus').waitFor();
  expect((await cells(tableIn(block))).map(([label, value]) => [label, value])).toEqual([
    ['Erwerbsfähige Leistungsberechtigte', '4.560'],
    ['Langzeitarbeitslose', '1.000'],
  ]);
  await isSaved(page);
  expect((await stored()).at(-1)).toMatchObject({
    kind: 'planning',
    part: 'kennzahlen',
    title: 'Menschen im Kreis',
    keys: ['elb', 'lza'],
    show: ['quelle'],
  });
  expect(keys.faults()).toEqual([]);
});

act('puts a chart below it, which needs a title', async () => {
  const page = await short.people.page('controlling');
  const keys = keyboardOf(page);
  await paragraphBelow(page.getByRole('group', { name: /, Planungstabelle$/ }), keys);
  const asked = await opens(page, keys, 'Diagramm', 'Diagramm einfügen');
  await confirms(asked, keys);
  await sees(asked, 'Bitte einen Titel angeben.');
  await asked.getByLabel('Titel der Abbildung').and(page.locator(':focus')).waitFor();
  expect(await look(page, 'abschnitt-diagramm')).toEqual([]);
  await keys.type('Wer Hilfe braucht');
  await keys.to(asked.getByLabel('Art', { exact: true }));
  await keys.type('Anteile');
  await keys.to(asked.getByLabel(/: suchen/));
  await keys.type('langzeit');
  await keys.to(asked.getByRole('checkbox', { name: /Langzeitarbeitslose/ }));
  await keys.press('Space');
  await confirms(asked, keys);
  await asked.waitFor({ state: 'detached' });
  const block = page.getByRole('group', { name: /, Diagramm$/ });
  expect(await chartIn(block).getAttribute('alt')).toMatch(/4\.560 \(82,0\s%\) und Langzeitarbeitslose 1\.000/);
  await block.locator(':focus').waitFor();
  await isSaved(page);
  expect((await stored()).at(-1)).toMatchObject({
    kind: 'chart',
    title: 'Wer Hilfe braucht',
    chart: 'anteile',
    data: { from: 'kennzahlen', keys: ['elb', 'lza'] },
  });
  expect(keys.faults()).toEqual([]);
});

act('binds a number in a sentence, found in the list, with „rund“ before it', async () => {
  const page = await short.people.page('controlling');
  const keys = keyboardOf(page);
  await paragraphBelow(page.getByRole('group', { name: /, Diagramm$/ }), keys);
  await keys.type('Im Kreis leben ');
  const asked = await opens(page, keys, 'Kennzahl', 'Kennzahl einfügen');
  await asked.getByLabel('Suchen').and(page.locator(':focus')).waitFor();
  await keys.type('gibt es nicht');
  await sees(asked, 'Keine Kennzahl passt zur Suche.');
  await keys.press('Control+a');
  await keys.type('4.560');
  await sees(asked, '1 Kennzahl');
  await keys.to(asked.getByRole('radio', { name: /Erwerbsfähige Leistungsberechtigte/ }));
  await keys.press('Space');
  await keys.to(asked.getByLabel('Wort davor'));
  await keys.type('rund');
  await sees(asked, /^Im Text steht: rund\s4\.560\sPersonen$/);
  expect(await look(page, 'abschnitt-kennzahl')).toEqual([]);
  expect(await reachedBehind(page)).toEqual([]);
  await confirms(asked, keys);
  await asked.waitFor({ state: 'detached' });
  await textOf(page).and(page.locator(':focus')).waitFor();
  await keys.type(' mit Anspruch auf Leistungen.');
  await isSaved(page);
  expect((await stored()).at(-1)).toMatchObject({
    kind: 'paragraph',
    content: [
      { kind: 'text', text: 'Im Kreis leben ' },
      { kind: 'kennzahl', key: 'elb', prefix: 'rund', withUnit: true },
      { kind: 'text', text: ' mit Anspruch auf Leistungen.' },
    ],
  });
  expect(keys.faults()).toEqual([]);
});

act('shows all three again after a reload, and opens what they are made of without a mouse', async () => {
  const page = await short.people.at('controlling', short.section(KEY));
  const keys = keyboardOf(page);
  await tableIn(page).waitFor();
  await chartIn(page).waitFor();
  await sees(textOf(page), /^rund\s4\.560\sPersonen$/);
  const block = page.getByRole('group', { name: /, Planungstabelle$/ });
  await keys.to(block.locator('summary', { hasText: 'einrichten' }));
  await keys.press('Enter');
  await keys.to(block.getByRole('checkbox', { name: 'Veränderung' }));
  await keys.press('Space');
  await tableIn(block).getByRole('cell', { name: '+6,3\u00a0%' }).waitFor();
  await isSaved(page);
  await isSomewhere(page);
  expect(await look(page, 'abschnitt-zahlen-im-text')).toEqual([]);
  expect(keys.faults()).toEqual([]);
});

act('prints table, chart and number in the preview; the data of the chart stand beside it', async () => {
  const page = await short.people.at('controlling', `${address}/vorschau`);
  const keys = keyboardOf(page);
  expect((await cells(tableIn(page)))[0]?.[0]).toBe('Erwerbsfähige Leistungsberechtigte');
  const figure = page.getByRole('figure').filter({ has: chartIn(page) });
  expect(await chartIn(figure).getAttribute('alt')).toContain('Erwerbsfähige Leistungsberechtigte 4.560');
  await keys.to(figure.locator('summary', { hasText: 'Daten zur Abbildung' }));
  await keys.press('Enter');
  const data = figure.getByRole('region', { name: /^Daten zu Abbildung/ }).getByRole('table');
  expect((await cells(data)).map((row) => row.slice(0, 2))).toEqual([
    ['Erwerbsfähige Leistungsberechtigte', '4.560'],
    ['Langzeitarbeitslose', '1.000'],
  ]);
  await sees(page, /Im Kreis leben rund\s4\.560\sPersonen mit Anspruch auf Leistungen\./);
  expect(keys.faults()).toEqual([]);
});

act(
  'changes the figure once, on its page, and finds it changed at all three places, without loading anything anew',
  async () => {
    const page = await short.people.at('controlling', short.section(KEY));
    const keys = keyboardOf(page);
    await sees(textOf(page), /^rund\s4\.560\sPersonen$/);
    await keys.to(page.getByRole('navigation', { name: 'Sie sind hier' }).getByRole('link', { name: /2025/ }));
    await keys.press('Enter');
    await keys.to(page.getByRole('link', { name: 'Kennzahlen und Ziele', exact: true }));
    await keys.press('Enter');
    await onTitle(page, 'Kennzahlen und Ziele');
    await settled(page);
    await keys.to(field(page, `${ELB.label}, Wert`));
    await keys.type('4.800');
    await isSaved(page);
    await page.goBack();
    await page.goBack();
    await onTitle(page, /Strategische Ausrichtung/);
    await sees(textOf(page), /^rund\s4\.800\sPersonen$/);
    expect((await cells(tableIn(page)))[0]?.slice(0, 2)).toEqual([ELB.label, '4.800']);
    expect(await chartIn(page).getAttribute('alt')).toContain('Erwerbsfähige Leistungsberechtigte 4.800');
    const preview = await short.people.at('controlling', `${address}/vorschau`);
    await sees(preview, /Im Kreis leben rund\s4\.800\sPersonen/);
    expect((await cells(tableIn(preview)))[0]?.slice(0, 2)).toEqual([ELB.label, '4.800']);
    expect(keys.faults()).toEqual([]);
  },
);

act('follows a figure that somebody else changes while the text is open', async () => {
  const page = await short.people.at('controlling', short.section(KEY));
  await sees(textOf(page), /^rund\s4\.800\sPersonen$/);
  const gf = short.instance.person('geschaeftsfuehrung');
  const figures = `${cyclePath(short.running)}/figures`;
  const { versions } = await gf.get<{ versions: { kennzahlen: number } }>(figures);
  await gf.put(`${figures}/kennzahlen`, { value: [{ ...ELB, value: '5000' }, LZA, PARTNERS] }, versions.kennzahlen);
  // The writer comes back from another window after a minute.
  await short.people.until('2024-07-01T08:01:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await sees(textOf(page), /^rund\s5\.000\sPersonen$/);
  expect((await cells(tableIn(page)))[0]?.slice(0, 2)).toEqual([ELB.label, '5.000']);
  expect(await chartIn(page).getAttribute('alt')).toContain('Erwerbsfähige Leistungsberechtigte 5.000');
});

it('made no script fail and no policy refuse', () => {
  expect(short.people.complaints()).toEqual([]);
});
