/** What the rules find in one part of the figures, and at which row and column; what was overridden is no mark any more. */
import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client.js';
import type { components } from '../api/schema.js';
import type { FigurePart } from './figure-queries.js';

export type Finding = components['schemas']['FindingDto'];
export interface Mark {
  readonly severity: 'blocks' | 'warns';
  readonly message: string;
}

/** Under the key of the cycle; renewed after each save of its figures. */
export const findingsQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['cycle', cycleId, 'findings'],
    queryFn: () => data(api.GET('/api/cycles/{id}/findings', { params: { path: { id: cycleId } } })),
  });

export const findingsOf = (findings: readonly Finding[], part: FigurePart): Finding[] =>
  findings.filter(({ place, override }) => place.part === part && override === null);

/** Several findings at one cell are one mark: the worst of them, with all their words. */
export function markOf(findings: readonly Finding[]): Mark | null {
  if (findings.length === 0) return null;
  const blocks = findings.some(({ severity }) => severity === 'blocks');
  return { severity: blocks ? 'blocks' : 'warns', message: findings.map(({ message }) => message).join(' ') };
}

/** Those that point there or below: `/budget/plan/verwaltung/summe`. */
export const findingsAt = (findings: readonly Finding[], pointer: string): Finding[] =>
  findings.filter(({ where }) => where === pointer || where.startsWith(`${pointer}/`));
