/** Bedarfsschätzungen: the index decides that a team has one per Standort, so two who ask at once cannot both win. */
import type { NeedSheetRecord, NeedSheetStore } from '#application/bedarf/ports.js';
import type { Sql } from '../sql.js';

const OF_CYCLE = 'select * from need_sheet where cycle_id = $1';
const ORDER = 'order by lower(standort), lower(team), asked_at, id';

export function needSheetStore(sql: Sql): NeedSheetStore {
  return {
    insert: (sheet) =>
      sql.first<NeedSheetRecord>(
        `insert into need_sheet (tenant_id, cycle_id, team, standort, owner_id, due_on, state, asked_at, asked_by, updated_at, updated_by)
         values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning *`,
        [
          sheet.cycleId,
          sheet.team,
          sheet.standort,
          sheet.ownerId,
          sheet.dueOn,
          sheet.state,
          sheet.askedAt,
          sheet.askedBy,
          sheet.updatedAt,
          sheet.updatedBy,
        ],
      ),
    find: (id) => sql.first<NeedSheetRecord>('select * from need_sheet where id = $1', [id]),
    cycleOf: async (id) =>
      (await sql.first<{ cycleId: string }>('select cycle_id from need_sheet where id = $1', [id]))?.cycleId ?? null,
    lock: (id) => sql.first<NeedSheetRecord>('select * from need_sheet where id = $1 for update', [id]),
    ofCycle: (cycleId) => sql.rows<NeedSheetRecord>(`${OF_CYCLE} ${ORDER}`, [cycleId]),
    lockOfCycle: (cycleId) => sql.rows<NeedSheetRecord>(`${OF_CYCLE} ${ORDER} for update`, [cycleId]),
    update: (id, version, changes) => sql.updateVersioned('need_sheet', id, version, changes, ['rows']),
  };
}
