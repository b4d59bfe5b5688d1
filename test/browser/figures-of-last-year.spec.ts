/** Figures of the programme that was resolved the year before: people are taken over and computed, the catalogue says what was, and what cannot be a number is said where it is typed. */
import { expect, jest } from '@jest/globals';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import type { Personal } from '#domain/document/figures.js';
import { cyclePath, openCycle, type Running } from '../../apps/amip/demo/deeds.js';
import { voteUnanimously } from '../e2e/short-year.js';
import { dialog, sees } from './support/doing.js';
import { field, hasFocus, storedFigures } from './support/grid.js';
import { isSomewhere, keyboardOf } from './support/keyboard.js';
import { look } from './support/looks.js';
import { scenes } from './support/people.js';
import { shortYear, type ShortYear } from './support/short.js';
import { isSaved } from './support/writing.js';

jest.setTimeout(180_000);

const ELB: Kennzahl = {
  key: 'eLb',
  catalogue: 'eLb',
  label: 'Erwerbsfähige Leistungsberechtigte',
  kind: 'ist',
  measure: 'Bestand',
  unit: 'Personen',
  value: '4560',
  source: 'Statistik der Bundesagentur für Arbeit',
  stand: { kind: 'month', year: 2023, month: 12 },
};
const STAFF: Personal = {
  stand: { kind: 'month', year: 2024, month: 6 },
  source: 'Stellenplan 2024',
  createdBy: 'Controlling',
  traegeranteile: [
    { traeger: 'Agentur für Arbeit Musterstadt', koepfe: 121 },
    { traeger: 'Musterkreis', koepfe: 28 },
  ],
  bereiche: [
    { name: 'Markt und Integration', vzae: '42.5' },
    { name: 'Leistung', vzae: '39.8' },
  ],
  betreuungsschluessel: [{ bereich: 'Markt und Integration', verhaeltnis: '1:75' }],
};

let short: ShortYear;
let running: Running;
let address = '';
const act = scenes(() => short.people, { chained: true });

beforeAll(async () => {
  short = await shortYear('keine');
  const controlling = short.instance.person('controlling');
  const figures = `${cyclePath(short.running)}/figures`;
  const { versions } = await controlling.get<{ versions: Readonly<Record<'kennzahlen' | 'personal', number>> }>(
    figures,
  );
  await controlling.put(`${figures}/kennzahlen`, { value: [ELB] }, versions.kennzahlen);
  await controlling.put(`${figures}/personal`, { value: STAFF }, versions.personal);
  const reason = 'Der Beirat ist zurzeit nicht besetzt.';
  await voteUnanimously(short.running, 'submitWithoutConsultation', reason, { motion: 'zustimmung' });
  running = await openCycle(
    short.running.play,
    short.instance.person('geschaeftsfuehrung'),
    { year: 2026, templateKey: 'amip-2024-ge', consultation: 'keine', eintrittsplanung: 'imAmip' },
    'Nächstes Programm anlegen',
  );
  address = cyclePath(running).replace('/api/cycles', '/zyklen');
});
afterAll(() => short?.close());

const stored = () => storedFigures({ ...short, running });

act(
  'takes the people over from last year: the totals are computed, and it is said that nobody has checked them yet',
  async () => {
    const page = await short.people.at('controlling', `${address}/personal`);
    const keys = keyboardOf(page);
    await keys.to(page.getByRole('button', { name: 'Zahlen aus dem Programm 2025 übernehmen' }));
    await keys.press('Enter');
    await isSomewhere(page);
    await keys.to(field(page, 'Insgesamt, Köpfe'));
    expect(await field(page, 'Insgesamt, Köpfe').inputValue()).toBe('149');
    await sees(page, /^= 121 \+ 28$/);
    // What follows from the groups is computed, never typed.
    await keys.type('5');
    expect(await field(page, 'Insgesamt, Köpfe').inputValue()).toBe('149');
    await sees(page, 'Köpfe: = 121 + 28 = 149, wie die Gesamtzahl.');
    await keys.to(field(page, 'Insgesamt, VZÄ'));
    await sees(page, /^= 42,5 \+ 39,8$/);
    await keys.to(field(page, 'Agentur für Arbeit Musterstadt, Anteil'));
    expect(await field(page, 'Agentur für Arbeit Musterstadt, Anteil').inputValue()).toBe('81,2');
    await sees(page, /^= 121 : 149$/);
    await keys.to(field(page, 'Markt und Integration, Menschen'));
    await sees(page, /^= 75 × 42,5$/);
    await isSaved(page);
    const { personal } = await stored();
    const { stand: _stand, createdBy: _createdBy, ...numbers } = STAFF;
    expect(personal).toMatchObject({ ...numbers, koepfe: 149, vzae: '82.3' });
    expect(personal?.stand).toEqual({
      kind: 'words',
      text: 'Juni 2024 (aus dem Programm 2025 übernommen, bitte prüfen)',
    });
    expect(personal).not.toHaveProperty('createdBy');
    expect(keys.faults()).toEqual([]);
  },
);

