/** What the queue needs in PostgreSQL before it can be used: its own tables, made by the owner. (What a Redis must promise: apps/amip/production.ts.) */
import { assertSchemaCompatibility, LATEST_SCHEMA_VERSION, runMigrations, SchemaMigrationRequiredError } from 'bullmq';
import pg from 'pg';

export const QUEUE_SCHEMA = 'bullmq';

/** Keeps two starting processes apart: PostgreSQL refuses to change the rights of one thing twice at the same time. */
const RIGHTS_LOCK = 7_265_002;

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
      select pg_advisory_xact_lock(${RIGHTS_LOCK});
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
 * For a start without `migrate` before it: makes the tables if they are missing or older than the installed BullMQ.
 * @throws Error in German if that is needed and nobody told the owner's address
 */
export async function ensureQueue({
  databaseUrl,
  ownerUrl,
}: {
  databaseUrl: string;
  ownerUrl?: string | undefined;
}): Promise<void> {
  if (await isPrepared(databaseUrl)) return;
  if (ownerUrl === undefined)
    throw new Error('Die Tabellen der Warteschlange fehlen oder sind veraltet; bitte zuerst „amip migrate“ ausführen');
  await prepareQueue(ownerUrl);
}

async function isPrepared(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5000,
    options: '-c role=amip_app',
  });
  client.on('error', () => undefined); // as above
  await client.connect();
  try {
    return (await assertSchemaCompatibility(client, QUEUE_SCHEMA)) >= LATEST_SCHEMA_VERSION;
  } catch (error) {
    const noRight = (error as { code?: string }).code === '42501';
    if (error instanceof SchemaMigrationRequiredError || noRight) return false;
    throw error;
  } finally {
    await client.end();
  }
}
