/** Documents asked for: their exact input, and the bytes once they are made. */
import type { DocumentStore } from '#application/stores.js';
import type { DocumentOutputRecord } from '#application/records.js';
import type { Sql } from '../sql.js';

const COLUMNS =
  'id, cycle_id, programme_version_id, kind, edition, state, file_name, sha256, problem, created_at, finished_at';

export function documentStore(sql: Sql): DocumentStore {
  return {
    insert: (output) => sql.insert<DocumentOutputRecord>('document_output', { ...output, state: 'angefordert' }),
    asked: (id) =>
      sql.first<{ versionId: string | null; comparedWith: string | null }>(
        'select asked_version_id as version_id, compared_with from document_output where id = $1',
        [id],
      ),
    find: (id) => sql.first<DocumentOutputRecord>(`select ${COLUMNS} from document_output where id = $1`, [id]),
    ofCycle: (cycleId) =>
      sql.rows<DocumentOutputRecord>(
        `select ${COLUMNS} from document_output where cycle_id = $1 order by created_at desc, id limit 100`,
        [cycleId],
      ),
    resolved: (versionId, since) =>
      sql.first<DocumentOutputRecord & { size: number }>(
        `select ${COLUMNS}, octet_length(bytes) as size from document_output
         where programme_version_id = $1 and kind = 'programm' and edition = 'beschlossen' and state = 'fertig' and created_at >= $2
         order by created_at, id limit 1`,
        [versionId, since],
      ),
    input: async (id) =>
      (await sql.first<{ input: string }>('select input from document_output where id = $1', [id]))?.input ?? null,
    bytes: async (id) =>
      (await sql.first<{ bytes: Uint8Array | null }>('select bytes from document_output where id = $1', [id]))?.bytes ??
      null,
    finish: async (id, result) => {
      if ('bytes' in result) {
        await sql.execute(
          `update document_output set state = 'fertig', bytes = $2, sha256 = $3, finished_at = $4, problem = null where id = $1`,
          [id, Buffer.from(result.bytes), result.sha256, result.at],
        );
      } else {
        await sql.execute(
          `update document_output set state = 'fehlgeschlagen', problem = $2, finished_at = $3 where id = $1`,
          [id, result.problem, result.at],
        );
      }
    },
  };
}
