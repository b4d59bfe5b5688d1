/** Comments: what was said is written once (the database grants no more), the answer beside it may change. */
import type { CommentStore } from '#application/stores.js';
import type { CommentRecord } from '#application/records.js';
import type { Sql } from '../sql.js';

const OPEN = `kind <> 'keineAnmerkungen' and (disposition is null or reply is null)`;

export function commentStore(sql: Sql): CommentStore {
  return {
    insert: async (comment) => {
      const next = await sql.first<{ number: number }>(
        'select coalesce(max(number), 0) + 1 as number from comment where round_id = $1',
        [comment.roundId],
      );
      return sql.insert<CommentRecord>('comment', { ...comment, number: next?.number ?? 1 });
    },
    find: (id) => sql.first<CommentRecord>('select * from comment where id = $1', [id]),
    ofRound: (roundId, { limit, after }) =>
      sql.rows<CommentRecord>(
        'select * from comment where round_id = $1 and number > coalesce($2::integer, 0) order by number limit $3',
        [roundId, after, limit],
      ),
    ofCycle: (cycleId) =>
      sql.rows<CommentRecord>(
        'select c.* from comment c join comment_round r on r.id = c.round_id where r.cycle_id = $1 order by r.number, c.number',
        [cycleId],
      ),
    answer: (id, version, changes) => sql.updateVersioned('comment', id, version, changes),
    countOpen: async (where) => {
      const row =
        'roundId' in where
          ? await sql.first<{ n: number }>(`select count(*) as n from comment where round_id = $1 and ${OPEN}`, [
              where.roundId,
            ])
          : await sql.first<{ n: number }>(
              `select count(*) as n from comment c join comment_round r on r.id = c.round_id where r.cycle_id = $1 and ${OPEN.replace(/kind|disposition|reply/g, 'c.$&')}`,
              [where.cycleId],
            );
      return row?.n ?? 0;
    },
  };
}
