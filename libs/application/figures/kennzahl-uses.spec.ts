/** Every way in which a programme can use a Kennzahl is found and named; an equal word elsewhere is none. */
import type { Block } from '#domain/document/blocks.js';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import type { ProgrammeSection } from '#domain/document/programme.js';
import { kennzahlUses } from './kennzahl-uses.js';

const section = (title: string, blocks: Block[], sections: ProgrammeSection[] = []): ProgrammeSection => ({
  key: title.toLowerCase(),
  title,
  numbering: 'dezimal',
  inTableOfContents: true,
  blocks,
  sections,
});
const planning = (part: 'kennzahlen' | 'ziele' | 'eintrittsplanung'): Block => ({
  kind: 'planning',
  id: `b-${part}`,
  part,
  keys: ['iq'],
});
const uses = (blocks: Block[], kennzahlen: Kennzahl[] = []) =>
  kennzahlUses({ sections: [section('Oben', [], [section('Lage', blocks)])], kennzahlen }, 'iq');

test.each<[string, Block]>([
  ['Text', { kind: 'paragraph', id: 'p', content: [{ kind: 'footnote', content: [{ kind: 'kennzahl', key: 'iq' }] }] }],
  [
    'Tabelle',
    {
      kind: 'table',
      id: 't',
      table: {
        columns: [{ key: 'a', label: 'A', kind: 'number' }],
        rows: [{ kind: 'data', cells: [{ kennzahl: 'iq' }] }],
      },
    },
  ],
  ['Planungstabelle', planning('ziele')],
  ['Planungstabelle', planning('kennzahlen')],
  [
    'Diagramm',
    { kind: 'chart', id: 'c', title: 'IQ', chart: 'balken', data: { from: 'kennzahlen', keys: ['elb', 'iq'] } },
  ],
])('%s', (place, block) => {
  expect(uses([block])).toEqual([`Abschnitt „Lage“ (${place})`]);
});

test('a row of the Eintrittsplanung with the same key is another thing', () => {
  expect(uses([planning('eintrittsplanung')])).toEqual([]);
});

test('several kinds of use of one section are one entry; other Kennzahlen are named', () => {
  const other: Kennzahl = {
    key: 'frauen',
    label: 'Frauen',
    kind: 'ist',
    unit: '%',
    partOf: { key: 'iq', relation: 'davon' },
  };
  const text: Block = { kind: 'paragraph', id: 'p', content: [{ kind: 'kennzahl', key: 'iq' }] };
  expect(uses([text, text, planning('ziele')], [other, { ...other, key: 'iq', label: 'Selbst' }])).toEqual([
    'Abschnitt „Lage“ (Text, Planungstabelle)',
    'Kennzahl „Frauen“',
  ]);
});
