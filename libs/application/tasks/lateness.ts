/** Nobody is late with what became his or hers only after its planned day: the task says so instead. */
import { isOver, localDate } from '#domain/shared/berlin.js';
import { longDate } from '#domain/shared/german.js';
import { reachedAt } from '../cycle/process.js';
import type { Tx } from '../ports.js';
import type { CycleRecord } from '../records.js';
import type { CycleTurn, SectionHandover } from './turn.js';

export interface Lateness {
  readonly overdue: boolean;
  /** To be added to the detail; empty as a rule. */
  readonly remark: string;
}

const LATEST = 500;

/** Looks into the audit trail only for turns whose day is over, and there once for each cycle and kind of handover. */
export function latenessIn(tx: Tx): (turn: CycleTurn) => Promise<Lateness> {
  const known = new Map<string, Promise<ReadonlyMap<string, Date>>>();
  const once = (key: string, load: () => Promise<ReadonlyMap<string, Date>>): Promise<ReadonlyMap<string, Date>> => {
    const loaded = known.get(key) ?? load();
    known.set(key, loaded);
    return loaded;
  };
  const begun = async (turn: CycleTurn, cycle: CycleRecord): Promise<Date> => {
    const reached = await once(cycle.id, () => reachedAt(tx, cycle));
    const instants = [cycle.createdAt, reached.get(cycle.state), turn.begunAt ?? undefined];
    for (const event of turn.handedOver?.events ?? []) {
      const handovers = await once(`${cycle.id} ${event}`, () => latestHandovers(tx, cycle.id, event));
      instants.push(handovers.get(turn.handedOver?.sectionId ?? ''));
    }
    return new Date(Math.max(...instants.flatMap((instant) => instant?.getTime() ?? [])));
  };
  return async (turn) => {
    const { dueOn, dueAt, cycle } = turn;
    if (dueAt) return { overdue: isOver({ instant: dueAt }, tx.now), remark: '' };
    if (dueOn === null || dueOn >= localDate(tx.now)) return { overdue: false, remark: '' };
    if (!cycle || localDate(await begun(turn, cycle)) <= dueOn) return { overdue: true, remark: '' };
    return { overdue: false, remark: `Der geplante Termin (${longDate(dueOn)}) war beim Beginn schon vorbei.` };
  };
}

/** Section id → when the event last befell it. */
async function latestHandovers(tx: Tx, cycleId: string, event: SectionHandover): Promise<ReadonlyMap<string, Date>> {
  const newestFirst = await tx.auditTrail.list({ cycleId, entity: 'section', event }, { limit: LATEST, after: null });
  return new Map(newestFirst.reverse().map(({ entityId, at }) => [entityId, new Date(at)]));
}
