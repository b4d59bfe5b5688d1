/** Beside the amounts of one year: where they are from, who made them, with or without BEZ, what is only known rounded. */
import type { Budget } from '#domain/document/figures.js';
import { BUDGET_LABELS } from '#domain/planning/budget.js';
import type { BudgetColumn, BudgetPosition } from '#domain/planning/computed.js';
import { LineField } from '../../../figures/LineField.js';
import { Choices } from '../../../ui/Choices.js';
import { Facts } from '../../../ui/Facts.js';
import { Select } from '../../../ui/Select.js';
import { roundingOf, withBEZ, withRounding, withWords, yearOf } from './budget-values.js';
import { columnWords, roundingWords, STEPS } from './budget-words.js';

export interface YearDetailsProps {
  readonly budget: Budget;
  readonly column: BudgetColumn;
  readonly readOnly: boolean;
  readonly onChange: (budget: Budget) => void;
}

const POSITIONS = Object.entries(BUDGET_LABELS) as [BudgetPosition, string][];

export function YearDetails(props: YearDetailsProps) {
  const { budget, column, readOnly, onChange } = props;
  const year = yearOf(budget, column);
  if (readOnly) return <YearFacts {...props} />;
  return (
    <fieldset className="budget-year">
      <legend className="kern-title">{columnWords(column, budget)}</legend>
      <LineField
        label="Quelle"
        value={year.source}
        onChange={(words) => onChange(withWords(budget, column, 'source', words))}
      />
      <LineField
        label="Erstellt von"
        value={year.createdBy}
        onChange={(words) => onChange(withWords(budget, column, 'createdBy', words))}
      />
      <Choices
        legend="Eingliederungsbudget"
        kind="checkbox"
        choices={[{ value: 'bez', label: 'einschließlich Beschäftigungszuschuss (BEZ)' }]}
        value={year.eingliederung?.inklBEZ ? ['bez'] : []}
        onChange={(chosen) => onChange(withBEZ(budget, column, chosen.length > 0))}
      />
      <RoundingFields {...props} />
    </fieldset>
  );
}

function RoundingFields({ budget, column, onChange }: YearDetailsProps) {
  const year = yearOf(budget, column);
  return (
    <details className="budget-rounding">
      <summary>Beträge, die nur gerundet bekannt sind ({year.rounding?.length ?? 0})</summary>
      <p className="kern-body kern-body--small">
        Nennt eine Quelle nur „9,7 Mio. Euro“, steht das hier. Eine Summe, die gerundet angegeben ist, wird nicht
        gerechnet: Ihr Betrag wird dann in der Tabelle eingetragen.
      </p>
      {POSITIONS.map(([position, label]) => {
        const step = roundingOf(year, position) ?? '';
        const own = STEPS.some(({ value }) => value === step) ? [] : [{ value: step, label: roundingWords(step) }];
        return (
          <Select
            key={position}
            label={label}
            options={[...STEPS, ...own]}
            value={step}
            onChange={({ target }) =>
              onChange(withRounding(budget, column, position, target.value === '' ? null : target.value))
            }
          />
        );
      })}
    </details>
  );
}

function YearFacts({ budget, column }: YearDetailsProps) {
  const { source, createdBy, eingliederung, rounding = [] } = yearOf(budget, column);
  const items = [
    { label: 'Quelle', value: source ?? 'nicht angegeben' },
    ...(createdBy === undefined ? [] : [{ label: 'Erstellt von', value: createdBy }]),
    ...(eingliederung?.inklBEZ ? [{ label: 'Eingliederungsbudget', value: 'einschließlich BEZ' }] : []),
    ...rounding.map(({ position, step }) => ({ label: BUDGET_LABELS[position], value: roundingWords(step) })),
  ];
  return (
    <div className="budget-year">
      <h3 className="kern-title">{columnWords(column, budget)}</h3>
      <Facts items={items} />
    </div>
  );
}
