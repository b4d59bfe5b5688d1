/** Every step of a comment round: loads the facts, asks the table, carries out its effects. The end counts by the clock alone. */
import { endOfDay, isOver, localDate } from '#domain/shared/berlin.js';
import { roundTable, type RoundEffect, type RoundEvent, type RoundFacts } from '#domain/consultation/round-table.js';
import type { MailTemplate } from '#domain/shared/mail-template.js';
import { advance } from '../advance.js';
import { fristAhead, notify } from '../notify.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, RoundRecord } from '../records.js';
import { found } from '../refused.js';
import { validAudience } from './audience.js';
import { THIS_ROUND } from './lock-round.js';

export interface RoundInput {
  /** New last day, `YYYY-MM-DD`, checked before. */
  readonly endsOn?: string | undefined;
  readonly reason?: string | undefined;
  /** The frozen draft that a round of kind B is about. */
  readonly programmeVersionId?: string | undefined;
}

/** Stands for every input when only the possible actions are asked for. */
export const anyRoundInput = (round: RoundRecord): RoundInput => ({
  endsOn: '9999-01-01',
  reason: '…',
  programmeVersionId: round.programmeVersionId ?? undefined,
});

export async function roundFacts(
  tx: Tx,
  cycle: CycleRecord,
  round: RoundRecord,
  input: RoundInput,
): Promise<RoundFacts> {
  return {
    kind: round.kind,
    cycleState: cycle.state,
    draftFrozen: (input.programmeVersionId ?? (await latestDraft(tx, round))) !== undefined,
    audienceSize: (await validAudience(tx, round)).length,
    endPassed: isOver({ instant: round.endsAt }, tx.now),
    newEndLater: input.endsOn === undefined ? null : endOfDay(input.endsOn, round.zone) > round.endsAt,
    reason: input.reason ?? null,
    openComments: await tx.comments.countOpen({ roundId: round.id }),
  };
}

/**
 * @param cycle as it is now, locked; @param round locked.
 * @param expectedVersion the version the person saw; null for the clock and for steps that follow from another.
 * @throws Refused with all reasons of the table.
 */
export async function advanceRound(
  tx: Tx,
  cycle: CycleRecord,
  round: RoundRecord,
  event: RoundEvent,
  input: RoundInput,
  expectedVersion: number | null,
): Promise<RoundRecord> {
  const current = async (): Promise<RoundRecord> => found(await tx.rounds.find(round.id), THIS_ROUND);
  const endsAt = input.endsOn === undefined ? round.endsAt : endOfDay(input.endsOn, round.zone);
  const programmeVersionId =
    round.kind === 'B' ? (input.programmeVersionId ?? (await latestDraft(tx, round)) ?? null) : null;
  const send = async (template: MailTemplate, accountIds: readonly string[]): Promise<void> => {
    const now = await current();
    const data = {
      jobcenter: (await tx.people.tenant()).name,
      jahr: String(cycle.year),
      runde: round.title,
      frist: template === 'roundClosed' ? fristAhead(tx, cycle.dates.resolutionUntil) : now.endsOn,
      path: `/runden/${round.id}`,
      ...(input.reason ? { grund: input.reason } : {}),
    };
    await notify(tx, template, accountIds, data, `${round.id}-${now.version}`);
  };
  const effects: Record<RoundEffect, (() => Promise<void>) | { columns: Partial<RoundRecord> }> = {
    bindDraft: { columns: { programmeVersionId, openedAt: tx.now } },
    scheduleClosing: async () => {
      const now = await current();
      if (now.state !== 'offen') return; // scheduled when it opens
      await tx.outbox.add({
        job: 'closeRound',
        key: `closeRound-${round.id}-${now.version}`,
        payload: { roundId: round.id },
        availableAt: now.endsAt,
      });
    },
    releaseReplies: { columns: { repliesReleasedAt: tx.now } },
    notifyAudience: async () => {
      if ((await current()).state === 'geplant') return; // nobody was told of it yet
      await send(
        AUDIENCE_MAIL[event] ?? 'roundOpened',
        (await validAudience(tx, round)).map((m) => m.accountId),
      );
    },
    notifyStaff: async () =>
      send(
        'roundClosed',
        (await tx.people.holders(['geschaeftsfuehrung', 'bueroGeschaeftsfuehrung'], localDate(tx.now))).map(
          (m) => m.accountId,
        ),
      ),
  };
  await advance(tx, {
    table: roundTable,
    aggregate: round,
    entity: 'round',
    cycleId: cycle.id,
    event,
    facts: await roundFacts(tx, cycle, round, input),
    expectedVersion,
    ...(input.endsOn === undefined ? {} : { changes: { endsOn: input.endsOn, endsAt } }),
    details: {
      ...(input.endsOn === undefined ? {} : { endsOnBefore: round.endsOn, endsOn: input.endsOn }),
      ...(event === 'open' ? { endsOn: round.endsOn, programmeVersionId } : {}),
      ...(input.reason ? { reason: input.reason } : {}),
    },
    update: (id, version, changes) => tx.rounds.update(id, version, changes),
    effects,
  });
  return current();
}

const AUDIENCE_MAIL: Partial<Record<RoundEvent, MailTemplate>> = {
  open: 'roundOpened',
  moveDeadline: 'roundDeadlineMoved',
  markAnswered: 'repliesReleased',
};

async function latestDraft(tx: Tx, round: RoundRecord): Promise<string | undefined> {
  if (round.kind === 'A') return undefined;
  return (await tx.versions.ofCycle(round.cycleId)).filter((v) => v.purpose === 'entwurf').at(-1)?.id;
}
