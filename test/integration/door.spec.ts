// The door: everything or nothing, one audit entry per change, a repeated key answers the same, the faster one wins.
import type { DataSource } from 'typeorm';
import { createCycle } from '#application/cycle/create-cycle.js';
import type { Door, Tx } from '#application/ports.js';
import { Refused } from '#application/refused.js';
import { saveSection } from '#application/section/advance-section.js';
import { advanceCycle } from '#application/cycle/advance-cycle.js';
import { cycleForChange } from '#application/cycle/create-cycle.js';
import { defaultDates } from '#domain/cycle/default-dates.js';
import { VOTING_RULES_BY_LAW } from '#domain/resolution/ballot.js';
import type { Block } from '#domain/document/blocks.js';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import { applicationDataSource, ownerDataSource } from '#persistence/data-source.js';
import { createDoor } from '#persistence/door.js';
import { migrate } from '#persistence/migrate.js';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { createTestTenant, type TestTenant } from '../support/tenants.js';

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
let door: Door;
let tenant: TestTenant;
const clock = { now: () => new Date('2026-07-01T08:00:00Z') };

beforeAll(async () => {
  database = await startTestDatabase();
  await migrate(database.ownerUrl);
  app = await applicationDataSource(database.appUrl, 20).initialize();
  owner = await ownerDataSource(database.ownerUrl).initialize();
  door = createDoor(app, clock);
  tenant = await createTestTenant(owner, 'tuer', [...STAFF_ROLES, 'administration']);
}, 60_000);

afterAll(async () => {
  await app?.destroy();
  await owner?.destroy();
  await database?.stop();
});

const audited = async (): Promise<number> =>
  door.read(tenant.as('revision' as never), async (tx) => (await tx.auditTrail.head())?.count ?? 0);
const open = (tx: Tx, year: number) =>
  createCycle(tx, {
    year,
    years: 1,
    eintrittsplanung: 'imAmip',
    consultation: 'frueh',
    templateKey: 'amip-2024-ge',
    dates: defaultDates(year),
    votingRules: VOTING_RULES_BY_LAW,
    owners: {},
  });
const text = (words: string): Block[] => [{ kind: 'paragraph', id: 'p1', content: [{ kind: 'text', text: words }] }];
const refusedWith = (promise: Promise<unknown>): Promise<Refused> =>
  promise.then(
    () => Promise.reject(new Error('was accepted')),
    (e: unknown) => (e instanceof Refused ? e : Promise.reject(e)),
  );

async function writingSection(year: number): Promise<{ id: string; version: number }> {
  const gf = tenant.as('geschaeftsfuehrung');
  return door.change(gf, async (tx) => {
    const cycle = await open(tx, year);
    await advanceCycle(tx, await cycleForChange(tx, cycle.id), 'startDrafting', {}, null);
    const section = (await tx.sections.ofCycle(cycle.id)).find((s) => s.ownerId === tenant.people['teamleitung']);
    if (!section) throw new Error('the template gives the Teamleitung no section');
    return section;
  });
}

test('a cycle is opened from the template, with owners by role and one audit entry', async () => {
  const before = await audited();
  const { cycle, sections } = await door.change(tenant.as('geschaeftsfuehrung'), async (tx) => {
    const created = await open(tx, 2030);
    return { cycle: created, sections: await tx.sections.ofCycle(created.id) };
  });
  expect(cycle.state).toBe('angelegt');
  expect(cycle.front.title).not.toContain('{jahr}');
  expect(sections.length).toBeGreaterThan(10);
  expect(sections.every((s) => s.ownerId !== null)).toBe(true);
  expect(await audited()).toBe(before + 1);
});

test('what fails leaves nothing: no row, no audit entry, no outbox row', async () => {
  const before = await audited();
  const cycles = await door.read(tenant.as('geschaeftsfuehrung'), (tx) => tx.cycles.list({ limit: 100, after: null }));
  await expect(
    door.change(tenant.as('geschaeftsfuehrung'), async (tx) => {
      await open(tx, 2031);
      throw new Error('the power goes');
    }),
  ).rejects.toThrow('the power goes');
  expect(await audited()).toBe(before);
  expect(await door.read(tenant.as('geschaeftsfuehrung'), (tx) => tx.cycles.list({ limit: 100, after: null }))).toEqual(
    cycles,
  );
});

