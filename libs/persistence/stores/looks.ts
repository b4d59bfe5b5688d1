/** When people last looked, and what „Meine Aufgaben“ asks across tables; the audit trail is read here by number, never as a whole. */
import type { AuditEntry } from '#application/machinery-stores.js';
import type { LookStore } from '#application/tasks/ports.js';
import type { Sql } from '../sql.js';

interface Row {
  readonly seq: number;
  readonly payload: string;
  readonly hash: string;
}

export function lookStore(sql: Sql): LookStore {
  return {
    last: (accountId) => sql.first('select at, audit_seq from last_look where account_id = $1', [accountId]),
    put: async (accountId, at) => {
      await sql.execute(
        `insert into last_look (tenant_id, account_id, at, audit_seq)
         values (current_tenant(), $1, $2, coalesce((select count from audit_head), 0))
         on conflict (account_id) do update set at = excluded.at, audit_seq = excluded.audit_seq`,
        [accountId, at],
      );
    },
    entriesAfter: async (seq, { steps, notBy, limit }) =>
      (
        await sql.rows<Row>(
          `select seq, payload, hash from audit_entry
           where seq > $1 and entity || '/' || (payload::jsonb ->> 'event') = any($2) and payload::jsonb ->> 'actor' <> $3
           order by seq desc limit $4`,
          [seq, steps, notBy, limit],
        )
      ).map(({ seq: number, payload, hash }) => ({
        seq: number,
        hash,
        ...(JSON.parse(payload) as Omit<AuditEntry, 'seq' | 'hash'>),
      })),
    names: async (accountIds) =>
      new Map(
        (
          await sql.rows<{ id: string; name: string }>('select id, name from account where id = any($1::uuid[])', [
            [...new Set(accountIds)],
          ])
        ).map(({ id, name }) => [id, name]),
      ),
    failedMails: async () =>
      (await sql.first<{ n: number }>(`select count(*) as n from mail where state = 'fehlgeschlagen'`))?.n ?? 0,
    withoutMembership: async (on) =>
      (
        await sql.first<{ n: number }>(
          `select count(*) as n from account a where a.active and a.erased_at is null and not exists (
             select 1 from membership m where m.account_id = a.id and (m.valid_until is null or m.valid_until >= $1::date))`,
          [on],
        )
      )?.n ?? 0,
  };
}
