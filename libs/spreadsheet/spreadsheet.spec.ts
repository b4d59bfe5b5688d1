/** What we write we read back exactly; what other programs write is read as people see it there; what is no spreadsheet is refused with the reason. */
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { readNumber } from '#domain/import/read-number.js';
import { cellText } from '#domain/import/grid.js';
import { readSheets } from './read-sheet.js';
import { SHEET_FORMATS, writeTable, type Table } from './write-sheet.js';

const bytes = (text: string): Uint8Array => strToU8(text);
const refusal = async (file: Uint8Array, name = 'zahlen.xlsx'): Promise<string> =>
  readSheets(file, name).then(
    (sheets) => `read: ${JSON.stringify(sheets).slice(0, 200)}`,
    (error: { code?: string; message: string }) => `${error.code} ${error.message}`,
  );

const text = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'ß',
      'Ä',
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ';',
      ',',
      '\t',
      '\n',
      ' ',
      '1',
      '€',
      '😀',
      '<',
      '&',
      '_x0041_',
    ),
  })
  .map((value) => value.trim())
  .filter((value) => value !== '' && !/^[\d\s.,+-]+$/.test(value));
const number = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 999_999_999 }), fc.option(fc.stringMatching(/^\d{0,3}[1-9]$/)))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`);

test.each(SHEET_FORMATS)(
  'a table comes back from %s as it was: text as text, numbers exactly, withheld as withheld',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.option(text), fc.option(fc.oneof(number, fc.constantFrom('X', '*')))), {
          minLength: 1,
          maxLength: 6,
        }),
        async (rows) => {
          const table: Table = {
            title: 'Kennzahlen',
            columns: [
              { label: 'Merkmal', kind: 'text' },
              { label: '=Wert', kind: 'number' },
            ],
            rows,
          };
          const [sheet] = await readSheets(await writeTable(table, format), `t.${format}`);
          expect(sheet?.rows[0]).toEqual(['Merkmal', '=Wert']);
          const read = rows.map((_, at) => {
            const [label = null, value = null] = sheet?.rows[at + 1] ?? [];
            const reading = readNumber(value);
            return [
              label,
              reading.kind === 'value' ? reading.value : reading.kind === 'suppressed' ? reading.mark : null,
            ];
          });
          expect(read).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  },
);

test.each(SHEET_FORMATS)(
  '%s: days are days, printed numbers are numbers, the same table gives the same bytes',
  async (format) => {
    const table: Table = {
      title: 'Zahlen: 2024 / [alle]',
      columns: [
        { label: 'Tag', kind: 'date' },
        { label: 'Wert', kind: 'number', decimals: 1 },
      ],
      rows: [
        ['2024-02-21', '1.234,5'],
        ['bald', '−2,5'],
        [null, '16,4 %'],
        ['2024-02-30', '12345678901234567.5'],
      ],
    };
    const file = await writeTable(table, format);
    expect(Buffer.from(await writeTable(table, format)).equals(Buffer.from(file))).toBe(true);
    const [sheet] = await readSheets(file, 't');
    const shown = sheet?.rows.slice(1).map((row) => row.map((cell) => cellText(cell)));
    expect(shown).toEqual([
      ['21.02.2024', format === 'csv' ? '1234,5' : '1.234,5'],
      ['bald', format === 'csv' ? '-2,5' : '−2,5'],
      ['', '16,4 %'],
      ['2024-02-30', '12345678901234567.5'],
    ]);
    if (format !== 'csv') expect(sheet?.name).toBe('Zahlen 2024 alle');
  },
);

test('a formula in a text is defused in CSV and no formula in the others', async () => {
  const table: Table = {
    title: 'T',
    columns: [{ label: 'A', kind: 'text' }],
    rows: [['=1+1'], ['+cmd'], ['-2+3'], ['@SUM(A1)'], ['\tx'], ['\rx']],
  };
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writeTable(table, 'csv'));
  expect(csv.startsWith('\ufeff"A"\r\n"\'=1+1"')).toBe(true);
  expect(csv.split('"').filter((cell) => /^[=+\-@\t\r]\S/.test(cell))).toEqual([]);
  const parts = async (format: 'xlsx' | 'ods') =>
    Object.values(unzipSync(await writeTable(table, format)))
      .map((part) => new TextDecoder().decode(part))
      .join('');
  expect(await parts('xlsx')).not.toMatch(/<f[ >]/);
  expect(await parts('ods')).not.toContain('table:formula');
});

const sheet: WriteSheet = {
  name: 'T',
  rows: [
    ['A', 'B', 'C'],
    [16.4, 0.1 + 0.2, new Date('2024-02-21')],
    [0.164, 1e-7, true],
    ['#DIV/0!', 'x', 4560],
  ],
  merges: [{ startRow: 3, startCol: 1, endRow: 3, endCol: 1 }],
  cells: new Map([
    ['1,2', { value: new Date('2024-02-21'), type: 'date', style: { numFmt: 'dd.mm.yyyy' } }],
    ['2,0', { value: 0.164, type: 'number', style: { numFmt: '0.0%' } }],
    ['3,2', { type: 'formula', formula: 'SUM(A1:A2)', formulaResult: 4560 }],
  ]),
};

test('XLSX is read as people see it there: 16.4 stays 16.4, 0.164 in percent is 16.4, formulas by their value', async () => {
  expect(
    await readSheets(
      await writeXlsx({ sheets: [sheet, { name: 'versteckt', hidden: true, rows: [['geheim']] }] }),
      't.xlsx',
    ),
  ).toEqual([
    {
      name: 'T',
      rows: [
        ['A', 'B', 'C'],
        [{ n: '16.4' }, { n: '0.3' }, { d: '2024-02-21' }],
        [{ n: '16.4', percent: true }, { n: '0.0000001' }, 'WAHR'],
        [{ e: '#DIV/0!' }, 'x', { n: '4560' }],
      ],
    },
  ]);
});

const ods = async (table: string): Promise<Uint8Array> => {
  const parts = unzipSync(await writeOds({ sheets: [{ name: 'T', rows: [['x']] }] }));
  const content = new TextDecoder().decode(parts['content.xml']).replace(/<table:table [^]*<\/table:table>/, table);
  return zipSync({ ...parts, 'content.xml': strToU8(content) });
};
const cell = (value: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

test('ODS as LibreOffice writes it: headings that repeat, groups, repeated cells, notes, spaces, percentages', async () => {
  const file = await ods(
    `<table:table table:name="Blatt &amp; Zahlen"><table:table-header-rows><table:table-row>${cell('Kopf')}</table:table-row></table:table-header-rows>` +
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>' +
      `<table:table-row-group><table:table-row>${cell('a<text:s text:c="2"/>b')}<table:table-cell office:value-type="percentage" office:value="0.164" calcext:value-type="percentage"><text:p>16,4 %</text:p></table:table-cell></table:table-row></table:table-row-group>` +
      '<table:table-row><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="4560"><office:annotation><text:p>Notiz</text:p></office:annotation><text:p>4.560</text:p></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="2024-02-21"/></table:table-row>' +
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>',
  );
  expect(await readSheets(file, 't.ods')).toEqual([
    {
      name: 'Blatt & Zahlen',
      rows: [
        ['Kopf'],
        [],
        [],
        ['a  b', { n: '16.4', percent: true }],
        [{ n: '4560' }, { n: '4560' }, null, { d: '2024-02-21' }],
      ],
    },
  ]);
});

test('CSV of German Windows, with separator line, UTF-16, commas', async () => {
  const latin = Uint8Array.from('Größe;Wert\r\nFläche;1,5', (char) => char.charCodeAt(0));
  expect((await readSheets(latin, 'a.csv'))[0]).toEqual({
    name: 'a',
    rows: [
      ['Größe', 'Wert'],
      ['Fläche', '1,5'],
    ],
  });
  expect((await readSheets(bytes('sep=,\na,"1,5"\n'), 'a.csv'))[0]?.rows).toEqual([['a', '1,5']]);
  expect((await readSheets(Buffer.from('\ufeffa\t1,5', 'utf16le'), 'a.csv'))[0]?.rows).toEqual([['a', '1,5']]);
});

const xlsx = async (changed: Record<string, string>): Promise<Uint8Array> => {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'T', rows: [['a', 1]] }] }));
  return zipSync({
    ...parts,
    ...Object.fromEntries(Object.entries(changed).map(([name, part]) => [name, strToU8(part)])),
  });
};
const SHEET = 'xl/worksheets/sheet1.xml';
const rows = (data: string): string => `<worksheet><sheetData>${data}</sheetData></worksheet>`;

/** The directory of the zip says another size than the entry unpacks to. */
function announcing(zip: Uint8Array, name: string, size: number): Uint8Array {
  const file = Buffer.from(zip);
  const entry = file.lastIndexOf(name) - 46;
  file.writeUInt32LE(size, entry + 24);
  return file;
}

test('what is no table of figures is refused with the reason and what to do', async () => {
  const encrypted = await writeXlsx({
    sheets: [{ name: 'T', rows: [['a']] }],
    encryption: { password: 'x', spinCount: 1000 },
  });
  const ole = new Uint8Array(2000);
  ole.set([0xd0, 0xcf, 0x11, 0xe0]);
  const whole = await xlsx({});
  const cases: [Uint8Array, RegExp][] = [
    [encrypted, /^file\.encrypted .*Kennwort/],
    [ole, /^file\.kind .*\.xls/],
    [await xlsx({ 'xl/vbaProject.bin': 'x' }), /^file\.macros .*Makros/],
    [await xlsx({ 'xl/workbook.bin': 'x' }), /^file\.kind .*xlsb/],
    [zipSync({ 'word/document.xml': bytes('<a/>') }), /^file\.kind .*keine Tabelle/],
    [bytes('%PDF-1.7 …'), /^file\.kind .*PDF/],
    [bytes('\ufeff<html><table><tr><td>1</td></tr></table>'), /^file\.kind .*Webseite/],
    [bytes('\x89PNG\r\n\x1a\n\0\0'), /^file\.kind .*nicht lesen/],
    [new Uint8Array(0), /^file\.empty/],
    [bytes(' \n\n'), /^file\.empty/],
    [whole.slice(0, whole.length / 2), /^file\.broken/],
    [
      await xlsx({
        [SHEET]: `<!DOCTYPE x [<!ENTITY a "aaaa">]>${rows('<row><c t="inlineStr"><is><t>&a;</t></is></c></row>')}`,
      }),
      /^file\.unsafe/,
    ],
    [
      await xlsx({
        [SHEET]: rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      }),
      /^file\.tooLarge/,
    ],
    [await xlsx({ [SHEET]: rows('<row r="30000"><c r="A30000"><v>1</v></c></row>') }), /^file\.tooLarge/],
    [announcing(await xlsx({}), 'xl/sharedStrings.xml', 200 * 1024 * 1024), /^file\.tooLarge/],
    [announcing(await xlsx({ [SHEET]: rows(' '.repeat(100_000)) }), SHEET, 1000), /^file\.broken/],
    [
      await ods(
        `<table:table><table:table-row table:number-rows-repeated="1048576">${cell('x')}</table:table-row></table:table>`,
      ),
      /^file\.tooLarge/,
    ],
    [await ods('<table:table><table:table-row><table:table-cell'), /^file\.broken/],
    [bytes('a;b\n'.repeat(20_001)), /^file\.tooLarge/],
  ];
  for (const [file, expected] of cases) expect(await refusal(file)).toMatch(expected);
});

test('a protected ODS is refused', async () => {
  const parts = unzipSync(await writeOds({ sheets: [{ name: 'T', rows: [['x']] }] }));
  const manifest =
    '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  expect(await refusal(zipSync({ ...parts, 'META-INF/manifest.xml': strToU8(manifest) }))).toMatch(/^file\.encrypted/);
});

test('deep nesting is read or refused, never a crash', async () => {
  expect(
    await refusal(await xlsx({ [SHEET]: rows('<row r="1"><c r="A1"><v>1</v></c></row>' + '<a>'.repeat(500_000)) })),
  ).toMatch(/^(?:read|file\.broken)/);
  expect(
    await refusal(
      await ods(`<table:table><table:table-row>${cell('<text:span>'.repeat(300_000))}</table:table-row></table:table>`),
    ),
  ).toMatch(/^(?:read|file\.)/);
});
