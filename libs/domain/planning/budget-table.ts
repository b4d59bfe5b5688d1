/** A free table of the budget: sum lines and shares are computed from its lines, whatever columns a house uses. */
import type { Budget, BudgetTable } from '../document/figures.js';
import type { Problem } from '../shared/refusal.js';
import { entered, negated, shareCell, sumCell } from './amounts.js';
import type { ComputedBudgetTable, NumberCell } from './computed.js';
import { columnOf } from './davon.js';
import { treeOf, type TreeEntry } from './tree.js';

type Row = BudgetTable['rows'][number];
type Column = BudgetTable['columns'][number];
const MONEY = /^-?\d{1,13}(\.\d{2})?$/;
const PERCENT_DIGITS = 1;

/** Shares are of the sum of the top lines of their money column. */
export function computedTable(table: BudgetTable): ComputedBudgetTable {
  const tree = treeOf(table.rows);
  const money = new Map(
    table.columns.flatMap((column) => {
      if (column.kind !== 'betrag') return [];
      return column.computed ? [] : [[column.key, amountsOf(tree, column.key)] as const];
    }),
  );
  for (const column of table.columns)
    if (column.kind === 'betrag' && column.computed) money.set(column.key, acrossColumns(tree, column.computed, money));
  const cellOf = (row: Row, column: Column): NumberCell | null => {
    if (column.kind === 'betrag') return money.get(column.key)?.cells.get(row.key) ?? null;
    if (column.kind === 'prozent') {
      const { cells, total } = money.get(column.of) ?? {};
      const part = cells?.get(row.key);
      return part && total ? shareCell(part.value, total.value, 'money', column.decimals ?? PERCENT_DIGITS) : null;
    }
    const words = row.values?.[column.key];
    return typeof words === 'string' ? { value: '', text: words, formula: null } : null;
  };
  return {
    key: table.key,
    rows: tree.map(({ row, depth, relation }) => {
      const cells = table.columns.map((column) => [column.key, cellOf(row, column)] as const);
      return {
        key: row.key,
        label: row.label,
        depth,
        relation,
        sum: row.sum === true || tree.some((other) => other.parent === row.key && other.relation === 'davon'),
        cells: Object.fromEntries(cells),
      };
    }),
    rounding: roundingOf(table),
  };
}

/** A sum line without parts at the top is the total of all other top lines. */
function amountsOf(tree: readonly TreeEntry<Row>[], column: string): Amounts {
  const cells = columnOf(tree, 'money', (row) => (row.sum ? null : moneyOf(row.values?.[column])));
  const hasParts = (row: Row) => tree.some(({ parent, relation }) => parent === row.key && relation === 'davon');
  const isTotal = ({ row, parent }: TreeEntry<Row>) => parent === null && row.sum === true && !hasParts(row);
  const top = tree
    .filter((entry) => entry.parent === null && !isTotal(entry))
    .flatMap(({ row }) => {
      const cell = cells.get(row.key);
      return cell ? [cell.value] : [];
    });
  const total = top.length > 0 ? sumCell(top, 'money') : null;
  for (const entry of tree) if (isTotal(entry)) cells.set(entry.row.key, total);
  return { cells, total };
}

interface Amounts {
  readonly cells: ReadonlyMap<string, NumberCell | null>;
  readonly total: NumberCell | null;
}

/** Every line and the total by the same sum; open where one of the columns has no amount. */
function acrossColumns(
  tree: readonly TreeEntry<Row>[],
  { plus, minus = [] }: NonNullable<Extract<Column, { kind: 'betrag' }>['computed']>,
  money: ReadonlyMap<string, Amounts>,
): Amounts {
  const sum = (of: (amounts: Amounts) => NumberCell | null | undefined): NumberCell | null => {
    const parts = [
      ...plus.map((key) => money.get(key)).map((amounts) => (amounts ? of(amounts)?.value : undefined)),
      ...minus
        .map((key) => money.get(key))
        .map((amounts) => (amounts ? of(amounts)?.value : undefined))
        .map((value) => (value === undefined ? undefined : negated(value))),
    ];
    const known = parts.filter((part) => part !== undefined);
    return known.length === parts.length ? sumCell(known, 'money') : null;
  };
  return {
    cells: new Map(tree.map(({ row }) => [row.key, sum(({ cells }) => cells.get(row.key))])),
    total: sum(({ total }) => total),
  };
}

const moneyOf = (value: string | null | undefined): string | null =>
  typeof value === 'string' && MONEY.test(value) ? entered(value, 'money').value : null;

function roundingOf({ columns }: BudgetTable): string | null {
  const digits = [
    ...new Set(columns.flatMap((c) => (c.kind === 'prozent' ? [c.decimals ?? PERCENT_DIGITS] : []))),
  ].sort();
  if (digits.length === 0) return null;
  const words = digits.map((n) =>
    n === 0 ? 'ganze Prozent' : n === 1 ? 'eine Nachkommastelle' : 'zwei Nachkommastellen',
  );
  return `Anteile kaufmännisch auf ${words.join(' oder ')} gerundet; gerundete Anteile ergeben zusammen nicht immer 100 %.`;
}

