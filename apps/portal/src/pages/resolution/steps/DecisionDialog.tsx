/** The decision of the municipal carrier's deciding body, taken outside and recorded here. */
import { useState } from 'react';
import { dropKept, useKept } from '../../../session/use-kept.js';
import { Choices } from '../../../ui/Choices.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import { DECISIONS, type Decision } from '../words.js';
import { checkDecision, filled, passes, type DecisionInput, type Errors } from './checks.js';
import { SectionChoices } from './SectionChoices.js';
import { StepDialog, type StepProps } from './StepDialog.js';

const EMPTY: DecisionInput = {
  body: '',
  heldOn: '',
  place: '',
  text: '',
  decision: null,
  conditions: '',
  sectionIds: [],
};

export function DecisionDialog({ resolution, step, onClose }: StepProps) {
  const kept = `entscheidung-${resolution.id}`;
  const [input, setInput] = useKept<DecisionInput>(kept, EMPTY);
  const [errors, setErrors] = useState<Errors<keyof DecisionInput>>({});
  const set = (change: Partial<DecisionInput>): void => setInput({ ...input, ...change });
  const field = (name: 'body' | 'heldOn' | 'place' | 'text' | 'conditions') => ({
    value: input[name],
    error: errors[name],
    onChange: (event: { readonly target: { readonly value: string } }) => set({ [name]: event.target.value }),
  });
  const withConditions = input.decision === 'beschlossenMitAuflagen';
  const withSections = withConditions || input.decision === 'zurueckverwiesen';
  const submit = (): void => {
    const found = checkDecision(input);
    setErrors(found);
    if (!passes(found) || input.decision === null) return;
    const done = (): void => {
      dropKept(kept);
      onClose();
    };
    const body = {
      event: 'recordDecision' as const,
      body: input.body,
      heldOn: input.heldOn,
      decision: input.decision,
      place: filled(input.place),
      text: filled(input.text),
      ...(withConditions ? { conditions: filled(input.conditions) } : {}),
      ...(withSections ? { sectionIds: [...input.sectionIds] } : {}),
    };
    step.mutate({ ...body, version: resolution.version }, { onSuccess: done });
  };
  return (
    <StepDialog
      title="Entscheidung niederlegen"
      submitLabel="Entscheidung niederlegen"
      step={step}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="kern-body">
        Festgehalten wird, was das Beschlussorgan über Fassung {resolution.textVersion} entschieden hat. Das lässt sich
        nicht zurücknehmen.
      </p>
      <TextField label="Gremium" hint="Zum Beispiel: Kreistag" maxLength={200} {...field('body')} />
      <TextField label="Tag der Sitzung" type="date" {...field('heldOn')} />
      <TextField label="Ort der Sitzung" optional maxLength={200} {...field('place')} />
      <Choices
        legend="Wie wurde entschieden?"
        choices={Object.entries(DECISIONS).map(([value, label]) => ({ value, label }))}
        value={input.decision === null ? [] : [input.decision]}
        error={errors.decision}
        onChange={([decision]) => set({ decision: decision as Decision })}
      />
      {withConditions && <TextArea label="Auflagen im Wortlaut" {...field('conditions')} />}
      {withSections && (
        <SectionChoices
          resolutionId={resolution.id}
          legend={withConditions ? 'Abschnitte, die zu ändern sind (freiwillig)' : 'Welche Abschnitte?'}
          hint="Diese Abschnitte werden mit der Entscheidung wieder geöffnet."
          error={errors.sectionIds}
          value={input.sectionIds}
          onChange={(sectionIds) => set({ sectionIds })}
        />
      )}
      <TextArea label="Niederschrift" optional rows={8} maxLength={10_000} {...field('text')} />
    </StepDialog>
  );
}
