/** Numbers leave the portal as numbers, everything else as the words that stand there. */
import { savedTable } from './table-content.js';

it('tells columns of numbers from columns of words', () => {
  const saved = savedTable({
    title: 'Eintritte',
    columns: ['Instrument', 'Plan', 'Anteil', 'Quelle'],
    rows: [
      ['FbW', '1.037', '16,4 %', '12'],
      ['EGZ', '−64,5', '9 %', 'Planung'],
      ['Gesamt', 'X', '', ''],
    ],
  });
  expect(saved.columns.map(({ kind }) => kind)).toEqual(['text', 'number', 'text', 'text']);
  expect(saved.rows).toEqual([
    ['FbW', '1037', '16,4 %', '12'],
    ['EGZ', '-64.5', '9 %', 'Planung'],
    ['Gesamt', 'X', null, null],
  ]);
});

it('names what has no name', () =>
  expect(savedTable({ title: '', columns: [''], rows: [] })).toEqual({
    title: 'Tabelle',
    columns: [{ label: 'Spalte 1', kind: 'text' }],
    rows: [],
  }));
