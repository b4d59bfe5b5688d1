/** The blocks of a section as the document of the editor; from-editor.ts is its exact inverse. */
import type { Block, ListItem } from '#domain/document/blocks.js';
import { NODES, type EditorNode } from './editor-json.js';
import { inlineToEditor } from './inline-to-editor.js';

/** A section without blocks becomes one empty paragraph to write in; as long as it has no id it is no block. */
export function toEditor(blocks: readonly Block[]): EditorNode {
  const content = blocks.map(blockNode);
  return { type: NODES.doc, content: content.length > 0 ? content : [{ type: NODES.paragraph }] };
}

function blockNode(block: Block): EditorNode {
  const attrs = { id: block.id, toCheck: block.toCheck ?? false };
  switch (block.kind) {
    case 'paragraph':
    case 'source':
    case 'note':
      return { type: NODES[block.kind], attrs, ...contentOf(inlineToEditor(block.content)) };
    case 'heading':
      return {
        type: NODES.heading,
        attrs: { ...attrs, level: block.level },
        ...contentOf(inlineToEditor(block.content)),
      };
    case 'quotation':
      return {
        type: NODES.quotation,
        attrs: { ...attrs, source: block.source ?? null },
        ...contentOf(inlineToEditor(block.content)),
      };
    case 'list':
      return { ...listNode(block), attrs };
    case 'table': {
      const { kind: _kind, id: _id, toCheck: _toCheck, ...data } = block;
      return { type: NODES.table, attrs: { ...attrs, data } };
    }
    case 'figure':
    case 'planning':
    case 'chart': {
      const { kind, id: _id, toCheck: _toCheck, ...data } = block;
      return { type: NODES[kind], attrs: { ...attrs, data } };
    }
  }
}

const listNode = ({ ordered, items }: { ordered: boolean; items: readonly ListItem[] }): EditorNode => ({
  type: ordered ? NODES.orderedList : NODES.bulletList,
  content: items.map((item) => ({
    type: NODES.listItem,
    content: [
      { type: NODES.paragraph, ...contentOf(inlineToEditor(item.content)) },
      ...(item.list ? [listNode(item.list)] : []),
    ],
  })),
});

const contentOf = (content: EditorNode[]): { content?: EditorNode[] } => (content.length > 0 ? { content } : {});
