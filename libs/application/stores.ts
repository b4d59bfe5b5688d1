/** What the use cases ask of the tables, one interface per store; all of one transaction and one tenant. */
import type {
  AccountRecord,
  BallotRow,
  CommentRecord,
  CycleRecord,
  DocumentOutputRecord,
  MailRecord,
  MembershipRecord,
  ProgrammeVersionRecord,
  ResolutionRow,
  RoundRecord,
  SectionLockRecord,
  SectionRecord,
  SectionVersionRecord,
  TemplateRecord,
  TenantRecord,
} from './records.js';

/** Half-open page: `after` is the last id or number seen. */
export interface Page {
  readonly limit: number;
  readonly after: string | null;
}

type Changes<T> = Partial<Omit<T, 'id' | 'version'>>;

export interface CycleStore {
  insert(
    cycle: Omit<
      CycleRecord,
      | 'id'
      | 'version'
      | 'figureVersions'
      | 'budgetMark'
      | 'lateReason'
      | 'resolvedVersionId'
      | 'resolutionId'
      | 'signature'
    >,
  ): Promise<CycleRecord>;
  find(id: string): Promise<CycleRecord | null>;
  /** Locks the row until the end of the transaction: `change` excludes everybody, `use` only those who change. */
  lock(id: string, mode: 'change' | 'use'): Promise<CycleRecord | null>;
  list(page: Page): Promise<CycleRecord[]>;
  /** What was published here, also if it is closed by now; latest year first. */
  published(): Promise<CycleRecord[]>;
  /** The Nachträge of a programme, oldest first. */
  amending(cycleId: string): Promise<CycleRecord[]>;
  /** Programmes that were not given up and count in one of the years, oldest first; until commit nobody else asks this. */
  lockPeriod(from: number, until: number): Promise<CycleRecord[]>;
  /** Programmes of earlier years that were not given up, latest first. */
  before(year: number): Promise<CycleRecord[]>;
  /** Updates where id and version fit and counts the version up; false: somebody was faster. */
  update(id: string, version: number, changes: Changes<CycleRecord>): Promise<boolean>;
  /** Replaces the figures where the part versions are still these; the version of the cycle stays. False: somebody was faster. */
  updateFigures(
    id: string,
    before: CycleRecord['figureVersions'],
    changes: Pick<CycleRecord, 'figures' | 'figureVersions'>,
  ): Promise<boolean>;
  inForce(years: readonly number[]): Promise<{ year: number; cycleId: string }[]>;
  putInForce(cycleId: string, years: readonly number[]): Promise<void>;
}

export interface SectionStore {
  insert(
    section: Omit<SectionRecord, 'id' | 'version' | 'latestNumber' | 'overtakenAt' | 'referredBy' | 'returnReason'>,
  ): Promise<SectionRecord>;
  find(id: string): Promise<SectionRecord | null>;
  /** Its cycle alone: what has to be locked before the section. */
  cycleOf(id: string): Promise<string | null>;
  lock(id: string): Promise<SectionRecord | null>;
  ofCycle(cycleId: string): Promise<SectionRecord[]>;
  update(id: string, version: number, changes: Changes<SectionRecord>): Promise<boolean>;
  insertVersion(version: Omit<SectionVersionRecord, 'id'>): Promise<SectionVersionRecord>;
  findVersion(id: string): Promise<SectionVersionRecord | null>;
  versions(sectionId: string): Promise<SectionVersionRecord[]>;
  /** The version with the highest number of each section of the cycle. */
  latestVersions(cycleId: string): Promise<SectionVersionRecord[]>;
}

export interface SectionLockStore {
  /** The lock with its holder's name, if it was renewed after `liveAfter`. */
  find(sectionId: string, liveAfter: Date): Promise<SectionLockRecord | null>;
  /** Takes, renews or (`takeOver`) changes hands, in one statement; false: somebody else holds it. */
  take(
    lock: { sectionId: string; accountId: string; at: Date },
    rule: { liveAfter: Date; takeOver: boolean },
  ): Promise<boolean>;
  /** Only the holder's own. */
  release(sectionId: string, accountId: string): Promise<void>;
}