act('says at the field what is wrong, keeps what was typed, and says it again when somebody comes back', async () => {
  const page = await short.people.page('controlling');
  const keys = keyboardOf(page);
  const heads = field(page, 'Musterkreis, Köpfe');
  const said = () =>
    heads.evaluate((element) => {
      const words = document.getElementById(element.getAttribute('aria-describedby') ?? '');
      return `${element.getAttribute('aria-invalid') ?? ''}: ${words?.textContent ?? ''}`;
    });
  await keys.to(heads);
  await keys.type('abc');
  expect(await said()).toBe('true: „abc“ ist keine Zahl. Bitte eine Zahl eingeben oder das Feld leeren.');
  expect(await look(page, 'personal-falsch')).toEqual([]);
  await keys.press('ArrowUp');
  await hasFocus(field(page, 'Agentur für Arbeit Musterstadt, Köpfe'));
  expect(await heads.inputValue()).toBe('abc');
  await keys.press('ArrowDown');
  await hasFocus(heads);
  expect(await said()).toMatch(/^true: „abc“ ist keine Zahl/);
  await keys.type('-28');
  expect(await said()).toBe('true: Diese Zahl kann nicht negativ sein.');
  expect(await heads.inputValue()).toBe('-28');
  await keys.press('Control+a');
  await keys.type('28,5');
  expect(await said()).toBe('true: „28,5“: Hier steht eine ganze Zahl ohne Nachkommastellen.');
  await keys.press('Tab');
  expect(await heads.inputValue()).toBe('28,5');
  // The last good number is what counts.
  expect((await stored()).personal?.traegeranteile?.[1]).toMatchObject({ koepfe: 28 });
  await keys.press('Shift+Tab', 'Control+a');
  await keys.type('30');
  expect(await said()).not.toMatch(/^true/);
  await sees(page, 'Köpfe: = 121 + 30 = 151, wie die Gesamtzahl.');
  await isSaved(page);
  expect((await stored()).personal).toMatchObject({ koepfe: 151 });
  expect(keys.faults()).toEqual([]);
});

act('takes over no second time what has been worked on', async () => {
  const page = await short.people.at('controlling', `${address}/personal`);
  await field(page, 'Insgesamt, Köpfe').waitFor();
  expect(await page.getByRole('button', { name: /^Zahlen aus dem Programm/ }).count()).toBe(0);
});

act('offers Kennzahlen with what they were in the last programme, and puts that beside the new value', async () => {
  const page = await short.people.at('controlling', `${address}/kennzahlen`);
  const keys = keyboardOf(page);
  await keys.to(page.getByRole('button', { name: 'Aus dem Katalog hinzufügen' }));
  await keys.press('Enter');
  const asked = dialog(page, 'Aus dem Katalog 2026 hinzufügen');
  await keys.type('erwerbsfähige');
  const choice = asked.getByRole('checkbox', { name: ELB.label, exact: true });
  await keys.to(choice);
  await sees(asked, /im Programm davor Ist 4\.560\sPersonen \(Dezember 2023\)/);
  const hint = await choice.evaluate(
    (element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(hint).toContain('im Programm davor Ist 4.560');
  expect(await look(page, 'kennzahlen-katalog')).toEqual([]);
  await keys.press('Space');
  await keys.to(asked.getByRole('button', { name: 'Hinzufügen' }));
  await keys.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await keys.to(field(page, `${ELB.label}, Wert`));
  await keys.type('4.800');
  expect(await field(page, `${ELB.label}, Vergleichswert`).inputValue()).toBe('4.560');
  expect(await field(page, `${ELB.label}, Stand des Vergleichswerts`).inputValue()).toBe('Dezember 2023');
  await sees(page, /^\+240\sPersonen · \+5,3\s%$/);
  await isSaved(page);
  expect(keys.faults()).toEqual([]);
});

act('takes the people of last year over in the new programme only; the resolved one stays as it was', async () => {
  const page = await short.people.at(
    'controlling',
    `${cyclePath(short.running).replace('/api/cycles', '/zyklen')}/personal`,
  );
  await sees(page, 'Hier lässt sich jetzt nichts ändern');
  expect(await field(page, 'Insgesamt, Köpfe').inputValue()).toBe('149');
  await sees(page, 'Juni 2024');
});

it('made no script fail and no policy refuse', () => {
  expect(short.people.complaints()).toEqual([]);
});
