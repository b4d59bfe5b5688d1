/** Both sides of a comparison stand beside each other in the file, numbers as numbers. */
import { savedTable } from '../../export/table-content.js';
import type { ComparedSection } from './comparison.js';
import { figuresTable, passagesTable } from './comparison-table.js';

const sections: ComparedSection[] = [
  {
    key: 'a',
    title: 'Strategie',
    titleBefore: 'Ausrichtung',
    status: 'geaendert',
    changes: [
      {
        blockId: '1',
        kind: 'paragraph',
        status: 'gleich',
        label: null,
        segments: [{ text: 'Gleich.', change: 'gleich' }],
        table: null,
      },
      {
        blockId: '2',
        kind: 'paragraph',
        status: 'geaendert',
        label: 'Absatz 2',
        segments: [
          { text: 'Wir ', change: 'gleich' },
          { text: 'planen', change: 'entfallen' },
          { text: 'fördern', change: 'neu' },
          { text: ' mehr.', change: 'gleich' },
        ],
        table: null,
      },
      {
        blockId: '3',
        kind: 'table',
        status: 'geaendert',
        label: 'Tabelle 1',
        segments: [],
        table: {
          columns: ['Instrument', 'Plan'],
          rows: [
            {
              status: 'geaendert',
              cells: [
                { before: 'FbW', after: 'FbW', changed: false },
                { before: '1', after: '2', changed: true },
              ],
            },
            {
              status: 'neu',
              cells: [
                { before: null, after: 'EGZ', changed: true },
                { before: null, after: '5', changed: true },
              ],
            },
          ],
        },
      },
    ],
  },
  { key: 'b', title: 'Anhang', titleBefore: null, status: 'verschoben', changes: [] },
];

it('sets the text before beside the text after', () => {
  expect(passagesTable(sections, true).rows).toEqual([
    ['Strategie', 'geändert', 'Titel', 'geändert', 'Ausrichtung', 'Strategie'],
    ['Strategie', 'geändert', 'Absatz 2', 'geändert', 'Wir planen mehr.', 'Wir fördern mehr.'],
    ['Strategie', 'geändert', 'Tabelle 1', 'geändert', 'FbW | 1', 'FbW | 2\nEGZ | 5'],
    ['Anhang', 'verschoben', '', 'verschoben', '', ''],
  ]);
  expect(passagesTable(sections, false).rows).toHaveLength(5);
});

it('gives both values of a figure and their difference a column each', () => {
  const nothing = { absolute: null, percent: null };
  const saved = savedTable(
    figuresTable({
      part: 'eintrittsplanung',
      title: 'Eintrittsplanung',
      columns: ['Rechtsgrundlage', 'Plan'],
      rows: [
        {
          label: 'FbW',
          status: 'geaendert',
          cells: [
            { before: '§ 81', after: '§ 81', changed: false, ...nothing },
            { before: '1.037', after: '1.198', changed: true, absolute: '+161', percent: '+15,5 %' },
          ],
        },
        {
          label: 'EGZ',
          status: 'entfallen',
          cells: [
            { before: '§ 88', after: null, changed: false, ...nothing },
            { before: '12', after: null, changed: true, ...nothing },
          ],
        },
      ],
    }),
  );
  expect(saved.columns.map(({ label, kind }) => `${label}: ${kind}`)).toEqual([
    'Zeile: text',
    'Zeile ist: text',
    'Rechtsgrundlage: text',
    'Plan, vorher: number',
    'Plan, nachher: number',
    'Plan, Änderung: number',
    'Plan, Änderung in %: number',
  ]);
  expect(saved.rows).toEqual([
    ['FbW', 'geändert', '§ 81', '1037', '1198', '161', '15.5'],
    ['EGZ', 'entfallen', '§ 88', '12', null, null, null],
  ]);
});

it('takes the units of different figures out of the way of their numbers', () => {
  const cell = (before: string | null, after: string | null) => ({
    before,
    after,
    changed: before !== after,
    absolute: null,
    percent: null,
  });
  const saved = savedTable(
    figuresTable({
      part: 'kennzahlen',
      title: 'Kennzahlen',
      columns: ['Wert', 'Stand'],
      rows: [
        {
          label: 'Partner',
          status: 'geaendert',
          cells: [cell('40 Partner', '42 Partner'), cell('3 Tage', 'Mai 2023')],
        },
        { label: 'Quote', status: 'neu', cells: [cell(null, '1.016,4 %'), cell(null, 'X')] },
      ],
    }),
  );
  expect(saved.columns.map(({ label, kind }) => `${label}: ${kind}`).slice(2)).toEqual([
    'Wert, vorher: number',
    'Wert, nachher: number',
    'Wert, Einheit: text',
    'Stand, vorher: text',
    'Stand, nachher: text',
  ]);
  expect(saved.rows.map((row) => row.slice(2))).toEqual([
    ['40', '42', 'Partner', '3 Tage', 'Mai 2023'],
    [null, '1016.4', '%', null, 'X'],
  ]);
});
