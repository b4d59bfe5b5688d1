/** What those who consolidate can do with one sheet; the others see nothing of it. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { sheetsQuery, type SheetSummary } from './bedarf-queries.js';
import { STEP_LABELS, stepsOf, type Step } from './step-words.js';
import { StepDialog } from './StepDialog.js';

export function SheetSteps({ sheet }: { readonly sheet: SheetSummary & { readonly cycleId: string } }) {
  const sheets = useQuery(sheetsQuery(sheet.cycleId));
  const [step, setStep] = useState<Step | null>(null);
  const steps = sheets.data?.ask.allowed === true ? stepsOf(sheet) : [];
  if (steps.length === 0 && step === null) return null;
  return (
    <section aria-labelledby="sheet-steps" className="stack">
      <h2 className="kern-heading-medium" id="sheet-steps">
        Steuern
      </h2>
      <div className="button-row">
        {steps.map((one) => (
          <Button key={one} onClick={() => setStep(one)}>
            {STEP_LABELS[one]}
          </Button>
        ))}
      </div>
      {step && <StepDialog cycleId={sheet.cycleId} sheet={sheet} step={step} onClose={() => setStep(null)} />}
    </section>
  );
}
