/** Every step of the yearly cycle: loads the facts, asks the table, and carries out the effects that the table names. */
import { cycleTable, type CycleEffect, type CycleEvent } from '#domain/cycle/cycle-table.js';
import { advance } from '../advance.js';
import { closeDueRounds } from '../consultation/close-round.js';
import { openPlannedRound } from '../consultation/open-round.js';
import type { Tx } from '../ports.js';
import { overriddenFindings } from '../programme/findings.js';
import { freezeProgramme } from '../programme/freeze.js';
import { requestDocument } from '../programme/request-document.js';
import type { CycleRecord, ProgrammeVersionRecord, ResolutionRow } from '../records.js';
import { found } from '../refused.js';
import { prepareResolution } from '../resolution/prepare-resolution.js';
import { advanceSection } from '../section/advance-section.js';
import { budgetHash } from './budget-hash.js';
import { cycleFacts, yearsOf, type CycleInput } from './cycle-facts.js';
import { notifyAbout } from './cycle-notices.js';
import { scheduleReminders } from './remind.js';

/**
 * @param cycle locked for change in this transaction.
 * @param expectedVersion the version the person saw; null for a step that follows from a recorded resolution.
 * @throws Refused with all reasons of the table.
 */
export async function advanceCycle(
  tx: Tx,
  cycle: CycleRecord,
  event: CycleEvent,
  input: CycleInput,
  expectedVersion: number | null,
): Promise<CycleRecord> {
  await closeDueRounds(tx, cycle.id);
  const current = async (): Promise<CycleRecord> => found(await tx.cycles.find(cycle.id), 'Dieses Programm');
  const latest = (await tx.resolutions.ofCycle(cycle.id)).at(-1) ?? null;
  /** The guards of the table let these effects happen only after a recorded resolution. */
  const recorded = (): ResolutionRow => found(latest, 'Einen Beschluss');
  const referred = event === 'referBack' ? latest : null;
  const notices = notifyAbout(tx, cycle, event, {
    reason: referred?.conditions ?? input.reason,
    sectionIds: referred?.sectionIds,
  });
  const effects: Record<CycleEffect, (() => Promise<void>) | { columns: Partial<CycleRecord> }> = {
    openSections: () => scheduleReminders(tx, cycle),
    freezeDraft: async () => {
      await freezeProgramme(tx, cycle, 'entwurf');
    },
    openRound: async () => {
      await openPlannedRound(tx, await current(), (await latestVersion(tx, cycle.id)).id);
    },
    recordBudgetMark: { columns: { budgetMark: input.budgetMark ?? null } },
    recordSignOff: async () => {
      const coveredHash = budgetHash(cycle, await tx.sections.ofCycle(cycle.id));
      await tx.versions.insertSignOff({
        cycleId: cycle.id,
        kind: 'bfdh',
        coveredHash,
        accountId: tx.actor.accountId as string,
        at: tx.now,
      });
    },
    recordLateVariant: { columns: { lateReason: input.reason ?? null } },
    freezeVorlage: async () => {
      await freezeProgramme(tx, cycle, 'vorlage');
    },
    prepareResolution: async () => {
      await prepareResolution(tx, await current(), await latestVersion(tx, cycle.id), latest);
    },
    prepareNextBallot: async () => {
      const version = found(await tx.versions.find(recorded().programmeVersionId), 'Diese Fassung');
      await prepareResolution(tx, await current(), version, recorded());
    },
    reopenNamedSections: async () => {
      for (const sectionId of recorded().sectionIds) {
        const section = found(await tx.sections.lock(sectionId), 'Diesen Abschnitt');
        await advanceSection(
          tx,
          await current(),
          section,
          'referBack',
          { reason: recorded().conditions ?? undefined, referredBy: recorded().id },
          null,
        );
      }
    },
    freezeResolved: {
      columns: { resolvedVersionId: latest?.programmeVersionId ?? null, resolutionId: latest?.id ?? null },
    },
    putInForce: async () => {
      if (cycle.kind === 'programm') await tx.cycles.putInForce(cycle.id, yearsOf(cycle));
    },
    recordSignature: {
      columns: {
        signature: {
          on: input.signedOn ?? '',
          funktion: 'Geschäftsführung',
          ...(input.place ? { ort: input.place } : {}),
        },
      },
    },
    renderPublished: async () => {
      await requestDocument(tx, cycle.id, found(cycle.resolvedVersionId, 'Eine beschlossene Fassung'));
    },
    notifyStaff: notices.staff,
    notifyOwners: notices.owners,
    notifyBeirat: notices.beirat,
    notifyTraegerversammlung: notices.bodies,
  };
  await advance(tx, {
    table: cycleTable,
    aggregate: cycle,
    entity: 'cycle',
    cycleId: cycle.id,
    event,
    facts: await cycleFacts(tx, cycle, input),
    expectedVersion,
    details: {
      ...(input.reason ? { reasonGiven: true } : {}),
      ...(input.budgetMark ? { budgetMark: input.budgetMark } : {}),
      ...(input.signedOn ? { signedOn: input.signedOn } : {}),
      ...(await passedOver(tx, cycle, event)),
    },
    update: (id, version, changes) => tx.cycles.update(id, version, changes),
    effects,
  });
  return current();
}

const RELEASES: readonly CycleEvent[] = ['releaseToBeirat', 'submitToVote', 'submitWithoutConsultation'];

/** A release tells how many blocking findings it rests on a reason for. */
async function passedOver(tx: Tx, cycle: CycleRecord, event: CycleEvent): Promise<{ overriddenFindings?: number }> {
  const count = RELEASES.includes(event) ? await overriddenFindings(tx, cycle) : 0;
  return count === 0 ? {} : { overriddenFindings: count };
}

async function latestVersion(tx: Tx, cycleId: string): Promise<ProgrammeVersionRecord> {
  return found((await tx.versions.ofCycle(cycleId)).at(-1), 'Eine festgehaltene Fassung');
}
