/** The shape of consultation-2024.json: who takes part in the demo year, what they say and when; the programme itself is programme-2024.json. */
import type { Block } from '#domain/document/blocks.js';
import type { Motion } from '#domain/resolution/resolution-table.js';
import type { Role } from '#domain/shared/roles.js';

/** UTC, e.g. 2023-10-20T06:00:00Z. */
export type Instant = string;
/** A day in Europe/Berlin, e.g. 2023-10-30. */
export type LocalDate = string;
/** Key of an account in `accounts`. */
export type AccountKey = string;

export type DemoGroup = 'arbeitnehmer' | 'arbeitgeber' | 'kammer' | 'wohlfahrt' | 'kommune';
export type Disposition = 'uebernommen' | 'teilweiseUebernommen' | 'nichtUebernommen' | 'zurKenntnis';

export interface DemoAccount {
  key: AccountKey;
  name: string;
  role: Role;
  email: string;
  organisation?: string;
  /** Only staff: the team or Bereich. */
  team?: string;
  /** Only Beirat: whose interest the member stands for. */
  group?: DemoGroup;
  /** Only Trägerversammlung: who sent the member. */
  traeger?: 'agentur' | 'kommune';
  memberSince: LocalDate;
}

/** Where a comment points to in the first frozen draft. */
export interface DemoAnchor {
  section: string;
  block: string;
  /** Occurs literally in the block. */
  quote: string;
}

export interface DemoComment extends DemoAnchor {
  key: string;
  author: AccountKey;
  at: Instant;
  text: string;
}

export interface DemoReply {
  by: AccountKey;
  disposition: Disposition;
  text: string;
  reason: string;
}

export type DemoEdit =
  { kind: 'replace'; block: string; blocks: Block[] } | { kind: 'insertAfter'; block: string; blocks: Block[] };

export interface DemoChange {
  section: string;
  /** The comments that led to it. */
  comments: string[];
  reopenReason: string;
  /** Applied in order. */
  edits: DemoEdit[];
}

export interface DemoDates {
  timezone: 'Europe/Berlin';
  opened: Instant;
  sectionsAssigned: Instant;
  draftingStarted: Instant;
  draftingDeadline: LocalDate;
  firstSubmission: Instant;
  returned: Instant;
  resubmitted: Instant;
  lastSubmission: Instant;
  sectionsReleased: Instant;
  figuresFixed: Instant;
  budgetMarked: Instant;
  releasedToBeirat: Instant;
  /** Both days inclusive. */
  round: { firstDay: LocalDate; lastDay: LocalDate };
  beiratMeeting: LocalDate;
  /** Exclusive: 00:00 in Berlin of the day after `round.lastDay`. */
  roundEnd: Instant;
  lateComment: Instant;
  repliesWritten: Instant;
  incorporationBegun: Instant;
  repliesReleased: Instant;
  sectionsReopened: Instant;
  secondVersionReleased: Instant;
  budgetSignedOff: Instant;
  submittedToVote: Instant;
  heldOn: LocalDate;
  ballotOpened: Instant;
  ballotClosed: Instant;
  castingVote: Instant;
  recorded: Instant;
  signedOn: LocalDate;
  signed: Instant;
  published: Instant;
}

export interface DemoYear {
  tenant: { key: string; name: string };
  dates: DemoDates;
  accounts: DemoAccount[];
  /** Section key → who writes it. */
  owners: Record<string, AccountKey>;
  round: { kind: 'B'; title: string; invitation: string; audience: AccountKey[] };
  /** One section is first handed in without `missingBlocks`, returned, completed and handed in again. */
  returned: { section: string; by: AccountKey; missingBlocks: string[]; returnReason: string };
  comments: (DemoComment & { reply: DemoReply })[];
  noComments: { author: AccountKey; at: Instant };
  /** Comes after the end of the round and is refused. */
  lateComment: DemoComment;
  /** What the second version changes. */
  changes: DemoChange[];
  budgetMark: 'vorlaeufig' | 'endgueltig';
  ballot: {
    motion: Motion;
    votes: { account: AccountKey; choice: 'ja' | 'nein'; at: Instant }[];
    castingVote: { account: AccountKey; choice: 'ja' | 'nein' };
  };
  texts: {
    budgetSignOff: string;
    vorlageTitle: string;
    vorlageText: string;
    record: string;
    castingVote: string;
    place: string;
    recordedBy: string;
    signature: string;
    lateSignature: string;
    publication: string;
  };
}
