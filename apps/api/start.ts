/** The API as one thing to start and stop: it ends only after the requests in flight have their answer. */
import type { Runtime } from '#config/runtime.js';
import { requireSoundTables } from '#domain/workflow/all-tables.js';
import type { IdentitySettings } from '#identity/settings.js';
import { applicationDataSource } from '#persistence/data-source.js';
import { buildApplication } from './application.js';
import { buildServices } from './services.js';

export interface RunningApi {
  /** Base address, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Stops accepting, lets requests in flight finish (at most `shutdownSeconds`), closes the database connections. May be called twice. */
  close(): Promise<void>;
}

/** @param changed settings of signing in, for tests only */
export async function startApi(runtime: Runtime, changed: Partial<IdentitySettings> = {}): Promise<RunningApi> {
  requireSoundTables();
  const { config, log } = runtime;
  const source = applicationDataSource(runtime.databaseUrl);
  const services = buildServices(runtime, source, changed);
  const app = await buildApplication(services);
  try {
    await source.initialize();
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    await app.close().catch(() => undefined);
    if (source.isInitialized) await source.destroy();
    throw error;
  }
  const server = app.getHttpServer();
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : config.port;
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
  log.info({ address }, 'API bereit');
  const close = async (): Promise<void> => {
    services.life.ending = true;
    const cut = setTimeout(() => server.closeAllConnections(), config.shutdownSeconds * 1000);
    try {
      await app.close();
    } finally {
      clearTimeout(cut);
      await source.destroy();
    }
  };
  let closing: Promise<void> | undefined;
  return { address, close: () => (closing ??= close()) };
}
