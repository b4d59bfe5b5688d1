/** What the stores hold, as the use cases see it: one interface per table. Times are Dates, local days are ISO strings. */
import type { CycleState } from '#domain/cycle/cycle-table.js';
import type { CycleDates } from '#domain/cycle/default-dates.js';
import type { RoundKind, RoundState } from '#domain/consultation/round-table.js';
import type { Motion, ResolutionState } from '#domain/resolution/resolution-table.js';
import type { Choice, Seat, VotingRules, Outcome, DecisionKind } from '#domain/resolution/ballot.js';
import type { SectionState } from '#domain/section/section-table.js';
import type { ProgrammeTemplate, TemplateSection } from '#domain/section/template.js';
import type { Block } from '#domain/document/blocks.js';
import type { Programme, ProgrammeSection } from '#domain/document/programme.js';

export interface TenantRecord {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly traegerform: 'gE' | 'zkT';
  readonly traeger: { kind: 'agentur' | 'kommune'; name: string }[];
  readonly ort: string | null;
  readonly land: string | null;
}

/** Title page, Impressum, layout: what a programme has before its sections. */
export type Front = Pick<
  Programme,
  'title' | 'subtitle' | 'definition' | 'impressum' | 'layout' | 'redaktionsschluss' | 'openInformation'
>;
/** The figures of the programme; what follows from them is computed in libs/domain/planning. */
export type Figures = Pick<Programme, 'kennzahlen' | 'handlungsfelder' | 'budget' | 'personal' | 'eintrittsplanung'>;
/** The parts of the figures that are changed by themselves. */
export const FIGURE_PARTS = ['kennzahlen', 'handlungsfelder', 'budget', 'personal', 'eintrittsplanung'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];
export interface CycleRecord {
  readonly id: string;
  readonly year: number;
  readonly years: 1 | 2;
  readonly kind: 'programm' | 'nachtrag';
  readonly amendsId: string | null;
  readonly traegerform: 'gE' | 'zkT';
  readonly eintrittsplanung: 'imAmip' | 'operativesProgramm';
  readonly consultation: 'frueh' | 'spaet' | 'keine';
  readonly templateKey: string;
  readonly templateVersion: number;
  readonly front: Front;
  readonly figures: Figures;
  /** Counted up with each change of the part, apart from the version of the cycle; a part that is not named has version 1. */
  readonly figureVersions: Partial<Readonly<Record<FigurePart, number>>>;
  readonly dates: CycleDates;
  readonly votingRules: VotingRules;
  /** Records that came with an imported programme; null for a cycle that was run here. */
  readonly importedRecord: Pick<
    Programme,
    '$schema' | 'jobcenter' | 'template' | 'edition' | 'participation' | 'resolution' | 'signatures' | 'nachtraege'
  > | null;
  readonly state: CycleState;
  readonly version: number;
  readonly budgetMark: 'vorlaeufig' | 'endgueltig' | null;
  readonly lateReason: string | null;
  readonly resolvedVersionId: string | null;
  readonly resolutionId: string | null;
  readonly signature: { on: string; funktion: string; ort?: string } | null;
  readonly createdAt: Date;
  readonly createdBy: string | null;
}

/** What the template says of a section, kept with it. */
export type SectionSettings = Omit<ProgrammeSection, 'key' | 'blocks' | 'sections'> &
  Pick<TemplateSection, 'required' | 'structuredParts' | 'hint'>;

export interface SectionRecord {
  readonly id: string;
  readonly cycleId: string;
  readonly key: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly settings: SectionSettings;
  readonly ownerRole: string;
  readonly ownerId: string | null;
  readonly state: SectionState;
  readonly version: number;
  readonly blocks: Block[];
  /** Number of the latest submitted version, 0 before the first. */
  readonly latestNumber: number;
  readonly overtakenAt: Date | null;
  readonly referredBy: string | null;
  /** Why it was given back to its owner; null once it is handed in again. */
  readonly returnReason: string | null;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
}

export interface SectionVersionRecord {
  readonly id: string;
  readonly sectionId: string;
  readonly number: number;
  readonly title: string;
  readonly blocks: Block[];
  readonly contentHash: string;
  readonly createdAt: Date;
  readonly createdBy: string | null;
}

