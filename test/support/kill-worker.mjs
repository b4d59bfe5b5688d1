// The real worker process, from dist, on the database that the environment names; says on stdout when a job begins (+) and ends (-). Made to be killed.
import { writeSync } from 'node:fs';
import { readConfig } from '#config/config.js';
import { createLog } from '#config/log.js';
import { allHandlers, startWorker } from '../../dist/apps/worker/start.js';

const result = readConfig(process.env);
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const { config } = result;
const time = new Date(process.env['TEST_NOW'] ?? '');
const began = Date.now();
const clock = { now: () => new Date(time.getTime() + Date.now() - began) };
const worker = await startWorker(
  { config, databaseUrl: config.databaseUrl ?? '', clock, log: createLog(config) },
  {
    pollMs: 50,
    againAfterMs: 500,
    lockMs: 600,
    redisPrefix: process.env['TEST_REDIS_PREFIX'] ?? 'amip',
    handlers: (...parts) =>
      allHandlers(...parts).map(({ job, run }) => ({
        job,
        run: async (effect) => {
          writeSync(1, '+');
          await run(effect).finally(() => writeSync(1, '-'));
        },
      })),
  },
);
process.once('SIGTERM', () => void worker.close());
