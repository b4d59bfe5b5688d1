/** What „Meine Aufgaben“ asks of the tables beside what the use cases ask: the last look, and counts across tables. */
import type { AuditEntry } from '../machinery-stores.js';

export interface LookStore {
  last(accountId: string): Promise<{ at: Date; auditSeq: number } | null>;
  /** Remembers the instant and how long the audit trail is by now. */
  put(accountId: string, at: Date): Promise<void>;
  /** Entries with a higher number, newest first. `steps` as `entity/event`; `notBy`: account whose own deeds are left out. */
  entriesAfter(seq: number, wanted: { steps: readonly string[]; notBy: string; limit: number }): Promise<AuditEntry[]>;
  /** Account id → name. */
  names(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  failedMails(): Promise<number>;
  /** Active accounts for which no membership counts today or later. */
  withoutMembership(on: string): Promise<number>;
}
