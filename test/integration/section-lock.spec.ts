/** Who writes a section just now: one account at a time, two minutes after the last sign of life, taken over in the open. */
import { lockOf, takeLock } from '#application/section/lock-section.js';
import { assignSection } from '#application/section/assign-section.js';
import { createDoor } from '#persistence/door.js';
import { startTestApi, type TestApi, type TestPerson } from '../support/api.js';
import type { Client, Problem } from '../support/client.js';

interface Lock {
  readonly accountId: string;
  readonly name: string;
  readonly since: string;
  readonly mine: boolean;
}
interface Section {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly ownerId: string;
  readonly lock: Lock | null;
}

let api: TestApi;
let gf: Client;
let anna: TestPerson;
let bert: TestPerson;
let asAnna: Client;
let asBert: Client;
let sections: Section[];
let next = 0;

beforeAll(async () => {
  api = await startTestApi();
  gf = await api.signIn('geschaeftsfuehrung');
  anna = await api.jobcenter.addPerson('teamleitung', { name: 'Team Markt' });
  bert = await api.jobcenter.addPerson('teamleitung', { name: 'Team Süd' });
  asAnna = await api.signIn(anna);
  asBert = await api.signIn(bert);
  const cycle = await gf.post<{ id: string; version: number; sections: Section[] }>('/api/cycles', {
    year: 2027,
    eintrittsplanung: 'imAmip',
    consultation: 'frueh',
    templateKey: 'amip-2024-ge',
  });
  sections = cycle.body.sections;
  for (const section of sections) await hand(section.id, anna);
  const started = await gf.post(
    `/api/cycles/${cycle.body.id}/transitions`,
    { event: 'startDrafting' },
    { ifMatch: cycle.body.version },
  );
  expect(started.status).toBe(200);
}, 60_000);

afterAll(() => api?.stop());

/** A section of its own for each test, written by Anna. */
const fresh = (): string => (sections[next++] as Section).id;
const path = (id: string): string => `/api/sections/${id}/lock`;
const read = async (client: Client, id: string): Promise<Lock | null> =>
  (await client.get<Section>(`/api/sections/${id}`)).body.lock;

async function hand(id: string, to: TestPerson): Promise<void> {
  await api.door.change(api.jobcenter.actor('geschaeftsfuehrung'), async (tx) =>
    assignSection(tx, id, to.accountId, (await tx.sections.find(id))?.version ?? 0),
  );
}

test('whoever writes takes it; everybody who reads the section sees name and since, and that it is not theirs', async () => {
  const id = fresh();
  expect(await read(gf, id)).toBeNull();
  const taken = await asAnna.put<Lock>(path(id), {});
  expect(taken.status).toBe(200);
  const since = api.clock.now().toISOString();
  expect(taken.body).toEqual({ accountId: anna.accountId, name: 'Team Markt', since, mine: true });
  expect(await read(gf, id)).toEqual({ ...taken.body, mine: false });
  const revision = await api.signIn('revision');
  expect(await read(revision, id)).toEqual({ ...taken.body, mine: false });
});

test('each renewal counts two minutes anew and keeps the beginning; at the second itself it is over', async () => {
  const id = fresh();
  const { since } = (await asAnna.put<Lock>(path(id), {})).body;
  for (let i = 0; i < 3; i++) {
    api.clock.advance({ seconds: 119 });
    expect((await asAnna.put<Lock>(path(id), {})).body.since).toBe(since);
  }
  api.clock.advance({ seconds: 119 });
  expect(await read(gf, id)).toMatchObject({ name: 'Team Markt', since });
  api.clock.advance({ seconds: 1 });
  expect(await read(gf, id)).toBeNull();
  const again = await asAnna.put<Lock>(path(id), {});
  expect(again.body.since).toBe(api.clock.now().toISOString());
});

test('handed over while still open: the new writer is told who is there, takes over, and the former one is told so', async () => {
  const id = fresh();
  const first = (await asAnna.put<Lock>(path(id), {})).body;
  api.clock.advance({ seconds: 30 });
  await hand(id, bert);
  const refused = await asBert.put<Problem>(path(id), {});
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({
    code: 'section.locked',
    facts: { accountId: anna.accountId, name: 'Team Markt', since: first.since },
  });
  expect(refused.body.detail).toMatch(/^Team Markt schreibt seit \d\d:\d\d Uhr an diesem Abschnitt\./);
  expect(refused.body.refusals).toBeUndefined();

  const over = await asBert.put<Lock>(path(id), { takeOver: true });
  expect([over.status, over.body.name, over.body.mine]).toEqual([200, 'Team Süd', true]);
  expect(over.body.since).toBe(api.clock.now().toISOString());
  const former = await asAnna.put<Problem>(path(id), {});
  expect([former.status, former.body.facts]).toEqual([
    409,
    { accountId: bert.accountId, name: 'Team Süd', since: over.body.since },
  ]);
});

