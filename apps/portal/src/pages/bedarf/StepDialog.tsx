/** Moves the last day of a sheet, gives it back with a reason, or takes the request back. */
import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '../../ui/Button.js';
import { longDay } from '../../ui/dates.js';
import { Dialog } from '../../ui/Dialog.js';
import { Failure } from '../../ui/Failure.js';
import { focusFirstError } from '../../ui/focus-first-error.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { DateField } from '../cycle/dates/DateField.js';
import { isDay, today } from '../cycle/dates/days.js';
import { useCycleChange } from '../cycle/use-cycle-change.js';
import { assign, moveDue, sheetQuery, sheetsQuery, takeStep, type SheetSummary } from './bedarf-queries.js';
import type { Step } from './step-words.js';

const WORDS: Readonly<Record<Step, { title: string; explanation: string; confirm: string }>> = {
  due: {
    title: 'Frist ändern',
    explanation: 'Die zuständige Person bekommt eine E-Mail mit dem neuen Tag.',
    confirm: 'Frist ändern',
  },
  owner: {
    title: 'Bedarfsschätzung übergeben',
    explanation: 'Was schon eingetragen ist, bleibt; ab jetzt trägt jemand anderes ein und reicht ein.',
    confirm: 'Übergeben',
  },
  return: {
    title: 'Bedarfsschätzung zurückgeben',
    explanation: 'Die zuständige Person bekommt Ihre Begründung per E-Mail und kann die Zahlen wieder ändern.',
    confirm: 'Zurückgeben',
  },
  withdraw: {
    title: 'Bedarfsschätzung zurückziehen?',
    explanation:
      'Das Team muss nichts mehr einreichen und erfährt es. Die Zahlen bleiben zu lesen, zählen aber nicht mehr. Das lässt sich nicht zurücknehmen; Sie können das Team aber neu anfragen.',
    confirm: 'Zurückziehen',
  },
};

export interface StepDialogProps {
  readonly cycleId: string;
  readonly sheet: SheetSummary;
  readonly step: Step;
  readonly onClose: () => void;
}

export function StepDialog({ cycleId, sheet, step, onClose }: StepDialogProps) {
  const queries = useQueryClient();
  const [dueOn, setDueOn] = useState(sheet.dueOn);
  const people = useQuery(sheetsQuery(cycleId)).data?.people ?? [];
  const [ownerId, setOwnerId] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const change = useCycleChange(
    cycleId,
    async () => {
      const view =
        step === 'due'
          ? await moveDue(sheet.id, dueOn, sheet.version)
          : step === 'owner'
            ? await assign(sheet.id, ownerId, sheet.version)
            : await takeStep(
                sheet.id,
                { event: step, ...(step === 'return' ? { reason: reason.trim() } : {}) },
                sheet.version,
              );
      queries.setQueryData(sheetQuery(sheet.id).queryKey, view);
      return view;
    },
    onClose,
  );
  const dayError = !isDay(dueOn)
    ? 'Bitte einen Tag angeben.'
    : dueOn < today()
      ? 'Dieser Tag ist schon vorbei. Bitte einen späteren wählen.'
      : undefined;
  const reasonError = reason.trim() === '' ? 'Bitte begründen, damit das Team weiß, was zu ändern ist.' : undefined;
  const ownerError = ownerId === '' ? 'Bitte eine Person wählen.' : undefined;
  const wrong = { due: dayError, owner: ownerError, return: reasonError, withdraw: undefined }[step];
  const words = WORDS[step];
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button
            kind="primary"
            busy={change.isPending}
            onClick={() => {
              setTried(true);
              if (wrong) focusFirstError();
              else change.mutate(undefined);
            }}
          >
            {words.confirm}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <div className="form-stack">
        <p className="kern-body">
          {sheet.team} ({sheet.standort}), {sheet.ownerName}. {words.explanation}
        </p>
        {step === 'due' && (
          <DateField
            label="Letzter Tag für die Abgabe"
            hint={`Bisher ${longDay(sheet.dueOn)}.`}
            min={today()}
            value={dueOn}
            error={tried ? dayError : undefined}
            onChange={setDueOn}
          />
        )}
        {step === 'owner' && (
          <Select
            label="Wer gibt ab?"
            value={ownerId}
            error={tried ? ownerError : undefined}
            options={[
              { value: '', label: 'bitte wählen' },
              ...people
                .filter(({ accountId }) => accountId !== sheet.ownerId)
                .map(({ accountId, name, roles }) => ({
                  value: accountId,
                  label: roles.includes(name) ? name : `${name}, ${roles.join(', ')}`,
                })),
            ]}
            onChange={({ target }) => setOwnerId(target.value)}
          />
        )}
        {step === 'return' && (
          <TextArea
            label="Begründung"
            rows={4}
            maxLength={5000}
            value={reason}
            error={tried ? reasonError : undefined}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
        <Failure error={change.error} />
      </div>
    </Dialog>
  );
}
