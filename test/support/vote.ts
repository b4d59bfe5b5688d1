// A programme that is before the Trägerversammlung, and what its people do with it.
import { submitComment } from '#application/consultation/submit-comment.js';
import type { ResolutionRow } from '#application/records.js';
import { advanceResolution } from '#application/resolution/advance-resolution.js';
import type { ResolutionInput } from '#application/resolution/facts.js';
import { readResolution } from '#application/resolution/read-resolution.js';
import { recordMandate } from '#application/resolution/record-mandate.js';
import type { ResolutionEvent } from '#domain/resolution/resolution-table.js';
import { bringToVote, openConsultation, roundOf, type PersonKey, type Year } from './year.js';
import type { Years } from './years.js';

export interface Vote extends Year {
  /** Of the ballot round. */
  readonly id: string;
}

export const SEATS = ['a1', 'a2', 'a3', 'k1', 'k2', 'k3'] as const;
export const RECORD = { place: 'Musterstadt', heldOn: '2026-10-28' };

/** One comment made and answered; the clock stands at 28 October. */
export async function atVote(years: Years, options: Parameters<Years['create']>[0] = {}): Promise<Vote> {
  const year = await years.create(options);
  await openConsultation(year);
  const round = await roundOf(year);
  await year.door.change(year.as('verband'), (tx) =>
    submitComment(tx, round.id, { kind: 'allgemein', text: 'Zustimmung.' }, []),
  );
  return { ...year, id: await bringToVote(year) };
}

export const act = (
  y: Vote,
  key: PersonKey,
  event: ResolutionEvent,
  input: ResolutionInput = {},
  id = y.id,
): Promise<ResolutionRow> => y.door.change(y.as(key), (tx) => advanceResolution(tx, id, event, input, null));

export const vote = (
  y: Vote,
  key: PersonKey,
  choice: 'ja' | 'nein' | 'enthaltung',
  seat?: PersonKey,
): Promise<ResolutionRow> => act(y, key, 'vote', { choice, seatId: seat && y.account(seat) });

export async function all(y: Vote, yes: readonly PersonKey[], no: readonly PersonKey[]): Promise<void> {
  for (const key of yes) await vote(y, key, 'ja');
  for (const key of no) await vote(y, key, 'nein');
}

export const mandate = (y: Vote, seat: PersonKey, deputy: PersonKey, by: PersonKey = 'a1'): Promise<ResolutionRow> =>
  y.door.change(y.as(by), async (tx) =>
    recordMandate(
      tx,
      y.id,
      { seatAccountId: y.account(seat), deputyAccountId: y.account(deputy) },
      (await tx.resolutions.find(y.id))?.version ?? 0,
    ),
  );

export const read = (y: Vote, key: PersonKey, id = y.id) => y.door.read(y.as(key), (tx) => readResolution(tx, id));
export const cycleOf = (y: Year) => y.door.read(y.as('gf'), (tx) => tx.cycles.find(y.cycleId));
export const ballotsOf = (y: Vote) => y.door.read(y.as('gf'), (tx) => tx.resolutions.ballots(y.id));
