/** The audit trail as it is read by people: newest first, filtered by cycle. It is written by append_audit() alone. */
import type { AuditEntry, AuditTrail } from '#application/stores.js';
import type { Sql } from '../sql.js';

interface Row {
  readonly seq: number;
  readonly payload: string;
  readonly hash: string;
}

export function auditTrail(sql: Sql): AuditTrail {
  return {
    list: async (cycleId, { limit, after }) =>
      (
        await sql.rows<Row>(
          `select seq, payload, hash from audit_entry
           where ($1::text is null or cycle_id = $1) and ($2::bigint is null or seq < $2) order by seq desc limit $3`,
          [cycleId, after, limit],
        )
      ).map(({ seq, payload, hash }) => ({ seq, hash, ...(JSON.parse(payload) as Omit<AuditEntry, 'seq' | 'hash'>) })),
    head: async () => sql.first<{ count: number; hash: string }>('select count, hash from audit_head'),
  };
}
