/** The record of the resolution: body, day, place, text; with it the cycle goes on. */
import { useState } from 'react';
import { dropKept, useKept } from '../../../session/use-kept.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import { decisionSentence } from '../words.js';
import { checkRecord, filled, localDayOf, passes, type Errors, type RecordInput } from './checks.js';
import { StepDialog, type StepProps } from './StepDialog.js';

export function RecordDialog({ resolution, step, onClose }: StepProps) {
  const place = `niederschrift-${resolution.id}`;
  const [input, setInput] = useKept<RecordInput>(place, {
    heldOn: resolution.closedAt === null ? '' : localDayOf(resolution.closedAt),
    place: '',
    text: '',
  });
  const [errors, setErrors] = useState<Errors<keyof RecordInput>>({});
  const set = (change: Partial<RecordInput>): void => setInput({ ...input, ...change });
  const submit = (): void => {
    const found = checkRecord(input);
    setErrors(found);
    if (!passes(found)) return;
    const body = { event: 'record' as const, heldOn: input.heldOn, place: input.place, text: filled(input.text) };
    step.mutate(
      { ...body, version: resolution.version },
      {
        onSuccess: () => {
          dropKept(place);
          onClose();
        },
      },
    );
  };
  return (
    <StepDialog
      title="Beschluss niederlegen"
      submitLabel="Beschluss niederlegen"
      step={step}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="kern-body">
        Niedergelegt wird der Beschluss der Trägerversammlung: {decisionSentence(resolution.decision)} Damit geht das
        Programm seinen nächsten Schritt; das lässt sich nicht zurücknehmen. Was Sie hier schreiben, bleibt in diesem
        Browser erhalten, bis es niedergelegt ist.
      </p>
      <TextField
        label="Tag der Sitzung"
        type="date"
        value={input.heldOn}
        error={errors.heldOn}
        onChange={(event) => set({ heldOn: event.target.value })}
      />
      <TextField
        label="Ort der Sitzung"
        value={input.place}
        error={errors.place}
        maxLength={200}
        onChange={(event) => set({ place: event.target.value })}
      />
      <TextArea
        label="Niederschrift"
        optional
        rows={8}
        value={input.text}
        maxLength={10_000}
        onChange={(event) => set({ text: event.target.value })}
      />
    </StepDialog>
  );
}
