/** Which field the server means: its sentences by the name of the field. */
import { ApiProblem } from '../../api/problem.js';

export type FieldErrors = Readonly<Record<string, string>>;

export function fieldErrors(error: unknown): FieldErrors {
  if (!(error instanceof ApiProblem)) return {};
  return Object.fromEntries(error.problems.map(({ pointer, message }) => [pointer.replace(/^\//, ''), message]));
}

/** Whether everything the server has to say stands beside a field that is shown. */
export const isToldByFields = (error: unknown, shown: readonly string[]): boolean => {
  const names = Object.keys(fieldErrors(error));
  return names.length > 0 && names.every((name) => shown.includes(name));
};
