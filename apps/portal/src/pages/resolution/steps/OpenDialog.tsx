/** Opening the vote: the motion and what it needs; from then on text and members are fixed. */
import { useState } from 'react';
import { Choices } from '../../../ui/Choices.js';
import { TextArea } from '../../../ui/TextArea.js';
import { TextField } from '../../../ui/TextField.js';
import { halvesUnequal } from '../seats.js';
import { MOTIONS, type Motion } from '../words.js';
import { checkOpen, filled, passes, type Errors, type OpenInput } from './checks.js';
import { SectionChoices } from './SectionChoices.js';
import { StepDialog, type StepProps } from './StepDialog.js';

export function OpenDialog({ resolution, step, onClose }: StepProps) {
  const [input, setInput] = useState<OpenInput>({
    motion: 'zustimmung',
    conditions: '',
    sectionIds: [],
    parityReason: '',
  });
  const [errors, setErrors] = useState<Errors<keyof OpenInput>>({});
  const unequal = halvesUnequal(resolution.roll);
  const set = (change: Partial<OpenInput>): void => setInput({ ...input, ...change });
  const withConditions = input.motion === 'zustimmungMitAuflagen';
  const withSections = withConditions || input.motion === 'zurueckverweisung';
  const submit = (): void => {
    const found = checkOpen(input, unequal);
    setErrors(found);
    if (!passes(found)) return;
    const body = {
      event: 'open' as const,
      motion: input.motion,
      ...(withConditions ? { conditions: filled(input.conditions) } : {}),
      ...(withSections ? { sectionIds: [...input.sectionIds] } : {}),
      ...(unequal ? { parityReason: filled(input.parityReason) } : {}),
    };
    step.mutate({ ...body, version: resolution.version }, { onSuccess: onClose });
  };
  return (
    <StepDialog
      title="Abstimmung eröffnen"
      submitLabel="Abstimmung eröffnen"
      step={step}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="kern-body">
        Mit der Eröffnung stehen der Text (Fassung {resolution.textVersion}), der Antrag und die stimmberechtigten Sitze
        fest. Alle Mitglieder bekommen eine E-Mail. Das lässt sich nicht zurücknehmen.
      </p>
      <Choices
        legend="Worüber soll abgestimmt werden?"
        choices={MOTIONS.map(({ value, label, sentence }) => ({ value, label, hint: sentence }))}
        value={[input.motion]}
        onChange={([motion]) => set({ motion: motion as Motion })}
      />
      {withConditions && (
        <TextArea
          label="Auflagen im Wortlaut"
          value={input.conditions}
          error={errors.conditions}
          onChange={(event) => set({ conditions: event.target.value })}
        />
      )}
      {withSections && (
        <SectionChoices
          resolutionId={resolution.id}
          legend={withConditions ? 'Abschnitte, die zu ändern sind (freiwillig)' : 'Welche Abschnitte?'}
          hint="Diese Abschnitte werden wieder geöffnet, wenn der Antrag angenommen ist."
          error={errors.sectionIds}
          value={input.sectionIds}
          onChange={(sectionIds) => set({ sectionIds })}
        />
      )}
      {unequal && (
        <TextField
          label="Warum wird mit ungleichen Hälften abgestimmt?"
          hint="§ 44c SGB II sieht vor, dass beide Träger gleich viele Mitglieder entsenden. Die Begründung steht später im Beschluss."
          value={input.parityReason}
          error={errors.parityReason}
          maxLength={500}
          onChange={(event) => set({ parityReason: event.target.value })}
        />
      )}
    </StepDialog>
  );
}