/** What the form cannot say of a free table: its keys, parents, columns and kinds of values. Pointers begin with `/budget/tables`. */
export function checkBudgetTables({ tables = [] }: Pick<Budget, 'tables'>): Problem[] {
  return [
    ...repeated(tables, '/budget/tables', 'Der Schlüssel der Tabelle'),
    ...tables.flatMap((table, index) => checkTable(table, `/budget/tables/${index}`)),
  ];
}

function checkTable(table: BudgetTable, at: string): Problem[] {
  const amounts = table.columns.filter(({ kind }) => kind === 'betrag').map(({ key }) => key);
  return [
    ...repeated(table.columns, `${at}/columns`, 'Der Schlüssel der Spalte'),
    ...repeated(table.rows, `${at}/rows`, 'Der Schlüssel der Zeile'),
    ...table.columns.flatMap((column, index) =>
      column.kind !== 'prozent' || amounts.includes(column.of)
        ? []
        : [
            {
              pointer: `${at}/columns/${index}/of`,
              message: `Die Spalte „${column.label}“ rechnet mit der Betragsspalte „${column.of}“, die es in dieser Tabelle nicht gibt; bitte eine Betragsspalte wählen.`,
            },
          ],
    ),
    ...table.columns.flatMap((column, index) => checkComputed(table, column, `${at}/columns/${index}/computed`)),
    ...table.rows.flatMap((row, index) => [
      ...checkParent(table, row, `${at}/rows/${index}`),
      ...checkValues(table, row, `${at}/rows/${index}`),
    ]),
  ];
}

/** A computed column takes amounts that were entered; so no column can be part of itself. */
function checkComputed({ columns }: BudgetTable, column: Column, at: string): Problem[] {
  if (column.kind !== 'betrag' || !column.computed) return [];
  const entered = columns.flatMap((one) => (one.kind === 'betrag' && !one.computed ? [one.key] : []));
  const { plus, minus = [] } = column.computed;
  const wrong = [...plus, ...minus].find((key) => !entered.includes(key));
  return wrong === undefined
    ? []
    : [
        {
          pointer: at,
          message: `Die Spalte „${column.label}“ rechnet mit der Spalte „${columns.find(({ key }) => key === wrong)?.label ?? wrong}“; gerechnet wird nur mit Betragsspalten derselben Tabelle, in die Beträge eingetragen werden. Bitte berichtigen.`,
        },
      ];
}

function checkParent(table: BudgetTable, row: Row, at: string): Problem[] {
  if (!row.parent) return [];
  const { key } = row.parent;
  const said = (message: string): Problem[] => [{ pointer: `${at}/parent/key`, message }];
  if (!table.rows.some((other) => other.key === key))
    return said(
      `Die Zeile „${row.label}“ gehört zu „${key}“; diese Zeile gibt es in der Tabelle nicht. Bitte berichtigen.`,
    );
  if (treeOf(table.rows).find((entry) => entry.row === row)?.parent === null)
    return said(`Die Zeile „${row.label}“ ist über ihre Zugehörigkeit ein Teil von sich selbst; bitte berichtigen.`);
  return [];
}

function checkValues(table: BudgetTable, row: Row, at: string): Problem[] {
  return Object.entries(row.values ?? {}).flatMap(([key, value]): Problem[] => {
    if (value === null) return [];
    const column = table.columns.find((one) => one.key === key);
    const place = `In der Zeile „${row.label}“, Spalte „${column?.label ?? key}“,`;
    const message = !column
      ? `Die Zeile „${row.label}“ nennt die Spalte „${key}“, die es in dieser Tabelle nicht gibt; bitte entfernen.`
      : column.kind === 'prozent'
        ? `${place} steht ein Wert; Anteile werden berechnet. Bitte leer lassen.`
        : column.kind === 'betrag' && column.computed
          ? `${place} steht ein Wert; diese Spalte wird berechnet. Bitte leer lassen.`
          : column.kind === 'betrag' && row.sum
            ? `${place} steht ein Wert; Summenzeilen werden berechnet. Bitte leer lassen.`
            : column.kind === 'betrag' && !MONEY.test(value)
              ? `${place} muss ein Betrag in Euro mit Punkt und genau zwei oder keinen Nachkommastellen stehen, z. B. "9994076.00"; angegeben ist „${value.slice(0, 40)}“.`
              : null;
    return message === null ? [] : [{ pointer: `${at}/values/${key}`, message }];
  });
}

function repeated(entries: readonly { readonly key: string }[], at: string, what: string): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key }, index) =>
    seen.has(key)
      ? [{ pointer: `${at}/${index}/key`, message: `${what} „${key}“ kommt mehrfach vor; bitte einen anderen wählen.` }]
      : (seen.add(key), []),
  );
}
