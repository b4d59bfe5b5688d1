/** The budget while it is read or written: one value, saved by itself; all parts of the page show and change it. */
import type { Budget } from '#domain/document/figures.js';
import { useQuery } from '@tanstack/react-query';
import { findingsOf, findingsQuery } from '../../../figures/figure-findings.js';
import { FigurePartFrame } from '../../../figures/FigurePartFrame.js';
import type { FiguresView } from '../../../figures/figure-queries.js';
import { PartFindings } from '../../../figures/PartFindings.js';
import { useFigurePart } from '../../../figures/use-figure-part.js';
import { BudgetState } from './BudgetState.js';
import { emptyBudget, hasAmounts } from './budget-values.js';
import { conflictName } from './budget-words.js';
import { LawTable } from './LawTable.js';
import { MoneyPart } from './MoneyPart.js';
import { FreeTables } from './tables/FreeTables.js';
import { YearDetails } from './YearDetails.js';
import { YearSteps } from './YearSteps.js';

export interface BudgetEditorProps {
  readonly cycleId: string;
  readonly figures: FiguresView;
  readonly accountId: string;
}

const COLUMNS = ['vorjahr', 'plan', 'endgueltig'] as const;

export function BudgetEditor({ cycleId, figures, accountId }: BudgetEditorProps) {
  const part = useFigurePart<Budget | null>(figures, { cycleId, part: 'budget', accountId });
  const found = useQuery(findingsQuery(cycleId));
  const findings = findingsOf(found.data?.findings ?? [], 'budget');
  const budget = part.value ?? emptyBudget(figures.year);
  const readOnly = !figures.editable;
  const shown = COLUMNS.filter((column) =>
    readOnly ? budget[column] !== undefined : column !== 'endgueltig' || budget.endgueltig !== undefined,
  );
  return (
    <FigurePartFrame
      part={part}
      reasons={figures.reasons}
      onlyReading={figures.onlyReading}
      nameOf={(path) => conflictName(budget, path)}
    >
      <section aria-labelledby="budget-law">
        <h2 className="kern-heading-medium" id="budget-law">
          Haushalt und Eingliederungsbudget
        </h2>
        {!hasAmounts(budget.plan) && (
          <p>
            {readOnly
              ? 'Für dieses Programm ist noch kein Budget eingetragen.'
              : 'Noch ist kein Betrag geplant. Tragen Sie die Beträge ein oder fügen Sie sie aus einer Tabellenkalkulation ein; Summen, Veränderungen und Anteile werden gerechnet.'}
          </p>
        )}
        <LawTable budget={budget} findings={findings} readOnly={readOnly} onChange={part.change} />
        {!readOnly && <YearSteps budget={budget} before={figures.vorjahr} onChange={part.change} />}
      </section>
      <PartFindings cycleId={cycleId} findings={findings} />
      <section aria-labelledby="budget-details">
        <h2 className="kern-heading-medium" id="budget-details">
          Quellen und Angaben
        </h2>
        <div className="budget-years">
          {shown.map((column) => (
            <YearDetails key={column} budget={budget} column={column} readOnly={readOnly} onChange={part.change} />
          ))}
        </div>
      </section>
      <MoneyPart cycleId={cycleId} rows={figures.eintrittsplanung} budget={budget} />
      <FreeTables budget={budget} findings={findings} readOnly={readOnly} onChange={part.change} />
      <BudgetState cycleId={cycleId} mark={figures.budgetMark} editable={figures.editable} />
    </FigurePartFrame>
  );
}
