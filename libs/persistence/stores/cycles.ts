/** Cycles: one row per programme year (or Nachtrag) of a Jobcenter. */
import type { CycleStore } from '#application/stores.js';
import type { CycleRecord } from '#application/records.js';
import type { Sql } from '../sql.js';

const JSON_COLUMNS = ['front', 'figures', 'figureVersions', 'dates', 'votingRules', 'importedRecord', 'signature'];

export function cycleStore(sql: Sql): CycleStore {
  return {
    insert: (cycle) => sql.insert<CycleRecord>('cycle', cycle, JSON_COLUMNS),
    find: (id) => sql.first<CycleRecord>('select * from cycle where id = $1', [id]),
    lock: (id, mode) =>
      sql.first<CycleRecord>(`select * from cycle where id = $1 for ${mode === 'change' ? 'update' : 'share'}`, [id]),
    list: ({ limit, after }) =>
      sql.rows<CycleRecord>(
        `select * from cycle where $1::uuid is null or (year, id) < (select year, id from cycle where id = $1::uuid)
         order by year desc, id desc limit $2`,
        [after, limit],
      ),
    published: () =>
      sql.rows<CycleRecord>(
        `select * from cycle where state in ('veroeffentlicht', 'abgeschlossen') and resolved_version_id is not null
         order by year desc, created_at desc, id`,
      ),
    amending: (id) => sql.rows<CycleRecord>('select * from cycle where amends_id = $1 order by created_at, id', [id]),
    lockPeriod: async (from, until) => {
      await sql.execute(`select pg_advisory_xact_lock(hashtextextended('cycle:' || current_tenant()::text, 0))`);
      return sql.rows<CycleRecord>(
        `select * from cycle where kind = 'programm' and state <> 'abgebrochen' and year <= $2 and year + years > $1
         order by created_at, id`,
        [from, until],
      );
    },
    before: (year) =>
      sql.rows<CycleRecord>(
        `select * from cycle where year < $1 and kind = 'programm' and state <> 'abgebrochen' order by year desc, created_at desc`,
        [year],
      ),
    update: (id, version, changes) => sql.updateVersioned('cycle', id, version, changes, JSON_COLUMNS),
    updateFigures: async (id, before, { figures, figureVersions }) =>
      (await sql.execute(
        'update cycle set figures = $3, figure_versions = $4 where id = $1 and figure_versions = $2::jsonb',
        [id, JSON.stringify(before), JSON.stringify(figures), JSON.stringify(figureVersions)],
      )) === 1,
    inForce: (years) => sql.rows('select year, cycle_id from programme_in_force where year = any($1)', [years]),
    putInForce: async (cycleId, years) => {
      for (const year of years) await sql.insert('programme_in_force', { cycleId, year });
    },
  };
}
