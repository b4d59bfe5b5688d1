/** Reply, disposition with its reason, and who prepares it. What was typed stays in this browser until it is saved. */
import { useState } from 'react';
import { ApiProblem } from '../../../api/problem.js';
import { useKept } from '../../../session/use-kept.js';
import { useSession } from '../../../session/use-session.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { Choices } from '../../../ui/Choices.js';
import { dayAndTime } from '../../../ui/dates.js';
import { Failure } from '../../../ui/Failure.js';
import { Select } from '../../../ui/Select.js';
import { TextArea } from '../../../ui/TextArea.js';
import { DISPOSITIONS } from '../synopsis/entries.js';
import { useAnswer, type StaffMember } from './answers-query.js';
import {
  changesOf,
  draftOf,
  isChanged,
  reasonMissing,
  rebased,
  rightsOf,
  type Comment,
  type Draft,
  type Kept,
} from './comments.js';
import { Conflict } from './Conflict.js';
import { GivenAnswer } from './GivenAnswer.js';

export interface AnswerFormProps {
  readonly comment: Comment;
  readonly released: boolean;
  readonly staff: readonly StaffMember[];
}

export function AnswerForm({ comment, released, staff }: AnswerFormProps) {
  const session = useSession();
  const rights = rightsOf(comment, {
    released,
    roles: session?.memberships.map(({ role }) => role) ?? [],
    accountId: session?.account.id,
  });
  const answer = useAnswer(comment);
  const [kept, setKept] = useKept<Kept | null>(`anmerkung-${comment.id}`, null);
  const [missing, setMissing] = useState(false);
  const version = comment.version ?? 0;
  const saved = draftOf(comment);
  const draft = kept ?? saved;
  const unsaved = kept !== null && isChanged(kept, saved);
  const conflict = unsaved && kept.basedOn !== version;
  const set = (change: Partial<Draft>): void => {
    const next: Kept = { base: saved, basedOn: version, ...draft, ...change };
    setKept(isChanged(next, saved) ? next : null);
    if (answer.isSuccess) answer.reset();
  };
  const save = (): void => {
    setMissing(reasonMissing(draft));
    if (reasonMissing(draft) || !unsaved) return;
    answer.mutate({ version: kept.basedOn, changes: changesOf(kept, kept.base) }, { onSuccess: () => setKept(null) });
  };
  if (!rights.reply) return <GivenAnswer comment={comment} reason={rights.reason} />;
  return (
    <form
      className="answer-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!conflict) save();
      }}
    >
      {rights.reason && <p className="kern-body kern-body--small">{rights.reason}</p>}
      {conflict && (
        <Conflict
          comment={comment}
          onKeepMine={() => setKept(rebased(kept, saved, version))}
          onTakeTheirs={() => setKept(null)}
        />
      )}
      <TextArea
        label="Antwort an den Beirat"
        hint="Das liest das Mitglied: was Sie ihm zu seiner Anmerkung sagen."
        rows={6}
        maxLength={10_000}
        value={draft.reply}
        onChange={(event) => set({ reply: event.target.value })}
      />
      {rights.decide && (
        <>
          <Choices
            legend="Was wird aus der Anmerkung?"
            choices={DISPOSITIONS}
            value={draft.disposition === '' ? [] : [draft.disposition]}
            onChange={([disposition]) => set({ disposition: (disposition ?? '') as Draft['disposition'] })}
          />
          <TextArea
            label="Begründung"
            hint="Warum die Anmerkung übernommen wird oder nicht; das wird in der Synopse gedruckt. Nötig, wenn sie nicht oder nur teilweise übernommen wird."
            rows={3}
            maxLength={10_000}
            value={draft.dispositionReason}
            error={
              missing && reasonMissing(draft)
                ? 'Bitte begründen Sie, warum die Anmerkung nicht oder nur teilweise übernommen wird.'
                : undefined
            }
            onChange={(event) => set({ dispositionReason: event.target.value })}
          />
        </>
      )}
      {rights.assign && (
        <Select
          label="Wer bereitet die Antwort vor?"
          options={[
            { value: '', label: 'Niemand Bestimmtes' },
            ...staff.map(({ accountId, name }) => ({ value: accountId, label: name })),
          ]}
          value={draft.responsibleId}
          onChange={(event) => set({ responsibleId: event.target.value })}
        />
      )}
      {!conflict && <Failure error={isStale(answer.error) ? null : answer.error} title="Nicht gespeichert" />}
      {answer.isSuccess && !unsaved && <Alert kind="success" title="Die Antwort ist gespeichert" />}
      <div className="button-row">
        <Button kind="primary" type="submit" busy={answer.isPending} aria-disabled={!unsaved || conflict}>
          Antwort speichern
        </Button>
        {unsaved && (
          <Button kind="tertiary" onClick={() => setKept(null)}>
            Änderungen verwerfen
          </Button>
        )}
        <p className="kern-body kern-body--small">{stateOf(comment, unsaved)}</p>
      </div>
    </form>
  );
}

/** A newer version is shown beside the own text instead. */
const isStale = (error: unknown): boolean => error instanceof ApiProblem && error.status === 412;

function stateOf({ internal }: Comment, unsaved: boolean): string {
  if (unsaved) return 'Noch nicht gespeichert. Ihr Text bleibt in diesem Browser erhalten.';
  return internal?.answeredAt ? `Zuletzt gespeichert: ${dayAndTime(internal.answeredAt)}.` : 'Noch keine Antwort.';
}
