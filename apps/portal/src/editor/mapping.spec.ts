/** Nothing is lost between the blocks of a section and the editor, in either direction. */
import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import programme from '../../../../demo/programme-2024.json' with { type: 'json' };
import { block as blockSchema, type Block } from '#domain/document/blocks.js';
import type { ProgrammeSection } from '#domain/document/programme.js';
import { anyBlocks } from './mapping.arbitrary.js';
import { fromEditor } from './from-editor.js';
import { sectionSchema } from './schema.js';
import { toEditor } from './to-editor.js';

const schema = getSchema(sectionSchema());
const noId = (): string => {
  throw new Error('every block has an id');
};
/** Through the real editor model, with its schema checked. */
const through = (blocks: Block[]): Block[] => {
  const doc = Node.fromJSON(schema, toEditor(blocks));
  doc.check();
  return fromEditor(doc.toJSON() as never, noId);
};

const demo = programme as unknown as { sections: ProgrammeSection[] };
const flat = (sections: readonly ProgrammeSection[]): ProgrammeSection[] =>
  sections.flatMap((section) => [section, ...flat(section.sections ?? [])]);

describe('blocks and editor', () => {
  it('keeps any blocks as they are', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        for (const block of blocks) expect(blockSchema.safeParse(block).error).toBeUndefined();
        expect(fromEditor(toEditor(blocks), noId)).toEqual(blocks);
        expect(through(blocks)).toEqual(blocks);
      }),
      { numRuns: 150 },
    );
  });

  it.each(flat(demo.sections).map((section) => [section.key, section.blocks] as const))(
    'keeps the section %s of the demo programme',
    (_key, blocks) => {
      expect(fromEditor(toEditor(blocks), noId)).toEqual(blocks);
      expect(through(blocks)).toEqual(blocks);
    },
  );

  it('begins an empty section with one paragraph that is no block yet', () => {
    expect(toEditor([]).content).toHaveLength(1);
    expect(through([])).toEqual([]);
  });

  it('gives an id to a block that has none', () => {
    const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Neu' }] }] };
    expect(fromEditor(doc, () => 'b-1')).toEqual([
      { kind: 'paragraph', id: 'b-1', content: [{ kind: 'text', text: 'Neu' }] },
    ]);
  });

  it('joins runs that look the same and drops what says nothing', () => {
    const blocks: Block[] = [
      {
        kind: 'paragraph',
        id: 'p',
        content: [
          { kind: 'text', text: 'Ein' },
          { kind: 'text', text: '' },
          { kind: 'text', text: 'treten', bold: false },
        ],
      },
    ];
    expect(through(blocks)).toEqual([{ kind: 'paragraph', id: 'p', content: [{ kind: 'text', text: 'Eintreten' }] }]);
  });

  it('leaves out characters that no document may hold', () => {
    const doc = {
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { id: 'p' }, content: [{ type: 'text', text: 'a\tb\u0000c\ud800d\ne' }] }],
    };
    expect(fromEditor(doc, noId)).toEqual([
      { kind: 'paragraph', id: 'p', content: [{ kind: 'text', text: 'a bcd e' }] },
    ]);
  });

  it('cuts text longer than the domain takes without breaking a character', () => {
    const text = `${'a'.repeat(19_999)}😀${'b'.repeat(30_000)}`;
    const [block] = through([{ kind: 'paragraph', id: 'p', content: [{ kind: 'text', text }] }]);
    expect(blockSchema.safeParse(block).success).toBe(true);
    expect(
      block?.kind === 'paragraph' && block.content.map((run) => (run.kind === 'text' ? run.text : '')).join(''),
    ).toBe(text);
  });

  it('keeps the text of a link whose address nobody may follow', () => {
    const marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }];
    const doc = {
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { id: 'p' }, content: [{ type: 'text', text: 'hier', marks }] }],
    };
    expect(fromEditor(doc, noId)).toEqual([{ kind: 'paragraph', id: 'p', content: [{ kind: 'text', text: 'hier' }] }]);
  });

  it('brings a list item with several texts, and lists too deep, into the form of the domain', () => {
    const item = (...content: object[]) => ({ type: 'listItem', content });
    const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const deep = (level: number): object =>
      level === 9
        ? { type: 'bulletList', content: [item(p('Ebene 9'))] }
        : { type: 'bulletList', content: [item(p(`Ebene ${level}`), deep(level + 1))] };
    const list = { ...deep(1), attrs: { id: 'tief' } };
    const two = { type: 'bulletList', attrs: { id: 'zwei' }, content: [item(p('a'), p('b'))] };
    const blocks = fromEditor({ type: 'doc', content: [list, two] } as never, noId);
    for (const one of blocks) expect(blockSchema.safeParse(one).success).toBe(true);
    for (let level = 1; level <= 9; level++) expect(JSON.stringify(blocks)).toContain(`Ebene ${level}`);
    expect(JSON.stringify(blocks[0]).match(/"list"/g)).toHaveLength(6);
    expect(blocks[1]).toEqual({
      kind: 'list',
      id: 'zwei',
      ordered: false,
      items: [{ content: [{ kind: 'text', text: 'a' }, { kind: 'lineBreak' }, { kind: 'text', text: 'b' }] }],
    });
  });
});
