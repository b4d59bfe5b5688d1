/** Sections and their immutable submitted versions. */
import type { SectionStore } from '#application/stores.js';
import type { SectionRecord, SectionVersionRecord } from '#application/records.js';
import type { Sql } from '../sql.js';

const JSON_COLUMNS = ['settings', 'blocks'];

export function sectionStore(sql: Sql): SectionStore {
  return {
    insert: (section) => sql.insert<SectionRecord>('section', section, JSON_COLUMNS),
    find: (id) => sql.first<SectionRecord>('select * from section where id = $1', [id]),
    cycleOf: async (id) =>
      (await sql.first<{ cycleId: string }>('select cycle_id from section where id = $1', [id]))?.cycleId ?? null,
    lock: (id) => sql.first<SectionRecord>('select * from section where id = $1 for update', [id]),
    ofCycle: (cycleId) =>
      sql.rows<SectionRecord>('select * from section where cycle_id = $1 order by position', [cycleId]),
    update: (id, version, changes) => sql.updateVersioned('section', id, version, changes, JSON_COLUMNS),
    insertVersion: (version) => sql.insert<SectionVersionRecord>('section_version', version, JSON_COLUMNS),
    findVersion: (id) => sql.first<SectionVersionRecord>('select * from section_version where id = $1', [id]),
    versions: (sectionId) =>
      sql.rows<SectionVersionRecord>('select * from section_version where section_id = $1 order by number', [
        sectionId,
      ]),
    latestVersions: (cycleId) =>
      sql.rows<SectionVersionRecord>(
        `select v.* from section s join section_version v on v.section_id = s.id and v.number = s.latest_number
         where s.cycle_id = $1 order by s.position`,
        [cycleId],
      ),
  };
}
