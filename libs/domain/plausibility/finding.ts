/** What a rule reports: where, how grave, and a German sentence with the arithmetic in it. */
import type { Reading } from './reading.js';

export type Severity = 'blocks' | 'warns';

export interface Finding {
  /** `R1` … `R32` */
  readonly rule: string;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the programme. */
  readonly where: string;
  /** German sentence: what does not fit, with the numbers, and what to do if that is not plain. */
  readonly message: string;
  /** The same as data: for jumps, one-click binding and tests. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What a rule says itself; the registry adds code and, where the rule leaves it open, severity. */
export type RawFinding = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** German, as a heading. */
  readonly title: string;
  readonly check: (reading: Reading) => RawFinding[];
}
