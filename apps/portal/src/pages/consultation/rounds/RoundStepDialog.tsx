/** Says what a step of a round brings about; extending it asks for the new end and why. */
import { useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { longDay } from '../../../ui/dates.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import { focusFirstError } from '../../../ui/focus-first-error.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { Round } from '../../cycle/cycle-queries.js';
import { DateField } from '../../cycle/dates/DateField.js';
import { isDay, plusDays } from '../../cycle/dates/days.js';
import type { RoundStepBody } from './round-step.js';

const WORDS: Readonly<Record<string, { title: string; explanation: string; confirm: string }>> = {
  open: {
    title: 'Runde öffnen?',
    explanation: 'Die Beteiligten werden benachrichtigt und können bis zum letzten Tag antworten.',
    confirm: 'Runde öffnen',
  },
  moveDeadline: {
    title: 'Frist verlängern',
    explanation: 'Die Beteiligten erfahren das neue Ende und Ihre Begründung. Kürzer wird eine Frist nicht.',
    confirm: 'Frist verlängern',
  },
  markAnswered: {
    title: 'Antworten freigeben?',
    explanation:
      'Der Beirat kann danach alle Anmerkungen, Antworten und Entscheidungen dieser Runde lesen und wird benachrichtigt. Das lässt sich nicht zurücknehmen.',
    confirm: 'Antworten freigeben',
  },
};

export interface RoundStepDialogProps {
  readonly event: RoundStepBody['event'];
  readonly round: Round;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onTake: (body: RoundStepBody) => void;
  readonly onClose: () => void;
}

export function RoundStepDialog({ event, round, busy, error, onTake, onClose }: RoundStepDialogProps) {
  const extending = event === 'moveDeadline';
  const [endsOn, setEndsOn] = useState(plusDays(round.endsOn, 7));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const words = WORDS[event];
  const endError = !isDay(endsOn)
    ? 'Bitte geben Sie das neue Ende an.'
    : endsOn <= round.endsOn
      ? `Das neue Ende muss nach dem ${longDay(round.endsOn)} liegen.`
      : undefined;
  const reasonError = reason.trim() === '' ? 'Bitte geben Sie eine Begründung an.' : undefined;
  const take = (): void => {
    setTried(true);
    if (!extending) onTake({ event });
    else if (endError || reasonError) focusFirstError();
    else onTake({ event, endsOn, reason: reason.trim() });
  };
  return (
    <Dialog
      title={words?.title ?? ''}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={busy} onClick={take}>
            {words?.confirm}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <div className="form-stack">
        <p className="kern-body">{words?.explanation}</p>
        {extending && (
          <>
            <DateField
              label="Neuer letzter Tag"
              hint={`Bisher ${longDay(round.endsOn)}.`}
              min={plusDays(round.endsOn, 1)}
              value={endsOn}
              error={tried ? endError : undefined}
              onChange={setEndsOn}
            />
            <TextArea
              label="Begründung"
              rows={3}
              maxLength={2000}
              value={reason}
              error={tried ? reasonError : undefined}
              onChange={({ target }) => setReason(target.value)}
            />
          </>
        )}
        <Failure error={error} />
      </div>
    </Dialog>
  );
}
