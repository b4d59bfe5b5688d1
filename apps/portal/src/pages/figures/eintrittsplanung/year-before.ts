/** Last year's planning taken over: its plan and its money become those of the year before; its Ist nobody knows from there. */
import type { EintrittsZeile } from '#domain/document/figures.js';
import { inTreeOrder, type Rows } from './entry-rows.js';

export interface TakenOver {
  readonly rows: EintrittsZeile[];
  /** Numbers that were put in. */
  readonly numbers: number;
  /** Numbers that stand here already and are others. */
  readonly others: number;
  /** Rows of last year that are not here. */
  readonly absent: number;
}
export interface Wishes {
  /** Also where another number stands. */
  readonly overwrite: boolean;
  /** Also rows that are not here yet. */
  readonly missing: boolean;
}

/** The same row by its key, else the only one of the same instrument. */
function counterpart(row: EintrittsZeile, before: Rows): EintrittsZeile | undefined {
  const own = before.find(({ key }) => key === row.key);
  if (own) return own;
  const same = before.filter(({ catalogue, instrument }) =>
    row.catalogue === undefined ? instrument === row.instrument : catalogue === row.catalogue,
  );
  return same.length === 1 ? same[0] : undefined;
}

/** @param before the rows of last year's programme */
export function takenOver(rows: Rows, before: Rows, { overwrite, missing }: Wishes): TakenOver {
  let [numbers, others] = [0, 0];
  const names = new Map<string, string>();
  const put = <T extends string | number>(now: T | undefined, then: T | null | undefined): T | undefined => {
    if (then === null || then === undefined || now === then) return now;
    if (now !== undefined) {
      others++;
      if (!overwrite) return now;
    }
    numbers++;
    return then;
  };
  const next = rows.map((row): EintrittsZeile => {
    const then = counterpart(row, before);
    if (!then) return row;
    names.set(then.key, row.key);
    const [planVorjahr, mittelVorjahr] = [put(row.planVorjahr, then.plan), put(row.mittelVorjahr, then.mittelPlan)];
    return {
      ...row,
      ...(planVorjahr === undefined ? {} : { planVorjahr }),
      ...(mittelVorjahr === undefined ? {} : { mittelVorjahr }),
    };
  });
  const absent = inTreeOrder(before).filter(({ key }) => !names.has(key));
  if (!missing) return { rows: next, numbers, others, absent: absent.length };
  for (const { key } of absent) names.set(key, key);
  const fresh = absent.map(({ key, instrument, catalogue, rechtsgrundlage, parent, plan, mittelPlan }) => {
    const above = parent && names.get(parent.key);
    const [planVorjahr, mittelVorjahr] = [put(undefined, plan), put(undefined, mittelPlan)];
    return {
      key,
      instrument,
      ...(catalogue === undefined ? {} : { catalogue }),
      ...(rechtsgrundlage === undefined ? {} : { rechtsgrundlage }),
      ...(parent && above !== undefined ? { parent: { ...parent, key: above } } : {}),
      istVorjahr: null,
      plan: null,
      ...(planVorjahr === undefined ? {} : { planVorjahr }),
      ...(mittelVorjahr === undefined ? {} : { mittelVorjahr }),
    };
  });
  return { rows: [...next, ...fresh], numbers, others, absent: absent.length };
}
