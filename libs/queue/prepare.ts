/** What the queue needs before it can be used: its own tables in PostgreSQL, made by the owner, or a Redis that forgets nothing. */
import { runMigrations } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

export const QUEUE_SCHEMA = 'bullmq';

/**
 * Brings the tables of the PostgreSQL backend to the version of the installed BullMQ and lets the application role use them. They hold
 * ids only. The backend adds jobs in bulk through temporary tables and counts ids in sequences of its own, hence the last two rights.
 */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // the query that was running reports it
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`
      grant usage, create on schema ${QUEUE_SCHEMA} to amip_app;
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to amip_app;
      grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to amip_app;
      grant execute on all functions in schema ${QUEUE_SCHEMA} to amip_app;
      do $$ begin
        if not has_database_privilege('amip_app', current_database(), 'TEMPORARY') then
          execute format('grant temporary on database %I to amip_app', current_database());
        end if;
      end $$`);
  } finally {
    await client.end();
  }
}

/**
 * Whether this Redis may keep jobs: it must write every change to disk and throw nothing away.
 * @returns German sentences, one per fault; empty: good
 */
export async function checkRedis(url: string): Promise<string[]> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 5000, commandTimeout: 5000, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined); // the failed command says it
  try {
    await redis.connect();
    const info = `${await redis.info('persistence')}\n${await redis.info('memory')}`;
    return faults((name) => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1]);
  } catch (error) {
    return [`REDIS_URL: Redis antwortet nicht (${(error as { code?: string }).code ?? 'keine Verbindung'}).`];
  } finally {
    redis.disconnect();
  }
}

function faults(setting: (name: string) => string | undefined): string[] {
  const policy = setting('maxmemory_policy');
  return [
    ...(setting('aof_enabled') === '1' ? [] : ['REDIS_URL: Redis schreibt kein Änderungsprotokoll auf die Platte; bitte „appendonly yes“ einstellen.']),
    ...(policy === 'noeviction' ? [] : [`REDIS_URL: Redis wirft bei vollem Speicher Einträge weg (maxmemory-policy ${policy ?? 'unbekannt'}); bitte „noeviction“ einstellen.`]),
  ];
}