export interface VersionStore {
  insert(
    version: Omit<ProgrammeVersionRecord, 'id'>,
    sections: readonly { sectionId: string; sectionVersionId: string }[],
  ): Promise<ProgrammeVersionRecord>;
  find(id: string): Promise<ProgrammeVersionRecord | null>;
  ofCycle(cycleId: string): Promise<ProgrammeVersionRecord[]>;
  sectionsOf(id: string): Promise<{ sectionId: string; sectionVersionId: string }[]>;
  insertSignOff(signOff: {
    cycleId: string;
    kind: 'bfdh';
    coveredHash: string;
    accountId: string;
    at: Date;
  }): Promise<void>;
  /** The sign-off of exactly this budget part; one of an earlier text is none. */
  signOffFor(cycleId: string, coveredHash: string): Promise<{ accountId: string; at: Date } | null>;
}

export interface RoundStore {
  insert(
    round: Omit<RoundRecord, 'id' | 'version' | 'openedAt' | 'programmeVersionId' | 'repliesReleasedAt'> & {
      createdAt: Date;
    },
  ): Promise<RoundRecord>;
  find(id: string): Promise<RoundRecord | null>;
  lock(id: string): Promise<RoundRecord | null>;
  ofCycle(cycleId: string): Promise<RoundRecord[]>;
  update(id: string, version: number, changes: Changes<RoundRecord>): Promise<boolean>;
  setAudience(roundId: string, members: readonly { membershipId: string; accountId: string }[]): Promise<void>;
  audience(roundId: string): Promise<
    {
      membershipId: string;
      accountId: string;
      name: string;
      organisation: string | null;
      memberGroup: string | null;
      role: string;
    }[]
  >;
  /** Rounds whose audience names the account. */
  openedTo(accountId: string): Promise<RoundRecord[]>;
}

export interface CommentStore {
  /** Numbers within the round without gaps; the round must be locked. */
  insert(
    comment: Omit<
      CommentRecord,
      | 'id'
      | 'number'
      | 'version'
      | 'disposition'
      | 'dispositionReason'
      | 'reply'
      | 'answeredBy'
      | 'answeredAt'
      | 'responsibleId'
    >,
  ): Promise<CommentRecord>;
  find(id: string): Promise<CommentRecord | null>;
  ofRound(roundId: string, page: Page): Promise<CommentRecord[]>;
  ofCycle(cycleId: string): Promise<CommentRecord[]>;
  answer(
    id: string,
    version: number,
    changes: Pick<
      CommentRecord,
      'disposition' | 'dispositionReason' | 'reply' | 'answeredBy' | 'answeredAt' | 'responsibleId'
    >,
  ): Promise<boolean>;
  /** Comments without disposition or reply. */
  countOpen(where: { cycleId: string } | { roundId: string }): Promise<number>;
}

export interface ResolutionStore {
  insert(
    resolution: Pick<
      ResolutionRow,
      'cycleId' | 'ballotRound' | 'repeatsId' | 'programmeVersionId' | 'textHash' | 'traegerform' | 'state' | 'rules'
    > & { createdAt: Date },
  ): Promise<ResolutionRow>;
  find(id: string): Promise<ResolutionRow | null>;
  lock(id: string): Promise<ResolutionRow | null>;
  ofCycle(cycleId: string): Promise<ResolutionRow[]>;
  update(id: string, version: number, changes: Changes<ResolutionRow>): Promise<boolean>;
  ballots(resolutionId: string): Promise<BallotRow[]>;
  /** One row per seat; a second vote of the seat replaces the choice. */
  putBallot(resolutionId: string, ballot: BallotRow): Promise<void>;
  mandates(resolutionId: string): Promise<{ seatAccountId: string; deputyAccountId: string }[]>;
  insertMandate(
    resolutionId: string,
    mandate: { seatAccountId: string; deputyAccountId: string; recordedBy: string; at: Date },
  ): Promise<boolean>;
}

