/** The Jobcenter itself, its accounts and memberships, its programme templates. */
import type { PeopleStore } from '#application/stores.js';
import type { AccountRecord, MembershipRecord, TemplateRecord, TenantRecord } from '#application/records.js';
import type { Sql } from '../sql.js';

const ACCOUNT =
  'id, email, name, active, demo, password_hash is not null as has_password, erased_at, version, created_at';
const MEMBERSHIP = 'id, account_id, role, organisation, member_group, traeger, valid_from, valid_until, version';

export function peopleStore(sql: Sql): PeopleStore {
  return {
    tenant: async () => {
      const tenant = await sql.first<TenantRecord>(
        'select id, key, name, traegerform, traeger, ort, land from tenant where id = current_tenant()',
      );
      if (!tenant) throw new Error('no tenant in this transaction');
      return tenant;
    },
    account: (id) => sql.first<AccountRecord>(`select ${ACCOUNT} from account where id = $1`, [id]),
    accounts: ({ limit, after }) =>
      sql.rows<AccountRecord>(
        `select ${ACCOUNT} from account where $1::uuid is null or (name, id) > (select name, id from account where id = $1::uuid) order by name, id limit $2`,
        [after, limit],
      ),
    membership: (id) => sql.first<MembershipRecord>(`select ${MEMBERSHIP} from membership where id = $1`, [id]),
    memberships: (accountId) =>
      sql.rows<MembershipRecord>(
        `select ${MEMBERSHIP} from membership where account_id = $1 order by role, valid_from`,
        [accountId],
      ),
    holders: (roles, on) =>
      sql.rows(
        `select m.id, m.account_id, m.role, m.organisation, m.member_group, m.traeger, m.valid_from, m.valid_until, m.version, a.name, a.email
         from membership m join account a on a.id = m.account_id
         where m.role = any($1) and a.active and m.valid_from <= $2::date and (m.valid_until is null or m.valid_until >= $2::date)
         order by m.role, a.name, m.id`,
        [roles, on],
      ),
    insertAccount: async (account) => {
      const { id } = await sql.insert<{ id: string }>('account', account);
      const inserted = await sql.first<AccountRecord>(`select ${ACCOUNT} from account where id = $1`, [id]);
      if (!inserted) throw new Error('the inserted account is not there');
      return inserted; // without the password's hash
    },
    updateAccount: (id, version, changes) => sql.updateVersioned('account', id, version, changes),
    insertMembership: (membership) => sql.insert<MembershipRecord>('membership', membership),
    updateMembership: (id, version, changes) => sql.updateVersioned('membership', id, version, changes),
    template: (key, version) =>
      sql.first<TemplateRecord>(
        'select key, version, data from programme_template where key = $1 and ($2::integer is null or version = $2) order by version desc limit 1',
        [key, version ?? null],
      ),
    templates: () =>
      sql.rows<TemplateRecord>('select key, version, data from programme_template order by key, version'),
    insertTemplate: async (template) => {
      await sql.insert('programme_template', template, ['data']);
    },
  };
}
