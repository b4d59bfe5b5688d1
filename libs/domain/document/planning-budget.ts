/** The budget as a table: the lines of the law with the years asked for, or a house's own lines; sums and shares are computed. */
import { computedBudget } from '../planning/budget.js';
import { computedTable } from '../planning/budget-table.js';
import type { BudgetColumn, BudgetLine, NumberCell } from '../planning/computed.js';
import { formatNumber } from '../shared/german.js';
import type { PlanningBlock } from './blocks.js';
import type { Budget, BudgetTable } from './figures.js';
import {
  numberColumn,
  row,
  textColumn,
  withRelation,
  type PlanningColumn,
  type PlanningTable,
} from './planning-table.js';
import type { References } from './references.js';

export function budgetTable(
  { figures: { budget } }: References,
  { table: key, show = [] }: Pick<PlanningBlock, 'table' | 'show'>,
): PlanningTable {
  const free = key === undefined ? undefined : budget?.tables?.find((table) => table.key === key);
  if (free) return freeTable(free);
  return budget && key === undefined ? lawTable(budget, show) : { columns: [POSITION], rows: [] };
}

const POSITION = textColumn('position', 'Position', 4);
type Column = PlanningColumn & { readonly text: (line: BudgetLine) => string };

function lawTable(budget: Budget, show: NonNullable<PlanningBlock['show']>): PlanningTable {
  const { lines, years } = computedBudget(budget);
  const final = budget.endgueltig !== undefined;
  const columns: Column[] = [
    ...(show.includes('vorjahr') && years.vorjahr !== null ? [amount('vorjahr', String(years.vorjahr))] : []),
    amount('plan', `Plan ${years.plan ?? ''}`, final ? 'vorläufig' : MARKS[budget.mark ?? 'ohne']),
    ...(final ? [amount('endgueltig', `Plan ${years.endgueltig ?? ''}`, 'endgültig')] : []),
    ...(show.includes('veraenderung') && years.vorjahr !== null ? CHANGES : []),
  ];
  const shown = lines.filter(({ cells }) => Object.values(cells).some((cell) => cell !== null));
  return {
    columns: [POSITION, ...columns.map(({ text: _text, ...column }) => column)],
    rows: shown.map((line) => {
      const part = line.parent !== null;
      const label = part ? withRelation([line.label], 'davon') : line.label;
      return row([label, ...columns.map(({ text }) => text(line))], {
        kind: part ? 'data' : 'sum',
        indent: part ? 1 : 0,
      });
    }),
    source: (budget.endgueltig ?? budget.plan).source,
    createdBy: (budget.endgueltig ?? budget.plan).createdBy,
    note: incompleteNote(shown, final ? 'endgueltig' : 'plan'),
  };
}

const MARKS = { vorlaeufig: 'vorläufig', endgueltig: 'endgültig', ohne: '' } as const;

const amount = (key: BudgetColumn, label: string, mark = ''): Column => ({
  ...numberColumn(key, mark === '' ? label : `${label} (${mark})`, 'EUR', 1.8),
  text: ({ cells }) => cells[key]?.text ?? '–',
});
const CHANGES: readonly Column[] = [
  {
    ...numberColumn('veraenderung', 'Veränderung', 'EUR', 1.8),
    text: ({ change }) => change?.absoluteText ?? '–',
  },
  {
    ...numberColumn('veraenderungProzent', 'Veränderung in %', undefined, 1.4),
    text: ({ change }) => change?.relativeText ?? '–',
  },
];

/** A sum that could not be computed says which parts nobody has entered. */
function incompleteNote(lines: readonly BudgetLine[], column: BudgetColumn): string | undefined {
  const said = lines.flatMap(({ label, missing }) =>
    missing[column].length === 0 ? [] : [`${label}: ohne Angabe zu ${missing[column].join(', ')}`],
  );
  return said.length === 0 ? undefined : `${said.join('; ')}.`;
}

function freeTable(table: BudgetTable): PlanningTable {
  const { rows, rounding } = computedTable(table);
  return {
    columns: [POSITION, ...table.columns.map(freeColumn)],
    rows: rows.map(({ label, depth, relation, sum, cells }) => {
      const named = relation === null ? label : withRelation([label], relation);
      return row([named, ...table.columns.map((column) => freeText(column, cells[column.key] ?? null))], {
        kind: sum ? 'sum' : 'data',
        indent: Math.min(depth, 4),
      });
    }),
    title: table.title,
    source: table.source,
    createdBy: table.createdBy,
    note: [table.note, rounding].filter((line) => line !== undefined && line !== null).join(' ') || undefined,
  };
}

type FreeColumn = BudgetTable['columns'][number];
const freeColumn = ({ kind, key, label }: FreeColumn): PlanningColumn =>
  kind === 'text'
    ? textColumn(key, label, 2)
    : numberColumn(key, label, kind === 'betrag' && !/\b(EUR|Euro)\b|€/.test(label) ? 'EUR' : undefined, 1.4);

/** Cents where the column asks for them, else only where an amount has some. */
function freeText(column: FreeColumn, cell: NumberCell | null): string {
  if (cell === null) return '';
  return column.kind === 'betrag' && column.cents ? formatNumber(cell.value, { decimals: 2 }) : cell.text;
}
