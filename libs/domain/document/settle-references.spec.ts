/** What comes along keeps its references; what stays behind is named in words, wherever in the text it is pointed at. */
import { bareProgramme, section, tableOf } from '../../../test/support/bare-programme.js';
import type { Block, Inline } from './blocks.js';
import { settleReferences } from './settle-references.js';
import { validateProgramme } from './validate.js';

const to = (key: string, show: 'number' | 'title' | 'numberAndTitle' = 'number'): Inline => ({
  kind: 'sectionReference',
  section: key,
  show,
});
const text = (words: string): Inline => ({ kind: 'text', text: words });
const table = { ...tableOf(['Plan'], ['data', 'FbW', '1']), id: 'tabelle', title: 'Eintritte' } as Block;
const lage: Block[] = [
  {
    kind: 'paragraph',
    id: 'p1',
    content: [text('Abschnitt '), to('plan'), text(' und '), to('plan', 'numberAndTitle')],
  },
  {
    kind: 'list',
    id: 'l1',
    ordered: false,
    items: [
      { content: [to('plan', 'title'), { kind: 'footnote', content: [{ kind: 'blockReference', block: 'tabelle' }] }] },
    ],
  },
  { kind: 'paragraph', id: 'p2', content: [to('lage')] },
];
const programme = bareProgramme({
  sections: [
    section(lage, { key: 'lage', title: 'Lage' }),
    section([table], { key: 'plan', title: 'Eintrittsplanung' }),
  ],
});

test('references to what stays behind become its name', () => {
  const [first, list, last] = settleReferences(lage, programme, new Set(['lage']));
  expect(first).toMatchObject({
    content: [text('Abschnitt '), text('„Eintrittsplanung“'), text(' und '), text('„Eintrittsplanung“')],
  });
  expect(list).toMatchObject({
    items: [{ content: [text('Eintrittsplanung'), { kind: 'footnote', content: [text('Tabelle „Eintritte“')] }] }],
  });
  expect(last).toEqual(lage[2]);
  const alone = (blocks: Block[]) =>
    validateProgramme({ ...programme, sections: [section(blocks, { key: 'lage', title: 'Lage' })] }).ok;
  expect(alone(lage)).toBe(false);
  expect(alone(settleReferences(lage, programme, new Set(['lage'])))).toBe(true);
});

test('where everything comes along nothing changes', () => {
  expect(settleReferences(lage, programme, new Set(['lage', 'plan']))).toEqual(lage);
});

test('characters nobody sees, which a text of today may not hold, stay behind, also those in the name of what is left', () => {
  const old = { ...table, title: 'Ein\u00adtritte' } as Block;
  const before: Block[] = [
    {
      kind: 'paragraph',
      id: 'p1',
      content: [text('Arbeits\u00admarkt\u200b'), { kind: 'blockReference', block: 'tabelle' }],
    },
  ];
  const sections = [section(before, { key: 'lage', title: 'Lage' }), section([old], { key: 'plan', title: 'Plan' })];
  expect(settleReferences(before, { sections }, new Set(['lage']))).toMatchObject([
    { content: [text('Arbeitsmarkt'), text('Tabelle „Eintritte“')] },
  ]);
});
