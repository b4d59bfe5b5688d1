/** Mails: one row per key, sent by the worker; the address is looked up when it is sent. */
import { randomUUID } from 'node:crypto';
import type { ListedMail, MailStore } from '#application/stores.js';
import type { OutboxStore } from '#application/machinery-stores.js';
import type { MailRecord } from '#application/records.js';
import { SECURITY_MAILS } from '#domain/shared/mail-template.js';
import type { Sql } from '../sql.js';

/** When the relay hands it over again: at once, or after 30 s and what take_due_outbox() adds for each failure. */
const NEXT_TRY = `
  select min(case when o.dispatched_at is null then o.available_at
                  else o.dispatched_at + make_interval(secs => 30 + least(600, power(2, least(o.attempts, 10)) - 1)) end) as at
  from outbox o where o.done_at is null and o.job = 'sendMail' and o.payload ->> 'mailId' = m.id::text`;

export function mailStore(sql: Sql, outbox: OutboxStore): MailStore {
  return {
    enqueue: async ({ key, accountId, template, data, at, notBefore = at }) => {
      const id = randomUUID();
      const inserted = await sql.execute(
        `insert into mail (id, tenant_id, key, account_id, template, data, state, message_id, created_at)
         values ($1, current_tenant(), $2, $3, $4, $5, 'wartet', $6, $7) on conflict do nothing`,
        [id, key, accountId, template, JSON.stringify(data), `${id}@amip`, at],
      );
      if (inserted === 1)
        await outbox.add({ job: 'sendMail', key: `mail-${id}`, payload: { mailId: id }, availableAt: notBefore });
    },
    unsent: (template, accountId, cycleId) =>
      // Whoever sends one holds its outbox row first, then the mail: what is under way is left alone.
      sql.first<Pick<MailRecord, 'id' | 'data'>>(
        `select m.id, m.data from outbox o join mail m on o.payload ->> 'mailId' = m.id::text
         where o.job = 'sendMail' and o.done_at is null and o.dispatched_at is null and m.template = $1
           and m.account_id = $2 and m.data ->> 'cycleId' = $3 and m.state = 'wartet' and m.attempts = 0
         order by m.created_at limit 1 for update of o, m skip locked`,
        [template, accountId, cycleId],
      ),
    rewrite: async (id, data) => {
      await sql.execute('update mail set data = $2 where id = $1', [id, JSON.stringify(data)]);
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
    list: ({ limit, after }, { id, state } = {}) =>
      sql.rows<ListedMail>(
        `select m.*, a.name, a.email as address, next_try.at as next_try_at
         from mail m join account a on a.id = m.account_id left join lateral (${NEXT_TRY}) next_try on true
         where ($1::uuid is null or (m.created_at, m.id) < (select created_at, id from mail where id = $1::uuid))
           and ($3::uuid is null or m.id = $3) and ($4::text is null or m.state = $4)
         order by m.created_at desc, m.id desc limit $2`,
        [after, limit, id ?? null, state ?? null],
      ),
    again: async (id) => {
      await sql.execute(`update mail set state = 'wartet', last_error = null where id = $1`, [id]);
    },
  };
}
