/** Files at the API as a browser sends them, in a Jobcenter whose programme is being written. */
import { writeXlsx } from 'hucre/xlsx';
import { startTestApi, type TestApi } from './api.js';
import type { Client, Problem } from './client.js';

export interface Upload {
  readonly id: string;
  readonly sha256: string;
  readonly sheets: { name: string; rows: number; columns: number; sample: string[][] }[];
  readonly mappings: { name: string; fits: boolean; mapping: object }[];
  readonly suggestion: { sheet: string; headerRow: number; columns: object } | null;
}

export interface UploadOptions {
  readonly client?: Client;
  /** Address behind /api/. */
  readonly to?: string;
  readonly type?: string;
  readonly token?: string;
}

export interface UploadApi {
  readonly api: TestApi;
  readonly cycleId: string;
  /** As Controlling, into the programme, unless told otherwise. */
  upload(
    file: Uint8Array,
    fileName?: string,
    options?: UploadOptions,
  ): Promise<{ status: number; body: Upload & Problem }>;
}

export async function startUploadApi(): Promise<UploadApi> {
  const api = await startTestApi();
  const gf = await api.signIn('geschaeftsfuehrung');
  const cycle = await gf.post<{ id: string }>('/api/cycles', {
    year: 2030,
    eintrittsplanung: 'imAmip',
    consultation: 'frueh',
    templateKey: 'amip-2024-ge',
  });
  const cycleId = cycle.body.id;
  const controlling = await api.signIn('controlling');
  return {
    api,
    cycleId,
    upload: async (file, fileName = 'zahlen.xlsx', options = {}) => {
      const { client = controlling, to = `cycles/${cycleId}/imports`, type = 'application/octet-stream' } = options;
      const answer = await fetch(`${api.baseUrl}/api/${to}?fileName=${encodeURIComponent(fileName)}`, {
        method: 'POST',
        headers: {
          'content-type': type,
          cookie: client.cookie ?? '',
          'x-csrf-token': options.token ?? client.csrfToken ?? '',
        },
        body: new Blob([file as Uint8Array<ArrayBuffer>]),
      });
      return { status: answer.status, body: (await answer.json()) as Upload & Problem };
    },
  };
}

export const HEADER = ['Merkmal', 'Wert', 'Vorjahr', 'Einheit'];
export const TABLE = [
  ['Statistik der BA'],
  [],
  HEADER,
  ['Erwerbsfähige Leistungsberechtigte', 4560, '4.500', 'Personen'],
  ['Anteil Frauen', '52,4 %', null, null],
  ['BG mit fünf Kindern', '*', null, 'BG'],
];
export const workbook = (rows: (string | number | null)[][]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'T', rows }] });
