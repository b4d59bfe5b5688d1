/** Eintrittsplanung and Bedarfsschätzungen with the keyboard alone: instruments planned and explained, teams asked, their numbers handed in, cut with a reason and taken over. */
import { expect, jest } from '@jest/globals';
import type { EintrittsZeile } from '#domain/document/figures.js';
import type { Locator, Page } from 'playwright-core';
import { cyclePath } from '../../apps/amip/demo/deeds.js';
import { sees } from './support/doing.js';
import { isSomewhere, keyboardOf, onTitle, type Keyboard } from './support/keyboard.js';
import { look } from './support/looks.js';
import { scenes } from './support/people.js';
import { settled } from './support/portal.js';
import { printed } from './support/printing.js';
import { shortYear, type ShortYear } from './support/short.js';
import { isSaved } from './support/writing.js';

jest.setTimeout(180_000);

type SheetAnswer = Readonly<{ id: string; standort: string; state: string; version: number }>;

let short: ShortYear;
let address = '';
const act = scenes(() => short.people, { chained: true });

beforeAll(async () => {
  short = await shortYear();
  // Programmes live under the same id in the API and in the portal.
  address = cyclePath(short.running).replace('/api/cycles', '/zyklen');
});
afterAll(() => short?.close());

const read = <T>(path: string): Promise<T> =>
  short.instance.person('controlling').get<T>(`${cyclePath(short.running)}${path}`);
const planned = async (): Promise<readonly EintrittsZeile[]> =>
  (await read<{ eintrittsplanung: readonly EintrittsZeile[] }>('/figures')).eintrittsplanung;
const sheets = async (): Promise<readonly SheetAnswer[]> =>
  (await read<{ sheets: readonly SheetAnswer[] }>('/bedarfe')).sheets;

async function opens(who: string, path: string): Promise<{ page: Page; keys: Keyboard }> {
  const page = await short.people.at(who, path);
  return { page, keys: keyboardOf(page) };
}

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const button = (place: Page | Locator, name: string | RegExp): Locator => place.getByRole('button', { name });
const hasFocus = (target: Locator): Promise<void> => target.and(target.page().locator(':focus')).waitFor();

act('comes from the programme and adds instruments of the catalogue and an own one', async () => {
  const { page, keys } = await opens('controlling', address);
  await keys.to(page.getByRole('link', { name: 'Eintrittsplanung', exact: true }));
  await keys.press('Enter');
  await onTitle(page, 'Eintrittsplanung');
  await settled(page);
  await sees(page, 'Es sind noch keine Instrumente geplant.');
  await keys.to(button(page, 'Instrumente hinzufügen'));
  await keys.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Instrumente hinzufügen' });
  await keys.to(asked.getByRole('searchbox', { name: 'Im Katalog suchen' }));
  await keys.type('eingliederungszuschuss');
  await keys.to(asked.getByRole('checkbox', { name: 'Eingliederungszuschuss', exact: true }));
  await keys.press('Space');
  await keys.to(asked.getByRole('textbox', { name: /^Eigenes Instrument/ }));
  await keys.type('Jobcoaching');
  await keys.to(button(asked, 'Hinzufügen'));
  await keys.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await field(page, 'Jobcoaching, Plan 2025').waitFor();
  await isSaved(page);
  expect((await planned()).map(({ instrument, catalogue }) => [instrument, catalogue])).toEqual([
    ['Eingliederungszuschuss', 'egz'],
    ['Jobcoaching', undefined],
  ]);
  expect(keys.faults()).toEqual([]);
});

act('types Ist and Plan, sees Gesamt computed, and explains a strong change in place', async () => {
  const { page, keys } = await opens('controlling', `${address}/eintrittsplanung`);
  await keys.to(field(page, 'Eingliederungszuschuss, Ist 2024'));
  await keys.type('40');
  await keys.press('Enter');
  await keys.type('10');
  await keys.press('ArrowUp', 'ArrowRight', 'ArrowRight');
  await hasFocus(field(page, 'Eingliederungszuschuss, Plan 2025'));
  await keys.type('72');
  await sees(page, 'Starke Änderung (+32, +80,0\u00a0%): Begründung und erwartete Wirkung fehlen.');
  await keys.press('Enter');
  await keys.type('11');
  await keys.press('Enter');
  await hasFocus(field(page, 'Gesamt, Plan 2025'));
  expect(await field(page, 'Gesamt, Plan 2025').inputValue()).toBe('83');
  await sees(page, '83 = 72 + 11');
  await sees(page, /von 40 auf 72/);
  await sees(page, /Was soll der Ausbau von „Eingliederungszuschuss“ bewirken/);
  await keys.to(page.getByRole('textbox', { name: 'Begründung', exact: true }));
  await keys.type('Mehr Betriebe suchen Personal.');
  await keys.to(page.getByRole('textbox', { name: 'Erwartete Wirkung', exact: true }));
  await keys.type('Zehn feste Stellen.');
  await sees(page, 'Alle sind begründet.');
  await isSaved(page);
  expect((await planned())[0]).toMatchObject({
    begruendung: 'Mehr Betriebe suchen Personal.',
    erwarteteWirkung: 'Zehn feste Stellen.',
  });
  expect(keys.faults()).toEqual([]);
});

