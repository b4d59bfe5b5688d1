/** What a chart shows, as a table: every value as it is printed elsewhere, what is missing or withheld as well. */
import type { CellNode, ChartNode, ColumnNode, RowNode } from '../document/document-model.js';
import type { ChartContent, TreeContent, ValuesContent } from './chart-content.js';
import { branches, type Branch } from './tree.js';

export const dataTable = (content: ChartContent): ChartNode['table'] =>
  content.kind === 'tree' ? treeTable(content) : valuesTable(content);

function valuesTable({ heading, categories, series, unit }: ValuesContent): ChartNode['table'] {
  const numbers = series.map(({ label }): ColumnNode => ({
    label,
    ...(unit === undefined || unit === '%' || label.includes(unit) ? {} : { unit: `in ${unit}` }),
    align: 'right',
    width: 1.2,
  }));
  return {
    columns: [{ label: heading, align: 'left', width: 3 }, ...numbers],
    rows: categories.map((label, at) => row([label, ...series.map(({ values }) => values[at]?.text ?? '')])),
  };
}

function treeTable(content: TreeContent): ChartNode['table'] {
  const notes = content.nodes.some(({ note }) => note !== undefined);
  const walk = ({ node, below }: Branch, above: string, depth: number): RowNode[] => [
    row([node.label, ...(notes ? [node.note ?? ''] : []), above], Math.min(depth, 4)),
    ...below.flatMap((branch) => walk(branch, node.label, depth + 1)),
  ];
  return {
    columns: [
      { label: 'Stelle', align: 'left', width: 3 },
      ...(notes ? [{ label: 'Hinweis', align: 'left', width: 3 } as const] : []),
      { label: 'Zugeordnet zu', align: 'left', width: 3 },
    ],
    rows: branches(content).flatMap((branch) => walk(branch, '', 0)),
  };
}

const row = (texts: readonly string[], indent = 0): RowNode => ({
  kind: 'data',
  indent,
  cells: texts.map((text): CellNode => ({ lines: [text], bold: false })),
});
