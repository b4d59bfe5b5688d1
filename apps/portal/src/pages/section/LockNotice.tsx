/** Somebody else writes here: who, since when, and how to take over. */
import { useMutation } from '@tanstack/react-query';
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { timeOf } from '../../ui/dates.js';
import { Failure } from '../../ui/Failure.js';
import type { LockHolder } from './use-lock.js';

export interface LockNoticeProps {
  readonly holder: LockHolder;
  /** It was taken over from the person who reads this. */
  readonly wasMine?: boolean;
  readonly onTakeOver?: () => Promise<void>;
}

export function LockNotice({ holder, wasMine = false, onTakeOver }: LockNoticeProps) {
  const take = useMutation({ mutationFn: () => onTakeOver?.() ?? Promise.resolve() });
  return (
    <Alert kind="warning" title={`${holder.name} schreibt seit ${timeOf(holder.since)}`}>
      <p>
        {wasMine
          ? 'Das Schreiben wurde übernommen. Ihr Text steht unten zum Lesen und bleibt erhalten.'
          : 'Unten lesen Sie den zuletzt gespeicherten Text.'}{' '}
        {onTakeOver && 'Bitte sprechen Sie sich ab, bevor Sie übernehmen.'}
      </p>
      {onTakeOver && (
        <Button busy={take.isPending} onClick={() => take.mutate()}>
          Übernehmen
        </Button>
      )}
      <Failure error={take.error} />
    </Alert>
  );
}
