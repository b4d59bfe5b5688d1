/** Overrides of findings: one that holds per finding and cycle, said by the index of the table; nothing is ever taken out. */
import type { FindingOverrideRecord, FindingOverrideStore } from '#application/plausibility/ports.js';
import type { Sql } from '../sql.js';

const SELECT = `select o.id, o.cycle_id, o.finding_key, o.rule, o.severity, o.place, o.message, o.reason, o.account_id, o.role,
  o.created_at, o.withdrawn_at, a.name from finding_override o join account a on a.id = o.account_id`;

export function findingOverrideStore(sql: Sql): FindingOverrideStore {
  return {
    insert: async ({ cycleId, findingKey, rule, severity, place, message, reason, accountId, role, createdAt }) =>
      (
        await sql.first<{ id: string }>(
          `insert into finding_override
             (tenant_id, cycle_id, finding_key, rule, severity, place, message, reason, account_id, role, created_at)
           values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           on conflict (tenant_id, cycle_id, finding_key) where withdrawn_at is null do nothing returning id`,
          [cycleId, findingKey, rule, severity, place, message, reason, accountId, role, createdAt],
        )
      )?.id ?? null,
    find: (id) => sql.first<FindingOverrideRecord>(`${SELECT} where o.id = $1`, [id]),
    holding: (cycleId) =>
      sql.rows<FindingOverrideRecord>(`${SELECT} where o.cycle_id = $1 and o.withdrawn_at is null`, [cycleId]),
    withdraw: async (id, { accountId, at, reason }) =>
      (await sql.execute(
        `update finding_override set withdrawn_by = $2, withdrawn_at = $3, withdrawal_reason = $4
         where id = $1 and withdrawn_at is null`,
        [id, accountId, at, reason],
      )) === 1,
  };
}
