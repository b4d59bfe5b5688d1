// `amip start`: everything in one process. Database, schema, demo data, then api and worker; a signal takes it all down again.
import { join } from 'node:path';
import pg from 'pg';
import { localUrl, type Config } from '#config/config.js';
import { createLog } from '#config/log.js';
import type { Runtime } from '#config/runtime.js';
import { migrate } from '#persistence/migrate.js';
import { prepareQueue } from '#queue/prepare.js';
import { parseArguments, requireConfig, WrongUsage } from '../arguments.js';
import { startEmbedded } from '../embedded/embedded.js';
import { freePort } from '../embedded/postmaster.js';
import { DEMO_PASSWORDS, greeting, type SignIn } from '../greeting.js';
import { databaseObjections, redisObjections } from '../production.js';
import { Shutdown, StopRequested } from '../shutdown.js';
import { systemClock } from '../system-clock.js';

/** Number of the advisory lock under which the demo Jobcenter is created. */
const DEMO_LOCK = 7_265_002;
const SERVICES = ['api', 'worker'] as const;
type Service = (typeof SERVICES)[number];

/** @returns exit code: 0 ended by a signal, 1 did not start or broke, 2 wrong arguments or configuration */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseArguments('start', argv, {
    options: { services: { type: 'string' }, 'no-migrate': { type: 'boolean' } },
  });
  const services = servicesFrom(values.services);
  const config = await withPort(requireConfig());
  const log = createLog(config);
  const shutdown = new Shutdown(log, config.shutdownSeconds);
  process.on('uncaughtException', (error) => shutdown.fail('Unerwarteter Fehler', error));
  try {
    const addresses = await database(config, shutdown);
    shutdown.throwIfRequested();
    if (!values['no-migrate']) await prepare(config, addresses.ownerUrl);
    const refusals = await objections(config, addresses.databaseUrl);
    if (config.mode === 'production' && refusals.length > 0) {
      console.error(['AMIP startet so nicht:', ...refusals.map((refusal) => `  ${refusal}`)].join('\n'));
      return 1;
    }
    for (const refusal of refusals) log.warn(`Im Produktivbetrieb verboten: ${refusal}`);
    shutdown.throwIfRequested();
    const runtime: Runtime = { config, ...addresses, clock: systemClock, log };
    const signIns = await demo(runtime, addresses.ownerUrl, services);
    shutdown.throwIfRequested();
    const address = await serve(runtime, services, shutdown);
    shutdown.throwIfRequested();
    console.log(greeting(address, signIns, join(config.stateDir, DEMO_PASSWORDS)));
    return await shutdown.requested;
  } catch (error) {
    if (error instanceof StopRequested) return await shutdown.requested;
    throw error;
  } finally {
    await shutdown.stopAll();
  }
}

async function prepare(config: Config, ownerUrl: string): Promise<void> {
  await migrate(ownerUrl);
  if (config.redisUrl === undefined) await prepareQueue(ownerUrl);
}

function servicesFrom(list: string | undefined): ReadonlySet<Service> {
  if (list === undefined) return new Set(SERVICES);
  const names = list.split(',').map((name) => name.trim());
  const known = SERVICES.filter((service) => names.includes(service));
  if (known.length !== names.length)
    throw new WrongUsage(
      `--services=${list}: möglich sind „api“, „worker“ oder beide, durch Komma getrennt, jeder nur einmal.`,
    );
  return new Set(known);
}

/** Port 0 becomes a free port at once, so that links in mails carry the address that people can really use. */
async function withPort(config: Config): Promise<Config> {
  if (config.port !== 0) return config;
  const port = await freePort();
  const chosen = config.publicUrl === localUrl(config.host, 0) ? localUrl(config.host, port) : config.publicUrl;
  return { ...config, port, publicUrl: chosen };
}

async function database(config: Config, shutdown: Shutdown): Promise<{ databaseUrl: string; ownerUrl: string }> {
  if (config.databaseUrl !== undefined)
    return { databaseUrl: config.databaseUrl, ownerUrl: config.databaseOwnerUrl ?? config.databaseUrl };
  const embedded = await startEmbedded({ stateDir: config.stateDir });
  shutdown.add('Datenbank', () => embedded.stop(), true);
  void embedded.ended.then(() => shutdown.fail('Die eingebaute Datenbank ist nicht mehr da'));
  return { databaseUrl: embedded.databaseUrl, ownerUrl: embedded.ownerUrl };
}

/** The demo has demo accounts and may be tried with any role; a Redis that forgets is worth a warning even there. */
async function objections({ mode, redisUrl }: Config, databaseUrl: string): Promise<string[]> {
  return [
    ...(mode === 'production' ? await databaseObjections(databaseUrl) : []),
    ...(redisUrl === undefined ? [] : await redisObjections(redisUrl)),
  ];
}

async function demo(runtime: Runtime, ownerUrl: string, services: ReadonlySet<Service>): Promise<SignIn[]> {
  if (runtime.config.mode !== 'demo' || !services.has('api')) return [];
  const { ensureDemoJobcenter } = await import('../demo-jobcenter.js');
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    // Several that start at once on one empty database: the first creates, the others find.
    await client.query('select pg_advisory_lock($1)', [DEMO_LOCK]);
    return (await ensureDemoJobcenter(runtime.config, ownerUrl, runtime.clock)).signIns;
  } finally {
    await client.end();
  }
}

/**
 * Worker first: nothing that a request puts into the outbox waits for it. Stopped in the opposite order. Each is loaded only
 * where it runs: a wrong configuration is answered at once, and a worker alone does not carry the API's memory.
 */
async function serve(
  runtime: Runtime,
  services: ReadonlySet<Service>,
  shutdown: Shutdown,
): Promise<string | undefined> {
  if (services.has('worker')) {
    const { startWorker } = await import('../../worker/start.js');
    const worker = await startWorker(runtime);
    shutdown.add('Hintergrunddienste', () => worker.close());
  }
  if (!services.has('api')) return undefined;
  const { startApi } = await import('../../api/start.js');
  const api = await startApi(runtime).catch((error: unknown) => {
    throw portTaken(error, runtime.config) ?? error;
  });
  shutdown.add('API', () => api.close());
  return api.address;
}

function portTaken(error: unknown, { host, port }: Config): WrongUsage | undefined {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE')
    return new WrongUsage(
      `Port ${port} auf ${host} ist schon belegt. Wählen Sie mit PORT einen anderen; PORT=0 nimmt einen freien.`,
    );
  if (code === 'EACCES')
    return new WrongUsage(
      `Port ${port} auf ${host} ist diesem Benutzer nicht erlaubt. Wählen Sie mit PORT einen ab 1024.`,
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new WrongUsage(`HOST=${host} ist keine Adresse dieses Rechners. Üblich sind 127.0.0.1 oder 0.0.0.0.`);
  return undefined;
}
