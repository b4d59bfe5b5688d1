/** Sums, changes and money of the planning, computed while somebody types. */
import { useMemo } from 'react';
import type { Budget } from '#domain/document/figures.js';
import type { ComputedEintrittsplanung } from '#domain/planning/computed.js';
import { computedEintrittsplanung } from '#domain/planning/eintrittsplanung.js';
import type { FiguresView } from '../../../figures/figure-queries.js';
import type { Rows } from './entry-rows.js';

export const useComputed = (rows: Rows, budget: FiguresView['budget']): ComputedEintrittsplanung =>
  useMemo(() => computedEintrittsplanung(rows, (budget as Budget | null) ?? undefined), [rows, budget]);
