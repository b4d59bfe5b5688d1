// `amip migrate`: brings the database to the schema of this version and ends; for installations that start with --no-migrate.
import { migrate } from '#persistence/migrate.js';
import { prepareQueue } from '#queue/prepare.js';
import { parseArguments, requireConfig } from '../arguments.js';
import { openDatabase } from '../embedded/database.js';

export async function run(argv: readonly string[]): Promise<number> {
  parseArguments('migrate', argv, {});
  const database = await openDatabase(requireConfig());
  try {
    await migrate(database.ownerUrl);
    await prepareQueue(database.ownerUrl); // also where Redis is used today: switching back needs no migration
  } finally {
    await database.close();
  }
  console.log('Die Datenbank ist auf dem Stand dieser Version.');
  return 0;
}
