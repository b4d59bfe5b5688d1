/** Mails: one row per key, sent by the worker; the address is looked up when it is sent. */
import { randomUUID } from 'node:crypto';
import type { MailStore, OutboxStore } from '#application/stores.js';
import type { MailRecord } from '#application/records.js';
import { SECURITY_MAILS } from '#domain/shared/mail-template.js';
import type { Sql } from '../sql.js';

export function mailStore(sql: Sql, outbox: OutboxStore): MailStore {
  return {
    enqueue: async ({ key, accountId, template, data, at }) => {
      const id = randomUUID();
      const inserted = await sql.execute(
        `insert into mail (id, tenant_id, key, account_id, template, data, state, message_id, created_at)
         values ($1, current_tenant(), $2, $3, $4, $5, 'wartet', $6, $7) on conflict do nothing`,
        [id, key, accountId, template, JSON.stringify(data), `${id}@amip`, at],
      );
      if (inserted === 1)
        await outbox.add({ job: 'sendMail', key: `mail-${id}`, payload: { mailId: id }, availableAt: at });
    },
    lock: (id) => sql.first<MailRecord>('select * from mail where id = $1 for update', [id]),
    mark: async (id, result) => {
      if (result.state === 'gesendet') {
        await sql.execute(
          `update mail set state = 'gesendet', sent_at = $2, attempts = attempts + 1, last_error = null,
             data = case when template = any($3) then data - 'path' else data end
           where id = $1`,
          [id, result.at, SECURITY_MAILS], // a link that lets somebody in is kept no longer than it takes to send it
        );
      } else {
        await sql.execute('update mail set state = $2, attempts = attempts + 1, last_error = $3 where id = $1', [
          id,
          result.state,
          result.error,
        ]);
      }
    },
    list: ({ limit, after }) =>
      sql.rows<MailRecord>(
        `select * from mail where $1::uuid is null or (created_at, id) < (select created_at, id from mail where id = $1::uuid)
         order by created_at desc, id desc limit $2`,
        [after, limit],
      ),
  };
}