act('orders the rows in the panel of a row, and Escape leads back to where it was opened', async () => {
  const { page, keys } = await opens('controlling', `${address}/eintrittsplanung`);
  const more = button(page, /^Jobcoaching: /);
  await keys.to(more);
  await keys.press('Enter');
  await hasFocus(page.getByRole('heading', { name: 'Jobcoaching' }));
  await keys.to(button(page, 'Der Zeile darüber unterordnen'));
  await keys.press('Enter');
  await page.getByRole('radio', { name: 'darunter', checked: true }).waitFor();
  // A selection is not summed: the plan above stays.
  expect(await field(page, 'Eingliederungszuschuss, Plan 2025').inputValue()).toBe('72');
  await keys.to(button(page, 'Herauslösen'));
  await keys.press('Enter');
  await page.getByRole('radio', { name: 'darunter' }).waitFor({ state: 'detached' });
  await keys.press('Escape');
  await hasFocus(more);
  await isSaved(page);
  expect((await planned()).map(({ parent }) => parent)).toEqual([undefined, undefined]);
  expect(keys.faults()).toEqual([]);
});

act('plans month by month and is told when the months are not the plan', async () => {
  const { page, keys } = await opens('controlling', `${address}/eintrittsplanung`);
  await keys.to(button(page, 'Monate zeigen'));
  await keys.press('Enter');
  await keys.to(field(page, 'Jobcoaching, Jan.'));
  await keys.type('4');
  await keys.press('ArrowRight');
  await keys.type('6');
  await keys.to(field(page, 'Jobcoaching, Summe der Monate'));
  await sees(page, 'Die Monate ergeben zusammen 10, geplant sind 11.');
  await isSaved(page);
  expect((await planned())[1]?.monate?.slice(0, 3)).toEqual([4, 6, 0]);
  expect(keys.faults()).toEqual([]);
});

act('asks a team at two Standorte at once', async () => {
  const { page, keys } = await opens('controlling', `${address}/bedarfe`);
  await keys.to(button(page, 'Teams anfragen'));
  await keys.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Teams anfragen' });
  await keys.to(field(page, 'Teams'));
  await keys.type('Team Markt');
  await keys.to(field(page, 'Standorte'));
  await keys.type('Nord');
  await keys.press('Enter');
  await keys.type('Süd');
  // Whoever is chosen for one Standort is proposed for the other.
  await keys.to(asked.getByRole('combobox', { name: 'Team Markt (Nord)' }));
  await keys.type('Konto bereichsleitung');
  await keys.to(button(asked, '2 Bedarfsschätzungen anfordern'));
  await keys.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await sees(page, '0 von 2 eingereicht.');
  expect((await sheets()).map(({ standort, state }) => [standort, state])).toEqual([
    ['Nord', 'angefordert'],
    ['Süd', 'angefordert'],
  ]);
  expect(keys.faults()).toEqual([]);
});

act('estimates, proposes an instrument and hands in', async () => {
  const [nord] = await sheets();
  const { page, keys } = await opens('bereichsleitung', '/');
  await keys.to(page.getByRole('main').locator(`a[href="/bedarfe/${nord?.id ?? ''}"]`));
  await keys.press('Enter');
  await onTitle(page, 'Bedarfsschätzung Team Markt (Nord)');
  await settled(page);
  await keys.to(field(page, 'Eingliederungszuschuss, Eintritte 2025'));
  await keys.type('12');
  await keys.press('ArrowRight', 'ArrowRight');
  await hasFocus(field(page, 'Eingliederungszuschuss, Bemerkung'));
  await keys.type('Zwei Betriebe fragen an.');
  await keys.to(button(page, 'Weiteres Instrument vorschlagen'));
  await keys.press('Enter');
  const proposed = page.getByRole('dialog', { name: 'Weiteres Instrument vorschlagen' });
  await keys.type('vermittlungsbudget');
  await keys.to(proposed.getByRole('checkbox').first());
  await keys.press('Space');
  await keys.to(button(proposed, 'Hinzufügen'));
  await keys.press('Enter');
  await proposed.waitFor({ state: 'detached' });
  await keys.press('Shift+Tab');
  await keys.to(button(page, 'Einreichen'));
  await keys.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Bedarfsschätzung einreichen?' });
  await sees(asked, /Ohne Zahl bleiben: Jobcoaching/);
  await keys.to(button(asked, 'Einreichen'));
  await keys.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await sees(page, 'eingereicht');
  await isSomewhere(page);
  expect((await sheets())[0]?.state).toBe('eingereicht');
  expect(keys.faults()).toEqual([]);
});

