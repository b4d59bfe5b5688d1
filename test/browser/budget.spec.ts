/** Budget and Personal with the keyboard alone: amounts typed and pasted, sums computed, a table of the house made and ordered; who may not write reads the same. */
import { expect, jest } from '@jest/globals';
import { cyclePath } from '../../apps/amip/demo/deeds.js';
import { sees } from './support/doing.js';
import { field, hasFocus, paste, storedFigures } from './support/grid.js';
import { isSomewhere, keyboardOf, onTitle } from './support/keyboard.js';
import { look } from './support/looks.js';
import { scenes } from './support/people.js';
import { settled } from './support/portal.js';
import { shortYear, type ShortYear } from './support/short.js';
import { isSaved } from './support/writing.js';

jest.setTimeout(180_000);

let short: ShortYear;
let address = '';
const act = scenes(() => short.people, { chained: true });

beforeAll(async () => {
  short = await shortYear();
  address = cyclePath(short.running).replace('/api/cycles', '/zyklen');
});
afterAll(() => short?.close());

const stored = () => storedFigures(short);

act('comes from the programme, and types the amounts of the law one below the other', async () => {
  const page = await short.people.at('controlling', address);
  const keys = keyboardOf(page);
  await keys.to(page.getByRole('link', { name: 'Budget', exact: true }));
  await keys.press('Enter');
  await onTitle(page, 'Budget');
  await settled(page);
  await sees(page, /hat diesen Stand am .* mitgezeichnet/);
  await sees(page, 'Eine Änderung hebt die Mitzeichnung auf');
  await keys.to(field(page, 'gemäß Eingliederungsmittelverordnung (Bund), Plan 2025'));
  await keys.type('6.593.989');
  await keys.press('Enter');
  await keys.type('1793645');
  await keys.press('ArrowDown');
  await keys.type('1606442');
  // Past the sum, which is computed.
  await keys.press('ArrowDown', 'ArrowDown');
  await hasFocus(field(page, 'Vorbindungen, Plan 2025'));
  await keys.type('1632294');
  await keys.press('Enter');
  await keys.type('1338063,00 €');
  await keys.press('ArrowDown', 'ArrowDown');
  await hasFocus(field(page, 'Gesamtbudget, Plan 2025'));
  expect(await field(page, 'Gesamtbudget, Plan 2025').inputValue()).toBe('12.964.433');
  await sees(page, '= 9.994.076 + 2.970.357');
  await keys.press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
  await sees(page, '= 6.593.989 + 1.793.645 + 1.606.442');
  // A sum is never typed.
  await keys.type('5');
  expect(await field(page, 'Verwaltungshaushalt, Plan 2025').inputValue()).toBe('9.994.076');
  await isSaved(page);
  expect((await stored()).budget?.plan).toMatchObject({
    verwaltung: { summe: '9994076.00' },
    gesamt: '12964433.00',
  });
  expect(keys.faults()).toEqual([]);
  // The signature is void now, and the rules still miss something.
  await sees(page, 'hat diesen Stand noch nicht mitgezeichnet');
  await sees(page, /Das Budget des Vorjahres fehlt/);
});

act('pastes last year from a spreadsheet; what is unclear is refused whole', async () => {
  const page = await short.people.page('controlling');
  const keys = keyboardOf(page);
  const first = field(page, 'gemäß Eingliederungsmittelverordnung (Bund), Vorjahr 2024');
  await keys.to(first);
  await paste(page, [['6.600.000'], ['1,234.50']]);
  await sees(page, /Es wurde nichts eingefügt/);
  expect(await first.inputValue()).toBe('');
  await paste(page, [['6.600.000'], ['1.700.000'], ['1.600.000'], ['egal'], ['1.500.000'], ['1.400.000,50']]);
  await sees(page, /5 Felder eingefügt. 1 Felder werden berechnet/);
  expect(await field(page, 'Eingliederungsbudget, Vorjahr 2024').inputValue()).toBe('2.900.000,50');
  expect(await field(page, 'Vorbindungen, Veränderung').last().inputValue()).toBe('+8,8');
  await isSaved(page);
  await page.getByText(/Das Budget des Vorjahres fehlt/).waitFor({ state: 'detached' });
  expect(keys.faults()).toEqual([]);
});

