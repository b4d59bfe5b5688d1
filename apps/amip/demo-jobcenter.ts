/**
 * The demo Jobcenter: created once, with the people of the demo year; their passwords stand in a file of the state folder that only
 * the owner of the process can read, so that every later start can show them again.
 */
import { randomInt } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAccount } from '#application/people/accounts.js';
import { addMembership } from '#application/people/memberships.js';
import type { Tx } from '#application/ports.js';
import type { Config } from '#config/config.js';
import { projectRoot } from '#config/project.js';
import type { Clock } from '#domain/shared/clock.js';
import { BEIRAT_ROLES, TRAEGERVERSAMMLUNG_ROLES, type Role } from '#domain/shared/roles.js';
import { createPasswords } from '#identity/passwords.js';
import { IDENTITY_SETTINGS } from '#identity/settings.js';
import { changeJobcenter, createJobcenter } from '#persistence/create-jobcenter.js';
import { DEMO_PASSWORDS } from './greeting.js';
import { shippedTemplates } from './shipped-templates.js';

export interface DemoSignIn {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

interface DemoAccount {
  readonly name: string;
  readonly role: Role;
  readonly email: string;
  readonly organisation?: string;
  readonly group?: string;
  readonly traeger?: 'agentur' | 'kommune';
  readonly memberSince: string;
}

interface DemoPeople {
  readonly tenant: { readonly key: string; readonly name: string };
  readonly accounts: readonly DemoAccount[];
}

/** Everyday words without umlauts, easy to type. */
const WORDS =
  'Ahorn Amsel Anker Apfel Birke Birne Blume Boot Brot Brunnen Buche Dach Dohle Eiche Erle Esche Eule Falke Feder Feld Fichte Fink Fluss Garten Giebel Glas Hafen Hasel Hecke Herbst Holz Igel Insel Kanne Karte Kiesel Kirsche Klee Korb Kran Lampe Laub Linde Luchs Markt Meise Mohn Moos Mulde Nebel Otter Pappel Pfad Quelle Rabe Regen Ring Sand Segel Specht Stein Tanne Ufer Wiese'.split(
    ' ',
  );

/**
 * Creates the demo Jobcenter if it is not there. If only the file with the passwords is gone, the demo accounts get new ones.
 * @param ownerUrl the owner of the tables: the application role may not insert tenants
 * @returns how to sign in: one person per role; the file has everybody
 */
export async function ensureDemoJobcenter(
  config: Pick<Config, 'stateDir'>,
  ownerUrl: string,
  clock: Clock,
): Promise<{ jobcenter: string; signIns: DemoSignIn[] }> {
  const { tenant, accounts } = demoPeople();
  const file = join(config.stateDir, DEMO_PASSWORDS);
  const known = readPasswords(file);
  const passwords = Object.fromEntries(accounts.map(({ email }) => [email, known?.[email] ?? newPassword()]));
  if (accounts.some(({ email }) => known?.[email] === undefined)) writePasswords(file, passwords);

  const hashes = hasher(passwords);
  const exists = await changeJobcenter(ownerUrl, clock, tenant.key, async (tx) => {
    if (!known) await renewPasswords(tx, await hashes());
  });
  if (!exists) {
    const traeger = [
      { kind: 'agentur', name: 'Agentur für Arbeit Erfurt' } as const,
      { kind: 'kommune', name: 'Ilm-Kreis' } as const,
    ];
    const hashed = await hashes();
    await createJobcenter(
      ownerUrl,
      clock,
      { ...tenant, traegerform: 'gE', traeger, ort: 'Arnstadt', land: 'Thüringen' },
      shippedTemplates(),
      async (tx) => {
        for (const account of accounts) await createPerson(tx, account, hashed[account.email] ?? null);
      },
    );
  }
  const firstOfRole = accounts.filter(
    ({ role }, index) => accounts.findIndex((other) => other.role === role) === index,
  );
  return {
    jobcenter: tenant.key,
    signIns: firstOfRole.map(({ role, name, email }) => ({ role, name, email, password: passwords[email] ?? '' })),
  };
}

const demoPeople = (): DemoPeople =>
  JSON.parse(readFileSync(join(projectRoot(), 'demo', 'consultation-2024.json'), 'utf8')) as DemoPeople;

async function createPerson(
  tx: Tx,
  { name, email, role, organisation, group, traeger, memberSince }: DemoAccount,
  passwordHash: string | null,
): Promise<void> {
  const account = await createAccount(tx, { name, email, passwordHash, demo: true });
  await addMembership(tx, account.id, {
    role,
    organisation: organisation ?? null,
    group: BEIRAT_ROLES.includes(role) ? (group ?? null) : null,
    traeger: TRAEGERVERSAMMLUNG_ROLES.includes(role) ? (traeger ?? null) : null,
    from: memberSince,
    until: null,
  });
}

/** Accounts that somebody made their own are left alone. */
async function renewPasswords(tx: Tx, hashes: Readonly<Record<string, string>>): Promise<void> {
  for (const [email, hash] of Object.entries(hashes)) {
    const credentials = await tx.identity.credentials({ email });
    const account = credentials && (await tx.people.account(credentials.accountId));
    if (!account?.demo || !account.active) continue;
    await tx.identity.setPassword(account.id, hash);
    await tx.identity.revokeSessions(account.id, null, tx.now);
    await tx.audit({ entity: 'account', entityId: account.id, event: 'passwordReset' });
  }
}

/** Hashing takes a second for all of them: only when needed. */
function hasher(passwords: Readonly<Record<string, string>>): () => Promise<Record<string, string>> {
  const { hash } = createPasswords(IDENTITY_SETTINGS.passwordCost);
  return async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(passwords).map(async ([email, password]) => [email, await hash(password)] as const),
      ),
    );
}

function newPassword(): string {
  const word = () => WORDS[randomInt(WORDS.length)] ?? '';
  return `${word()}-${word()}-${word()}-${randomInt(1000, 10_000)}`;
}

function readPasswords(file: string): Record<string, string> | null {
  if (!existsSync(file)) return null;
  chmodSync(file, 0o600);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

/** Complete or not at all, and never readable by others, not even for a moment. */
function writePasswords(file: string, passwords: Readonly<Record<string, string>>): void {
  mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(passwords, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
