/** The text of one block as a reader sees it, without marks: what a quotation from it must literally occur in. */
import { inlineBuilder } from './build-inline.js';
import { buildBlocks } from './build-blocks.js';
import type { Block } from './blocks.js';
import type { BlockNode, InlineNode, ListNode, TableNode } from './document-model.js';
import type { References } from './references.js';

/** One line per paragraph, list item or table row (cells divided by tabs); footnotes and captions follow on lines of their own. */
export function plainText(block: Block, references: References): string {
  const inline = inlineBuilder(references);
  return buildBlocks({ references, inline, level: 1, markUnchecked: false }, [block]).flatMap(lines).join('\n');
}

/** Whether a passage occurs in the text; any run of white space (line ends, non-breaking spaces) counts as one space. */
export function occursIn(text: string, quote: string): boolean {
  const wanted = oneSpaced(quote);
  return wanted !== '' && oneSpaced(text).includes(wanted);
}

const oneSpaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function lines(node: BlockNode): string[] {
  switch (node.kind) {
    case 'paragraph':
    case 'heading':
    case 'source':
    case 'note':
      return inlineLines(node.content);
    case 'quotation':
      return [...inlineLines(node.content), ...given(node.source)];
    case 'list':
      return listLines(node.list);
    case 'marker':
      return [];
    case 'table':
      return [...given(node.caption.title), ...tableLines(node), ...given(node.meta), ...given(node.note)];
    case 'figure':
      return [
        ...given(node.caption.title),
        node.alt,
        ...(node.chart ? tableLines(node.chart.table) : []),
        ...given(node.meta),
        ...given(node.note),
      ];
  }
}

const tableLines = ({ columns, rows }: Pick<TableNode, 'columns' | 'rows'>): string[] => [
  columns.map((column) => [column.label, ...given(column.unit)].join(' ')).join('\t'),
  ...rows.map((row) => row.cells.map((cell) => cell.lines.join(' ')).join('\t')),
];

const given = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

const listLines = (list: ListNode): string[] =>
  list.items.flatMap((item) => [...inlineLines(item.content), ...(item.list ? listLines(item.list) : [])]);

function inlineLines(content: readonly InlineNode[]): string[] {
  const footnotes = content.flatMap((node) => (node.kind === 'footnote' ? [node.content.map(words).join('')] : []));
  return [content.map(words).join(''), ...footnotes];
}

function words(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
    case 'reference':
      return node.text;
    case 'lineBreak':
      return '\n';
    case 'link':
      return node.content.map((part) => part.text).join('');
    case 'footnote':
      return '';
  }
}
