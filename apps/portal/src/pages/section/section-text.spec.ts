/** The outline of a text and what is left to check. */
import type { Block } from '#domain/document/blocks.js';
import { isEmptyText, outlineOf, uncheckedOf, uncheckedWords } from './section-text.js';

const text = (words: string) => [{ kind: 'text' as const, text: words }];
const blocks: Block[] = [
  {
    kind: 'heading',
    id: 'h',
    level: 3,
    content: [...text('Frauen '), { kind: 'link', href: 'https://x', content: text('hier') }],
  },
  { kind: 'paragraph', id: 'p', content: text('Text'), toCheck: true },
  { kind: 'table', id: 't', title: 'Eintritte', table: { columns: [], rows: [] } },
  { kind: 'heading', id: 'leer', level: 4, content: [] },
];

it('lists headings, tables and figures', () => {
  expect(outlineOf(blocks, new Map([['t', 'Tabelle 2']]))).toEqual([
    { id: 'h', level: 3, label: 'Frauen hier' },
    { id: 't', level: 4, label: 'Tabelle 2: Eintritte' },
    { id: 'leer', level: 4, label: 'Überschrift ohne Text' },
  ]);
});

it('knows what is to be checked', () => {
  expect(uncheckedOf(blocks)).toEqual(['p']);
  expect([uncheckedWords(1), uncheckedWords(3)]).toEqual([
    'Noch ein Absatz aus dem Vorjahr zu prüfen',
    'Noch 3 Absätze aus dem Vorjahr zu prüfen',
  ]);
});

it('knows an empty text', () => {
  expect(isEmptyText([])).toBe(true);
  expect(isEmptyText([{ kind: 'paragraph', id: 'p', content: text('  ') }])).toBe(true);
  expect(isEmptyText(blocks)).toBe(false);
  expect(isEmptyText([{ kind: 'paragraph', id: 'p', content: [{ kind: 'kennzahl', key: 'k' }] }])).toBe(false);
});
