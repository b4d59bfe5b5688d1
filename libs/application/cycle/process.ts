/** The year as a process to draw: its states in the order of the table, when each was planned and reached, and every way between them. */
import { cycleTable, type CycleEvent, type CycleState } from '#domain/cycle/cycle-table.js';
import { overdue, type CycleDates } from '#domain/cycle/default-dates.js';
import { localDate } from '#domain/shared/berlin.js';
import { longDate } from '#domain/shared/german.js';
import { roleLabel } from '#domain/shared/roles.js';
import { conditionsOf } from '#domain/workflow/conditions.js';
import { CYCLE_READERS, requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { found } from '../refused.js';
import { heardDates } from './heard-dates.js';

export interface ProcessStep {
  readonly state: CycleState;
  readonly label: string;
  readonly status: 'erledigt' | 'aktuell' | 'offen' | 'entfaellt';
  /** Last local day on which the state is left in time; null where no day is planned. */
  readonly plannedFor: string | null;
  readonly plannedLabel: string | null;
  readonly reachedAt: Date | null;
  readonly overdue: boolean;
  /** Why the Beirat was not heard; null for every other step. */
  readonly reason: string | null;
}

export interface ProcessWay {
  readonly event: CycleEvent;
  readonly label: string;
  readonly from: CycleState;
  readonly to: CycleState;
  readonly fromLabel: string;
  readonly toLabel: string;
  /** Roles in words. */
  readonly by: readonly string[];
  readonly conditions: readonly string[];
}

export interface Process {
  readonly steps: readonly ProcessStep[];
  readonly ways: readonly ProcessWay[];
}

/** @throws Refused notFound */
export async function readProcess(tx: Tx, cycleId: string): Promise<Process> {
  requireRole(tx.actor, CYCLE_READERS, 'Den Ablauf eines Programms ansehen');
  const planned = found(await tx.cycles.find(cycleId), 'Dieses Programm');
  const cycle = { ...planned, dates: heardDates(planned.dates, await tx.rounds.ofCycle(cycleId), tx.now) };
  const reached = await reachedAt(tx, cycle);
  return { steps: processSteps(cycle, reached, tx.now), ways: WAYS };
}

/** When each state was entered last; an imported cycle has no history of its own. */
export async function reachedAt(tx: Tx, cycle: CycleRecord): Promise<ReadonlyMap<string, Date>> {
  const reached = new Map<string, Date>();
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof tx.auditTrail.list>> = await tx.auditTrail.list(
      { cycleId: cycle.id, entity: 'cycle' },
      { limit: PAGE, after },
    );
    for (const { at, from, to } of page) {
      if (to !== undefined && to !== from && !reached.has(to)) reached.set(to, new Date(at)); // newest first
    }
    if (page.length < PAGE) return reached;
    after = String(page.at(-1)?.seq);
  }
}
const PAGE = 500;

const ORDER = Object.keys(cycleTable.states) as CycleState[];

export type CourseOfCycle = Pick<CycleRecord, 'state' | 'consultation' | 'dates' | 'importedRecord' | 'lateReason'>;

/** @param reached when each state was entered; one that lies behind and was never entered is left out, whatever was planned. */
export function processSteps(cycle: CourseOfCycle, reached: ReadonlyMap<string, Date>, now: Date): ProcessStep[] {
  const givenUp = cycle.state === 'abgebrochen';
  // The state before it was given up is the last one that was reached.
  const here = givenUp ? lastReached(reached) : ORDER.indexOf(cycle.state);
  return ORDER.filter((state) => state !== 'abgebrochen' || givenUp).map((state) => {
    const status = statusOf(cycle, state, ORDER.indexOf(state) - here, reached);
    const plan = PLAN[state]?.(cycle.dates) ?? null;
    const past = status === 'erledigt' || status === 'aktuell';
    return {
      state,
      label: cycleTable.states[state],
      status,
      plannedFor: plan?.day ?? null,
      plannedLabel: plan?.label ?? null,
      reachedAt: past ? (reached.get(state) ?? null) : null,
      overdue: isLate(cycle, status, plan?.day, now),
      reason: state === 'konsultation' && status === 'entfaellt' ? whyUnheard(cycle) : null,
    };
  });
}

const lastReached = (reached: ReadonlyMap<string, Date>): number => {
  const [latest] = [...reached.entries()]
    .filter(([state]) => state !== 'abgebrochen')
    .sort(([, a], [, b]) => b.getTime() - a.getTime());
  return ORDER.indexOf((latest?.[0] ?? cycleTable.initial) as CycleState);
};

const whyUnheard = ({ lateReason, importedRecord }: CourseOfCycle): string | null =>
  lateReason ?? (cameResolved(importedRecord) ? deniedHearing(importedRecord) : null);

/** What was resolved elsewhere went its way there; an imported draft goes it here and leaves its traces here. */
const cameResolved = (record: CourseOfCycle['importedRecord']): boolean => record?.edition.kind === 'beschlossen';

const deniedHearing = (record: CourseOfCycle['importedRecord']): string | null =>
  record?.participation.find(({ kind }) => kind === 'beiratNichtGehoert')?.event ?? null;

function statusOf(
  cycle: CourseOfCycle,
  state: CycleState,
  distance: number,
  reached: ReadonlyMap<string, Date>,
): ProcessStep['status'] {
  const givenUp = cycle.state === 'abgebrochen';
  if (state === cycle.state) return cycleTable.final.includes(state) ? 'erledigt' : 'aktuell';
  if (distance > 0) {
    const without = cycle.consultation === 'keine' && (state === 'konsultation' || state === 'einarbeitung');
    return givenUp || without ? 'entfaellt' : 'offen';
  }
  const elsewhere =
    cameResolved(cycle.importedRecord) && !(state === 'konsultation' && deniedHearing(cycle.importedRecord) !== null);
  return reached.has(state) || elsewhere ? 'erledigt' : 'entfaellt';
}

function isLate(cycle: CourseOfCycle, status: ProcessStep['status'], day: string | undefined, now: Date): boolean {
  if (status === 'aktuell') return overdue(cycle.dates, cycle.state, now).overdue;
  return status === 'offen' && day !== undefined && day < localDate(now);
}

const until = (what: string, day: string): { day: string; label: string } => ({
  day,
  label: `${what} ${longDate(day)}`,
});
/** The planned day of each state with the words that go with it. */
const PLAN: Partial<Record<CycleState, (dates: CycleDates) => { day: string; label: string }>> = {
  angelegt: ({ start }) => until('Beginn der Erarbeitung am', start),
  erarbeitung: ({ draftUntil }) => until('Entwurf bis', draftUntil),
  konsultation: ({ beiratFrom, beiratUntil }) => ({
    day: beiratUntil,
    label: `Beirat vom ${longDate(beiratFrom)} bis ${longDate(beiratUntil)}`,
  }),
  beschlussfassung: ({ resolutionUntil }) => until('Beschluss bis', resolutionUntil),
};

const WAYS: readonly ProcessWay[] = cycleTable.transitions.flatMap(({ event, label, from, to, by, guards }) =>
  from.map((state) => {
    const target = to === 'same' ? state : to;
    return {
      event,
      label,
      from: state,
      to: target,
      fromLabel: cycleTable.states[state],
      toLabel: cycleTable.states[target],
      by: by.map(roleLabel),
      conditions: guards.flatMap((guard) => conditionsOf(cycleTable.name)[guard] ?? []),
    };
  }),
);
