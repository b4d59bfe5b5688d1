/** Effects that still have to happen. The row is claimed and finished in the transaction of the effect itself. */
import type { OutboxEntry, OutboxStore } from '#application/machinery-stores.js';
import type { Sql } from '../sql.js';

/** The relay listens here, so that what is due now need not wait for its next look. */
export const OUTBOX_CHANNEL = 'amip_outbox';

export function outboxStore(sql: Sql, now: Date): OutboxStore {
  return {
    add: async ({ job, key, payload, availableAt }) => {
      await sql.execute(
        `with added as (
           insert into outbox (tenant_id, job, key, payload, available_at, created_at)
           values (current_tenant(), $1, $2, $3, $4, $5) on conflict do nothing returning available_at)
         select pg_notify('${OUTBOX_CHANNEL}', '') from added where available_at <= $5`,
        [job, key, JSON.stringify(payload), availableAt, now],
      );
    },
    claim: (id) =>
      sql.first<OutboxEntry>(
        'select id, job, key, payload, available_at, done_at, attempts from outbox where id = $1 and done_at is null and available_at <= $2 for update',
        [id, now],
      ),
    supersede: async (job, payload) => {
      await sql.execute('update outbox set done_at = $3 where job = $1 and payload = $2::jsonb and done_at is null', [
        job,
        JSON.stringify(payload),
        now,
      ]);
    },
    done: async (id) => {
      await sql.execute('update outbox set done_at = $2, last_error = null where id = $1', [id, now]);
    },
    failed: async (id, error) => {
      await sql.execute('update outbox set attempts = attempts + 1, last_error = left($2, 500) where id = $1', [
        id,
        error,
      ]);
    },
  };
}
