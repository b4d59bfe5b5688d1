/** The whole API on a throwaway database with a clock moved by hand: one Jobcenter with one person per role is there from the start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { pino } from 'pino';
import type { Actor } from '#application/actor.js';
import { createAccount } from '#application/people/accounts.js';
import type { Door, Tx } from '#application/ports.js';
import { readConfig, type Config } from '#config/config.js';
import { projectRoot } from '#config/project.js';
import type { Runtime } from '#config/runtime.js';
import { BEIRAT_ROLES, ROLE_NAMES, ROLES, TRAEGERVERSAMMLUNG_ROLES, type Role } from '#domain/shared/roles.js';
import type { ProgrammeTemplate } from '#domain/section/template.js';
import { createPasswords } from '#identity/passwords.js';
import type { IdentitySettings } from '#identity/settings.js';
import { createJobcenter } from '#persistence/create-jobcenter.js';
import { applicationDataSource } from '#persistence/data-source.js';
import { createDoor } from '#persistence/door.js';
import { migrate } from '#persistence/migrate.js';
import { startApi, type RunningApi } from '../../apps/api/start.js';
import { Client } from './client.js';
import { TestClock } from './clock.js';
import { startTestDatabase, type TestDatabase } from './database.js';

export const PASSWORD = 'ein gutes Testpasswort';
const CHEAP = { memoryCost: 64, timeCost: 1, parallelism: 1 };
const SINCE = '2020-01-01';

export interface TestPerson {
  readonly accountId: string;
  readonly membershipId: string;
  readonly email: string;
  readonly role: Role;
}

export interface PersonDetails {
  readonly name?: string;
  readonly organisation?: string;
  readonly group?: string;
  readonly traeger?: 'agentur' | 'kommune';
  readonly from?: string;
  readonly until?: string;
}

export interface TestJobcenter {
  readonly tenantId: string;
  readonly key: string;
  /** The first person of each role. */
  readonly people: Readonly<Record<Role, TestPerson>>;
  /** One more person, e.g. a second member of the Trägerversammlung. */
  addPerson(role: Role, details?: PersonDetails): Promise<TestPerson>;
  /** For the door, without HTTP. */
  actor(person: TestPerson | Role): Actor;
}

export interface TestApi {
  readonly baseUrl: string;
  readonly clock: TestClock;
  readonly door: Door;
  /** As the application role; tenant not set. */
  readonly source: DataSource;
  readonly database: TestDatabase;
  readonly jobcenter: TestJobcenter;
  readonly runtime: Runtime;
  /** One JSON object per logged line. */
  readonly logLines: Record<string, unknown>[];
  createJobcenter(key?: string, traegerform?: 'gE' | 'zkT'): Promise<TestJobcenter>;
  /** SQL inside a Jobcenter, the first one unless another is given. */
  inTenant<T>(sql: string, parameters?: readonly unknown[], tenantId?: string): Promise<T[]>;
  /** Nobody. */
  client(): Client;
  /** @param who a role (its first person) or an e-mail address; of the first Jobcenter unless another is given */
  signIn(who: Role | TestPerson | string, jobcenter?: TestJobcenter): Promise<Client>;
  /** A second process on the same database, with other settings. */
  startAnother(settings: Partial<IdentitySettings>, config?: Partial<Config>): Promise<RunningApi>;
  stop(): Promise<void>;
}

export async function startTestApi(
  options: { clock?: TestClock; settings?: Partial<IdentitySettings>; config?: Partial<Config> } = {},
): Promise<TestApi> {
  const clock = options.clock ?? new TestClock();
  const database = await startTestDatabase();
  await migrate(database.ownerUrl);
  const logLines: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'info' },
    { write: (line) => void logLines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const runtime: Runtime = {
    config: testConfig(options.config),
    databaseUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    clock,
    log,
  };
  const settings = { passwordCost: CHEAP, ...options.settings };
  const api = await startApi(runtime, settings);
  const source = await applicationDataSource(database.appUrl, 4).initialize();
  const door = createDoor(source, clock);
  const passwordHash = await createPasswords(CHEAP).hash(PASSWORD);
  let number = 0;
  const newJobcenter = (key = `jobcenter-${++number}`, traegerform: 'gE' | 'zkT' = 'gE') =>
    makeJobcenter({ ownerUrl: database.ownerUrl, clock, door, passwordHash }, key, traegerform);
  const jobcenter = await newJobcenter();
  return {
    baseUrl: api.address,
    clock,
    door,
    source,
    database,
    jobcenter,
    runtime,
    logLines,
    createJobcenter: newJobcenter,
    inTenant: (sql, parameters = [], tenantId = jobcenter.tenantId) =>
      source.transaction(async (manager) => {
        await manager.query(`select set_config('app.tenant', $1, true)`, [tenantId]);
        return manager.query(sql, [...parameters]);
      }),
    client: () => new Client(api.address),
    signIn: async (who, at = jobcenter) => {
      const email = typeof who === 'object' ? who.email : who in ROLES ? at.people[who as Role].email : who;
      return signIn(new Client(api.address), at.key, email);
    },
    startAnother: (changed, config) =>
      startApi({ ...runtime, config: { ...runtime.config, ...config } }, { ...settings, ...changed }),
    stop: async () => {
      await api.close();
      await source.destroy();
      await database.stop();
    },
  };
}

