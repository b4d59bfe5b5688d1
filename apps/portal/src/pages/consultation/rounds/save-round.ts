/** Sends a round: a new one, a changed planned one, or only more members for an open one. */
import { api, data, ifMatch } from '../../../api/client.js';
import type { Round } from '../../cycle/cycle-queries.js';
import type { RoundForm } from './round-form.js';

/** @param key the same for the same form, so that a lost answer makes no second round */
export function saveRound(cycleId: string, round: Round | null, form: RoundForm, key: string): Promise<Round> {
  const { kind, startsOn, endsOn } = form;
  const title = form.title.trim();
  const memberIds = [...form.memberIds];
  if (round === null)
    return data(
      api.POST('/api/cycles/{cycleId}/rounds', {
        params: { path: { cycleId }, header: { 'Idempotency-Key': key } },
        body: { kind, title, startsOn, endsOn, memberIds },
      }),
    );
  return data(
    api.PATCH('/api/rounds/{id}', {
      params: { path: { id: round.id }, header: ifMatch(round.version) },
      body: round.state === 'offen' ? { memberIds } : { title, startsOn, endsOn, memberIds },
    }),
  );
}
