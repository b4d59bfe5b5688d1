/** The document of the editor as blocks of a section: what was put in by to-editor.ts comes out unchanged, what was typed comes out valid. */
import type {
  Block,
  ChartBlock,
  FigureBlock,
  Inline,
  ListItem,
  PlanningBlock,
  TableBlock,
} from '#domain/document/blocks.js';
import { cleanLine } from './clean-text.js';
import { LIST_LEVELS, NODES, type EditorNode } from './editor-json.js';
import { inlineFromEditor } from './inline-from-editor.js';

export type TableData = Omit<TableBlock, 'kind' | 'id' | 'toCheck'>;
export type FigureData = Omit<FigureBlock, 'kind' | 'id' | 'toCheck'>;
export type PlanningData = Omit<PlanningBlock, 'kind' | 'id' | 'toCheck'>;
export type ChartBlockData = Omit<ChartBlock, 'kind' | 'id' | 'toCheck'>;

/** Blocks without an id are left out if they are empty (the place to begin writing); otherwise they get one from `newId`. */
export function fromEditor(doc: EditorNode, newId: () => string): Block[] {
  return (doc.content ?? []).flatMap((node): Block[] => {
    const given = typeof node.attrs?.['id'] === 'string' ? node.attrs['id'] : null;
    if (given === null && node.type === NODES.paragraph && (node.content ?? []).length === 0) return [];
    return blockOf(node, given ?? newId());
  });
}

function blockOf(node: EditorNode, id: string): Block[] {
  const toCheck = node.attrs?.['toCheck'] === true ? { toCheck: true } : {};
  const content = (): Inline[] => inlineFromEditor(node.content);
  switch (node.type) {
    case NODES.paragraph:
    case NODES.source:
    case NODES.note:
      return [{ kind: node.type, id, content: content(), ...toCheck }];
    case NODES.heading:
      return [{ kind: 'heading', id, level: node.attrs?.['level'] === 4 ? 4 : 3, content: content(), ...toCheck }];
    case NODES.quotation: {
      const source = cleanLine(String(node.attrs?.['source'] ?? ''));
      return [{ kind: 'quotation', id, content: content(), ...(source === undefined ? {} : { source }), ...toCheck }];
    }
    case NODES.bulletList:
    case NODES.orderedList: {
      const items = listItems(node, 1);
      return items.length === 0 ? [] : [{ kind: 'list', id, ordered: isOrdered(node), items, ...toCheck }];
    }
    case NODES.table:
      return [{ kind: 'table', id, ...(node.attrs?.['data'] as TableData), ...toCheck }];
    case NODES.figure:
      return [{ kind: 'figure', id, ...(node.attrs?.['data'] as FigureData), ...toCheck }];
    case NODES.planning:
      return [{ kind: 'planning', id, ...(node.attrs?.['data'] as PlanningData), ...toCheck }];
    case NODES.chart:
      return [{ kind: 'chart', id, ...(node.attrs?.['data'] as ChartBlockData), ...toCheck }];
    default:
      return [];
  }
}

const isOrdered = (node: EditorNode): boolean => node.type === NODES.orderedList;
const isList = (node: EditorNode): boolean => node.type === NODES.bulletList || isOrdered(node);

/** An item has one text and at most one list below it: further texts follow as new lines, further lists join the first. */
function listItems(list: EditorNode, level: number): ListItem[] {
  return (list.content ?? []).flatMap((item): ListItem[] => {
    const children = item.content ?? [];
    const content = children
      .filter((child) => !isList(child))
      .flatMap((text, index): Inline[] => [
        ...(index > 0 ? [{ kind: 'lineBreak' } as const] : []),
        ...inlineFromEditor(text.content),
      ]);
    const lists = children.filter(isList);
    const first = lists[0];
    const below = lists.flatMap((inner) => listItems(inner, Math.min(level + 1, LIST_LEVELS)));
    if (!first || below.length === 0) return [{ content }];
    if (level >= LIST_LEVELS) return [{ content }, ...below];
    return [{ content, list: { ordered: isOrdered(first), items: below } }];
  });
}