/** Signs the client in. @throws Error with the answer if that is refused */
export async function signIn(client: Client, jobcenter: string, email: string, password = PASSWORD): Promise<Client> {
  const answer = await client.post<{ csrfToken: string }>('/api/session', { jobcenter, email, password });
  if (answer.status !== 201) throw new Error(`sign-in of ${email}: ${answer.status} ${answer.bytes.toString()}`);
  client.csrfToken = answer.body.csrfToken;
  return client;
}

function testConfig(changed: Partial<Config> = {}): Config {
  const result = readConfig({ PORT: '0', LOG_LEVEL: 'info' });
  if (!result.ok) throw new Error('the defaults of the configuration are wrong');
  return { ...result.config, ...changed };
}

interface Workshop {
  readonly ownerUrl: string;
  readonly clock: TestClock;
  readonly door: Door;
  readonly passwordHash: string;
}

async function makeJobcenter(shop: Workshop, key: string, traegerform: 'gE' | 'zkT'): Promise<TestJobcenter> {
  const traeger = [
    { kind: 'agentur', name: 'Agentur für Arbeit' } as const,
    { kind: 'kommune', name: 'Landkreis' } as const,
  ];
  const { tenantId, result: people } = await createJobcenter(
    shop.ownerUrl,
    shop.clock,
    { key, name: `Jobcenter ${key}`, traegerform, traeger, ort: 'Musterstadt' },
    templates(),
    async (tx) => {
      const made: Partial<Record<Role, TestPerson>> = {};
      for (const role of ROLE_NAMES)
        made[role] = await makePerson(tx, shop.passwordHash, key, role, `${role.toLowerCase()}@${key}.example`, {});
      return made as Record<Role, TestPerson>;
    },
  );
  const details = new Map<string, PersonDetails>();
  const actor = (who: TestPerson | Role): Actor => {
    const person = typeof who === 'string' ? people[who] : who;
    const { organisation, group, traeger } = detailsOf(person.role, details.get(person.accountId) ?? {});
    const membership = { id: person.membershipId, role: person.role, organisation, group, traeger };
    return {
      tenantId,
      accountId: person.accountId,
      name: ROLES[person.role],
      memberships: [membership],
      roles: [person.role],
    };
  };
  let number = 1;
  const addPerson = async (role: Role, more: PersonDetails = {}): Promise<TestPerson> => {
    const email = `${role.toLowerCase()}-${++number}@${key}.example`;
    const person = await shop.door.change(actor('administration'), (tx) =>
      makePerson(tx, shop.passwordHash, key, role, email, more),
    );
    details.set(person.accountId, more);
    return person;
  };
  return { tenantId, key, people, addPerson, actor };
}

async function makePerson(
  tx: Tx,
  passwordHash: string,
  key: string,
  role: Role,
  email: string,
  details: PersonDetails,
): Promise<TestPerson> {
  const account = await createAccount(tx, { name: details.name ?? `${ROLES[role]} ${key}`, email, passwordHash });
  const { organisation, group, traeger } = detailsOf(role, details);
  const { id } = await tx.people.insertMembership({
    accountId: account.id,
    role,
    organisation,
    memberGroup: group,
    traeger,
    validFrom: details.from ?? SINCE,
    validUntil: details.until ?? null,
    createdAt: tx.now,
  });
  return { accountId: account.id, membershipId: id, email, role };
}

const detailsOf = (role: Role, { organisation = 'Kreisverband', group = 'Arbeitnehmer', traeger }: PersonDetails) => ({
  organisation: BEIRAT_ROLES.includes(role) ? organisation : null,
  group: BEIRAT_ROLES.includes(role) ? group : null,
  traeger: TRAEGERVERSAMMLUNG_ROLES.includes(role)
    ? (traeger ?? (role === 'traegerversammlungVorsitz' ? 'agentur' : 'kommune'))
    : null,
});

const templates = (): ProgrammeTemplate[] =>
  ['amip-2024-ge', 'amip-2016-ge', 'amip-2024-zkt', 'amip-2016-zkt'].map(
    (name) => JSON.parse(readFileSync(join(projectRoot(), 'templates', `${name}.json`), 'utf8')) as ProgrammeTemplate,
  );
