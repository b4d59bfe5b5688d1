// No Jobcenter sees or touches a byte of another: proved for every table that exists, not for a list of tables.
import type { DataSource } from 'typeorm';
import { applicationDataSource, ownerDataSource } from '#persistence/data-source.js';
import { migrate } from '#persistence/migrate.js';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { createTestTenant, type TestTenant } from '../support/tenants.js';

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
let a: TestTenant;
let b: TestTenant;
let tables: string[];

beforeAll(async () => {
  database = await startTestDatabase();
  await migrate(database.ownerUrl);
  app = await applicationDataSource(database.appUrl, 20).initialize();
  owner = await ownerDataSource(database.ownerUrl).initialize();
  a = await createTestTenant(owner, 'alpha');
  b = await createTestTenant(owner, 'beta');
  tables = (
    (await owner.query(
      `select tablename from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' order by 1`,
    )) as { tablename: string }[]
  ).map((t) => t.tablename);
}, 60_000);

afterAll(async () => {
  await app?.destroy();
  await owner?.destroy();
  await database?.stop();
});

const asTenant = <T>(id: string | null, work: (query: DataSource['query']) => Promise<T>): Promise<T> =>
  app.transaction(async (m) => {
    if (id) await m.query(`select set_config('app.tenant', $1, true)`, [id]);
    return work(m.query.bind(m) as DataSource['query']);
  });

test('the walk over all tables saw them', () => {
  expect(tables.length).toBeGreaterThan(20);
});

test('every table has row-level security, forced, and a policy on the tenant', async () => {
  const rows = (await owner.query(
    `select c.relname, c.relrowsecurity, c.relforcerowsecurity,
            (select count(*) from pg_policies p where p.tablename = c.relname and p.policyname = 'own_tenant' and p.with_check is not null) as policies
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'schema_migration'`,
  )) as { relname: string; relrowsecurity: boolean; relforcerowsecurity: boolean; policies: number }[];
  expect(rows.filter((r) => !r.relrowsecurity || !r.relforcerowsecurity || Number(r.policies) !== 1)).toEqual([]);
});

test('every foreign key between tables stays within the tenant', async () => {
  const rows = (await owner.query(
    `select conrelid::regclass::text as "from", confrelid::regclass::text as "to", pg_get_constraintdef(oid) as def
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  )) as { from: string; to: string; def: string }[];
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((r) => r.to !== 'tenant' && !r.def.includes('(tenant_id, '))).toEqual([]);
});

test('the application role owns nothing, is no superuser and cannot bypass', async () => {
  const [role] = (await app.query(
    `select current_user as name, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user`,
  )) as Record<string, unknown>[];
  expect(role).toEqual({ name: 'amip_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false });
  expect(await owner.query(`select relname from pg_class where relowner = 'amip_app'::regrole`)).toEqual([]);
});

test('without a tenant: zero rows in every table', async () => {
  for (const table of tables)
    expect([table, await asTenant(null, (query) => query(`select * from ${table}`))]).toEqual([table, []]);
});

test('with a tenant: only its own rows, also while many transactions share the pool', async () => {
  const seen = await Promise.all(
    Array.from({ length: 400 }, (_, i) => {
      const tenant = i % 2 === 0 ? a : b;
      return asTenant(tenant.id, async (query) =>
        ((await query('select distinct tenant_id from account')) as { tenant_id: string }[]).every(
          (r) => r.tenant_id === tenant.id,
        ),
      );
    }),
  );
  expect(seen.every(Boolean)).toBe(true);
});

test('after a commit nothing of the tenant stays on the connection', async () => {
  await asTenant(a.id, (query) => query('select 1'));
  expect(await app.query('select * from account')).toEqual([]);
});

test('nothing can be written for another tenant, in any table that may be written at all', async () => {
  for (const table of tables.filter((t) => t !== 'tenant')) {
    const insert = asTenant(a.id, (query) => query(`insert into ${table} (tenant_id) values ($1)`, [b.id]));
    await expect(insert).rejects.toThrow(/row-level security|permission denied/);
  }
  await expect(asTenant(a.id, (query) => query(`update account set tenant_id = $1`, [b.id]))).rejects.toThrow(
    /row-level security/,
  );
  expect(
    await asTenant(
      a.id,
      async (query) => (await query(`update account set name = 'x' where tenant_id = $1`, [b.id])) as unknown,
    ),
  ).toEqual([[], 0]);
});

test('a foreign key of another tenant is refused by the database itself', async () => {
  const insert = asTenant(a.id, (query) =>
    query(
      `insert into membership (tenant_id, account_id, role, valid_from, created_at) values ($1, $2, 'revision', '2023-01-01', now())`,
      [a.id, b.people['revision']],
    ),
  );
  await expect(insert).rejects.toThrow(/foreign key/);
});

test('frozen things can be neither changed nor deleted by the application', async () => {
  for (const table of [
    'audit_entry',
    'audit_head',
    'programme_version',
    'section_version',
    'programme_version_section',
    'sign_off',
    'programme_template',
    'programme_in_force',
    'mandate',
  ]) {
    await expect(asTenant(a.id, (query) => query(`update ${table} set tenant_id = tenant_id`))).rejects.toThrow(
      /permission denied/,
    );
    await expect(asTenant(a.id, (query) => query(`delete from ${table}`))).rejects.toThrow(/permission denied/);
  }
  for (const table of ['comment', 'ballot', 'resolution', 'comment_round', 'cycle', 'section']) {
    await expect(asTenant(a.id, (query) => query(`delete from ${table}`))).rejects.toThrow(/permission denied/);
  }
  await expect(asTenant(a.id, (query) => query(`update comment set text = 'x'`))).rejects.toThrow(/permission denied/);
  await expect(
    asTenant(a.id, (query) =>
      query(`insert into audit_entry (tenant_id, seq, payload, previous_hash, hash) values ($1, 1, '{}', '', '')`, [
        a.id,
      ]),
    ),
  ).rejects.toThrow(/permission denied/);
});
