/** What is chosen for a file is what is sent; what is missing is said at its field. */
import type { Upload } from './import-queries.js';
import { columnLetters, columnOptions, errorsFrom, settingsOf, startForm, withMapping } from './settings.js';

const UPLOAD: Upload = {
  id: '00000000-0000-4000-8000-000000000000',
  fileName: 'k.xlsx',
  sha256: 'a'.repeat(64),
  sheets: [{ name: 'Blatt 1', rows: 9, columns: 3, sample: [['Titel'], ['Merkmal', 'Anzahl\n12/2024', '']] }],
  mappings: [],
  suggestion: { sheet: 'Blatt 1', headerRow: 1, columns: { label: 0, value: 1 }, numbers: 'deutsch' },
};

describe('settings of an import', () => {
  const form = startForm(UPLOAD, '2026-11-21');

  it('begins with what the file suggests', () =>
    expect(form).toMatchObject({ headerRow: '2', columns: { label: '0', value: '1' }, retrievedOn: '2026-11-21' }));

  it('names what is missing', () => {
    const read = settingsOf({ ...form, columns: { label: '0' }, headerRow: '0', vergleichsmonat: '2023-' });
    expect(read.ok ? [] : Object.keys(read.errors).sort()).toEqual([
      'berichtsmonat',
      'headerRow',
      'source',
      'value',
      'vergleichsmonat',
    ]);
  });

  it('sends columns counted from 0 and leaves out what is empty', () =>
    expect(
      settingsOf({ ...form, source: ' Statistik ', berichtsmonat: '2024-12', columns: { ...form.columns, unit: '' } }),
    ).toEqual({
      ok: true,
      settings: {
        sheet: 'Blatt 1',
        headerRow: 1,
        columns: { label: 0, value: 1 },
        numbers: 'deutsch',
        source: 'Statistik',
        berichtsmonat: '2024-12',
        retrievedOn: '2026-11-21',
      },
    }));

  it('takes a saved mapping over, but not the month of the last file', () =>
    expect(
      withMapping(
        { ...form, berichtsmonat: '2024-12', source: 'alt' },
        {
          sheet: 'B',
          headerRow: 0,
          columns: { label: 2, value: 3 },
          numbers: 'englisch',
          dimensions: [{ axis: 'Alter', column: 4 }],
        },
      ),
    ).toMatchObject({
      sheet: 'B',
      columns: { label: '2', value: '3' },
      dimensions: [{ axis: 'Alter', column: '4' }],
      source: 'alt',
      berichtsmonat: '2024-12',
    }));

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(columnOptions(UPLOAD.sheets[0], '2').map(({ label }) => label)).toEqual([
      'A: Merkmal',
      'B: Anzahl 12/2024',
      'C',
    ]);
  });

  it('puts what the server says to the field it is about', () =>
    expect(
      errorsFrom([
        { pointer: '/columns/value', message: 'a' },
        { pointer: '/berichtsmonat', message: 'b' },
      ]),
    ).toEqual({ value: 'a', berichtsmonat: 'b' }));
});
