/** Which steps those who consolidate can take with a sheet now, and what each means. */
import { bedarfTable } from '#domain/bedarf/bedarf-table.js';
import type { SheetSummary } from './bedarf-queries.js';

export type Step = 'due' | 'owner' | 'return' | 'withdraw';

export const STEP_LABELS: Readonly<Record<Step, string>> = {
  due: 'Frist ändern',
  owner: 'Übergeben',
  return: 'Zurückgeben',
  withdraw: 'Zurückziehen',
};

/** By its state alone; whether the person may is another question. */
export const stepsOf = ({ state }: Pick<SheetSummary, 'state'>): Step[] => [
  ...(bedarfTable.final.includes(state) ? [] : (['due', 'owner'] as const)),
  ...(['return', 'withdraw'] as const).filter((event) =>
    bedarfTable.transitions.some((transition) => transition.event === event && transition.from.includes(state)),
  ),
];
