/** Names the round that opens with the release of the draft: it cannot be taken back, so one sees it before. */
import { quoted } from '#domain/shared/quoted.js';
import { useQuery } from '@tanstack/react-query';
import { longDay } from '../../../ui/dates.js';
import { roundsQuery } from '../cycle-queries.js';

export function PlannedRound({ cycleId }: { readonly cycleId: string }) {
  const rounds = useQuery(roundsQuery(cycleId));
  const planned = (rounds.data ?? []).filter(({ kind, state }) => kind === 'B' && state === 'geplant');
  return planned.map(({ id, title, startsOn, endsOn, audience }) => {
    const members = audience?.length ?? 0;
    return (
      <p className="kern-body" key={id}>
        Geplante Runde: <strong>{quoted(title)}</strong>, {longDay(startsOn)} bis {longDay(endsOn)},{' '}
        {members === 1 ? 'ein Mitglied' : `${members} Mitglieder`} des Beirats.
      </p>
    );
  });
}
