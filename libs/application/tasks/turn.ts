/** A turn: something that one person or role has to do next. To those it belongs to it is a task, to others who may know something they wait for. */
import type { SectionEvent } from '#domain/section/section-table.js';
import type { Role } from '#domain/shared/roles.js';
import type { Actor } from '../actor.js';
import type { CycleRecord } from '../records.js';

export type TaskKind =
  | 'openCycle'
  | 'assignOwners'
  | 'cycleStep'
  | 'planRound'
  | 'settleFindings'
  | 'roundStep'
  | 'writeSection'
  | 'reviseSection'
  | 'checkSection'
  | 'estimateNeeds'
  | 'consolidateNeeds'
  | 'draftReply'
  | 'answerComments'
  | 'markBudget'
  | 'signOffBudget'
  | 'comment'
  | 'readReplies'
  | 'vote'
  | 'resolutionStep'
  | 'failedMails'
  | 'missingMemberships';

export interface Turn {
  readonly kind: TaskKind;
  /** What to do, as an order: „Abschnitt ‚Ausgangslage‘ schreiben“. */
  readonly title: string;
  /** One or two sentences on why and how; empty where the title says it all. */
  readonly detail: string;
  /** Address in the portal. */
  readonly link: string;
  /** Last local day on which it is in time. */
  readonly dueOn: string | null;
  /** Exclusive end, where an instant counts. */
  readonly dueAt?: Date;
  readonly turnOf: Whose;
  /** The role for which the person was chosen, if the turn belongs to an account. */
  readonly inRole?: string;
  /** When it became theirs, if later than the state of the cycle. */
  readonly begunAt?: Date | null;
  /** The section and what handed it over to them; the latest counts. */
  readonly handedOver?: { readonly sectionId: string; readonly events: readonly SectionHandover[] };
  /** Who, beside those who lead the programme, waits for it. */
  readonly awaitedBy?: readonly string[];
  /** Only for the person itself: others are told of it by another turn. */
  readonly untold?: boolean;
  /** Turns with the same key are told to others as one. */
  readonly group?: { readonly key: string; readonly title: (count: number) => string; readonly link: string };
}

export type SectionHandover = SectionEvent | 'assign';

export type Whose =
  | { readonly role: Role; readonly label: string }
  /** The account; `label` is the person's name, or what the person is. */
  | { readonly accountId: string; readonly label: string };

export const isMine = (actor: Actor, { turnOf }: Pick<Turn, 'turnOf'>): boolean =>
  'role' in turnOf ? actor.roles.includes(turnOf.role) : turnOf.accountId === actor.accountId;

/** A turn within a cycle; those outside of any cycle have none. */
export interface CycleTurn extends Turn {
  readonly cycle: CycleRecord | null;
}

/** „eine Anmerkung“, „3 Anmerkungen“. */
export const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

/** Earlier dates first, what has none last; otherwise the order stays. */
export function byDate<T extends { readonly dueOn: string | null }>(a: T, b: T): number {
  if (a.dueOn === b.dueOn) return 0;
  if (a.dueOn === null) return 1;
  return b.dueOn === null || a.dueOn < b.dueOn ? -1 : 1;
}
