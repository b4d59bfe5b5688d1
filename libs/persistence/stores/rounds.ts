/** Comment rounds and who is asked in them. */
import type { RoundStore } from '#application/stores.js';
import type { RoundRecord } from '#application/records.js';
import type { Sql } from '../sql.js';

export function roundStore(sql: Sql): RoundStore {
  return {
    insert: (round) => sql.insert<RoundRecord>('comment_round', round),
    find: (id) => sql.first<RoundRecord>('select * from comment_round where id = $1', [id]),
    lock: (id) => sql.first<RoundRecord>('select * from comment_round where id = $1 for update', [id]),
    ofCycle: (cycleId) =>
      sql.rows<RoundRecord>('select * from comment_round where cycle_id = $1 order by number', [cycleId]),
    update: (id, version, changes) => sql.updateVersioned('comment_round', id, version, changes),
    setAudience: async (roundId, members) => {
      await sql.execute('delete from round_audience where round_id = $1', [roundId]);
      for (const member of members) await sql.insert('round_audience', { roundId, ...member });
    },
    audience: (roundId) =>
      sql.rows(
        `select ra.membership_id, ra.account_id, a.name, m.organisation, m.member_group, m.role
         from round_audience ra join account a on a.id = ra.account_id join membership m on m.id = ra.membership_id
         where ra.round_id = $1 order by m.organisation, a.name`,
        [roundId],
      ),
    openedTo: (accountId) =>
      sql.rows<RoundRecord>(
        `select distinct r.* from comment_round r join round_audience ra on ra.round_id = r.id
         where ra.account_id = $1 and r.state <> 'geplant' order by r.ends_at desc`,
        [accountId],
      ),
  };
}
