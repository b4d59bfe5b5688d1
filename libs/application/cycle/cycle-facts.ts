/** Loads what the guards of the cycle look at; nothing is decided here. */
import type { CycleFacts } from '#domain/cycle/cycle-table.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import { consultationFacts } from '../consultation/facts.js';
import { recordedDecision } from '../resolution/facts.js';
import { sha256 } from '../hash.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, SectionRecord } from '../records.js';
import { blockingFindings } from '../programme/findings.js';
import { localDate } from '#domain/shared/berlin.js';

export interface CycleInput {
  readonly reason?: string | undefined;
  readonly budgetMark?: 'vorlaeufig' | 'endgueltig' | undefined;
  readonly signedOn?: string | undefined;
  readonly place?: string | undefined;
}

/** Stands for every input when only the possible actions are asked for. */
export const ANY_INPUT: CycleInput = { reason: '…', budgetMark: 'vorlaeufig', signedOn: '1990-01-01' };

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
    signedOn: notInFuture(input.signedOn, tx.now),
  };
}

export const yearsOf = (cycle: CycleRecord): number[] => Array.from({ length: cycle.years }, (_, i) => cycle.year + i);

/** What the BfdH signs: the budget figures and the sections that hold the budget tables. A later change voids the sign-off. */
export function budgetHash(cycle: CycleRecord, sections: readonly SectionRecord[]): string {
  const texts = sections
    .filter((s) => s.settings.structuredParts?.includes('budget'))
    .map((s) => ({ key: s.key, blocks: s.blocks }));
  return sha256(
    canonicalJson({
      mark: cycle.budgetMark,
      budget: cycle.figures.budget ?? null,
      eintrittsplanung: cycle.figures.eintrittsplanung ?? null,
      texts,
    }),
  );
}

/** A date of today is fine, one in the future is not. */
function notInFuture(date: string | undefined, now: Date): string | null {
  return date !== undefined && date <= localDate(now) ? date : null;
}
