/** Frozen versions of the whole programme, and the sign-off of its budget part. */
import type { VersionStore } from '#application/stores.js';
import type { ProgrammeVersionRecord } from '#application/records.js';
import type { Sql } from '../sql.js';

export function versionStore(sql: Sql): VersionStore {
  return {
    insert: async (version, sections) => {
      const row = await sql.insert<ProgrammeVersionRecord>('programme_version', version);
      for (const section of sections)
        await sql.insert('programme_version_section', { programmeVersionId: row.id, ...section });
      return row;
    },
    find: (id) => sql.first<ProgrammeVersionRecord>('select * from programme_version where id = $1', [id]),
    ofCycle: (cycleId) =>
      sql.rows<ProgrammeVersionRecord>('select * from programme_version where cycle_id = $1 order by number', [
        cycleId,
      ]),
    sectionsOf: (id) =>
      sql.rows('select section_id, section_version_id from programme_version_section where programme_version_id = $1', [
        id,
      ]),
    insertSignOff: async (signOff) => {
      await sql.insert('sign_off', signOff);
    },
    signOffFor: (cycleId, coveredHash) =>
      sql.first('select account_id, at from sign_off where cycle_id = $1 and covered_hash = $2 order by at limit 1', [
        cycleId,
        coveredHash,
      ]),
  };
}
