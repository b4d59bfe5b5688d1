/** Whole years put in or taken away by one button: last year's plan, the final plan beside the provisional one. */
import type { Budget } from '#domain/document/figures.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import { useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { Ask } from './Ask.js';
import { hasAmounts, planBefore, withFinal, withoutFinal } from './budget-values.js';

export interface YearStepsProps {
  readonly budget: Budget;
  /** Of the resolved programme of an earlier year. */
  readonly before: { readonly year: number; readonly budget?: Budget | null | undefined } | null;
  readonly onChange: (budget: Budget) => void;
}

export function YearSteps({ budget, before, onChange }: YearStepsProps) {
  const [asked, setAsked] = useState<'vorjahr' | 'endgueltig' | null>(null);
  const earlier = before?.budget ? planBefore(before.budget) : null;
  const taken = earlier !== null && canonicalJson(earlier) === canonicalJson(budget.vorjahr ?? null);
  const takeOver = (): void => {
    if (earlier) onChange({ ...budget, vorjahr: earlier });
  };
  return (
    <>
      <div className="button-row">
        {earlier && !taken && (
          <Button onClick={() => (hasAmounts(budget.vorjahr) ? setAsked('vorjahr') : takeOver())}>
            {`Vorjahr aus dem Programm ${before?.year ?? ''} übernehmen`}
          </Button>
        )}
        {budget.endgueltig === undefined ? (
          <Button onClick={() => onChange(withFinal(budget))}>Endgültigen Plan danebenstellen</Button>
        ) : (
          <Button kind="tertiary" onClick={() => setAsked('endgueltig')}>
            Endgültigen Plan entfernen
          </Button>
        )}
      </div>
      {taken && <p>Das Vorjahr entspricht dem beschlossenen Programm {before?.year}.</p>}
      {!earlier && !hasAmounts(budget.vorjahr) && (
        <p>Von einem früheren beschlossenen Programm sind keine Zahlen da; bitte das Vorjahr eintragen.</p>
      )}
      {asked === 'vorjahr' && (
        <Ask
          title="Vorjahr überschreiben?"
          words="Die Zahlen, die im Vorjahr schon eingetragen sind, werden durch die des beschlossenen Programms ersetzt."
          confirm="Überschreiben"
          onClose={() => setAsked(null)}
          onConfirm={takeOver}
        />
      )}
      {asked === 'endgueltig' && (
        <Ask
          title="Endgültigen Plan entfernen?"
          words="Die Spalte „endgültig“ und ihre Zahlen gehen verloren; der vorläufige Plan bleibt."
          confirm="Entfernen"
          onClose={() => setAsked(null)}
          onConfirm={() => onChange(withoutFinal(budget))}
        />
      )}
    </>
  );
}