act('says where the plan is from, and puts the final plan beside the provisional one', async () => {
  const page = await short.people.page('controlling');
  const keys = keyboardOf(page);
  await keys.to(page.getByRole('button', { name: 'Endgültigen Plan danebenstellen' }));
  await keys.press('Enter');
  await isSomewhere(page);
  await field(page, 'Vorbindungen, Plan 2025').last().waitFor();
  const details = page.getByRole('group', { name: 'Plan 2025 (vorläufig)' });
  await keys.to(details.getByLabel('Quelle'));
  await keys.type('Schätzwerttabelle zur EinglMV 2025');
  await isSaved(page);
  const { budget } = await stored();
  expect(budget?.plan.source).toBe('Schätzwerttabelle zur EinglMV 2025');
  expect(budget?.endgueltig?.gesamt).toBe('12964433.00');
  expect(keys.faults()).toEqual([]);
});

act('makes a table of twelve months, pastes lines into it and orders them', async () => {
  const page = await short.people.page('controlling');
  const keys = keyboardOf(page);
  await keys.to(page.getByRole('button', { name: 'Tabelle anlegen' }));
  await keys.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Tabelle anlegen' });
  await hasFocus(asked.getByLabel('Titel'));
  await keys.type('Abfluss nach Monaten');
  await keys.press('Tab', 'ArrowDown');
  await asked.getByRole('radio', { name: /Zwölf Monate/, checked: true }).waitFor();
  await keys.to(asked.getByRole('button', { name: 'Anlegen' }));
  await keys.press('Enter');
  const table = page.getByRole('article', { name: 'Abfluss nach Monaten' });
  await table.waitFor();
  await keys.to(table.getByRole('button', { name: 'Zeile hinzufügen' }));
  await keys.press('Enter');
  await hasFocus(table.getByRole('textbox', { name: 'Zeile', exact: true }).last());
  const months = (amount: number): string[] => Array.from({ length: 12 }, (_, n) => String(amount + n));
  await paste(page, [
    ['Eingliederungszuschuss', ...months(100)],
    ['Weiterbildung', ...months(200)],
  ]);
  await sees(table, /26 Felder eingefügt/);
  expect(await table.getByLabel('Eingliederungszuschuss, Summe').inputValue()).toBe('1.266');
  expect(await table.getByLabel('Gesamt, Summe').inputValue()).toBe('3.732');

  await keys.to(table.getByRole('button', { name: 'Zeile „Weiterbildung“ ordnen' }));
  await keys.press('Enter');
  const row = page.getByRole('dialog', { name: 'Zeile „Weiterbildung“' });
  await keys.to(row.getByRole('button', { name: 'Eine Zeile nach oben' }));
  await keys.press('Enter');
  await row.waitFor({ state: 'detached' });
  await isSomewhere(page);
  const names = table.getByRole('textbox', { name: 'Zeile', exact: true });
  await expect(names.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).resolves.toEqual([
    'Gesamt',
    'Weiterbildung',
    'Eingliederungszuschuss',
  ]);
  await isSaved(page);
  const [saved] = (await stored()).budget?.tables ?? [];
  expect(saved?.rows.map(({ label }) => label)).toEqual(['Gesamt', 'Weiterbildung', 'Eingliederungszuschuss']);
  expect(saved?.columns).toHaveLength(13);
  expect(keys.faults()).toEqual([]);
});

