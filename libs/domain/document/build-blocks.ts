/** The blocks of one section as nodes: numbered, labelled, with the heading levels that follow from where the section stands. */
import type { Block, ListItem } from './blocks.js';
import type { InlineBuilder } from './build-inline.js';
import { buildChart } from './build-chart.js';
import { buildPlanning } from './build-planning.js';
import { buildTable, captionOf, metaLine } from './build-table.js';
import type { BlockNode, ListNode } from './document-model.js';
import type { References } from './references.js';

export interface BlockContext {
  readonly references: References;
  readonly inline: InlineBuilder;
  /** Level of the section the blocks stand in. */
  readonly level: number;
  /** A working copy shows what still has to be looked at. */
  readonly markUnchecked: boolean;
}

const MARKER = 'Aus dem Vorjahr übernommen, noch zu prüfen';

export function buildBlocks(context: BlockContext, blocks: readonly Block[]): BlockNode[] {
  let subheadingSeen = false;
  return blocks.flatMap((block): BlockNode[] => {
    if (block.kind === 'heading' && block.level === 3) subheadingSeen = true;
    const node = buildBlock(context, block, subheadingSeen);
    return context.markUnchecked && block.toCheck ? [{ kind: 'marker', text: MARKER }, node] : [node];
  });
}

function buildBlock({ references, inline, level }: BlockContext, block: Block, subheadingSeen: boolean): BlockNode {
  const { id } = block;
  switch (block.kind) {
    case 'paragraph': {
      const number = references.paragraphs.get(id);
      return {
        kind: 'paragraph',
        id,
        ...(number === undefined ? {} : { number }),
        content: inline.build(block.content),
      };
    }
    case 'heading': {
      // No outline level may be skipped: a heading 4 without a heading 3 before it moves up.
      const below = block.level === 4 && subheadingSeen ? 2 : 1;
      return { kind: 'heading', id, level: Math.min(level + below, 9), content: inline.build(block.content) };
    }
    case 'list':
      return { kind: 'list', id, list: buildList(inline, block) };
    case 'quotation':
      return {
        kind: 'quotation',
        id,
        content: inline.build(block.content),
        ...(block.source === undefined ? {} : { source: block.source }),
      };
    case 'source':
      return { kind: 'source', id, content: inline.build(block.content) };
    case 'note':
      return { kind: 'note', id, content: inline.build(block.content) };
    case 'table':
      return buildTable(references, block);
    case 'planning':
      return buildPlanning(references, block).node;
    case 'chart':
      return buildChart(references, block);
    case 'figure': {
      const meta = metaLine(block);
      return {
        kind: 'figure',
        id,
        ...captionOf(references, block),
        alt: block.alt,
        ...(block.image === undefined ? {} : { image: { ...block.image } }),
        ...(meta === undefined ? {} : { meta }),
      };
    }
  }
}

const buildList = (
  inline: InlineBuilder,
  { ordered, items }: { ordered: boolean; items: readonly ListItem[] },
): ListNode => ({
  ordered,
  items: items.map((item) => {
    const content = inline.build(item.content);
    return item.list === undefined ? { content } : { content, list: buildList(inline, item.list) };
  }),
});
