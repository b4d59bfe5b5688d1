/** What a committee of the municipal carrier recommended. */
import { useState } from 'react';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import { checkDeliberation, passes, type DeliberationInput, type Errors } from './checks.js';
import { StepDialog, type StepProps } from './StepDialog.js';

export function DeliberationDialog({ resolution, step, onClose }: StepProps) {
  const [input, setInput] = useState<DeliberationInput>({ body: '', heldOn: '', recommendation: '' });
  const [errors, setErrors] = useState<Errors<keyof DeliberationInput>>({});
  const set = (change: Partial<DeliberationInput>): void => setInput({ ...input, ...change });
  const submit = (): void => {
    const found = checkDeliberation(input);
    setErrors(found);
    if (passes(found))
      step.mutate({ event: 'recordDeliberation', ...input, version: resolution.version }, { onSuccess: onClose });
  };
  return (
    <StepDialog
      title="Vorberatung eintragen"
      submitLabel="Vorberatung eintragen"
      step={step}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Gremium"
        hint="Zum Beispiel: Ausschuss für Soziales und Gesundheit"
        value={input.body}
        error={errors.body}
        maxLength={200}
        onChange={(event) => set({ body: event.target.value })}
      />
      <TextField
        label="Tag der Sitzung"
        type="date"
        value={input.heldOn}
        error={errors.heldOn}
        onChange={(event) => set({ heldOn: event.target.value })}
      />
      <TextArea
        label="Empfehlung"
        rows={4}
        value={input.recommendation}
        error={errors.recommendation}
        maxLength={500}
        onChange={(event) => set({ recommendation: event.target.value })}
      />
    </StepDialog>
  );
}
