/** The figures of a year over HTTP: read them, put one part with the version it has just now; and what the specs put in. */
import type { FiguresView } from '#application/figures/read-figures.js';
import type { FigurePart } from '#application/records.js';
import type { Answer, Client } from './client.js';
import type { YearApi } from './year-api.js';

export type PutView = FiguresView & { readonly version: number };

export interface FiguresApi {
  readonly url: string;
  readonly controlling: Client;
  read(): Promise<FiguresView>;
  /** Without a version: the one that the part has now. */
  put<T = PutView>(part: FigurePart, value: unknown, version?: number, client?: Client): Promise<Answer<T>>;
}

export async function figuresApi(t: Pick<YearApi, 'year' | 'client'>): Promise<FiguresApi> {
  const url = `/api/cycles/${t.year.cycleId}/figures`;
  const controlling = await t.client('controlling');
  const read = async () => (await controlling.get<FiguresView>(url)).body;
  return {
    url,
    controlling,
    read,
    put: async (part, value, version, client = controlling) =>
      client.put(`${url}/${part}`, { value }, { ifMatch: version ?? (await read()).versions[part] }),
  };
}

export const PARTS_2024 = {
  bundEinglMV: '6593989.00',
  umschichtungAusEGT: '1793645.00',
  kommunalerAnteil: '1606442.00',
};
export const budget = (more: object = {}) => ({
  plan: {
    year: 2027,
    verwaltung: PARTS_2024,
    eingliederung: { vorbindungen: '1632294.00', neubewilligungen: '1338063.00' },
    ...more,
  },
});
export const kennzahl = (key: string, more: object = {}) => ({
  key,
  label: `Kennzahl ${key}`,
  kind: 'ist',
  unit: 'Personen',
  value: '100',
  ...more,
});
