/** The audit trail as it is read by people: newest first, narrowed by what is asked for. It is written by append_audit() alone. */
import type { AuditEntry, AuditTrail } from '#application/machinery-stores.js';
import type { Sql } from '../sql.js';

interface Row {
  readonly seq: number;
  readonly payload: string;
  readonly hash: string;
  readonly actorName: string | null;
}

export function auditTrail(sql: Sql): AuditTrail {
  return {
    list: async ({ cycleId, entity, entityId, event, actorId, from, until }, { limit, after }) =>
      (
        await sql.rows<Row>(
          `select e.seq, e.payload, e.hash, a.name as actor_name
           from audit_entry e left join account a on a.id::text = e.payload::jsonb ->> 'actor'
           where ($1::text is null or e.cycle_id = $1) and ($2::bigint is null or e.seq < $2)
             and ($4::text is null or e.entity = $4) and ($5::text is null or e.payload::jsonb ->> 'event' = $5)
             and ($6::text is null or e.payload::jsonb ->> 'actor' = $6)
             and ($7::timestamptz is null or (e.payload::jsonb ->> 'at')::timestamptz >= $7)
             and ($8::timestamptz is null or (e.payload::jsonb ->> 'at')::timestamptz < $8)
             and ($9::text is null or e.entity_id = $9)
           order by e.seq desc limit $3`,
          [
            cycleId ?? null,
            after,
            limit,
            entity ?? null,
            event ?? null,
            actorId ?? null,
            from ?? null,
            until ?? null,
            entityId ?? null,
          ],
        )
      ).map(({ seq, payload, hash, actorName }) => ({
        seq,
        hash,
        actorName,
        ...(JSON.parse(payload) as Omit<AuditEntry, 'seq' | 'hash'>),
      })),
    names: async (ids, { titles }) => {
      if (ids.length === 0) return new Map();
      const rows = await sql.rows<{ id: string; name: string }>(
        `select id, name from account where id = any($1::uuid[])
         union all select m.id, a.name from membership m join account a on a.id = m.account_id where m.id = any($1::uuid[])
         union all select id, settings ->> 'title' from section where $2 and id = any($1::uuid[])
         union all select id, title from comment_round where $2 and id = any($1::uuid[])`,
        [ids, titles],
      );
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
    head: async () => sql.first<{ count: number; hash: string }>('select count, hash from audit_head'),
  };
}
