/** The Eintrittsplanung as it is shown: rows as a tree, sums computed, changes, strong changes, estimates of the teams and months against the plan. */
import type { Budget, EintrittsZeile } from '../document/figures.js';
import { changeBetween, differenceCell, sumCell, sumOf } from './amounts.js';
import {
  ENTRY_NUMBERS,
  type ComputedEintrittsplanung,
  type EntryBedarf,
  type EntryNumber,
  type EntryRow,
  type EntryTotal,
  type NumberCell,
} from './computed.js';
import { columnOf, toStore } from './davon.js';
import { moneyAllowed } from './money-allowed.js';
import { missingReasons, strongDirection, type StrongChangeLimits } from './strong-changes.js';
import { treeOf, type TreeEntry } from './tree.js';

type Cells = Record<EntryNumber, NumberCell | null>;
type Columns = ReadonlyMap<EntryNumber, ReadonlyMap<string, NumberCell | null>>;

const kindOf = (column: EntryNumber): 'money' | 'count' => (column.startsWith('mittel') ? 'money' : 'count');

const numberIn = (row: EintrittsZeile, column: EntryNumber): string | null => {
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
};

const columnsOf = (tree: readonly TreeEntry<EintrittsZeile>[]): Columns =>
  new Map(
    ENTRY_NUMBERS.map((column) => [column, columnOf(tree, kindOf(column), (row) => numberIn(row, column))] as const),
  );

const cellsOf = (pick: (column: EntryNumber) => NumberCell | null): Cells => ({
  istVorjahr: pick('istVorjahr'),
  planVorjahr: pick('planVorjahr'),
  plan: pick('plan'),
  frauenPlan: pick('frauenPlan'),
  mittelVorjahr: pick('mittelVorjahr'),
  mittelPlan: pick('mittelPlan'),
});

const countOf = (cell: NumberCell | null): number | null => (cell ? Number(cell.value) : null);

/** @param limits thresholds of R21 where a house has its own */
export function computedEintrittsplanung(
  rows: readonly EintrittsZeile[],
  budget?: Budget,
  limits?: StrongChangeLimits,
): ComputedEintrittsplanung {
  const tree = treeOf(rows);
  const columns = columnsOf(tree);
  const computed = tree.map(({ row, index, depth, relation, parent }): EntryRow => {
    const cells = cellsOf((column) => columns.get(column)?.get(row.key) ?? null);
    const numbers = { istVorjahr: countOf(cells.istVorjahr), plan: countOf(cells.plan) };
    return {
      key: row.key,
      index,
      instrument: row.instrument,
      depth,
      relation,
      parent,
      cells,
      change: changeBetween(cells.istVorjahr, cells.plan, 'count'),
      mittelChange: changeBetween(cells.mittelVorjahr, cells.mittelPlan, 'money'),
      strong: strongDirection(numbers, limits),
      missing: missingReasons({ ...row, ...numbers }, limits),
      bedarf: bedarfOf(bedarfeBelow(tree, row), cells.plan, Boolean(row.kuerzung)),
      monate: monateOf(row, cells.plan),
    };
  });
  return { rows: computed, total: totalOf(computed, rows), money: moneyAllowed(rows, budget) };
}

type Bedarf = NonNullable<EintrittsZeile['bedarfe']>[number];

/** The estimates of a row, or where it has none, those of its davon parts. */
function bedarfeBelow(tree: readonly TreeEntry<EintrittsZeile>[], row: EintrittsZeile): readonly Bedarf[] {
  if (row.bedarfe && row.bedarfe.length > 0) return row.bedarfe;
  return tree
    .filter(({ parent, relation }) => parent === row.key && relation === 'davon')
    .flatMap((entry) => bedarfeBelow(tree, entry.row));
}

function bedarfOf(bedarfe: readonly Bedarf[], plan: NumberCell | null, reason: boolean): EntryBedarf | null {
  if (bedarfe.length === 0) return null;
  const eintritte = sumCell(
    bedarfe.map((one) => String(one.eintritte)),
    'count',
  );
  const amounts = bedarfe.flatMap(({ mittel }) => (mittel === undefined ? [] : [mittel]));
  const gap = plan ? differenceCell(plan.value, eintritte.value, 'count') : null;
  return {
    eintritte,
    mittel: amounts.length > 0 ? sumCell(amounts, 'money') : null,
    teams: new Set(bedarfe.map(({ team, standort }) => `${team}\n${standort}`)).size,
    difference: gap,
    explained: reason || gap === null || gap.value === '0',
  };
}

