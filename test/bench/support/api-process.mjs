// The product's API in a process of its own, as `amip start --services=api` wires it; its log goes where stderr goes.
import { startApi } from '../../../dist/apps/api/start.js';
import { apiRuntime } from './runtime.mjs';

process.once('message', async ({ databaseUrl }) => {
  const api = await startApi(apiRuntime(databaseUrl, 'info'));
  process.send({ port: Number(new URL(api.address).port) });
  process.once('disconnect', () => void api.close().finally(() => process.exit()));
});
