/** What the use cases ask of the table of Bedarfsschätzungen, and what one row of it holds. */
import type { BedarfState } from '#domain/bedarf/bedarf-table.js';
import type { NeedRow } from '#domain/bedarf/need-rows.js';

export interface NeedSheetRecord {
  readonly id: string;
  readonly cycleId: string;
  readonly team: string;
  readonly standort: string;
  readonly ownerId: string;
  /** Last local day on which it is in time. */
  readonly dueOn: string;
  readonly state: BedarfState;
  readonly version: number;
  readonly rows: NeedRow[];
  readonly handedInAt: Date | null;
  /** Handed in after the last day. */
  readonly late: boolean;
  readonly returnedAt: Date | null;
  /** Why it was given back; null once it is handed in again. */
  readonly returnReason: string | null;
  readonly askedAt: Date;
  readonly askedBy: string | null;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
}

export interface NeedSheetStore {
  /** null: this team has one at this Standort already. */
  insert(
    sheet: Pick<
      NeedSheetRecord,
      | 'cycleId'
      | 'team'
      | 'standort'
      | 'ownerId'
      | 'dueOn'
      | 'state'
      | 'askedAt'
      | 'askedBy'
      | 'updatedAt'
      | 'updatedBy'
    >,
  ): Promise<NeedSheetRecord | null>;
  find(id: string): Promise<NeedSheetRecord | null>;
  /** Its cycle alone: what has to be locked before the sheet. */
  cycleOf(id: string): Promise<string | null>;
  lock(id: string): Promise<NeedSheetRecord | null>;
  /** By Standort and team, the withdrawn ones too. */
  ofCycle(cycleId: string): Promise<NeedSheetRecord[]>;
  /** As `ofCycle`, each locked until the end of the transaction. */
  lockOfCycle(cycleId: string): Promise<NeedSheetRecord[]>;
  update(id: string, version: number, changes: Partial<Omit<NeedSheetRecord, 'id' | 'version'>>): Promise<boolean>;
}
