/** The budget of the law to write in; what is typed is put into the budget, sums follow by themselves. */
import type { Budget } from '#domain/document/figures.js';
import { computedBudget } from '#domain/planning/budget.js';
import type { BudgetColumn } from '#domain/planning/computed.js';
import { enumerate } from '#domain/shared/german.js';
import { useMemo } from 'react';
import { FigureGrid } from '../../../figures/FigureGrid.js';
import { findingsAt, markOf, type Finding } from '../../../figures/figure-findings.js';
import { isSum, withEntry } from './budget-values.js';
import { columnWords } from './budget-words.js';
import { lawColumns, type LawRow } from './law-columns.js';

export interface LawTableProps {
  readonly budget: Budget;
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
  readonly onChange: (budget: Budget) => void;
}

export function LawTable({ budget, findings, readOnly, onChange }: LawTableProps) {
  const computed = useMemo(() => computedBudget(budget), [budget]);
  const columns = useMemo(() => lawColumns(budget, computed), [budget, computed]);
  const rows = useMemo(() => computed.lines.map((line): LawRow => ({ line, typed: {} })), [computed]);
  return (
    <>
      <FigureGrid
        caption="Verwaltungshaushalt und Eingliederungsbudget"
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ line }) => line.position}
        rowName={({ line }) => line.label}
        rowLook={({ line }) => ({
          sum: isSum(line.position),
          indent: line.parent === null ? 0 : 1,
          relation: line.parent === null ? undefined : 'davon',
        })}
        mark={({ line }, column) => markOf(findingsAt(findings, `/budget/${column}/${line.position}`))}
        readOnly={readOnly}
        onChange={(changed) => onChange(changed.reduce(put, budget))}
      />
      <HowComputed budget={budget} computed={computed} />
    </>
  );
}

const put = (budget: Budget, { line, typed }: LawRow): Budget =>
  (Object.entries(typed) as [BudgetColumn, string | null][]).reduce(
    (result, [column, value]) => withEntry(result, column, line.position, value),
    budget,
  );

const COLUMNS = ['vorjahr', 'plan', 'endgueltig'] as const;

/** The arithmetic of every sum, also for paper and for those who do not go from cell to cell. */
function HowComputed({
  budget,
  computed,
}: {
  readonly budget: Budget;
  readonly computed: ReturnType<typeof computedBudget>;
}) {
  const sums = COLUMNS.flatMap((column) =>
    computed.lines.flatMap(({ position, label, cells, missing }) => {
      const name = `${columnWords(column, budget)}, ${label}`;
      const cell = cells[column];
      if (cell?.formula) return [{ key: `${column}/${position}`, name, words: `${cell.text} ${cell.formula} EUR` }];
      return missing[column].length === 0
        ? []
        : [{ key: `${column}/${position}`, name, words: `noch offen, es fehlt: ${enumerate(missing[column])}` }];
    }),
  );
  if (sums.length === 0) return null;
  return (
    <details className="budget-sums">
      <summary>So sind die Summen gerechnet</summary>
      <dl>
        {sums.map(({ key, name, words }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>Anteile und Veränderungen in % sind kaufmännisch auf eine Nachkommastelle gerundet.</p>
    </details>
  );
}
