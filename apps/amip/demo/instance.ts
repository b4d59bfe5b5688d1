/** A throwaway instance: own database in a temporary folder, api and worker in this process, an adjustable clock, mails kept as files. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccount } from '#application/people/accounts.js';
import { addMembership } from '#application/people/memberships.js';
import type { Tx } from '#application/ports.js';
import { localUrl, readConfig, type Config } from '#config/config.js';
import { createLog } from '#config/log.js';
import type { Runtime } from '#config/runtime.js';
import { BEIRAT_ROLES, TRAEGERVERSAMMLUNG_ROLES, type Role } from '#domain/shared/roles.js';
import { createPasswords } from '#identity/passwords.js';
import { IDENTITY_SETTINGS } from '#identity/settings.js';
import { createJobcenter, type NewJobcenter } from '#persistence/create-jobcenter.js';
import { applicationDataSource } from '#persistence/data-source.js';
import { migrate } from '#persistence/migrate.js';
import { verifyAudit, type Verdict } from '#persistence/verify-audit.js';
import { startApi } from '../../api/start.js';
import { startWorker } from '../../worker/start.js';
import { startEmbedded } from '../embedded/embedded.js';
import { freePort } from '../embedded/postmaster.js';
import { shippedTemplates } from '../shipped-templates.js';
import { Person } from './client.js';
import type { StoryClock } from './clock.js';
import { mailsIn, type CaughtMail } from './mails.js';

export interface PlannedAccount {
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly email: string;
  readonly organisation?: string | undefined;
  readonly group?: string | undefined;
  readonly traeger?: 'agentur' | 'kommune' | undefined;
  readonly memberSince: string;
}

export interface PlannedJobcenter extends NewJobcenter {
  readonly accounts: readonly PlannedAccount[];
}

export interface Instance {
  readonly clock: StoryClock;
  readonly jobcenter: PlannedJobcenter;
  /** @throws Error for a key that no account has */
  person(key: string): Person;
  /** Resolves when everything that is due by the clock has been done. @throws Error after two minutes */
  quiet(): Promise<void>;
  mails(): CaughtMail[];
  verifyAudit(): Promise<Verdict>;
  /** Stops everything and removes the folder; may be called twice. */
  stop(): Promise<void>;
}

const QUIET_WITHIN = 120_000;

/** @param signal ends requests under way; whoever aborts it still calls stop() */
export async function startInstance(
  jobcenter: PlannedJobcenter,
  clock: StoryClock,
  signal: AbortSignal = new AbortController().signal,
): Promise<Instance> {
  const stateDir = mkdtempSync(join(tmpdir(), `amip-demo-${process.pid}-`));
  const parts: (() => Promise<void>)[] = [async () => rmSync(stateDir, { recursive: true, force: true })];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= stopAll(parts));
  try {
    const database = await startEmbedded({ stateDir, durable: false });
    parts.push(() => database.stop());
    signal.throwIfAborted();
    await migrate(database.ownerUrl);
    const config = await configOf(stateDir);
    const { databaseUrl, ownerUrl } = database;
    const runtime: Runtime = { config, databaseUrl, ownerUrl, clock, log: createLog(config) };
    const people = await createPeople(jobcenter, ownerUrl, clock, { address: config.publicUrl, signal });
    signal.throwIfAborted();
    const worker = await startWorker(runtime, { pollMs: 100 });
    parts.push(() => worker.close());
    const api = await startApi(runtime);
    parts.push(() => api.close());
    signal.throwIfAborted();
    return {
      clock,
      jobcenter,
      person: (key) => {
        const person = people.get(key);
        if (!person) throw new Error(`Das Konto „${key}“ gibt es in dieser Geschichte nicht.`);
        return person;
      },
      quiet: () => quiet(api.address, signal),
      mails: () => mailsIn(join(stateDir, 'mails')),
      verifyAudit: () => verdictOf(databaseUrl, jobcenter.key),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Nothing of the environment counts, except how much is logged: the instance must not touch anybody's data. */
async function configOf(stateDir: string): Promise<Config> {
  const port = await freePort();
  const result = readConfig({
    AMIP_STATE_DIR: stateDir,
    PORT: String(port),
    AMIP_PUBLIC_URL: localUrl('127.0.0.1', port),
    AMIP_MAIL_FROM: 'AMIP <amip@jobcenter.example>',
    AMIP_SHUTDOWN_SECONDS: '5',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
  });
  if (!result.ok) throw new Error(result.problems.map(({ variable, message }) => `${variable} ${message}`).join('; '));
  return result.config;
}

/** The Jobcenter and its accounts come from the installation, with random passwords; everything after that goes through HTTP. */
async function createPeople(
  jobcenter: PlannedJobcenter,
  ownerUrl: string,
  clock: StoryClock,
  reach: { address: string; signal: AbortSignal },
): Promise<ReadonlyMap<string, Person>> {
  const passwords = createPasswords(IDENTITY_SETTINGS.passwordCost);
  const accounts = await Promise.all(
    jobcenter.accounts.map(async (account) => {
      const password = randomBytes(18).toString('base64url');
      return { ...account, password, passwordHash: await passwords.hash(password) };
    }),
  );
  await createJobcenter(ownerUrl, clock, jobcenter, shippedTemplates(), async (tx) => {
    for (const account of accounts) await createPerson(tx, account);
  });
  return new Map(
    accounts.map(({ key, name, role, email, password }) => [
      key,
      new Person(role, name, reach.address, { jobcenter: jobcenter.key, email, password }, reach.signal),
    ]),
  );
}

async function createPerson(
  tx: Tx,
  {
    name,
    email,
    role,
    organisation,
    group,
    traeger,
    memberSince,
    passwordHash,
  }: PlannedAccount & { passwordHash: string },
): Promise<void> {
  const account = await createAccount(tx, { name, email, passwordHash });
  const isBeirat = BEIRAT_ROLES.includes(role);
  await addMembership(tx, account.id, {
    role,
    organisation: isBeirat ? (organisation ?? null) : null,
    group: isBeirat ? (group ?? null) : null,
    traeger: TRAEGERVERSAMMLUNG_ROLES.includes(role) ? (traeger ?? null) : null,
    from: memberSince,
    until: null,
  });
}

async function quiet(address: string, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + QUIET_WITHIN;
  for (;;) {
    const answer = await fetch(`${address}/health/ready`, { signal });
    const { queue } = (await answer.json()) as { queue?: { open: number } };
    if (queue?.open === 0) return;
    if (performance.now() > deadline)
      throw new Error(`Nach ${QUIET_WITHIN / 1000} Sekunden sind noch ${queue?.open ?? '?'} fällige Aufträge offen.`);
    await pause(15);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function verdictOf(databaseUrl: string, key: string): Promise<Verdict> {
  const source = await applicationDataSource(databaseUrl, 1).initialize();
  try {
    const [verdict] = await verifyAudit(source, {}, key);
    if (!verdict) throw new Error('Zum Jobcenter der Geschichte gibt es kein Protokoll.');
    return verdict;
  } finally {
    await source.destroy();
  }
}

async function stopAll(parts: (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const stop of parts.splice(0).reverse()) await stop().catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, 'Nicht alles ließ sich ordentlich beenden.');
}
