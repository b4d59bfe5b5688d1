/** Words named by their place in a block are found where they stand in the editor's document. */
import { getSchema } from '@tiptap/core';
import type { Block } from '#domain/document/blocks.js';
import { indexOfWords } from '../findings/typed-words.js';
import { rangeOf } from './go-to.js';
import { sectionSchema } from './schema.js';
import { toEditor } from './to-editor.js';

const schema = getSchema(sectionSchema());
const blocks: Block[] = [
  { kind: 'heading', id: 'h', level: 3, content: [{ kind: 'text', text: 'Förderung' }] },
  {
    kind: 'paragraph',
    id: 'p',
    content: [
      { kind: 'text', text: '12 von ' },
      { kind: 'kennzahl', key: 'k' },
      { kind: 'text', text: ' sind 12, ', bold: true },
      { kind: 'text', text: 'nicht 13' },
    ],
  },
  {
    kind: 'list',
    id: 'l',
    ordered: false,
    items: [
      { content: [{ kind: 'text', text: 'erstens' }] },
      {
        content: [{ kind: 'text', text: 'zweitens' }],
        list: { ordered: true, items: [{ content: [{ kind: 'text', text: 'davon 5' }] }] },
      },
    ],
  },
];
const doc = schema.nodeFromJSON(toEditor(blocks));
const wordsAt = (blockId: string, path: string, offset: number, text: string): string | null => {
  const index = indexOfWords(blocks, { blockId, path, offset, text });
  const range = index === null ? null : rangeOf(doc, blockId, { index, text });
  return range && doc.textBetween(Math.max(0, range.from - 5), range.to, '|', '#');
};

it('tells equal words apart and reaches into lists', () => {
  expect(wordsAt('p', '/content/0', 0, '12')).toMatch(/12$/);
  expect(wordsAt('p', '/content/2', 6, '12')).toBe('sind 12');
  expect(wordsAt('p', '/content/3', 6, '13')).toBe('icht 13');
  expect(wordsAt('l', '/items/1/list/items/0/content/0', 6, '5')).toBe('avon 5');
});

it('takes the first of them where the text has moved, and none where they are gone', () => {
  expect(rangeOf(doc, 'p', { index: 3, text: 'nicht' })).toEqual(rangeOf(doc, 'p', { index: 18, text: 'nicht' }));
  expect(rangeOf(doc, 'p', { index: 3, text: '14' })).toBeNull();
  expect(rangeOf(doc, 'x', { index: 0, text: '12' })).toBeNull();
});
