/** Carries a Refusal out of a use case, so that the door rolls back; the only exception that is no bug. */
import { refusal, type Refusal, type RefusalKind } from '#domain/shared/refusal.js';

export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.code}: ${refusal.detail}`);
    this.name = 'Refused';
  }
}

/** Throws; typed `never` so that the compiler knows the rest is not reached. */
export function refuse(
  kind: RefusalKind,
  code: string,
  detail: string,
  more: Parameters<typeof refusal>[3] = {},
): never {
  throw new Refused(refusal(kind, code, detail, more));
}

/** What does not exist and what belongs to somebody else look the same. */
export function found<T>(thing: T | null | undefined, what: string): T {
  if (thing === null || thing === undefined)
    refuse('notFound', 'notFound', `${what} gibt es nicht oder nicht für Sie.`);
  return thing;
}
