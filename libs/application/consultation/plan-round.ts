/** Planning a round: kind, period and who is asked. Whoever was invited stays invited; members may still join an open round. */
import { BERLIN, deadlineOf, isOver } from '#domain/shared/berlin.js';
import type { RoundKind } from '#domain/consultation/round-table.js';
import { mustBeWritten } from '../advance.js';
import { notify } from '../notify.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, RoundRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { invalid, requireDay, requireLine } from '../text-input.js';
import { checkedAudience } from './audience.js';
import { lockRound, THIS_ROUND } from './lock-round.js';

export interface PlanRound {
  readonly kind: RoundKind;
  readonly title: string;
  /** First and last local day. */
  readonly startsOn: string;
  readonly endsOn: string;
  /** Memberships of the Beirat. */
  readonly memberIds: readonly string[];
}

const PLANNABLE: Record<RoundKind, readonly CycleRecord['state'][]> = {
  A: ['angelegt', 'erarbeitung'],
  B: ['angelegt', 'erarbeitung', 'konsultation', 'einarbeitung'],
};

export async function planRound(tx: Tx, cycleId: string, input: PlanRound): Promise<RoundRecord> {
  requireRole(tx.actor, ['geschaeftsfuehrung'], 'Eine Kommentarrunde planen');
  const cycle = found(await tx.cycles.lock(cycleId, 'change'), 'Dieses Programm');
  if (cycle.consultation === 'keine')
    refuse('conflict', 'round.noConsultation', 'Für dieses Programm ist keine Konsultation des Beirats vorgesehen.');
  if (!PLANNABLE[input.kind].includes(cycle.state)) {
    refuse(
      'conflict',
      'round.plan.state',
      input.kind === 'A'
        ? 'Der Fragenkatalog wird gestellt, bevor ein Entwurf freigegeben ist.'
        : 'In diesem Stand des Programms wird keine Kommentarrunde mehr geplant.',
    );
  }
  const settings = checkedSettings(input);
  const members = await checkedAudience(tx, input.memberIds, settings.startsOn);
  const number = ((await tx.rounds.ofCycle(cycleId)).at(-1)?.number ?? 0) + 1;
  const round = await tx.rounds.insert({
    cycleId,
    number,
    kind: input.kind,
    state: 'geplant',
    ...settings,
    createdAt: tx.now,
  });
  await tx.rounds.setAudience(round.id, members);
  await tx.audit({
    entity: 'round',
    entityId: round.id,
    cycleId,
    event: 'plan',
    to: 'geplant',
    role: 'geschaeftsfuehrung',
    details: {
      number,
      kind: input.kind,
      startsOn: settings.startsOn,
      endsOn: settings.endsOn,
      membershipIds: input.memberIds,
    },
  });
  return found(await tx.rounds.find(round.id), THIS_ROUND);
}

/** While planned everything may change; once it is open only members may be added. */
export async function changeRound(
  tx: Tx,
  roundId: string,
  input: Partial<Omit<PlanRound, 'kind'>>,
  expectedVersion: number,
): Promise<RoundRecord> {
  requireRole(tx.actor, ['geschaeftsfuehrung'], 'Eine Kommentarrunde ändern');
  const { cycle, round } = await lockRound(tx, roundId);
  mustBeWritten(round.version === expectedVersion, 'Die Kommentarrunde', round.version);
  if (round.state === 'offen' && !isOver({ instant: round.endsAt }, tx.now)) return addMembers(tx, cycle, round, input);
  if (round.state !== 'geplant')
    refuse(
      'conflict',
      'round.change.state',
      'Diese Kommentarrunde ist beendet. Wer noch gehört werden soll, wird in einer neuen Runde gefragt.',
    );
  const settings = checkedSettings({
    title: input.title ?? round.title,
    startsOn: input.startsOn ?? round.startsOn,
    endsOn: input.endsOn ?? round.endsOn,
  });
  if (input.memberIds)
    await tx.rounds.setAudience(roundId, await checkedAudience(tx, input.memberIds, settings.startsOn));
  mustBeWritten(await tx.rounds.update(roundId, round.version, settings), 'Die Kommentarrunde', round.version);
  await tx.audit({
    entity: 'round',
    entityId: roundId,
    cycleId: cycle.id,
    event: 'change',
    role: 'geschaeftsfuehrung',
    details: {
      startsOn: settings.startsOn,
      endsOn: settings.endsOn,
      ...(input.memberIds ? { membershipIds: input.memberIds } : {}),
    },
  });
  return found(await tx.rounds.find(roundId), THIS_ROUND);
}

function checkedSettings(
  input: Pick<PlanRound, 'title' | 'startsOn' | 'endsOn'>,
): Pick<RoundRecord, 'title' | 'startsOn' | 'endsOn' | 'zone' | 'endsAt'> {
  const title = requireLine('/title', input.title, 'ein Titel der Runde');
  const startsOn = requireDay('/startsOn', input.startsOn, 'der erste Tag');
  const endsOn = requireDay('/endsOn', input.endsOn, 'der letzte Tag');
  if (endsOn < startsOn) invalid('/endsOn', 'Das Ende liegt vor dem Beginn. Bitte den Zeitraum prüfen.');
  return { title, startsOn, endsOn, zone: BERLIN, endsAt: deadlineOf(endsOn).instant };
}

async function addMembers(
  tx: Tx,
  cycle: CycleRecord,
  round: RoundRecord,
  input: Partial<Omit<PlanRound, 'kind'>>,
): Promise<RoundRecord> {
  const before = (await tx.rounds.audience(round.id)).map((m) => m.membershipId);
  const onlyAdds = input.memberIds !== undefined && before.every((id) => input.memberIds?.includes(id));
  if (!onlyAdds || input.title !== undefined || input.startsOn !== undefined || input.endsOn !== undefined) {
    refuse(
      'conflict',
      'round.change.open',
      'Die Runde ist geöffnet: Jetzt können nur noch Mitglieder hinzukommen; die Frist wird mit „Frist verlängern“ verschoben.',
    );
  }
  const members = await checkedAudience(tx, input.memberIds ?? [], round.startsOn);
  await tx.rounds.setAudience(round.id, members);
  mustBeWritten(await tx.rounds.update(round.id, round.version, {}), 'Die Kommentarrunde', round.version);
  const added = members.filter((m) => !before.includes(m.membershipId));
  await tx.audit({
    entity: 'round',
    entityId: round.id,
    cycleId: cycle.id,
    event: 'addMembers',
    role: 'geschaeftsfuehrung',
    details: { membershipIds: added.map((m) => m.membershipId) },
  });
  const data = {
    jobcenter: (await tx.people.tenant()).name,
    jahr: String(cycle.year),
    runde: round.title,
    frist: round.endsOn,
    path: `/runden/${round.id}`,
  };
  await notify(
    tx,
    'roundOpened',
    added.map((m) => m.accountId),
    data,
    `${round.id}-${round.version + 1}`,
  );
  return found(await tx.rounds.find(round.id), THIS_ROUND);
}
