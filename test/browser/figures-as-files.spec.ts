/** Figures leave the portal as files and come in from files: what is saved is what the page shows, nothing in it is a formula, and nothing of a file is stored before somebody says so. */
import { expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { unpack } from '#spreadsheet/unpack.js';
import { cyclePath } from '../../apps/amip/demo/deeds.js';
import { sees } from './support/doing.js';
import { rowsOf, savedTable, type Format } from './support/download.js';
import { field, storedFigures } from './support/grid.js';
import { keyboardOf, onTitle, type Keyboard } from './support/keyboard.js';
import { look } from './support/looks.js';
import { scenes } from './support/people.js';
import { shortYear, type ShortYear } from './support/short.js';
import { isSaved } from './support/writing.js';

jest.setTimeout(180_000);

const FORMATS: readonly Format[] = ['Excel (XLSX)', 'ODS', 'CSV'];
/** What a spreadsheet program would run if a cell began with it. */
const EVIL = {
  title: '=SUMME(A1:A9)',
  column: '+Betrag',
  rows: ['=HYPERLINK("http://boese.example";"Klick")', "@SUM(1+1)*cmd|' /C calc'!A0", '-2+3', "'=1+1"],
} as const;

let short: ShortYear;
let address = '';
const act = scenes(() => short.people, { chained: true });

beforeAll(async () => {
  short = await shortYear();
  address = cyclePath(short.running).replace('/api/cycles', '/zyklen');
  const { versions } = await storedFigures(short);
  const plan = {
    year: 2025,
    verwaltung: { bundEinglMV: '6593989.00', umschichtungAusEGT: '1793645.00', kommunalerAnteil: '1606442.00' },
    eingliederung: { vorbindungen: '1632294.00', neubewilligungen: '1338063.00' },
  };
  const tables = [
    {
      key: 'eigen',
      title: EVIL.title,
      columns: [
        { kind: 'betrag', key: 'betrag', label: EVIL.column, cents: true },
        { kind: 'text', key: 'wort', label: 'Bemerkung' },
      ],
      rows: EVIL.rows.map((label, at) => ({
        key: `z${at}`,
        label,
        values: { betrag: `${at === 2 ? '-' : ''}${at + 1}234.50`, wort: label },
      })),
    },
  ];
  await short.instance
    .person('controlling')
    .put(`${cyclePath(short.running)}/figures/budget`, { value: { plan, tables } }, versions.budget);
});
afterAll(() => short?.close());

/** A number as it comes back: CSV has its digits and its comma, the others its value. */
const inFile = (text: string, format: Format): string => {
  if (!/^[+\u2212]?\d[\d.]*(,\d+)?$/.test(text)) return text;
  const number = text.replace('+', '');
  if (format === 'CSV') return number.replaceAll('.', '').replace('\u2212', '-');
  return number.includes(',') ? number.replace(/,?0+$/, '') : number;
};
/** What a person sees in the lines of a table, words and fields alike. */
const shown = (page: Page, table: string): Promise<string[][]> =>
  page.getByRole('table', { name: table, exact: true }).evaluate((element: HTMLTableElement) =>
    [...(element.tBodies[0]?.rows ?? [])].map((row) =>
      [...row.cells].map((cell) =>
        [...cell.querySelectorAll('span, input, textarea')]
          .map((part) => ('value' in part ? String(part.value) : (part.textContent ?? '')))
          .filter(Boolean)
          .join(' '),
      ),
    ),
  );

const LAW = 'Verwaltungshaushalt und Eingliederungsbudget';
const LAW_ROWS = [
  ['Verwaltungshaushalt', '', '9.994.076', '', '', '77,1'],
  ['davon gemäß Eingliederungsmittelverordnung (Bund)', '', '6.593.989', '', '', '50,9'],
  ['davon Umschichtung aus dem Eingliederungstitel (Bund)', '', '1.793.645', '', '', '13,8'],
  ['davon Kommunaler Finanzierungsanteil (Kommune)', '', '1.606.442', '', '', '12,4'],
  ['Eingliederungsbudget', '2.900.000,50', '2.970.357', '+70.356,50', '+2,4', '22,9'],
  ['davon Vorbindungen', '1.500.000', '1.632.294', '+132.294', '+8,8', '12,6'],
  ['davon Neubewilligungen', '1.400.000,50', '1.338.063', '−61.937,50', '−4,4', '10,3'],
  ['Gesamtbudget', '', '12.964.433', '', '', '100,0'],
];
const lawRows = (format: Format): string[][] => LAW_ROWS.map((row) => row.map((text) => inFile(text, format)));

act('saves a table with what was typed a moment ago, in three kinds of file', async () => {
  const page = await short.people.at('controlling', `${address}/budget`);
  const keys = keyboardOf(page);
  await keys.to(field(page, 'Vorbindungen, Vorjahr 2024'));
  await keys.type('1500000');
  await keys.press('Enter');
  await keys.type('1400000,50');
  await keys.press('Tab');
  expect(await shown(page, LAW)).toEqual(LAW_ROWS);
  for (const format of FORMATS) {
    const file = await savedTable(page, LAW, format);
    const rows = await rowsOf(file);
    expect([format, rows[0]]).toEqual([
      format,
      [
        'Position',
        'Vorjahr 2024 in EUR',
        'Plan 2025 in EUR',
        'Veränderung zum Vorjahr, in EUR',
        'Veränderung zum Vorjahr, in %',
        'Anteil am Gesamtbudget, in %',
      ],
    ]);
    expect([format, rows.slice(1)]).toEqual([format, lawRows(format)]);
  }
  await isSaved(page);
  expect(keys.faults()).toEqual([]);
});

act('writes what looks like a formula as words', async () => {
  const page = await short.people.page('controlling');
  const expected = [
    ['Zeile', `${EVIL.column} in EUR`, 'Bemerkung'],
    ...EVIL.rows.map((label, at) => [label, `${at === 2 ? '−' : ''}${at + 1}.234,5`, label]),
  ];
  const [xlsx, ods, csv] = [
    await savedTable(page, EVIL.title, 'Excel (XLSX)'),
    await savedTable(page, EVIL.title, 'ODS'),
    await savedTable(page, EVIL.title, 'CSV'),
  ];
  expect(await rowsOf(xlsx)).toEqual(expected);
  expect(await rowsOf(ods)).toEqual(expected);
  expect([xlsx, ods, csv].map(({ name }) => name)).toEqual(['SUMME-A1-A9.xlsx', 'SUMME-A1-A9.ods', 'SUMME-A1-A9.csv']);
  // Nothing in the packed files is of the kind „formula“.
  for (const { bytes } of [xlsx, ods])
    for (const part of Object.values(unpack(bytes).parts))
      expect(Buffer.from(part).toString('utf8')).not.toMatch(/<f[ >]|table:formula=/);
  // In CSV an apostrophe keeps every one of them from running.
  const lines = Buffer.from(csv.bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/);
  expect(lines[0]).toBe(`"Zeile";"'${EVIL.column} in EUR";"Bemerkung"`);
  const quoted = EVIL.rows.map((text) => `"'${text.replaceAll('"', '""')}"`);
  expect(lines.slice(1)).toEqual([
    `${quoted[0]};"1234,50";${quoted[0]}`,
    `${quoted[1]};"2234,50";${quoted[1]}`,
    `${quoted[2]};"-3234,50";${quoted[2]}`,
    `${quoted[3]};"4234,50";${quoted[3]}`,
  ]);
});

act('saves the same for who only reads', async () => {
  const page = await short.people.at('revision', `${address}/budget`);
  expect((await rowsOf(await savedTable(page, LAW, 'Excel (XLSX)'))).slice(1)).toEqual(lawRows('Excel (XLSX)'));
});

const FILE = [
  'Merkmal;Anzahl;Vorjahr',
  'Erwerbsfähige Leistungsberechtigte;4.600;4.560',
  'Langzeitarbeitslose;X;900',
  'Bedarfsgemeinschaften;31OO;3.000',
  'Langzeitleistungsbeziehende;1,234.5;–',
].join('\r\n');

const kennzahlen = async (): Promise<readonly Kennzahl[]> =>
  (
    await short.instance
      .person('controlling')
      .get<{ kennzahlen: readonly Kennzahl[] }>(`${cyclePath(short.running)}/figures`)
  ).kennzahlen;

/** Chooses the file, says where it is from and looks at what would become of it. */
async function looksAtFile(page: Page, keys: Keyboard): Promise<void> {
  await page
    .getByLabel('Datei wählen oder hierher ziehen')
    .setInputFiles({ name: 'zahlen.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await sees(page, 'Gelesen: zahlen.csv (1 Blatt)');
  await keys.to(page.getByLabel('Quelle', { exact: true }));
  await keys.type('Statistik der BA');
  await keys.to(page.getByRole('combobox', { name: 'Berichtsmonat', exact: true }));
  await keys.type('Dez');
  await keys.press('Tab');
  await keys.type('2024');
  await keys.to(page.getByRole('button', { name: 'Vorschau ansehen' }));
  await keys.press('Enter');
  await sees(page, '2 neu, 0 geändert, 0 gleich, 2 mit Problemen. Noch ist nichts gespeichert.');
}

act('looks at a file with wrong cells: each is named with its cell, and nothing is stored', async () => {
  const page = await short.people.at('controlling', `${address}/kennzahlen/import`);
  const keys = keyboardOf(page);
  await looksAtFile(page, keys);
  const problems = page.getByRole('table', { name: 'Probleme in der Datei (3)' });
  const cells = await problems
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.children[0]?.textContent));
  expect(cells).toEqual(['B4', 'B5', 'C5']);
  await sees(problems, /31OO/);
  await sees(problems, /1,234\.5/);
  const preview = page.getByRole('table', { name: 'Was die Übernahme täte' });
  const withheld = preview.getByRole('row', { name: /Langzeitarbeitslose/ });
  await withheld.getByRole('cell', { name: /^X/ }).waitFor();
  expect(await look(page, 'kennzahlen-vorschau')).toEqual([]);
  expect(await kennzahlen()).toEqual([]);
  expect(keys.faults()).toEqual([]);
});

act('leaves it, and still nothing is stored', async () => {
  const page = await short.people.at('controlling', `${address}/kennzahlen`);
  await sees(page, /hat noch keine Kennzahlen/);
  expect(await kennzahlen()).toEqual([]);
});

act('stores what is right when told to; what was withheld stays withheld and is no 0', async () => {
  const page = await short.people.at('controlling', `${address}/kennzahlen/import`);
  const keys = keyboardOf(page);
  await looksAtFile(page, keys);
  await keys.to(page.getByRole('checkbox', { name: /^Zeilen mit Problemen auslassen/ }));
  await keys.press('Space');
  await keys.to(page.getByRole('button', { name: '2 Kennzahlen übernehmen' }));
  await keys.press('Enter');
  await keys.to(page.getByRole('link', { name: 'Zu den Kennzahlen' }));
  await keys.press('Enter');
  await onTitle(page, 'Kennzahlen und Ziele');
  expect(await field(page, 'Erwerbsfähige Leistungsberechtigte, Wert').inputValue()).toBe('4.600');
  const withheld = field(page, 'Langzeitarbeitslose, Wert');
  expect(await withheld.inputValue()).toBe('X');
  await keys.to(withheld);
  await sees(page, /in der Quelle nicht ausgewiesen, also nicht 0/);
  const [, second, ...others] = await kennzahlen();
  expect(second).toMatchObject({ suppressed: 'X', comparison: { value: '900' } });
  expect(second).not.toHaveProperty('value');
  expect(others).toEqual([]);
  expect(keys.faults()).toEqual([]);
});

it('made no script fail and no policy refuse', () => {
  expect(short.people.complaints()).toEqual([]);
});