act('cuts with a reason, which is asked for, and takes over', async () => {
  const [, sued] = await sheets();
  const owner = short.instance.person('bereichsleitung');
  const path = `/api/bedarfe/${sued?.id ?? ''}`;
  await owner.put(`${path}/rows`, { rows: [{ instrument: 'egz', eintritte: 9 }] }, sued?.version ?? 0);
  await owner.advance(path, { event: 'handIn' });
  const { page, keys } = await opens('controlling', `${address}/bedarfe`);
  await sees(page, '2 von 2 eingereicht.');
  const plan = field(page, 'Eingliederungszuschuss, Plan 2025');
  await keys.to(plan);
  expect(await plan.inputValue()).toBe('21');
  await keys.type('15');
  await sees(page, '12 + 9 = 21, geplant 15: warum?');
  await keys.to(button(page, 'In die Eintrittsplanung übernehmen'));
  await keys.press('Enter');
  // Without a reason nothing is sent, and the field that lacks it has the focus.
  const reason = page
    .getByRole('textbox', { name: 'Eingliederungszuschuss', exact: true })
    .and(page.locator('textarea'));
  await hasFocus(reason);
  await keys.type('Das Geld reicht nicht.');
  await keys.to(button(page, 'In die Eintrittsplanung übernehmen'));
  await keys.press('Enter');
  await sees(page, 'Alles Eingereichte ist übernommen');
  expect((await planned())[0]).toMatchObject({
    plan: 15,
    kuerzung: 'Das Geld reicht nicht.',
    bedarfe: [
      { standort: 'Nord', eintritte: 12 },
      { standort: 'Süd', eintritte: 9 },
    ],
  });
  expect((await sheets()).map(({ state }) => state)).toEqual(['uebernommen', 'uebernommen']);
  expect(keys.faults()).toEqual([]);
});

act('gives a sheet back with a reason that its owner reads', async () => {
  const [nord] = await sheets();
  const { page, keys } = await opens('controlling', `${address}/bedarfe`);
  await keys.to(button(page, 'Zurückgeben: Team Markt (Nord)'));
  await keys.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Bedarfsschätzung zurückgeben' });
  await keys.to(button(asked, 'Zurückgeben'));
  await keys.press('Enter');
  await hasFocus(asked.getByRole('textbox', { name: 'Begründung' }));
  await keys.type('Bitte auch Jobcoaching schätzen.');
  await keys.to(button(asked, 'Zurückgeben'));
  await keys.press('Enter');
  await asked.waitFor({ state: 'detached' });
  const owner = await opens('bereichsleitung', `/bedarfe/${nord?.id ?? ''}`);
  await sees(owner.page, 'Bitte auch Jobcoaching schätzen.');
  await field(owner.page, 'Jobcoaching, Eintritte 2025').waitFor();
  expect(keys.faults()).toEqual([]);
});

act('takes a sheet after its last day and says so', async () => {
  const [nord] = await sheets();
  await short.people.until('2024-07-20T10:00:00Z');
  const { page, keys } = await opens('bereichsleitung', `/bedarfe/${nord?.id ?? ''}`);
  await sees(page, 'Sie können trotzdem einreichen');
  await keys.to(field(page, 'Jobcoaching, Eintritte 2025'));
  await keys.type('0');
  await keys.to(button(page, 'Einreichen'));
  await keys.press('Enter');
  const asked = page.getByRole('dialog');
  await sees(asked, 'verspätet, wird trotzdem angenommen');
  await keys.to(button(asked, 'Einreichen'));
  await keys.press('Enter');
  await asked.waitFor({ state: 'detached' });
  expect((await sheets())[0]?.state).toBe('eingereicht');
  expect(keys.faults()).toEqual([]);
});

act('is read by others, with the reasons for every number, and nothing to write in', async () => {
  const { page } = await opens('revision', `${address}/eintrittsplanung`);
  await sees(page, 'Hier können Sie lesen, aber nichts ändern');
  await sees(page, 'Das Geld reicht nicht.');
  expect(await page.getByRole('button', { name: /hinzufügen|übernehmen/ }).count()).toBe(0);
});

act('looks right at three widths, light and dark, and on paper', async () => {
  const [nord] = await sheets();
  const faults: string[] = [];
  for (const [name, path] of [
    ['eintrittsplanung', `${address}/eintrittsplanung`],
    ['bedarfe', `${address}/bedarfe`],
    ['bedarf', `/bedarfe/${nord?.id ?? ''}`],
  ] as const) {
    const page = await short.people.at('controlling', path);
    faults.push(...(await look(page, name)));
    const { around, pdf } = await printed(page);
    faults.push(...around.map((html) => `${name} gedruckt: ${html}`));
    expect(pdf).toBe(true);
  }
  expect(faults).toEqual([]);
});

it('made no script fail and no policy refuse', () => {
  expect(short.people.complaints()).toEqual([]);
});
