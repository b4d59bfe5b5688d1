// The database behind the years of a test file: starts it, makes Jobcenter on it, looks into its tables as the owner.
import type { DataSource } from 'typeorm';
import { applicationDataSource, ownerDataSource } from '#persistence/data-source.js';
import { createDoor } from '#persistence/door.js';
import { migrate } from '#persistence/migrate.js';
import { startTestDatabase } from './database.js';
import { createYear, type Year } from './year.js';

type Row = Record<string, unknown>;

export interface Years {
  /** As the application role; tenant not set. */
  readonly app: DataSource;
  create(options?: Parameters<typeof createYear>[2]): Promise<Year>;
  /** Rows of this Jobcenter, read or changed as the owner of the tables. */
  sql(year: Year, statement: string): Promise<Row[]>;
  /** Audit entries of one thing and event, the first one first. */
  audit(year: Year, entityId: string, event: string): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function startYears(): Promise<Years> {
  const database = await startTestDatabase();
  await migrate(database.ownerUrl);
  const app = await applicationDataSource(database.appUrl, 20).initialize();
  const owner = await ownerDataSource(database.ownerUrl).initialize();
  const sql = (year: Year, statement: string): Promise<Row[]> =>
    owner.transaction(async (m) => {
      await m.query(`select set_config('app.tenant', $1, true)`, [year.tenantId]);
      return m.query<Row[]>(statement);
    });
  return {
    app,
    create: (options = {}) => createYear(owner, (clock) => createDoor(app, clock), options),
    sql,
    audit: async (year, entityId, event) => {
      const rows = await sql(year, `select payload from audit_entry where entity_id = '${entityId}' order by seq`);
      return rows
        .map((row) => JSON.parse(row['payload'] as string) as Row)
        .filter((payload) => payload['event'] === event);
    },
    stop: async () => {
      await app.destroy();
      await owner.destroy();
      await database.stop();
    },
  };
}
