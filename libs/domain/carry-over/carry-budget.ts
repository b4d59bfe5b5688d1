/** The plan that counted becomes the year before; the new plan is empty; a house's own tables keep their lines and columns. */
import type { Budget, BudgetTable } from '../document/figures.js';
import type { CarryOver } from './years.js';

export function carryBudget({ plan, endgueltig, tables }: Budget, options: CarryOver): Budget {
  const { inklBEZ } = plan.eingliederung ?? {};
  return {
    plan: { year: options.toYear, ...(inklBEZ === undefined ? {} : { eingliederung: { inklBEZ } }) },
    vorjahr: endgueltig ?? plan,
    ...(tables ? { tables: tables.map((table) => carryTable(table, options)) } : {}),
  };
}

/** All values are gone, so a label that names the year of the plan names the new one. */
function carryTable(
  { source: _source, createdBy: _createdBy, ...table }: BudgetTable,
  options: CarryOver,
): BudgetTable {
  return {
    ...table,
    title: moved(table.title, options),
    columns: table.columns.map((column) => ({ ...column, label: moved(column.label, options) })),
    rows: table.rows.map(({ values: _values, ...row }) => row),
  };
}

/** „Plan 2026“ and „Ist 2025“ become „Plan 2027“ and „Ist 2026“; other years stay. */
const moved = (label: string, { fromYear, toYear }: CarryOver): string =>
  label.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (year) => {
    const back = fromYear - Number(year);
    return back === 0 || back === 1 ? String(toYear - back) : year;
  });
