/** Resolutions with their frozen roll, mandates and ballots. */
import type { ResolutionStore } from '#application/stores.js';
import type { BallotRow, ResolutionRow } from '#application/records.js';
import type { Sql } from '../sql.js';

const JSON_COLUMNS = ['rules', 'roll', 'outcome', 'castingVote', 'deliberations', 'record'];

export function resolutionStore(sql: Sql): ResolutionStore {
  return {
    insert: (resolution) => sql.insert<ResolutionRow>('resolution', resolution, JSON_COLUMNS),
    find: (id) => sql.first<ResolutionRow>('select * from resolution where id = $1', [id]),
    lock: (id) => sql.first<ResolutionRow>('select * from resolution where id = $1 for update', [id]),
    ofCycle: (cycleId) =>
      sql.rows<ResolutionRow>('select * from resolution where cycle_id = $1 order by ballot_round', [cycleId]),
    update: (id, version, changes) => sql.updateVersioned('resolution', id, version, changes, JSON_COLUMNS),
    ballots: (id) =>
      sql.rows<BallotRow>(
        'select seat_account_id, choice, cast_by, cast_at from ballot where resolution_id = $1 order by cast_at, seat_account_id',
        [id],
      ),
    putBallot: async (resolutionId, ballot) => {
      await sql.execute(
        `insert into ballot (tenant_id, resolution_id, seat_account_id, choice, cast_by, cast_at)
         values (current_tenant(), $1, $2, $3, $4, $5)
         on conflict (resolution_id, seat_account_id) do update set choice = excluded.choice, cast_by = excluded.cast_by, cast_at = excluded.cast_at`,
        [resolutionId, ballot.seatAccountId, ballot.choice, ballot.castBy, ballot.castAt],
      );
    },
    mandates: (id) => sql.rows('select seat_account_id, deputy_account_id from mandate where resolution_id = $1', [id]),
    insertMandate: async (resolutionId, mandate) =>
      (await sql.execute(
        `insert into mandate (tenant_id, resolution_id, seat_account_id, deputy_account_id, recorded_by, at)
         values (current_tenant(), $1, $2, $3, $4, $5) on conflict do nothing`,
        [resolutionId, mandate.seatAccountId, mandate.deputyAccountId, mandate.recordedBy, mandate.at],
      )) === 1,
  };
}
