/** What the import asks the server: takes a file in, looks at what taking it over would do, takes it over. */
import { api, data, ifMatch } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import type { FiguresView } from '../../../figures/figure-queries.js';

export type Upload = components['schemas']['UploadView'];
export type UploadedSheet = Upload['sheets'][number];
export type Settings = components['schemas']['ImportSettingsDto'];
export type Columns = Settings['columns'];
export type Preview = components['schemas']['ImportPreviewView'];
export type ImportedRow = Preview['rows'][number];

export const uploadFile = (cycleId: string, file: File): Promise<Upload> =>
  data(
    api.POST('/api/cycles/{id}/imports', {
      params: { path: { id: cycleId }, query: { fileName: file.name } },
      headers: { 'content-type': 'application/octet-stream' },
      body: file as never,
    }),
  );

export const previewImport = (importId: string, body: Settings): Promise<Preview> =>
  data(api.POST('/api/imports/{id}/preview', { params: { path: { id: importId } }, body }));

/** @param version of the Kennzahlen that the preview was made with */
export const applyImport = (
  importId: string,
  body: components['schemas']['ApplyImportDto'],
  version: number,
): Promise<FiguresView> =>
  data(
    api.POST('/api/imports/{id}/application', {
      params: { path: { id: importId }, header: ifMatch(version) },
      body,
    }),
  );
