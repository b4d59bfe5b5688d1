/** Asks for what a step needs and says what it brings about, before it is taken. */
import { useState } from 'react';
import { BlockedByFindings } from '../../../findings/BlockedByFindings.js';
import { Button } from '../../../ui/Button.js';
import { Choices } from '../../../ui/Choices.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import { focusFirstError } from '../../../ui/focus-first-error.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import { DateField } from '../dates/DateField.js';
import { today } from '../dates/days.js';
import { PlannedRound } from './PlannedRound.js';
import {
  checkStep,
  stepBody,
  type StepErrors,
  type StepForm,
  type StepValues,
  type TransitionBody,
} from './step-form.js';

export interface StepDialogProps {
  readonly cycleId: string;
  readonly event: string;
  readonly form: StepForm;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onTake: (body: TransitionBody) => void;
  readonly onClose: () => void;
}

const BUDGET_MARKS = [
  { value: 'vorlaeufig', label: 'vorläufig', hint: 'Der Bundeshaushalt steht noch nicht fest.' },
  { value: 'endgueltig', label: 'endgültig', hint: 'Die Mittel sind zugeteilt.' },
];

export function StepDialog({ cycleId, event, form, busy, error, onTake, onClose }: StepDialogProps) {
  const [values, setValues] = useState<StepValues>({ reason: '', budgetMark: '', signedOn: today(), place: '' });
  const [errors, setErrors] = useState<StepErrors>({});
  const set = (changed: Partial<StepValues>): void => setValues({ ...values, ...changed });
  const take = (): void => {
    const found = checkStep(form, values, today());
    setErrors(found);
    if (Object.keys(found).length > 0) focusFirstError();
    else onTake(stepBody(event, form, values));
  };
  return (
    <Dialog
      title={form.title}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={busy} onClick={take}>
            {form.confirm}
          </Button>
          <Button onClick={onClose}>{event === 'abort' ? 'Nicht abbrechen' : 'Abbrechen'}</Button>
        </>
      }
    >
      {event === 'releaseToBeirat' && <PlannedRound cycleId={cycleId} />}
      <p className="kern-body">{form.explanation}</p>
      {form.fields.includes('reason') && (
        <TextArea
          label="Begründung"
          hint="Die Begründung bleibt beim Programm lesbar."
          maxLength={5000}
          value={values.reason}
          error={errors.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      )}
      {form.fields.includes('budgetMark') && (
        <Choices
          legend="Wie verlässlich sind die Zahlen des Budgets?"
          choices={BUDGET_MARKS}
          value={values.budgetMark === '' ? [] : [values.budgetMark]}
          error={errors.budgetMark}
          onChange={([mark = '']) => set({ budgetMark: mark })}
        />
      )}
      {form.fields.includes('signedOn') && (
        <DateField
          label="Tag der Unterschrift"
          hint="Nicht vor dem Beschluss."
          max={today()}
          value={values.signedOn}
          error={errors.signedOn}
          onChange={(signedOn) => set({ signedOn })}
        />
      )}
      {form.fields.includes('place') && (
        <TextField
          label="Ort"
          optional
          maxLength={200}
          value={values.place}
          onChange={({ target }) => set({ place: target.value })}
        />
      )}
      <Failure error={error} />
      <BlockedByFindings cycleId={cycleId} error={error} />
    </Dialog>
  );
}
