// What production refuses to start with, because it would lose jobs or let strangers in; the demo only warns of it.
import { Redis } from 'ioredis';
import pg from 'pg';
import { unreachable } from './unreachable.js';

/** German sentences, empty if nothing speaks against a start. The database must have been migrated. */
export async function databaseObjections(databaseUrl: string): Promise<string[]> {
  return withClient(databaseUrl, async (client) => [...(await demoAccounts(client)), ...(await powerfulRole(client))]);
}

/** German sentences, empty if Redis keeps what it has acknowledged. Measured: a killed Redis with Debian's settings lost every delayed job. */
export async function redisObjections(redisUrl: string): Promise<string[]> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: 5000,
    disconnectTimeout: 100,
  });
  let lastError: unknown;
  redis.on('error', (error) => (lastError = error));
  try {
    await redis.connect();
    return judgeRedis(await redis.info());
  } catch (error) {
    return [unreachable(lastError ?? error, 'Redis (REDIS_URL)')];
  } finally {
    redis.disconnect();
  }
}

/** Accounts whose passwords were printed on a screen. */
async function demoAccounts(client: pg.Client): Promise<string[]> {
  const found: string[] = [];
  const tenants = await client.query<{ id: string; key: string }>('select id, key from all_tenants()');
  for (const { id, key } of tenants.rows) {
    await client.query('begin');
    await client.query(`select set_config('app.tenant', $1, true)`, [id]);
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from account where demo and active',
    );
    await client.query('commit');
    const count = rows[0]?.count ?? 0;
    if (count === 0) continue;
    const accounts = count === 1 ? 'ist ein Konto' : `sind ${count} Konten`;
    found.push(
      `Im Jobcenter „${key}“ ${accounts} mit Demo-Passwort aktiv. Legen Sie das Jobcenter in einer leeren Datenbank neu an.`,
    );
  }
  return found;
}

/** The session works as amip_app, but a superuser's or bypassing login could lay that role down and see every tenant. */
async function powerfulRole(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname = session_user and (rolsuper or rolbypassrls)',
  );
  return rows.map(
    ({ name }) =>
      `DATABASE_URL meldet sich als „${name}“ an; diese Rolle darf die Trennung der Jobcenter übergehen. Nehmen Sie eine gewöhnliche Rolle, die Mitglied von amip_app ist.`,
  );
}

/** @param info answer of Redis to INFO */
export function judgeRedis(info: string): string[] {
  const values = new Map(info.split(/\r?\n/).map((line) => line.split(':', 2) as [string, string]));
  const policy = values.get('maxmemory_policy');
  const found: string[] = [];
  if (values.get('aof_enabled') !== '1')
    found.push('Redis (REDIS_URL) verliert bei einem Absturz Aufträge. Schalten Sie dort „appendonly yes“ ein.');
  if (policy !== 'noeviction')
    found.push(
      `Redis (REDIS_URL) darf bei vollem Speicher Aufträge verwerfen (maxmemory-policy ${policy ?? 'unbekannt'}). Stellen Sie dort „maxmemory-policy noeviction“ ein.`,
    );
  return found;
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, options: '-c role=amip_app', connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // a lost connection rejects the query that is under way
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