act('shows what the instruments cost against the Neubewilligungen', async () => {
  const { versions } = await stored();
  await short.instance.person('controlling').put(
    `${cyclePath(short.running)}/figures/eintrittsplanung`,
    {
      value: [{ key: 'egz', instrument: 'Eingliederungszuschuss', istVorjahr: 59, plan: 64, mittelPlan: '1400000.00' }],
    },
    versions.eintrittsplanung,
  );
  const page = await short.people.at('controlling', `${address}/budget`);
  await sees(page, 'Die Instrumente kosten mehr, als die Neubewilligungen erlauben');
  await sees(page, /Das sind 61\.937 EUR zu viel/);
  expect(await look(page, 'budget-controlling')).toEqual([]);
});

act('merges what two people write in different cells, and sums follow both', async () => {
  const page = await short.people.page('controlling');
  const keys = keyboardOf(page);
  const mine = field(page, 'Vorbindungen, Vorjahr 2024');
  await keys.to(mine);
  await keys.type('1600000');
  const { budget, versions } = await stored();
  const eingliederung = { ...budget?.vorjahr?.eingliederung, neubewilligungen: '1300000.00' };
  await short.instance
    .person('geschaeftsfuehrung')
    .put(
      `${cyclePath(short.running)}/figures/budget`,
      { value: { ...budget, vorjahr: { ...budget?.vorjahr, eingliederung } } },
      versions.budget,
    );
  await isSaved(page);
  await settled(page);
  expect((await stored()).budget?.vorjahr?.eingliederung).toMatchObject({
    vorbindungen: '1600000.00',
    neubewilligungen: '1300000.00',
    summe: '2900000.00',
  });
  expect(await page.getByText('Zugleich von jemand anderem geändert').count()).toBe(0);
  expect(await field(page, 'Eingliederungsbudget, Vorjahr 2024').inputValue()).toBe('2.900.000');

  await keys.to(mine);
  await keys.press('Control+a', 'Delete');
  expect(await field(page, 'Eingliederungsbudget, Vorjahr 2024').inputValue()).toBe('');
  await isSaved(page);
  const { vorjahr } = (await stored()).budget ?? {};
  expect([vorjahr?.eingliederung, vorjahr?.gesamt]).toEqual([{ neubewilligungen: '1300000.00' }, undefined]);
});

act('takes last year over from the programme that was resolved, and asks before it writes over numbers', async () => {
  const page = await short.people.page('controlling');
  const earlier = {
    year: 2024,
    eingliederung: { vorbindungen: '1.00', neubewilligungen: '2.00' },
    source: 'Beschluss',
  };
  // As if the programme of 2024 had been resolved in this system.
  await page.route(`**${cyclePath(short.running)}/figures`, async (route) => {
    const answer = await route.fetch();
    const view = (await answer.json()) as object;
    const vorjahr = {
      cycleId: short.running.cycleId,
      year: 2024,
      kennzahlen: [],
      personal: null,
      eintrittsplanung: [],
    };
    await route.fulfill({ json: { ...view, vorjahr: { ...vorjahr, budget: { plan: earlier } } } });
  });
  const keys = keyboardOf(await short.people.at('controlling', `${address}/budget`));
  await keys.to(page.getByRole('button', { name: 'Vorjahr aus dem Programm 2024 übernehmen' }));
  await keys.press('Enter');
  const asked = page.getByRole('dialog', { name: 'Vorjahr überschreiben?' });
  await keys.to(asked.getByRole('button', { name: 'Überschreiben' }));
  await keys.press('Enter');
  await sees(page, 'Das Vorjahr entspricht dem beschlossenen Programm 2024.');
  await isSomewhere(page);
  expect(await field(page, 'Eingliederungsbudget, Vorjahr 2024').inputValue()).toBe('3');
  await isSaved(page);
  expect((await stored()).budget?.vorjahr).toMatchObject({ ...earlier, eingliederung: { summe: '3.00' } });
  await page.unroute(`**${cyclePath(short.running)}/figures`);
  expect(keys.faults()).toEqual([]);
});

