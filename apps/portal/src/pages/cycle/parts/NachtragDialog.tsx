/** Begins a Nachtrag: which sections are written anew, why, with whom, until when. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, data } from '../../../api/client.js';
import { Button } from '../../../ui/Button.js';
import { Choices } from '../../../ui/Choices.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import { Loaded } from '../../../ui/Loaded.js';
import { focusFirstError } from '../../../ui/focus-first-error.js';
import { TextArea } from '../../../ui/TextArea.js';
import { cycleDefaultsQuery, type CycleView } from '../cycle-queries.js';
import { DatesFields } from '../dates/DatesFields.js';
import { today } from '../dates/days.js';
import { sectionRows } from '../sections/section-tree.js';
import { newKey } from '../new-key.js';
import { useCycleChange } from '../use-cycle-change.js';
import { checkNachtrag, emptyNachtrag, isComplete, type NachtragForm } from './nachtrag-form.js';

const CONSULTATIONS = [
  { value: 'spaet', label: 'zum fertigen Entwurf' },
  { value: 'frueh', label: 'früh, bevor der Text fertig ist' },
  { value: 'keine', label: 'nicht', hint: 'Die Vorlage braucht dann eine Begründung.' },
];

export function NachtragDialog({ cycle, onClose }: { readonly cycle: CycleView; readonly onClose: () => void }) {
  const [form, setForm] = useState<NachtragForm>(() => emptyNachtrag(today()));
  const [key, setKey] = useState(newKey);
  const [tried, setTried] = useState(false);
  const defaults = useQuery(cycleDefaultsQuery(cycle.year));
  const navigate = useNavigate();
  const create = useCycleChange(
    cycle.id,
    ({ sectionKeys, ...rest }: NachtragForm) =>
      data(
        api.POST('/api/cycles/{id}/nachtraege', {
          params: { path: { id: cycle.id }, header: { 'Idempotency-Key': key } },
          body: { ...rest, reason: rest.reason.trim(), sectionKeys: [...sectionKeys] },
        }),
      ),
    ({ id }) => void navigate({ to: '/zyklen/$id', params: { id } }),
  );
  const errors = checkNachtrag(form, cycle.year + cycle.years);
  const set = (changed: Partial<NachtragForm>): void => {
    setForm({ ...form, ...changed });
    setKey(newKey());
  };
  const begin = (): void => {
    setTried(true);
    if (isComplete(errors)) create.mutate(form);
    else focusFirstError();
  };
  return (
    <Dialog
      title="Nachtrag beginnen"
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={create.isPending} onClick={begin}>
            Nachtrag beginnen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <div className="form-stack">
        <Choices
          legend="Welche Abschnitte werden neu geschrieben?"
          hint="Ihr beschlossener Text ist der Anfang; wer sie verantwortet, bleibt zuständig."
          kind="checkbox"
          choices={sectionRows(cycle.sections).map(({ section: { key, title } }) => ({ value: key, label: title }))}
          value={form.sectionKeys}
          error={tried ? errors.sectionKeys : undefined}
          onChange={(sectionKeys) => set({ sectionKeys })}
        />
        <TextArea
          label="Anlass"
          hint="Zum Beispiel zusätzlich zugeteilte Mittel; der Anlass steht auf der Titelseite."
          maxLength={2000}
          rows={3}
          value={form.reason}
          error={tried ? errors.reason : undefined}
          onChange={({ target }) => set({ reason: target.value })}
        />
        <Choices
          legend="Wie wird der Beirat beteiligt?"
          choices={CONSULTATIONS}
          value={[form.consultation]}
          onChange={([chosen]) => set({ consultation: chosen as NachtragForm['consultation'] })}
        />
        <Loaded query={defaults}>
          {({ explanations }) => (
            <DatesFields
              explanations={explanations.map(({ field, label }) => ({ field, label, text: '' }))}
              dates={form.dates}
              errors={errors.dates}
              onChange={(dates) => set({ dates })}
            />
          )}
        </Loaded>
        <Failure error={create.error} />
      </div>
    </Dialog>
  );
}
