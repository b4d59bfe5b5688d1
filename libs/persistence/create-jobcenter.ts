/**
 * A new Jobcenter is made by the owner of the tables, the only one who may insert tenants: tenant, programme templates and first people
 * in one transaction, or nothing.
 */
import { randomUUID } from 'node:crypto';
import type { Actor } from '#application/actor.js';
import type { Tx } from '#application/ports.js';
import { refuse } from '#application/refused.js';
import type { ProgrammeTemplate } from '#domain/section/template.js';
import type { Clock } from '#domain/shared/clock.js';
import { ownerDataSource } from './data-source.js';
import { Sql } from './sql.js';
import { openTx } from './tx.js';

export interface NewJobcenter {
  /** Short name for signing in: lower-case letters, digits, hyphens. */
  readonly key: string;
  readonly name: string;
  readonly traegerform: 'gE' | 'zkT';
  readonly traeger?: readonly { kind: 'agentur' | 'kommune'; name: string }[];
  readonly ort?: string | null;
  readonly land?: string | null;
}

/** The command line of the installation: no person, no role. */
const installationIn = (tenantId: string): Actor => ({
  tenantId,
  accountId: null,
  name: 'Installation',
  memberships: [],
  roles: [],
});

/**
 * @param fill creates the first accounts and memberships in the same transaction
 * @throws Refused conflict — the key is taken
 */
export async function createJobcenter<T>(
  ownerUrl: string,
  clock: Clock,
  jobcenter: NewJobcenter,
  templates: readonly ProgrammeTemplate[],
  fill: (tx: Tx) => Promise<T>,
): Promise<{ tenantId: string; result: T }> {
  return asOwner(ownerUrl, async (sql) => {
    const tenantId = randomUUID();
    await insertTenant(sql, tenantId, jobcenter, clock.now());
    const tx = openTx(sql, installationIn(tenantId), clock.now());
    for (const data of templates)
      await tx.people.insertTemplate({ key: data.key, version: data.version, data, createdAt: tx.now });
    await tx.audit({
      entity: 'tenant',
      entityId: tenantId,
      event: 'created',
      details: { traegerform: jobcenter.traegerform },
    });
    return { tenantId, result: await fill(tx) };
  });
}

/** A change by the installation to a Jobcenter that may be there. @returns whether it is */
export async function changeJobcenter(
  ownerUrl: string,
  clock: Clock,
  key: string,
  work: (tx: Tx) => Promise<void>,
): Promise<boolean> {
  return asOwner(ownerUrl, async (sql) => {
    const found = await sql.first<{ id: string }>('select id from find_tenant($1)', [key]);
    if (!found) return false;
    await sql.execute(`select set_config('app.tenant', $1, true)`, [found.id]);
    await work(openTx(sql, installationIn(found.id), clock.now()));
    return true;
  });
}

async function asOwner<T>(ownerUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const source = await ownerDataSource(ownerUrl).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    const result = await work(new Sql(runner));
    await runner.commitTransaction();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined); // a lost connection rolls back by itself
    throw error;
  } finally {
    await runner.release();
    await source.destroy();
  }
}

async function insertTenant(
  sql: Sql,
  id: string,
  { key, name, traegerform, traeger = [], ort = null, land = null }: NewJobcenter,
  now: Date,
): Promise<void> {
  await sql.execute(`select set_config('app.tenant', $1, true)`, [id]);
  const inserted = await sql.execute(
    `insert into tenant (id, key, name, traegerform, traeger, ort, land, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (key) do nothing`,
    [id, key, name, traegerform, JSON.stringify(traeger), ort, land, now],
  );
  if (inserted === 0)
    refuse('conflict', 'jobcenter.keyTaken', `Ein Jobcenter mit dem Kurznamen „${key}“ gibt es schon.`);
}
