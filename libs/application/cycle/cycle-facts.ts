/** Loads what the guards of the cycle look at; nothing is decided here. */
import type { CycleFacts } from '#domain/cycle/cycle-table.js';
import { consultationFacts } from '../consultation/facts.js';
import { recordedDecision } from '../resolution/facts.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { blockingFindings } from '../programme/findings.js';
import { localDate } from '#domain/shared/berlin.js';
import { budgetHash } from './budget-hash.js';

export interface CycleInput {
  readonly reason?: string | undefined;
  readonly budgetMark?: 'vorlaeufig' | 'endgueltig' | undefined;
  readonly signedOn?: string | undefined;
  readonly place?: string | undefined;
}

/** Stands for every input when only the possible actions are asked for. */
export const anyInput = (now: Date): CycleInput => ({
  reason: '…',
  budgetMark: 'vorlaeufig',
  signedOn: localDate(now),
});

export async function cycleFacts(tx: Tx, cycle: CycleRecord, input: CycleInput): Promise<CycleFacts> {
  const sections = await tx.sections.ofCycle(cycle.id);
  return {
    ...(await consultationFacts(tx, cycle.id)),
    sectionsWithoutOwner: sections.filter((s) => s.ownerId === null).map((s) => s.settings.title),
    sectionsNotReleased: sections.filter((s) => s.state !== 'freigegeben').map((s) => s.settings.title),
    otherProgrammeOfPeriod: (await tx.cycles.inForce(yearsOf(cycle))).some(
      (p) => p.cycleId !== cycle.id && p.cycleId !== cycle.amendsId,
    ),
    blockingFindings: await blockingFindings(tx, cycle, sections),
    consultation: cycle.consultation,
    bfdhSignedOff: (await tx.versions.signOffFor(cycle.id, budgetHash(cycle, sections))) !== null,
    budgetMark: cycle.budgetMark,
    requestedBudgetMark: input.budgetMark ?? null,
    reason: input.reason ?? null,
    recordedDecision: await recordedDecision(tx, cycle),
    signedOn: await possibleDay(tx, cycle, input.signedOn),
  };
}

export const yearsOf = (cycle: CycleRecord): number[] => Array.from({ length: cycle.years }, (_, i) => cycle.year + i);

/** Nobody signs before the resolution or in the future; today is fine. */
async function possibleDay(tx: Tx, cycle: CycleRecord, day: string | undefined): Promise<string | null> {
  if (day === undefined || day > localDate(tx.now)) return null;
  const resolution = cycle.resolutionId ? await tx.resolutions.find(cycle.resolutionId) : null;
  return day >= (resolution?.record?.heldOn ?? day) ? day : null;
}
