/** „Meine Aufgaben“: what the person has to do until when, what others have to do first, what changed since the last look. */
import { cycleTable } from '#domain/cycle/cycle-table.js';
import { BEIRAT_ROLES } from '#domain/shared/roles.js';
import { holdsAny } from '../actor.js';
import { heardDates } from '../cycle/heard-dates.js';
import { BODIES, CYCLE_READERS, DRAFT_READERS } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import { administrationTurns, nextYearTurn } from './administration-turns.js';
import { cycleAtHand, resolutionAtHand, staffing, type Staffing } from './at-hand.js';
import { beiratTurns } from './beirat-turns.js';
import { changesSince, type Change } from './changes.js';
import { cycleTurns } from './cycle-turns.js';
import { latenessIn } from './lateness.js';
import { roleOfTurn, type TaskRole } from './role-of-turn.js';
import { needTurns } from './need-turns.js';
import { roundTurns } from './round-turns.js';
import { sectionTurns } from './section-turns.js';
import { byDate, isMine, type CycleTurn, type TaskKind } from './turn.js';
import { voteTurns } from './vote-turns.js';
import { outsideWaiting, waitingFor, type Waiting } from './waiting.js';

export interface Task {
  readonly kind: TaskKind;
  readonly title: string;
  readonly detail: string;
  readonly link: string;
  readonly cycleId: string | null;
  readonly cycleTitle: string | null;
  readonly dueOn: string | null;
  readonly dueAt: Date | null;
  readonly overdue: boolean;
  /** The role to do it in, for a person with several. */
  readonly role: TaskRole | null;
}

export interface TasksView {
  readonly tasks: readonly Task[];
  readonly waiting: readonly Waiting[];
  readonly changes: readonly Change[];
  readonly lastLook: Date | null;
}

/** The latest cycles; years long past ask nothing of anybody. */
const CYCLES = 20;

export async function readTasks(tx: Tx): Promise<TasksView> {
  const look = tx.actor.accountId === null ? null : await tx.looks.last(tx.actor.accountId);
  const cycles = holdsAny(tx.actor, CYCLE_READERS) ? await tx.cycles.list({ limit: CYCLES, after: null }) : [];
  const running = cycles.filter(({ state }) => !cycleTable.final.includes(state));
  const who = await staffing(tx);
  const turns = [
    ...(await turnsOf(tx, running, who)),
    ...(tx.actor.roles.includes('geschaeftsfuehrung') ? nextYearTurn(tx, cycles, who) : []),
    ...(await administrationTurns(tx, who)),
  ];
  const tasks = turns.filter((turn) => isMine(tx.actor, turn)).sort(byDate);
  const waiting = waitingFor(tx.actor, turns);
  return {
    tasks: await toTasks(tx, tasks),
    waiting: [...waiting, ...(await outside(tx, running, turns))].sort(byDate),
    changes: await changesSince(tx, look?.auditSeq ?? null),
    lastLook: look?.at ?? null,
  };
}

/** From here on nothing is new. */
export async function markSeen(tx: Tx): Promise<void> {
  if (tx.actor.accountId !== null) await tx.looks.put(tx.actor.accountId, tx.now);
}

/** Sections, rounds and figures are loaded for those inside only; the deciding bodies see the vote, the Beirat its own rounds. */
async function turnsOf(tx: Tx, running: readonly CycleRecord[], who: Staffing): Promise<CycleTurn[]> {
  const inside = holdsAny(tx.actor, DRAFT_READERS);
  const deciding = inside || holdsAny(tx.actor, BODIES);
  const turns: CycleTurn[] = [];
  for (const cycle of running) {
    if (inside) {
      const at = await cycleAtHand(tx, cycle);
      const own = [...cycleTurns(at, who), ...sectionTurns(at, who), ...roundTurns(at, who)];
      own.push(...needTurns(cycle, await tx.needSheets.ofCycle(cycle.id), who));
      turns.push(...own.map((turn) => ({ ...turn, cycle })));
    }
    const vote = deciding && cycle.state === 'beschlussfassung' ? await resolutionAtHand(tx, cycle) : null;
    if (vote) turns.push(...voteTurns(vote, who).map((turn) => ({ ...turn, cycle })));
  }
  if (!inside && holdsAny(tx.actor, BEIRAT_ROLES)) turns.push(...(await beiratTurns(tx)));
  return turns;
}

/** Those who do not see inside are told where the year stands, unless something more precise is told already. */
async function outside(tx: Tx, running: readonly CycleRecord[], turns: readonly CycleTurn[]): Promise<Waiting[]> {
  if (holdsAny(tx.actor, DRAFT_READERS)) return [];
  const told: Waiting[] = [];
  for (const cycle of running) {
    if (turns.some((turn) => turn.cycle?.id === cycle.id)) continue;
    told.push(...outsideWaiting(cycle, heardDates(cycle.dates, await tx.rounds.ofCycle(cycle.id), tx.now)));
  }
  return told;
}

async function toTasks(tx: Tx, turns: readonly CycleTurn[]): Promise<Task[]> {
  const lateness = latenessIn(tx);
  const tasks: Task[] = [];
  for (const turn of turns) {
    const { kind, title, detail, link, dueOn, dueAt, cycle } = turn;
    const { overdue, remark } = await lateness(turn);
    tasks.push({
      kind,
      title,
      detail: [detail, remark].filter((text) => text !== '').join(' '),
      link,
      cycleId: cycle?.id ?? null,
      cycleTitle: cycle?.front.title ?? null,
      dueOn,
      dueAt: dueAt ?? null,
      overdue,
      role: roleOfTurn(tx.actor, turn),
    });
  }
  return tasks;
}
