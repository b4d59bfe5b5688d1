/** A table of the text for a chart: its number columns as series, its rows as categories; sums and parts of other rows are left out. */
import type { Cell, Table, TableBlock } from '../document/blocks.js';
import { buildTable } from '../document/build-table.js';
import type { References } from '../document/references.js';
import type { ChartValue, ValuesContent } from './chart-content.js';
import { NOTHING } from './chart-content.js';

interface Wanted {
  readonly block: string;
  readonly columns?: readonly string[] | undefined;
}

export function tableContent(references: References, { block: id, columns }: Wanted, asLine: boolean): ValuesContent {
  const block = references.tables.get(id);
  const content = block ? read(references, block, columns) : EMPTY;
  return asLine && yearsAcross(content) ? turned(content) : { ...content, overTime: asLine };
}

const EMPTY: ValuesContent = {
  kind: 'values',
  heading: '',
  categories: [],
  series: [],
  decimals: 0,
  additive: false,
  parts: 'categories',
  overTime: false,
};

function read(references: References, block: TableBlock, wanted: readonly string[] | undefined): ValuesContent {
  const { table } = block;
  const node = buildTable(references, block);
  const names = table.columns.findIndex(({ kind }) => kind === 'text');
  const numbers = table.columns.flatMap((column, index) =>
    column.kind === 'number' && (wanted?.includes(column.key) ?? true) ? [{ column, index }] : [],
  );
  const rows = wholeRows(table);
  const units = new Set(numbers.map(({ column }) => column.unit));
  const [unit] = units.size === 1 ? units : [undefined];
  return {
    kind: 'values',
    heading: table.columns[names]?.label ?? '',
    categories: rows.map((at) => node.rows[at]?.cells[Math.max(names, 0)]?.lines.join(' ') ?? ''),
    series: numbers.map(({ column, index }) => ({
      label: column.label,
      values: rows.map((at) =>
        valueOf(references, table.rows[at]?.cells[index], node.rows[at]?.cells[index]?.lines.join(' / ') ?? '', unit),
      ),
    })),
    unit,
    decimals: Math.max(0, ...numbers.map(({ column }) => column.decimals ?? 0)),
    // Columns may be anything: only one alone is sure to have a sum.
    additive: numbers.length === 1,
    parts: numbers.length > 1 ? 'series' : 'categories',
    overTime: false,
  };
}

/** Rows of data; not those that only divide a row of data above them. */
function wholeRows({ rows }: Table): number[] {
  const open: { indent: number; data: boolean }[] = [];
  return rows.flatMap(({ kind, indent: given, relation }, index) => {
    const indent = given ?? (relation === undefined ? 0 : 1);
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    const part = relation !== undefined && open.at(-1)?.data === true;
    open.push({ indent, data: kind === 'data' });
    return kind === 'data' && !part ? [index] : [];
  });
}

function valueOf(
  references: References,
  cell: Cell | undefined,
  printed: string,
  unit: string | undefined,
): ChartValue {
  if (cell === null || cell === undefined || printed === '') return NOTHING;
  const text = unit === '%' && /\d$/.test(printed) ? `${printed}\u00a0%` : printed;
  if ('value' in cell) return { exact: cell.value, text };
  if ('kennzahl' in cell) {
    const value = references.kennzahlen.get(cell.kennzahl)?.value;
    return { exact: typeof value === 'string' ? value : null, text };
  }
  return { exact: null, text: printed };
}

/** Columns named by years read as time. */
const yearsAcross = ({ series }: ValuesContent): boolean =>
  series.length > 1 && series.every(({ label }) => /\b(19|20|21)\d\d\b/.test(label));

const turned = ({ categories, series, ...rest }: ValuesContent): ValuesContent => ({
  ...rest,
  heading: 'Jahr',
  categories: series.map(({ label }) => label),
  series: categories.map((label, at) => ({ label, values: series.map(({ values }) => values[at] ?? NOTHING) })),
  overTime: true,
});