test('reading cannot write', async () => {
  await expect(door.read(tenant.as('geschaeftsfuehrung'), (tx) => open(tx, 2032))).rejects.toThrow(/read-only/);
});

test('a repeated key gives the first answer and does nothing; another request with the key is refused', async () => {
  const gf = tenant.as('geschaeftsfuehrung');
  const once = { key: 'aaaaaaaa-1', requestHash: 'x' };
  const first = await door.change(gf, async (tx) => (await open(tx, 2033)).id, once);
  const before = await audited();
  const again = await Promise.all(
    Array.from({ length: 20 }, () => door.change(gf, async (tx) => (await open(tx, 2033)).id, once)),
  );
  expect(new Set(again)).toEqual(new Set([first]));
  expect(await audited()).toBe(before);
  expect(
    (await refusedWith(door.change(gf, async () => 1, { key: 'aaaaaaaa-1', requestHash: 'y' }))).refusal.code,
  ).toBe('idempotency.otherRequest');
});

test('twenty racing requests with one fresh key: one effect, one answer', async () => {
  const gf = tenant.as('geschaeftsfuehrung');
  const before = await audited();
  const ids = await Promise.all(
    Array.from({ length: 20 }, () =>
      door.change(gf, async (tx) => (await open(tx, 2034)).id, { key: 'bbbbbbbb-1', requestHash: 'x' }),
    ),
  );
  expect(new Set(ids).size).toBe(1);
  expect(await audited()).toBe(before + 1);
});

test('of thirty racing saves with one version exactly one wins; the others get both texts', async () => {
  const section = await writingSection(2035);
  const before = await audited();
  const results = await Promise.allSettled(
    Array.from({ length: 30 }, (_, i) =>
      door.change(tenant.as('teamleitung'), (tx) => saveSection(tx, section.id, text(`Fassung ${i}`), section.version)),
    ),
  );
  const lost = results.flatMap((r) => (r.status === 'rejected' ? [r.reason as Refused] : []));
  expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
  expect(
    lost.every(
      (e) =>
        e instanceof Refused &&
        e.refusal.kind === 'stale' &&
        'current' in (e.refusal.facts ?? {}) &&
        'yours' in (e.refusal.facts ?? {}),
    ),
  ).toBe(true);
  expect(await audited()).toBe(before + 1);
});

test('versions rise by one without gaps; the first save starts the writing', async () => {
  const section = await writingSection(2036);
  let version = section.version;
  for (let i = 0; i < 5; i++) {
    const saved = await door.change(tenant.as('teamleitung'), (tx) =>
      saveSection(tx, section.id, text(`Satz ${i}`), version),
    );
    expect(saved.version).toBe(version + 1);
    expect(saved.state).toBe('inBearbeitung');
    version = saved.version;
  }
});

test('only the owner writes; the refusal says why', async () => {
  const section = await writingSection(2037);
  const no = await refusedWith(
    door.change(tenant.as('bca'), (tx) => saveSection(tx, section.id, text('fremd'), section.version)),
  );
  expect(no.refusal.kind).toBe('conflict');
  expect(no.refusal.detail).toContain('verantwortet jemand anderes');
});

test('four hundred changes at once: the chain has no fork and no gap', async () => {
  const sections = await Promise.all([2040, 2041, 2042, 2043].map(writingSection));
  const before = await audited();
  await Promise.all(
    sections.map(async (section) => {
      for (let i = 0; i < 100; i++)
        await door.change(tenant.as('teamleitung'), (tx) =>
          saveSection(tx, section.id, text(`${i}`), section.version + i),
        );
    }),
  );
  expect(await audited()).toBe(before + 400);
  const [chain] = (await owner.transaction(async (m) => {
    await m.query(`select set_config('app.tenant', $1, true)`, [tenant.id]);
    return m.query(
      `select count(*) = max(seq) as gapless, count(distinct previous_hash) = count(*) as linear from audit_entry`,
    );
  })) as { gapless: boolean; linear: boolean }[];
  expect(chain).toEqual({ gapless: true, linear: true });
});
