/** The days of a cycle as they are lived: where a comment round on the draft is planned or open, its period counts, not the one once planned for the Beirat. */
import type { CycleDates } from '#domain/cycle/default-dates.js';
import { isOver, localDate } from '#domain/shared/berlin.js';
import type { RoundRecord } from '../records.js';

/** A round that is over still counts if it went on for longer than planned: nobody could have ended the hearing before. */
export function heardDates(dates: CycleDates, rounds: readonly RoundRecord[], now: Date): CycleDates {
  const onDraft = rounds.filter(({ kind }) => kind === 'B');
  const ahead = onDraft.filter((round) => isAhead(round, now));
  const held = onDraft.filter(
    (round) => !isAhead(round, now) && round.state !== 'geplant' && round.endsOn > dates.beiratUntil,
  );
  const counting = ahead.length > 0 ? ahead : held;
  if (counting.length === 0) return dates;
  const [beiratFrom] = counting.map(({ startsOn }) => startsOn).sort() as [string];
  const beiratUntil = counting
    .map(({ endsOn }) => endsOn)
    .sort()
    .at(-1) as string;
  return { ...dates, beiratFrom, beiratUntil };
}

const isAhead = ({ state, endsAt, endsOn, zone }: RoundRecord, now: Date): boolean =>
  state === 'offen' ? !isOver({ instant: endsAt }, now) : state === 'geplant' && endsOn >= localDate(now, zone);
