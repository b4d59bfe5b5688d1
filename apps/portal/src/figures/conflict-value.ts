/** Puts a decision into merged figures at the path of a conflict (libs/domain/comparison/merge-figures.ts). */
import { rowKey } from '#domain/comparison/merge-figures.js';

/** @param value of the part; @param chosen undefined: the member or row goes */
export function withDecision<T>(value: T, path: readonly string[], chosen: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return chosen as T;
  if (Array.isArray(value)) {
    const key = step.slice(1);
    const rows = (value as unknown[]).flatMap((row) => {
      if (rowKey(row) !== key) return [row];
      const next = withDecision<unknown>(row, rest, chosen);
      return next === undefined ? [] : [next];
    });
    return rows as T;
  }
  const members: Record<string, unknown> = isRecord(value) ? value : {};
  const { [step]: before, ...others } = members;
  const next = withDecision<unknown>(before, rest, chosen);
  return (next === undefined ? others : { ...members, [step]: next }) as T;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
