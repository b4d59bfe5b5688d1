/** A refusal is a value: why something may not happen, in words for the person who asked and a code for the program. */

/** What kind of "no" it is. The API maps the kind to a status; the domain knows no HTTP. */
export type RefusalKind =
  | 'invalid' // the input itself is wrong
  | 'forbidden' // this person may not do this
  | 'notFound' // it does not exist for this person
  | 'conflict' // not in this state, or a guard says no
  | 'stale' // somebody else changed it meanwhile
  | 'tooMany'; // throttled

export interface Problem {
  /** JSON pointer (RFC 6901) into the input. */
  readonly pointer: string;
  /** German sentence that names the fault and what to do. */
  readonly message: string;
}

export interface Refusal {
  readonly kind: RefusalKind;
  /** Stable name, e.g. `section.notYours`. */
  readonly code: string;
  /** German sentence. */
  readonly detail: string;
  readonly problems?: readonly Problem[];
  /** The single reasons when several guards refuse. */
  readonly reasons?: readonly GuardRefusal[];
  /** Further facts for the person, e.g. both versions of a stale text. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** What one guard answers when it says no. */
export interface GuardRefusal {
  readonly guard: string;
  readonly detail: string;
}

export const refusal = (
  kind: RefusalKind,
  code: string,
  detail: string,
  more: Partial<Pick<Refusal, 'problems' | 'reasons' | 'facts'>> = {},
): Refusal => ({ kind, code, detail, ...more });