function monateOf({ monate }: EintrittsZeile, plan: NumberCell | null): EntryRow['monate'] {
  if (!monate) return null;
  const sum = sumCell(monate.map(String), 'count');
  return { sum, difference: plan ? differenceCell(plan.value, sum.value, 'count') : null };
}

/** Only the top rows count: what is below them is part of them. */
function totalOf(computed: readonly EntryRow[], rows: readonly EintrittsZeile[]): EntryTotal {
  const top = computed.filter(({ parent }) => parent === null);
  const cells = cellsOf((column) => {
    const known = top.flatMap((row) => row.cells[column]?.value ?? []);
    return known.length > 0 ? sumCell(known, kindOf(column)) : null;
  });
  const without = (column: EntryNumber) => top.filter((row) => row.cells[column] === null).map((row) => row.instrument);
  const estimates = top.flatMap(({ bedarf }) => (bedarf ? [bedarf] : []));
  return {
    cells,
    incomplete: {
      istVorjahr: without('istVorjahr'),
      planVorjahr: without('planVorjahr'),
      plan: without('plan'),
      frauenPlan: without('frauenPlan'),
      mittelVorjahr: without('mittelVorjahr'),
      mittelPlan: without('mittelPlan'),
    },
    change: changeBetween(cells.istVorjahr, cells.plan, 'count'),
    mittelChange: changeBetween(cells.mittelVorjahr, cells.mittelPlan, 'money'),
    bedarf: estimates.length === 0 ? null : totalBedarf(estimates, cells.plan, rows),
  };
}

function totalBedarf(
  estimates: readonly EntryBedarf[],
  plan: NumberCell | null,
  rows: readonly EintrittsZeile[],
): EntryBedarf {
  const eintritte = sumCell(
    estimates.map(({ eintritte: one }) => one.value),
    'count',
  );
  const amounts = estimates.flatMap(({ mittel }) => (mittel ? [mittel.value] : []));
  const teams = new Set(
    rows.flatMap(({ bedarfe = [] }) => bedarfe.map(({ team, standort }) => `${team}\n${standort}`)),
  );
  return {
    eintritte,
    mittel: amounts.length > 0 ? sumCell(amounts, 'money') : null,
    teams: teams.size,
    difference: plan ? differenceCell(plan.value, eintritte.value, 'count') : null,
    explained: estimates.every(({ explained }) => explained),
  };
}

/**
 * The rows as they are stored: a row with complete davon parts is their sum, months included; whoever typed it is corrected.
 * @param before what was stored until now
 */
export function withEntrySums(
  rows: readonly EintrittsZeile[],
  before: readonly EintrittsZeile[] = [],
): EintrittsZeile[] {
  const tree = treeOf(rows);
  const [columns, earlier] = [columnsOf(tree), columnsOf(treeOf(before))];
  return rows.map((row) => {
    const stored = (column: EntryNumber): string | null =>
      toStore(columns.get(column)?.get(row.key) ?? null, earlier.get(column)?.get(row.key));
    const count = (column: EntryNumber): number | null => {
      const value = stored(column);
      return value === null ? null : Number(value);
    };
    const { planVorjahr: _a, frauenPlan: _b, mittelVorjahr: _c, mittelPlan: _d, monate: _e, ...rest } = row;
    const [planVorjahr, frauenPlan] = [count('planVorjahr'), count('frauenPlan')];
    const [mittelVorjahr, mittelPlan] = [stored('mittelVorjahr'), stored('mittelPlan')];
    const monate = monthsOf(row, tree);
    return {
      ...rest,
      istVorjahr: count('istVorjahr'),
      plan: count('plan'),
      ...(planVorjahr === null ? {} : { planVorjahr }),
      ...(frauenPlan === null ? {} : { frauenPlan }),
      ...(mittelVorjahr === null ? {} : { mittelVorjahr }),
      ...(mittelPlan === null ? {} : { mittelPlan }),
      ...(monate ? { monate } : {}),
    };
  });
}

/** Months of a row: those of its davon parts if all of them have months, else its own. */
function monthsOf(row: EintrittsZeile, tree: readonly TreeEntry<EintrittsZeile>[]): number[] | undefined {
  const parts = tree
    .filter(({ parent, relation }) => parent === row.key && relation === 'davon')
    .map((entry) => monthsOf(entry.row, tree));
  const known = parts.flatMap((months) => (months ? [months] : []));
  if (known.length === 0 || known.length < parts.length) return row.monate;
  return Array.from({ length: 12 }, (_, month) => Number(sumOf(known.map((months) => String(months[month] ?? 0)))));
}
