import { marksOf, outlineNote, outlineOf, remarksOf } from './outline.js';

const paragraph = (id: string) => ({ kind: 'paragraph' as const, id, content: [] });
const section = (key: string, title: string, ids: readonly string[], number?: string) => ({
  kind: 'section' as const,
  key,
  anchor: `a-${key}`,
  level: 1,
  ...(number ? { number } : {}),
  title,
  inTableOfContents: true,
  newPage: false,
  blocks: ids.map(paragraph),
});
const model = {
  parts: [section('lage', 'Ausgangslage', ['p1', 'p2'], '1'), section('budget', 'Haushalt', ['p1'])],
};
const anchored = [
  { anchor: 'a-lage', key: 'lage' },
  { anchor: 'a-budget', key: 'budget' },
];
const change = (blockId: string | null, status: string) => ({ blockId, status }) as never;
const compared = [
  { key: 'lage', changes: [change('p1', 'gleich'), change('p2', 'verschobenUndGeaendert'), change(null, 'neu')] },
  { key: 'budget', changes: [change('p1', 'neu'), change('p9', 'entfallen')] },
] as never;
const entry = (number: number, section: string | null, blockId: string | null) =>
  ({ number, section, blockId }) as never;

describe('the Vorlage to read', () => {
  const marked = marksOf(compared, anchored);

  it('marks what changed, block by block of its own section', () => {
    expect(marked({ anchor: 'a-lage', blockId: 'p1' })).toBeNull();
    expect(marked({ anchor: 'a-lage', blockId: 'p2' })).toBe('geaendert');
    expect(marked({ anchor: 'a-budget', blockId: 'p1' })).toBe('neu');
    expect(marked({ anchor: 'a-fremd', blockId: 'p1' })).toBeNull();
  });

  it('lays comments at their paragraph and keeps the others together', () => {
    const entries = [
      entry(1, 'Ausgangslage', 'p1'),
      entry(2, 'Ausgangslage', 'weg'),
      entry(3, null, null),
      entry(4, 'Haushalt', 'p1'),
    ];
    const remarks = remarksOf(entries, model);
    expect(remarks.at('a-lage', 'p1')).toEqual([entries[0]]);
    expect(remarks.at('a-budget', 'p1')).toEqual([entries[3]]);
    expect(remarks.at('a-lage', 'p2')).toEqual([]);
    expect(remarks.elsewhere).toEqual([entries[1], entries[2]]);
  });

  it('lists the sections with what there is to see', () => {
    const outline = outlineOf(model, marked, remarksOf([entry(1, 'Haushalt', 'p1')], model));
    expect(outline.map(({ title, changes, remarks }) => [title, changes, remarks])).toEqual([
      ['1 Ausgangslage', 1, 0],
      ['Haushalt', 1, 1],
    ]);
  });

  it('says so in words', () => {
    expect(outlineNote({ changes: 2, remarks: 1 })).toBe('2 Änderungen, 1 Anmerkung');
    expect(outlineNote({ changes: 0, remarks: 2 })).toBe('2 Anmerkungen');
    expect(outlineNote({ changes: 0, remarks: 0 })).toBeNull();
  });
});