act('asks before a column with numbers goes, and Escape keeps it', async () => {
  const page = await short.people.page('controlling');
  const keys = keyboardOf(page);
  const remove = page.getByRole('button', { name: 'Endgültigen Plan entfernen' });
  await keys.to(remove);
  await keys.press('Enter');
  await page.getByRole('dialog', { name: 'Endgültigen Plan entfernen?' }).waitFor();
  await keys.press('Escape');
  await hasFocus(remove);
  await keys.to(page.getByRole('button', { name: 'Titel und Spalten ändern' }));
  await keys.press('Enter');
  await page.getByRole('dialog', { name: 'Titel und Spalten' }).waitFor();
  expect(await look(page, 'budget-spalten')).toEqual([]);
  await keys.press('Escape');
  expect(keys.faults()).toEqual([]);
});

act('counts the people by Träger and area; the total follows, differences are said', async () => {
  const page = await short.people.at('controlling', `${address}/personal`);
  const keys = keyboardOf(page);
  await keys.to(page.getByRole('button', { name: /^Mit Agentur für Arbeit Musterstadt, Musterkreis beginnen/ }));
  await keys.press('Enter');
  await isSomewhere(page);
  await keys.to(field(page, 'Agentur für Arbeit Musterstadt, Köpfe'));
  await keys.type('121');
  await keys.press('Enter');
  await keys.type('28');
  await sees(page, 'Köpfe: = 121 + 28 = 149, wie die Gesamtzahl.');
  expect(await field(page, 'Insgesamt, Köpfe').inputValue()).toBe('149');
  await keys.to(page.getByRole('button', { name: 'Zeile hinzufügen' }).nth(1));
  await keys.press('Enter');
  await hasFocus(page.getByRole('textbox', { name: 'Bereich', exact: true }).first());
  await paste(page, [
    ['Markt und Integration', '80', '', '42,5'],
    ['Leistung', '66', '', '39,8'],
  ]);
  await sees(page, 'Köpfe: = 80 + 66 = 146, das sind 3 weniger als insgesamt (149).');
  await sees(page, 'VZÄ: = 42,5 + 39,8 = 82,3, wie die Gesamtzahl.');
  await keys.to(page.getByRole('button', { name: 'Zeile hinzufügen' }).last());
  await keys.press('Enter');
  await hasFocus(page.getByRole('textbox', { name: 'Bereich', exact: true }).last());
  await keys.press('Tab');
  await keys.type('75');
  await keys.press('Tab');
  expect(await field(page, 'Markt und Integration, Menschen').inputValue()).toBe('3.188');
  await isSaved(page);
  expect((await stored()).personal).toMatchObject({
    koepfe: 149,
    vzae: '82.3',
    betreuungsschluessel: [{ bereich: 'Markt und Integration', verhaeltnis: '1:75' }],
  });
  expect(await look(page, 'personal-controlling')).toEqual([]);
  expect(keys.faults()).toEqual([]);
});

act('shows the same to those who only read, with the reason', async () => {
  const page = await short.people.at('revision', `${address}/budget`);
  await sees(page, 'Hier können Sie lesen, aber nichts ändern');
  const plan = field(page, 'Vorbindungen, Plan 2025').first();
  expect([await plan.inputValue(), await plan.isEditable()]).toEqual(['1.632.294', false]);
  expect(await page.getByRole('button', { name: 'Tabelle anlegen' }).count()).toBe(0);
  expect(await look(page, 'budget-revision')).toEqual([]);
  const personal = await short.people.at('revision', `${address}/personal`);
  expect(await field(personal, 'Insgesamt, Köpfe').isEditable()).toBe(false);
  expect(await look(personal, 'personal-revision')).toEqual([]);
});

it('made no script fail and no policy refuse', () => {
  expect(short.people.complaints()).toEqual([]);
});
