/** What a cell is shown with is its unit, in XLSX, ODS and CSV alike; a number too small for a programme is not made to nothing. */
import { strToU8, zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { cellText } from '#domain/import/grid.js';
import { readNumber } from '#domain/import/read-number.js';
import { readSheets } from './read-sheet.js';
import { writeTable } from './write-sheet.js';

const xlsx = async (value: number, numFmt: string): Promise<unknown> => {
  const cells: NonNullable<WriteSheet['cells']> = new Map([['0,1', { value, type: 'number', style: { numFmt } }]]);
  const file = await writeXlsx({ sheets: [{ name: 'T', rows: [['a', value]], cells }] });
  return (await readSheets(file, 't.xlsx'))[0]?.rows[0]?.[1];
};

test.each([
  '#,##0.00\\ "€"',
  '#,##0 €',
  '#,##0.00\\ [$€-407]',
  '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
  '#,##0.00\\ "EUR";[Red]\\-#,##0.00\\ "EUR"',
  '[$€-2]\\ #,##0.00',
])('a cell with the format %s is Euro', async (format) => {
  const cell = await xlsx(1234.5, format);
  expect(cell).toEqual({ n: '1234.5', euro: true });
  expect(cellText(cell as never)).toBe('1.234,5\u00a0€');
  expect(readNumber(cell as never)).toEqual({ kind: 'value', value: '1234.5', unit: 'EUR' });
});

test.each(['#,##0.00', '#,##0 "Mio. €"', '0.0" T€"', '#,##0.00\\ "€/Monat"', '[$$-409]#,##0.00', 'General'])(
  'a cell with the format %s is not',
  async (format) => {
    expect(await xlsx(1234.5, format)).toEqual({ n: '1234.5' });
  },
);

test('percent stays percent', async () => {
  expect(await xlsx(0.164, '0.0%')).toEqual({ n: '16.4', percent: true });
});

const ods = async (cell: string): Promise<unknown> => {
  const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="T"><table:table-row>${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
  const file = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  });
  return (await readSheets(file, 't.ods'))[0]?.rows[0]?.[0];
};

test('ODS says its currency itself', async () => {
  const cell = (currency: string): string =>
    `<table:table-cell office:value-type="currency" ${currency} office:value="1234.5"><text:p>x</text:p></table:table-cell>`;
  expect(await ods(cell('office:currency="EUR"'))).toEqual({ n: '1234.5', euro: true });
  expect(await ods(cell('office:currency="USD"'))).toEqual({ n: '1234.5' });
  expect(await ods(cell(''))).toEqual({ n: '1234.5' });
  expect(
    await ods(
      '<table:table-cell office:value-type="percentage" office:value="0.164"><text:p>16,4 %</text:p></table:table-cell>',
    ),
  ).toEqual({ n: '16.4', percent: true });
});

test('CSV says it in the text, before or behind the number', async () => {
  const [sheet] = await readSheets(strToU8('1.234,50 €;€ 1.234,50;EUR 12;16,4 %;12\n'), 't.csv');
  expect(sheet?.rows[0]?.map((cell) => readNumber(cell))).toEqual([
    { kind: 'value', value: '1234.50', unit: 'EUR' },
    { kind: 'value', value: '1234.50', unit: 'EUR' },
    { kind: 'value', value: '12', unit: 'EUR' },
    { kind: 'value', value: '16.4', unit: '%' },
    { kind: 'value', value: '12' },
  ]);
});

describe.each(['xlsx', 'ods', 'csv'] as const)('%s', (format) => {
  const back = async (number: string): Promise<unknown> => {
    const table = { title: 'T', columns: [{ label: 'N', kind: 'number' as const }], rows: [[number]] };
    const [sheet] = await readSheets(await writeTable(table, format), `t.${format}`);
    return readNumber(sheet?.rows[1]?.[0] ?? null);
  };
  it('a number too small for a programme is told, not made to nothing', async () => {
    for (const number of ['0.0000004', '-0.0000001'])
      expect(await back(number)).toMatchObject({ kind: 'problem', message: expect.stringContaining('Bitte runden') });
    expect(await back('0.000001')).toEqual({ kind: 'value', value: '0.000001' });
  });
});

test('what binary fractions leave of nothing is nothing', async () => {
  expect(await xlsx(0.1 + 0.2 - 0.3, 'General')).toEqual({ n: '0' });
  expect(await xlsx(0.1 + 0.2, 'General')).toEqual({ n: '0.3' });
});
