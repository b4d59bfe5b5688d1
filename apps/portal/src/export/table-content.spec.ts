/** Numbers leave the portal as numbers, days as days, everything else as the words that stand there. */
import { partsOf, savedTable } from './table-content.js';

it('tells columns of numbers from columns of words', () => {
  const saved = savedTable({
    title: 'Eintritte',
    columns: ['Instrument', 'Plan', 'Anteil', 'Quelle', 'Veränderung'],
    rows: [
      ['FbW', '1.037', '16,4 %', '12', '+3 %'],
      ['EGZ', '−64,5', '9 %', 'Planung', '+0,4 Prozentpunkte'],
      ['AVGS', '–', '–', '', '–'],
      ['Gesamt', 'X', '', '', ''],
    ],
  });
  expect(saved.columns).toEqual([
    { label: 'Instrument', kind: 'text' },
    { label: 'Plan', kind: 'number' },
    { label: 'Anteil (%)', kind: 'number' },
    { label: 'Quelle', kind: 'text' },
    { label: 'Veränderung', kind: 'text' },
  ]);
  expect(saved.rows).toEqual([
    ['FbW', '1037', '16.4', '12', '+3 %'],
    ['EGZ', '-64.5', '9', 'Planung', '+0,4 Prozentpunkte'],
    ['AVGS', '–', '–', null, '–'],
    ['Gesamt', 'X', null, null, null],
  ]);
});

it('tells days and moments from words about days, and years from figures', () => {
  const saved = savedTable({
    title: 'Termine',
    columns: ['Tag', 'Gesendet', 'Frist', 'Jahr', 'Nichts'],
    rows: [
      ['21. November 2026', '1. März 2026, 09:05 Uhr', '3. Mai 2026', '2026', '–'],
      ['–', '', '3. Mai 2026 (noch 3 Tage)', '2027', ''],
    ],
  });
  expect(saved.columns.map(({ kind }) => kind)).toEqual(['date', 'date', 'text', 'text', 'text']);
  expect(saved.rows).toEqual([
    ['2026-11-21', '2026-03-01T09:05', '3. Mai 2026', '2026', '–'],
    ['–', null, '3. Mai 2026 (noch 3 Tage)', '2027', null],
  ]);
});

it('names what has no name', () =>
  expect(savedTable({ title: '', columns: [''], rows: [] })).toEqual({
    title: 'Tabelle',
    columns: [{ label: 'Spalte 1', kind: 'text' }],
    rows: [],
  }));

it('leaves nothing of a long table out', () => {
  const table = savedTable({ title: 'E-Mails', columns: ['Betreff'], rows: [['a'], ['b'], ['c']] });
  expect(partsOf(table, 3)).toEqual([table]);
  expect(partsOf(table, 2).map(({ title, rows }) => [title, rows])).toEqual([
    ['E-Mails, Teil 1 von 2', [['a'], ['b']]],
    ['E-Mails, Teil 2 von 2', [['c']]],
  ]);
  expect(partsOf({ ...table, rows: [] }, 2)).toEqual([{ ...table, rows: [] }]);
});
