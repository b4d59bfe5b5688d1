// The real API process, from dist, on the database that the environment names; says on stdout where it listens. Made to be killed.
import { readConfig } from '#config/config.js';
import { createLog } from '#config/log.js';
import { startApi } from '../../dist/apps/api/start.js';

const result = readConfig(process.env);
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { config } = result;
const time = new Date(process.env['TEST_NOW'] ?? '');
const api = await startApi({
  config,
  databaseUrl: config.databaseUrl ?? '',
  clock: { now: () => time },
  log: createLog(config),
});
process.stdout.write(`${api.address}\n`);
