/** What signing in needs to remember, and what may be asked before the tenant is known. */
import type { Membership } from '../actor.js';

export interface Credentials {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  /** null: invited, but no password chosen yet. */
  readonly passwordHash: string | null;
  readonly active: boolean;
}

export interface SessionRecord {
  readonly id: string;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export interface ResetRecord {
  readonly id: string;
  readonly accountId: string;
}

/** Sessions, attempts and one-time links of one tenant. Tokens are known here by their SHA-256 only. */
export interface IdentityStore {
  credentials(by: { email: string } | { accountId: string }): Promise<Credentials | null>;
  insertSession(session: {
    tokenHash: string;
    accountId: string;
    csrfToken: string;
    userAgent: string | null;
    at: Date;
    expiresAt: Date;
  }): Promise<string>;
  /** Sessions of the account that still count, newest first. */
  sessions(accountId: string, living: { now: Date; idleSince: Date }): Promise<SessionRecord[]>;
  touchSession(id: string, at: Date): Promise<void>;
  /** False: no such living session of this account. */
  revokeSession(accountId: string, id: string, at: Date): Promise<boolean>;
  /** The id of the session that ended, if the token named a living one. */
  revokeByToken(tokenHash: string, at: Date): Promise<string | null>;
  /** Ends all sessions of the account but one; returns how many. */
  revokeSessions(accountId: string, exceptId: string | null, at: Date): Promise<number>;
  /** Deletes sessions of the Jobcenter that were revoked or ran out before an instant; returns how many. */
  forgetSessions(endedBefore: Date): Promise<number>;
  /** Attempts since an instant; until commit nobody else counts or adds to this bucket. */
  attempts(bucket: string, since: Date): Promise<{ count: number; oldest: Date | null }>;
  addAttempt(bucket: string, at: Date): Promise<string>;
  forgetAttempts(which: { bucket: string } | { id: string } | { before: Date }): Promise<void>;
  insertReset(reset: { accountId: string; tokenHash: string; at: Date; expiresAt: Date }): Promise<string>;
  /** Gives the link its token when the mail is written; false: used, gone, or the account is inactive. */
  armReset(id: string, tokenHash: string, expiresAt: Date): Promise<boolean>;
  /** Marks the link used and returns whose it is; null: unknown, used, expired or inactive account. */
  useReset(tokenHash: string, at: Date): Promise<ResetRecord | null>;
  /** Links of the account that were not used lose their meaning. */
  dropResets(accountId: string): Promise<void>;
  setPassword(accountId: string, passwordHash: string): Promise<void>;
  /** Until commit nobody else changes who administers the Jobcenter. */
  lockAdministration(): Promise<void>;
  /** Removes the personal text that hangs on the account outside the record: sessions, links, mails, stored answers. */
  eraseTraces(accountId: string, email: string): Promise<void>;
}

export interface FoundSession {
  readonly sessionId: string;
  readonly csrfToken: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly jobcenterName: string;
  readonly traegerform: 'gE' | 'zkT';
  readonly memberships: Membership[];
}

export interface JobcenterEntry {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** Outside any tenant; each question is one round trip and answered by a function of the database that shows no more than this. */
export interface Directory {
  findSession(ask: {
    tenantId: string;
    tokenHash: string;
    now: Date;
    idleSeconds: number;
    today: string;
  }): Promise<FoundSession | null>;
  /** null as key: the only Jobcenter of the installation, if there is exactly one. */
  findJobcenter(key: string | null): Promise<JobcenterEntry | null>;
  jobcenters(): Promise<JobcenterEntry[]>;
  /** Effects that are due and not done. */
  backlog(now: Date): Promise<{ open: number; oldest: Date | null }>;
}
