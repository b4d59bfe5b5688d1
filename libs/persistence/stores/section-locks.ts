/** Soft locks of sections: one row each; the statement itself decides who gets it, so two at once cannot both win. */
import type { SectionLockStore } from '#application/stores.js';
import type { SectionLockRecord } from '#application/records.js';
import type { Sql } from '../sql.js';

export function sectionLockStore(sql: Sql): SectionLockStore {
  return {
    find: (sectionId, liveAfter) =>
      sql.first<SectionLockRecord>(
        `select l.account_id, a.name, l.since from section_lock l join account a on a.id = l.account_id
         where l.section_id = $1 and l.renewed_at > $2`,
        [sectionId, liveAfter],
      ),
    take: async ({ sectionId, accountId, at }, { liveAfter, takeOver }) =>
      (await sql.execute(
        `insert into section_lock as l (tenant_id, section_id, account_id, since, renewed_at)
         values (current_tenant(), $1, $2, $3, $3)
         on conflict (section_id) do update set
           account_id = excluded.account_id, renewed_at = excluded.renewed_at,
           since = case when l.account_id = excluded.account_id and l.renewed_at > $4 then l.since else excluded.since end
         where l.account_id = excluded.account_id or l.renewed_at <= $4 or $5`,
        [sectionId, accountId, at, liveAfter, takeOver],
      )) === 1,
    release: async (sectionId, accountId) => {
      await sql.execute('delete from section_lock where section_id = $1 and account_id = $2', [sectionId, accountId]);
    },
  };
}