export interface PeopleStore {
  tenant(): Promise<TenantRecord>;
  account(id: string): Promise<AccountRecord | null>;
  accounts(page: Page): Promise<AccountRecord[]>;
  membership(id: string): Promise<MembershipRecord | null>;
  memberships(accountId: string): Promise<MembershipRecord[]>;
  /** Memberships valid on the local day, with the account's name; only active accounts. */
  holders(roles: readonly string[], on: string): Promise<(MembershipRecord & { name: string; email: string })[]>;
  insertAccount(account: {
    email: string;
    name: string;
    passwordHash: string | null;
    demo: boolean;
    createdAt: Date;
  }): Promise<AccountRecord>;
  updateAccount(
    id: string,
    version: number,
    changes: { name?: string; email?: string; active?: boolean; passwordHash?: string | null; erasedAt?: Date },
  ): Promise<boolean>;
  insertMembership(
    membership: Omit<MembershipRecord, 'id' | 'version'> & { createdAt: Date },
  ): Promise<MembershipRecord>;
  updateMembership(
    id: string,
    version: number,
    changes: Partial<Pick<MembershipRecord, 'organisation' | 'memberGroup' | 'validFrom' | 'validUntil'>>,
  ): Promise<boolean>;
  template(key: string, version?: number): Promise<TemplateRecord | null>;
  templates(): Promise<TemplateRecord[]>;
  insertTemplate(template: TemplateRecord & { createdAt: Date }): Promise<void>;
}

export interface DocumentStore {
  insert(output: {
    cycleId: string;
    programmeVersionId: string | null;
    /** What it was asked for of, which the readers of `programmeVersionId` need not know; null: the working text. */
    askedVersionId: string | null;
    /** Of a comparison: with what. */
    comparedWith: string | null;
    kind: string;
    edition: string;
    input: string;
    fileName: string;
    requestedBy: string | null;
    createdAt: Date;
  }): Promise<DocumentOutputRecord>;
  /** What it was asked for as. */
  asked(id: string): Promise<{ readonly versionId: string | null; readonly comparedWith: string | null } | null>;
  find(id: string): Promise<DocumentOutputRecord | null>;
  ofCycle(cycleId: string): Promise<DocumentOutputRecord[]>;
  /** The first finished document of a resolved version that was asked for at this instant or later, with its size. */
  resolved(versionId: string, since: Date): Promise<(DocumentOutputRecord & { readonly size: number }) | null>;
  input(id: string): Promise<string | null>;
  bytes(id: string): Promise<Uint8Array | null>;
  finish(
    id: string,
    result: { bytes: Uint8Array; sha256: string; at: Date } | { problem: string; at: Date },
  ): Promise<void>;
}

export interface MailStore {
  /** Once per key: a second call with the same key does nothing. Also writes the outbox row that sends it. */
  enqueue(mail: {
    key: string;
    accountId: string;
    template: string;
    data: Record<string, unknown>;
    at: Date;
    /** When it is sent; without it at once. */
    notBefore?: Date;
  }): Promise<void>;
  /** A mail of this kind about a programme that nobody has begun to send, locked; its text may still be changed. */
  unsent(template: string, accountId: string, cycleId: string): Promise<Pick<MailRecord, 'id' | 'data'> | null>;
  rewrite(id: string, data: Record<string, unknown>): Promise<void>;
  lock(id: string): Promise<MailRecord | null>;
  mark(
    id: string,
    result: { state: 'gesendet'; at: Date } | { state: 'wartet' | 'fehlgeschlagen'; error: string },
  ): Promise<void>;
  /** Newest first, with whom it goes to and when it is tried next. */
  list(page: Page, only?: { readonly id?: string; readonly state?: MailRecord['state'] }): Promise<ListedMail[]>;
  /** Back to „wartet“, so that the next attempt counts as the first one again. */
  again(id: string): Promise<void>;
}

export interface ListedMail extends MailRecord {
  readonly name: string;
  readonly address: string;
  /** About when, at the latest; null: it is not tried any more. */
  readonly nextTryAt: Date | null;
}
