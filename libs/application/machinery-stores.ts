/** What the use cases ask of the machinery of the door: the audit trail and the outbox. */
import type { Page } from './stores.js';

export interface AuditFact {
  readonly entity:
    | 'cycle'
    | 'section'
    | 'round'
    | 'comment'
    | 'resolution'
    | 'account'
    | 'membership'
    | 'session'
    | 'document'
    | 'template'
    | 'mail'
    | 'needSheet'
    | 'tenant';
  readonly entityId: string;
  readonly cycleId?: string;
  readonly event: string;
  readonly from?: string;
  readonly to?: string;
  /** The role by which the actor was entitled. */
  readonly role?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface OutboxEntry {
  readonly id: string;
  readonly job: string;
  readonly key: string;
  readonly payload: Record<string, unknown>;
  readonly availableAt: Date;
  readonly doneAt: Date | null;
  readonly attempts: number;
}

export interface OutboxStore {
  /** `key` is the effect key: unique per tenant, without colon. A second add with the same key does nothing. */
  add(entry: { job: string; key: string; payload: Record<string, unknown>; availableAt: Date }): Promise<void>;
  /** Locks the open entry for its effect; null: done already, or not here. */
  claim(id: string): Promise<OutboxEntry | null>;
  /** Ends what is open of this job with exactly this payload: something newer takes its place. */
  supersede(job: string, payload: Record<string, unknown>): Promise<void>;
  done(id: string): Promise<void>;
  failed(id: string, error: string): Promise<void>;
}

/** An entry as it was written; `actor` is an account id, `clock` or `installation`. */
export interface AuditEntry extends AuditFact {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly hash: string;
}

/** What is left out does not narrow the search. */
export interface AuditFilter {
  readonly cycleId?: string | undefined;
  readonly entity?: string | undefined;
  readonly entityId?: string | undefined;
  readonly event?: string | undefined;
  /** Account id, `clock` or `installation`. */
  readonly actorId?: string | undefined;
  readonly from?: Date | undefined;
  /** Exclusive. */
  readonly until?: Date | undefined;
}

export interface AuditTrail {
  /** Newest first; `after` is the last number seen. `actorName`: of the account as it is called today. */
  list(filter: AuditFilter, page: Page): Promise<(AuditEntry & { readonly actorName: string | null })[]>;
  head(): Promise<{ count: number; hash: string } | null>;
  /** What the ids in an entry are called today: accounts by name, and if asked for sections and rounds by title. */
  names(ids: readonly string[], show: { readonly titles: boolean }): Promise<ReadonlyMap<string, string>>;
}
