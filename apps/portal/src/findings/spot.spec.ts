/** A finding leads to its words, else to its cell, else to its block. */
import type { Block } from '#domain/document/blocks.js';
import type { Finding } from './findings-query.js';
import { spotOf } from './spot.js';

const blocks: Block[] = [
  { kind: 'paragraph', id: 'p1', content: [{ kind: 'text', text: 'Im Jahr 2023 wurden 869 Menschen gefördert.' }] },
];
const at = (where: string, more: Partial<Finding> = {}): Pick<Finding, 'where' | 'facts' | 'binding' | 'place'> => ({
  where,
  facts: {},
  binding: null,
  place: { label: '', sectionId: 's1', blockId: 'p1', part: null, rowKey: null, link: '/' },
  ...more,
});

it('knows the words from what could mend them, or from what the rule says of them', () => {
  const binding = {
    ...{ blockId: 'p1', path: '/content/0', offset: 20, length: 3, text: '869', prefix: null, withUnit: false },
    ...{ kennzahl: 'k', sectionKey: null, block: null, replacement: null },
  };
  const where = '/sections/2/sections/0/blocks/0/content/0';
  expect(spotOf(at(where, { binding }), blocks)).toEqual({ blockId: 'p1', words: { index: 20, text: '869' } });
  const facts = { offset: 8, length: 4 };
  expect(spotOf(at(where, { facts }), blocks)).toEqual({ blockId: 'p1', words: { index: 8, text: '2023' } });
  const elsewhere = at('/sections/2/blocks/1', { facts: { ...facts, textAt: where } });
  expect(spotOf(elsewhere, blocks)).toEqual({ blockId: 'p1', words: { index: 8, text: '2023' } });
});

it('knows the cell of a table, the block, or nothing in the text', () => {
  expect(spotOf(at('/sections/0/blocks/0/table/rows/4/cells/2'), blocks)).toEqual({ blockId: 'p1', cell: '4:2' });
  expect(spotOf(at('/sections/0/blocks/0/table/rows/4'), blocks)).toEqual({ blockId: 'p1', cell: '4:0' });
  expect(spotOf(at('/sections/0/blocks/0'), blocks)).toEqual({ blockId: 'p1' });
  const place = { label: 'Budget', sectionId: null, blockId: null, part: 'budget' as const, rowKey: null, link: '/' };
  expect(spotOf(at('/budget/plan', { place }), blocks)).toBeNull();
});