/** Who writes a section just now, and since when. */
export interface SectionLockRecord {
  readonly accountId: string;
  readonly name: string;
  readonly since: Date;
}

export interface ProgrammeVersionRecord {
  readonly id: string;
  readonly cycleId: string;
  readonly number: number;
  readonly purpose: 'entwurf' | 'vorlage';
  /** Canonical JSON of the content. */
  readonly content: string;
  readonly textHash: string;
  readonly createdAt: Date;
  readonly createdBy: string | null;
}

export interface RoundRecord {
  readonly id: string;
  readonly cycleId: string;
  readonly number: number;
  readonly kind: RoundKind;
  readonly title: string;
  readonly state: RoundState;
  readonly version: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly zone: string;
  /** Exclusive end. */
  readonly endsAt: Date;
  readonly openedAt: Date | null;
  readonly programmeVersionId: string | null;
  readonly repliesReleasedAt: Date | null;
}

export type Disposition = 'uebernommen' | 'teilweiseUebernommen' | 'nichtUebernommen' | 'zurKenntnis';

export interface CommentRecord {
  readonly id: string;
  readonly roundId: string;
  readonly number: number;
  readonly accountId: string | null;
  readonly membershipId: string | null;
  readonly organisation: string | null;
  readonly memberGroup: string | null;
  readonly kind: 'anmerkung' | 'allgemein' | 'keineAnmerkungen' | 'frage';
  readonly sectionId: string | null;
  readonly sectionVersionId: string | null;
  readonly blockId: string | null;
  readonly quote: string | null;
  readonly questionKey: string | null;
  readonly text: string;
  readonly enteredBy: string | null;
  readonly submittedAt: Date;
  readonly version: number;
  readonly disposition: Disposition | null;
  readonly dispositionReason: string | null;
  readonly reply: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly responsibleId: string | null;
}

export interface ResolutionRow {
  readonly id: string;
  readonly cycleId: string;
  readonly ballotRound: number;
  readonly repeatsId: string | null;
  readonly programmeVersionId: string;
  readonly textHash: string;
  readonly traegerform: 'gE' | 'zkT';
  readonly state: ResolutionState;
  readonly version: number;
  readonly rules: VotingRules;
  readonly motion: Motion;
  readonly conditions: string | null;
  readonly sectionIds: string[];
  readonly parityReason: string | null;
  readonly roll: Seat[] | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly outcome: Outcome | null;
  readonly castingVote: { choice: 'ja' | 'nein'; accountId: string; at: string } | null;
  readonly decision: DecisionKind | null;
  readonly deliberations: { body: string; heldOn: string; recommendation: string }[];
  readonly record: { body: string; heldOn: string; place: string | null; text: string | null } | null;
  readonly recordedAt: Date | null;
  readonly recordedBy: string | null;
}

export interface BallotRow {
  readonly seatAccountId: string;
  readonly choice: Choice;
  readonly castBy: string;
  readonly castAt: Date;
}

export interface AccountRecord {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly active: boolean;
  readonly demo: boolean;
  /** False: invited, has not chosen a password yet. */
  readonly hasPassword: boolean;
  readonly erasedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

export interface MembershipRecord {
  readonly id: string;
  readonly accountId: string;
  readonly role: string;
  readonly organisation: string | null;
  readonly memberGroup: string | null;
  readonly traeger: 'agentur' | 'kommune' | null;
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly version: number;
}

export interface TemplateRecord {
  readonly key: string;
  readonly version: number;
  readonly data: ProgrammeTemplate;
}

export interface DocumentOutputRecord {
  readonly id: string;
  readonly cycleId: string;
  readonly programmeVersionId: string | null;
  /** Key in `documentKinds`. */
  readonly kind: string;
  readonly edition: string;
  readonly state: 'angefordert' | 'fertig' | 'fehlgeschlagen';
  readonly fileName: string;
  readonly sha256: string | null;
  readonly problem: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

export interface MailRecord {
  readonly id: string;
  readonly key: string;
  readonly accountId: string;
  readonly template: string;
  readonly data: Record<string, unknown>;
  readonly state: 'wartet' | 'gesendet' | 'fehlgeschlagen';
  readonly attempts: number;
  readonly lastError: string | null;
  readonly messageId: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}
