/** Uploads of figures and saved mappings; the cells of an upload are one JSON value, because they are only ever read as a whole. */
import type { FigureImportRecord, FigureImportStore, SavedMapping } from '#application/import/ports.js';
import type { Sql } from '../sql.js';

export function figureImportStore(sql: Sql): FigureImportStore {
  return {
    insert: (upload) => sql.insert<FigureImportRecord>('figure_import', upload, ['sheets']),
    find: (id) => sql.first<FigureImportRecord>('select * from figure_import where id = $1', [id]),
    cycleOf: async (id) =>
      (await sql.first<{ cycleId: string }>('select cycle_id from figure_import where id = $1', [id]))?.cycleId ?? null,
    lock: (id) => sql.first<FigureImportRecord>('select * from figure_import where id = $1 for update', [id]),
    markApplied: async (id, at) => {
      await sql.execute(
        `update figure_import set state = 'uebernommen', applied_at = $2, sheets = '[]' where id = $1`,
        [id, at],
      );
    },
    sweep: async (before, keep) => {
      await sql.execute(
        `delete from figure_import where state = 'offen' and (uploaded_at < $1 or id not in (
           select id from figure_import where state = 'offen' order by uploaded_at desc, id limit $2))`,
        [before, keep],
      );
    },
    mappings: () => sql.rows<SavedMapping>('select name, mapping from import_mapping order by lower(name), name'),
    putMapping: async ({ name, mapping, at, by }) => {
      await sql.execute(
        `insert into import_mapping (tenant_id, name, mapping, saved_at, saved_by)
         values (current_tenant(), $1, $2, $3, $4)
         on conflict (tenant_id, name) do update set mapping = excluded.mapping, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
        [name, JSON.stringify(mapping), at, by],
      );
    },
  };
}
