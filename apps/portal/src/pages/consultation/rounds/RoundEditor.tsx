/** Plans a round, changes a planned one, or invites more members to an open one. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, data } from '../../../api/client.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { Choices } from '../../../ui/Choices.js';
import { longDay } from '../../../ui/dates.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import { Loaded } from '../../../ui/Loaded.js';
import { focusFirstError } from '../../../ui/focus-first-error.js';
import { TextField } from '../../../ui/TextField.js';
import type { CycleView, Round } from '../../cycle/cycle-queries.js';
import { DateField } from '../../cycle/dates/DateField.js';
import { today } from '../../cycle/dates/days.js';
import { newKey } from '../../cycle/new-key.js';
import { useCycleChange } from '../../cycle/use-cycle-change.js';
import { Members } from './Members.js';
import {
  checkRound,
  formOf,
  isOutsidePlan,
  KINDS,
  plannableKinds,
  proposedDays,
  proposedTitle,
  type RoundErrors,
  type RoundForm,
} from './round-form.js';
import { saveRound } from './save-round.js';

export interface RoundEditorProps {
  readonly cycle: CycleView;
  /** null: a new one */
  readonly round: Round | null;
  readonly onClose: () => void;
}

const KIND_HINTS = {
  A: 'Der Beirat beantwortet einen Fragenkatalog, bevor es einen Entwurf gibt. Sie öffnen die Runde von Hand.',
  B: 'Der Beirat nimmt zu einem festgehaltenen Entwurf Stellung. Die Runde öffnet mit der Freigabe des Entwurfs.',
};

export function RoundEditor({ cycle, round, onClose }: RoundEditorProps) {
  const members = useQuery({ queryKey: ['beirat-members'], queryFn: () => data(api.GET('/api/beirat-members')) });
  const kinds = plannableKinds(cycle);
  const [form, setForm] = useState<RoundForm>(() => (round ? formOf(round) : proposal(cycle, kinds.at(-1) ?? 'B')));
  const [key, setKey] = useState(newKey);
  const [errors, setErrors] = useState<RoundErrors>({});
  const save = useCycleChange(cycle.id, (given: RoundForm) => saveRound(cycle.id, round, given, key), onClose);
  const onlyMembers = round?.state === 'offen';
  const replace = (next: RoundForm): void => {
    setForm(next);
    setKey(newKey());
  };
  const set = (changed: Partial<RoundForm>): void => replace({ ...form, ...changed });
  const submit = (): void => {
    const found = checkRound(form);
    setErrors(found);
    if (Object.keys(found).length > 0) focusFirstError();
    else save.mutate(form);
  };
  return (
    <Dialog
      title={onlyMembers ? 'Mitglieder hinzufügen' : round ? 'Kommentarrunde ändern' : 'Kommentarrunde planen'}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={save.isPending} onClick={submit}>
            {onlyMembers ? 'Einladen' : round ? 'Änderung speichern' : 'Runde planen'}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <div className="form-stack">
        {!round && kinds.length > 1 && (
          <Choices
            legend="Worum geht es?"
            choices={kinds.map((kind) => ({ value: kind, label: KINDS[kind], hint: KIND_HINTS[kind] }))}
            value={[form.kind]}
            onChange={([kind]) => replace({ ...proposal(cycle, kind as Round['kind']), memberIds: form.memberIds })}
          />
        )}
        {!onlyMembers && (
          <>
            <TextField
              label="Titel"
              maxLength={200}
              value={form.title}
              error={errors.title}
              onChange={({ target }) => set({ title: target.value })}
            />
            <DateField
              label="Erster Tag"
              value={form.startsOn}
              error={errors.startsOn}
              onChange={(startsOn) => set({ startsOn })}
            />
            <DateField
              label="Letzter Tag"
              hint="Bis 24:00 Uhr dieses Tages werden Anmerkungen angenommen."
              value={form.endsOn}
              error={errors.endsOn}
              onChange={(endsOn) => set({ endsOn })}
            />
            {isOutsidePlan(form, cycle.cycle.dates) && (
              <Alert kind="info" title="Die Runde liegt außerhalb der geplanten Zeit">
                <p>
                  Nach den Terminen des Programms berät der Beirat vom {longDay(cycle.cycle.dates.beiratFrom)} bis{' '}
                  {longDay(cycle.cycle.dates.beiratUntil)}. Sie können die Runde trotzdem so planen oder zuerst die{' '}
                  <Link className="kern-link" to="/zyklen/$id/termine" params={{ id: cycle.id }}>
                    Termine des Programms
                  </Link>{' '}
                  anpassen.
                </p>
              </Alert>
            )}
          </>
        )}
        <Loaded query={members}>
          {(all) => (
            <Members
              members={all}
              value={form.memberIds}
              fixed={onlyMembers ? formOf(round).memberIds : []}
              error={errors.memberIds}
              onChange={(memberIds) => set({ memberIds })}
            />
          )}
        </Loaded>
        <Failure error={save.error} />
      </div>
    </Dialog>
  );
}

const proposal = ({ year, cycle }: CycleView, kind: Round['kind']): RoundForm => ({
  kind,
  title: proposedTitle(kind, year),
  ...proposedDays(kind, cycle.dates, today()),
  memberIds: [],
});