test('only who may write takes it, and taking over is no way around that', async () => {
  const id = fresh();
  const other = await asBert.put<Problem>(path(id), { takeOver: true });
  expect([other.status, other.body.code]).toEqual([422, 'section.startWriting.guards']);
  expect(other.body.refusals?.map((r) => r.guard)).toEqual(['isOwner']);
  await asAnna.put(path(id), {});
  expect((await asBert.put<Problem>(path(id), { takeOver: true })).status).toBe(422);
  expect((await read(gf, id))?.name).toBe('Team Markt');
  for (const role of ['beiratMitglied', 'traegerversammlungVorsitz', 'revision', 'administration'] as const) {
    const client = await api.signIn(role);
    expect([role, (await client.put(path(id), {})).status, (await client.delete(path(id))).status]).toEqual([
      role,
      403,
      403,
    ]);
  }
  expect((await asAnna.put<Problem>(path(id), { takeOver: 'ja' })).status).toBe(400);
});

test('given back it is free at once; nobody gives back what another holds', async () => {
  const id = fresh();
  await asAnna.put(path(id), {});
  expect((await asBert.delete(path(id))).status).toBe(204);
  expect((await read(gf, id))?.name).toBe('Team Markt');
  expect((await asAnna.delete(path(id))).status).toBe(204);
  expect(await read(gf, id)).toBeNull();
  expect((await asAnna.delete(path(id))).status).toBe(204);
});

test('saving does not ask for it', async () => {
  const id = fresh();
  await asAnna.put(path(id), {});
  await hand(id, bert);
  const { version } = (await asBert.get<Section>(`/api/sections/${id}`)).body;
  expect((await asBert.put(`/api/sections/${id}/blocks`, { blocks: [] }, { ifMatch: version })).status).toBe(200);
});

test('many at once: exactly one gets it, each time, and all others are told the same name', async () => {
  const door = createDoor(api.source, api.clock);
  const people = [anna, bert];
  for (let round = 0; round < 10; round++) {
    const id = fresh();
    // The table lets one account write at a time; the race is run below it, where only the lock itself decides.
    const outcomes = await Promise.all(
      [0, 1, 0, 1].map((who) =>
        door.change(api.jobcenter.actor(people[who] as TestPerson), async (tx) => {
          const rule = { liveAfter: new Date(tx.now.getTime() - 120_000), takeOver: false };
          const { accountId } = people[who] as TestPerson;
          return { who, won: await tx.sectionLocks.take({ sectionId: id, accountId, at: tx.now }, rule) };
        }),
      ),
    );
    const winners = new Set(outcomes.filter((o) => o.won).map((o) => o.who));
    expect(winners.size).toBe(1);
    expect(outcomes.filter((o) => !o.won)).toHaveLength(2);
    expect((await read(gf, id))?.accountId).toBe((people[[...winners][0] as number] as TestPerson).accountId);
  }
});

test('an expired one and a handover at once: whoever comes first after it, one holder', async () => {
  const id = fresh();
  await asAnna.put(path(id), {});
  api.clock.advance({ minutes: 2 });
  await hand(id, bert);
  const answers = await Promise.all([asAnna.put(path(id), {}), asBert.put(path(id), {}), asBert.put(path(id), {})]);
  expect(answers.map((a) => a.status).slice(1)).toEqual([200, 200]);
  expect([409, 422]).toContain(answers[0]?.status);
  const held = await api.door.read(api.jobcenter.actor(bert), (tx) => lockOf(tx, id));
  expect(held).toMatchObject({ name: 'Team Süd', mine: true });
});

test('a section that is handed in is written by nobody', async () => {
  const id = fresh();
  await api.inTenant(`update section set state = 'eingereicht' where id = $1`, [id]);
  const attempt = api.door.change(api.jobcenter.actor(anna), (tx) => takeLock(tx, id, false));
  await expect(attempt).rejects.toMatchObject({ refusal: { kind: 'conflict', code: 'section.save.wrongState' } });
});
