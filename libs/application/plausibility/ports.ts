/** What the use cases of plausibility ask of their table. */
import type { Severity } from '#domain/plausibility/finding.js';
import type { Role } from '#domain/shared/roles.js';

export interface FindingOverrideRecord {
  readonly id: string;
  readonly cycleId: string;
  readonly findingKey: string;
  readonly rule: string;
  readonly severity: Severity;
  /** In words, as it was then. */
  readonly place: string;
  readonly message: string;
  readonly reason: string;
  readonly accountId: string;
  /** By which the person was entitled. */
  readonly role: Role;
  readonly createdAt: Date;
  readonly withdrawnAt: Date | null;
  /** Of the account as it is called today. */
  readonly name: string;
}

export interface FindingOverrideStore {
  /** The new id; null if one holds already for this finding. */
  insert(override: Omit<FindingOverrideRecord, 'id' | 'withdrawnAt' | 'name'>): Promise<string | null>;
  find(id: string): Promise<FindingOverrideRecord | null>;
  /** Those of the cycle that were not withdrawn. */
  holding(cycleId: string): Promise<FindingOverrideRecord[]>;
  /** False: it was withdrawn already. */
  withdraw(id: string, withdrawal: { accountId: string; at: Date; reason: string | null }): Promise<boolean>;
}
