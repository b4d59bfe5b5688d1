/** What the use cases need from outside: one transaction with its stores, and the door that opens it. */
import type { Actor } from './actor.js';
import type { NeedSheetStore } from './bedarf/ports.js';
import type { FigureImportStore } from './import/ports.js';
import type { IdentityStore } from './people/ports.js';
import type { FindingOverrideStore } from './plausibility/ports.js';
import type { LookStore } from './tasks/ports.js';
import type {
  CommentStore,
  CycleStore,
  DocumentStore,
  MailStore,
  PeopleStore,
  ResolutionStore,
  RoundStore,
  SectionLockStore,
  SectionStore,
  VersionStore,
} from './stores.js';
import type { AuditFact, AuditTrail, OutboxStore } from './machinery-stores.js';

/** One transaction of one tenant with all its stores. */
export interface Tx {
  readonly actor: Actor;
  /** The instant of this change; every row and audit entry of the transaction carries it. */
  readonly now: Date;
  readonly cycles: CycleStore;
  readonly sections: SectionStore;
  readonly sectionLocks: SectionLockStore;
  readonly versions: VersionStore;
  readonly rounds: RoundStore;
  readonly comments: CommentStore;
  readonly resolutions: ResolutionStore;
  readonly people: PeopleStore;
  readonly identity: IdentityStore;
  readonly documents: DocumentStore;
  readonly mails: MailStore;
  readonly looks: LookStore;
  readonly findingOverrides: FindingOverrideStore;
  readonly needSheets: NeedSheetStore;
  readonly figureImports: FigureImportStore;
  readonly outbox: OutboxStore;
  readonly auditTrail: AuditTrail;
  /** Appends to the tenant's hash chain; call it once per change, as late as possible (it serialises the tenant). */
  audit(fact: AuditFact): Promise<void>;
  /** The same transaction with the clock as actor: what time alone has decided is not signed by whoever came by. */
  asClock(): Tx;
}

export interface Idempotency {
  readonly key: string;
  /** Hash of method, path and body: the same key with another request is refused. */
  readonly requestHash: string;
}

export interface Door {
  /** Runs one change: tenant set locally, everything or nothing. A repeated idempotency key answers the same again. */
  change<T>(actor: Actor, work: (tx: Tx) => Promise<T>, idempotency?: Idempotency): Promise<T>;
  /** Reads in one consistent snapshot; cannot write. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T>;
}
