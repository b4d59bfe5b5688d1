/** What the driver reads of the answers of the API; dates are ISO strings. */
import type { Role } from '#domain/shared/roles.js';

export interface SectionRef {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly ownerId: string | null;
}

export interface VersionRef {
  readonly id: string;
  readonly number: number;
  readonly purpose: 'entwurf' | 'vorlage';
  readonly textHash: string;
}

export interface CycleAnswer {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly overdue: boolean;
  readonly overdueSince: string | null;
  readonly sections: readonly SectionRef[];
  readonly versions: readonly VersionRef[];
}

export interface Holder {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
}

export interface DocumentAnswer {
  readonly id: string;
  readonly edition: string;
  readonly state: 'angefordert' | 'fertig' | 'fehlgeschlagen';
  readonly sha256: string | null;
  readonly problem: string | null;
}

export interface AuditAnswer {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly entity: string;
  readonly entityId: string;
  readonly event: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Listing<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface RoundAnswer {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly endsAt: string;
  readonly programmeVersion: { readonly id: string; readonly number: number } | null;
}

export interface DraftAnswer {
  readonly id: string;
  readonly number: number;
  readonly textHash: string;
  readonly anchors: readonly { readonly key: string; readonly sectionId: string }[];
}

export interface CommentAnswer {
  readonly id: string;
  readonly kind: string;
  readonly version: number | null;
  readonly reply: string | null;
  readonly disposition: string | null;
}

export interface SynopsisRound {
  readonly entries: readonly {
    readonly disposition: string | null;
    readonly reply: string | null;
    readonly sectionChanged: boolean;
    readonly memberGroup: string | null;
  }[];
  readonly noRemarks: readonly { readonly organisation: string | null }[];
  readonly silent: readonly { readonly organisation: string | null }[];
}

export interface ResolutionAnswer {
  readonly id: string;
  readonly ballotRound: number;
  readonly state: string;
  readonly version: number;
  readonly textVersion: number;
  readonly textHash: string;
  readonly programmeVersionId: string;
  readonly outcome: {
    readonly kind: string;
    readonly count: { readonly yes: number; readonly no: number; readonly entitled: number };
  } | null;
  readonly castingVote: { readonly choice: string } | null;
  readonly decision: string | null;
  readonly roll: readonly { readonly name: string; readonly traeger: string; readonly isVorsitz: boolean }[];
}
