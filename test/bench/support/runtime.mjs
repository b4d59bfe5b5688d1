// The product's own configuration, on a free port and the bench's database.
import { readConfig } from '../../../dist/libs/config/config.js';
import { createLog } from '../../../dist/libs/config/log.js';

export function apiRuntime(databaseUrl, logLevel) {
  const result = readConfig({ PORT: '0', LOG_LEVEL: logLevel });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { config } = result;
  return { config, databaseUrl, clock: { now: () => new Date() }, log: createLog(config) };
}
