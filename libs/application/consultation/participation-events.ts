/** What the Mitwirkungsvermerk may rest on: loaded from recorded events only, nothing is concluded from intentions. */
import type { ParticipationEvents, RoundHeld } from '#domain/consultation/mitwirkung.js';
import { localDate } from '#domain/shared/berlin.js';
import { budgetHash } from '../cycle/budget-hash.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, ResolutionRow, RoundRecord } from '../records.js';
import { isDue } from './close-round.js';
import { commentsOf } from './comments-of.js';

export async function participationEvents(tx: Tx, cycle: CycleRecord): Promise<ParticipationEvents> {
  const resolution = (await tx.resolutions.ofCycle(cycle.id))
    .filter((r) => r.state === 'niedergelegt' && r.record !== null)
    .at(-1);
  const rounds: RoundHeld[] = [];
  for (const round of await tx.rounds.ofCycle(cycle.id)) {
    if (round.state === 'geschlossen' || round.state === 'beantwortet' || isDue(tx, round))
      rounds.push(await held(tx, round));
  }
  const signOff = await tx.versions.signOffFor(cycle.id, budgetHash(cycle, await tx.sections.ofCycle(cycle.id)));
  const bcaWroteOn = await dayOfBca(tx, cycle);
  return {
    traeger: resolution ? await voted(tx, resolution) : [],
    ...(resolution?.record ? { ballotHeld: { on: resolution.record.heldOn, body: resolution.record.body } } : {}),
    rounds,
    ...(signOff ? { bfdhSignedOff: { on: localDate(signOff.at) } } : {}),
    ...(bcaWroteOn ? { bcaWrote: { on: bcaWroteOn } } : {}),
    ...(cycle.lateReason ? { lateReason: cycle.lateReason } : {}),
  };
}

/** The Träger for whose seats somebody voted; of a zkT the Kommune, whose body decided. */
async function voted(tx: Tx, resolution: ResolutionRow): Promise<ParticipationEvents['traeger']> {
  const count = resolution.outcome?.byTraeger;
  return (await tx.people.tenant()).traeger.filter(({ kind }) =>
    count ? count[kind].entitled > count[kind].absent : kind === 'kommune',
  );
}

async function held(tx: Tx, round: RoundRecord): Promise<RoundHeld> {
  const comments = await commentsOf(tx, round.id);
  const remarks = comments.filter((c) => c.kind !== 'keineAnmerkungen');
  const commented = new Set(remarks.map((c) => c.accountId));
  const noRemarks = new Set(comments.filter((c) => !commented.has(c.accountId)).map((c) => c.accountId));
  const version = round.programmeVersionId === null ? null : await tx.versions.find(round.programmeVersionId);
  return {
    number: round.number,
    kind: round.kind,
    openedOn: localDate(round.openedAt ?? round.endsAt, round.zone),
    closedOn: round.endsOn,
    invited: (await tx.rounds.audience(round.id)).length,
    commented: commented.size,
    noRemarks: noRemarks.size,
    organisations: [...new Set(remarks.flatMap((c) => (c.organisation ? [c.organisation] : [])))],
    ...(version ? { draftVersion: version.number } : {}),
  };
}

/** The day of the latest section version that somebody submitted who was BCA on that day. */
async function dayOfBca(tx: Tx, cycle: CycleRecord): Promise<string | null> {
  const days: string[] = [];
  for (const { createdBy, createdAt } of await tx.sections.latestVersions(cycle.id)) {
    if (createdBy === null) continue;
    const day = localDate(createdAt);
    const asBca = (await tx.people.memberships(createdBy)).some(
      (m) => m.role === 'bca' && m.validFrom <= day && (m.validUntil === null || m.validUntil >= day),
    );
    if (asBca) days.push(day);
  }
  return days.sort().at(-1) ?? null;
}
