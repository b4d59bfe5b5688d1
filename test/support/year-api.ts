/** A year of `createYear` behind the real API: its people sign in, and its documents are made as the worker makes them. */
import type { DataSource } from 'typeorm';
import { createDoor } from '#persistence/door.js';
import { ownerDataSource } from '#persistence/data-source.js';
import { inputModel } from '#rendering/input-model.js';
import { renderDocx } from '#rendering/render-docx.js';
import { renderDocument } from '../../apps/worker/handlers/render-document.js';
import { signIn, startTestApi, type TestApi } from './api.js';
import type { Client } from './client.js';
import { act, all, RECORD, SEATS, type Vote } from './vote.js';
import { bringToVote, createYear, openConsultation, step, type PersonKey, type Year } from './year.js';

export interface YearApi {
  readonly api: TestApi;
  readonly owner: DataSource;
  readonly year: Year;
  /** Key of the year's Jobcenter. */
  readonly jobcenter: string;
  /** Signed in once and again when the session has ended; the API's clock is set to that of the year. */
  client(key: PersonKey): Promise<Client>;
  /** As in the year's Jobcenter; the owner may read and change everything. */
  sql<T>(statement: string, parameters?: readonly unknown[]): Promise<T[]>;
  /** Makes all documents that were asked for; returns how many. */
  renderAll(): Promise<number>;
  stop(): Promise<void>;
}

export async function startYearApi(options: Parameters<typeof createYear>[2] = {}): Promise<YearApi> {
  const api = await startTestApi();
  const owner = await ownerDataSource(api.database.ownerUrl).initialize();
  const stop = async (): Promise<void> => {
    await owner.destroy();
    await api.stop();
  };
  return { ...(await anotherYear({ api, owner }, options)), stop };
}

/** One more Jobcenter with its year behind the same API; it ends with the API. */
export async function anotherYear(
  { api, owner }: Pick<YearApi, 'api' | 'owner'>,
  options: Parameters<typeof createYear>[2] = {},
): Promise<Omit<YearApi, 'stop'>> {
  const year = await createYear(owner, (clock) => createDoor(api.source, clock), options);
  const sql = <T>(statement: string, parameters: readonly unknown[] = []): Promise<T[]> =>
    owner.transaction(async (m) => {
      await m.query(`select set_config('app.tenant', $1, true)`, [year.tenantId]);
      return m.query<T[]>(statement, [...parameters]);
    });
  const [known] = await api.inTenant<{ hash: string }>(
    'select password_hash as hash from account where password_hash is not null limit 1',
  );
  await sql('update account set password_hash = $1 where tenant_id = current_tenant()', [known?.hash]);
  const jobcenter = `jc-${year.tenantId}`;
  const clients = new Map<PersonKey, Client>();
  return {
    api,
    owner,
    year,
    jobcenter,
    sql,
    client: async (key) => {
      api.clock.set(year.clock.now());
      const known = clients.get(key);
      if (known && (await known.get('/api/session')).status === 200) return known;
      const client = await signIn(api.client(), jobcenter, `${key.toLowerCase()}@example.org`);
      clients.set(key, client);
      return client;
    },
    renderAll: async () => {
      const rows = await sql<{ id: string }>(
        `select id from outbox where tenant_id = current_tenant() and job = 'renderDocument' and done_at is null`,
      );
      const handler = renderDocument(year.door, async (text) => renderDocx(inputModel(text)));
      for (const { id } of rows) await handler.run({ tenantId: year.tenantId, outboxId: id });
      return rows.length;
    },
  };
}

/** The Trägerversammlung agrees, all seats; the cycle is „beschlossen“. @returns id of the resolution */
export async function resolveYear(year: Year): Promise<string> {
  await openConsultation(year);
  const id = await bringToVote(year);
  const vote: Vote = { ...year, id };
  await act(vote, 'a1', 'open');
  await all(vote, SEATS, []);
  await act(vote, 'a1', 'close');
  await act(vote, 'a1', 'record', RECORD);
  return id;
}

export async function publishYear(year: Year): Promise<void> {
  await resolveYear(year);
  await step(year, 'gf', 'sign', { signedOn: RECORD.heldOn, place: 'Musterstadt' });
  await step(year, 'gf', 'publish');
}
