// Consultation and resolution over HTTP: the routes, their versions and refusals, and what they hide.
import { advanceSection, lockSection, saveSection } from '#application/section/advance-section.js';
import type { Role } from '#domain/shared/roles.js';
import { startTestApi, type TestApi, type TestPerson } from '../support/api.js';
import type { Client, Fields, Problem } from '../support/client.js';

interface Shown extends Fields {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}
interface Cycle extends Shown {
  readonly sections: readonly { readonly id: string; readonly ownerRole: Role }[];
}

let api: TestApi;
let gf: Client;
let verband: Client;
let cycleId: string;
let round: Shown;
let second: TestPerson;

beforeAll(async () => {
  api = await startTestApi();
  second = await api.jobcenter.addPerson('beiratMitglied', {
    organisation: 'Arbeitgeberverband',
    group: 'Arbeitgeber',
  });
  api.clock.set('2026-07-01T08:00:00Z');
  gf = await api.signIn('geschaeftsfuehrung');
  verband = await api.signIn(second);
  const cycle = (
    await gf.post<Cycle>('/api/cycles', {
      year: 2027,
      eintrittsplanung: 'imAmip',
      consultation: 'frueh',
      templateKey: 'amip-2024-ge',
    })
  ).body;
  cycleId = cycle.id;
  await next('startDrafting');
  for (const [i, section] of cycle.sections.entries()) {
    const as = (role: Role, event: 'submit' | 'release') =>
      api.door.change(api.jobcenter.actor(role), async (tx) => {
        const { cycle: c, section: s } = await lockSection(tx, section.id);
        await advanceSection(tx, c, s, event, {}, null);
      });
    const blocks = [
      {
        kind: 'paragraph' as const,
        id: `p${i}`,
        content: [{ kind: 'text' as const, text: 'Der Arbeitsmarkt ist stabil.' }],
      },
    ];
    await api.door.change(api.jobcenter.actor(section.ownerRole), (tx) => saveSection(tx, section.id, blocks, 1));
    await as(section.ownerRole, 'submit');
    await as('bereichsleitung', 'release');
  }
}, 60_000);
afterAll(() => api?.stop());

async function next(event: string, input: object = {}, who = gf): Promise<void> {
  const { version } = (await gf.get<Shown>(`/api/cycles/${cycleId}`)).body;
  const answer = await who.post(`/api/cycles/${cycleId}/transitions`, { event, ...input }, { ifMatch: version });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
}

test('a round is planned, changed with the version that was seen, and opens with the draft', async () => {
  const members = (await gf.get<{ membershipId: string }[]>('/api/beirat-members')).body.map((m) => m.membershipId);
  expect(members).toContain(second.membershipId);
  const plan = { kind: 'B', title: 'Anhörung', startsOn: '2026-10-01', endsOn: '2026-10-20', memberIds: members };
  expect(await verband.post(`/api/cycles/${cycleId}/rounds`, plan)).toMatchObject({ status: 403 });
  expect(await gf.post<Problem>(`/api/cycles/${cycleId}/rounds`, { ...plan, state: 'offen' })).toMatchObject({
    status: 400,
  });
  const created = await gf.post<Shown>(`/api/cycles/${cycleId}/rounds`, plan);
  expect(created).toMatchObject({ status: 201, etag: 1, body: { state: 'geplant', audience: expect.any(Array) } });
  round = created.body;
  expect(await gf.patch(`/api/rounds/${round.id}`, { endsOn: '2026-10-25' }, { ifMatch: 9 })).toMatchObject({
    status: 412,
  });
  expect(await gf.patch(`/api/rounds/${round.id}`, { endsOn: '2026-10-25' }, { ifMatch: 1 })).toMatchObject({
    status: 200,
    etag: 2,
  });
  expect(await verband.get(`/api/rounds/${round.id}`)).toMatchObject({ status: 404 });
  api.clock.set('2026-10-01T08:00:00Z');
  gf = await api.signIn('geschaeftsfuehrung');
  verband = await api.signIn(second);
  await next('releaseToBeirat');
  expect(await verband.get(`/api/rounds/${round.id}`)).toMatchObject({
    status: 200,
    body: { state: 'offen', audience: null, membershipId: second.membershipId, endsAt: '2026-10-25T23:00:00.000Z' },
  });
  expect((await verband.get<Shown[]>('/api/rounds')).body.map((r) => r.id)).toEqual([round.id]);
});

test('a comment with an anchor, its page, its answer; the same key twice makes one comment', async () => {
  const draft = (await verband.get<{ anchors: { sectionId: string; key: string }[] }>(`/api/rounds/${round.id}/draft`))
    .body;
  const anchor = {
    sectionId: draft.anchors.find((a) => a.key === 'arbeitsmarkt')?.sectionId,
    blockId: 'p2',
    quote: 'ist stabil',
  };
  const send = () =>
    verband.post<Shown>(
      `/api/rounds/${round.id}/comments`,
      { kind: 'anmerkung', text: 'Bitte belegen.', anchor },
      { idempotencyKey: 'kommentar-1' },
    );
  const first = await send();
  expect(first).toMatchObject({
    status: 201,
    body: { number: 1, mine: true, organisation: 'Arbeitgeberverband', version: null },
  });
  expect((await send()).body.id).toBe(first.body.id);
  expect((await verband.get<{ items: unknown[] }>(`/api/rounds/${round.id}/comments?limit=1`)).body).toMatchObject({
    items: [{ id: first.body.id }],
    next: null,
  });
  expect(
    await verband.post(`/api/rounds/${round.id}/comments`, {
      kind: 'anmerkung',
      text: 'x',
      anchor: { ...anchor, quote: 'ist labil' },
    }),
  ).toMatchObject({ status: 400, body: { problems: [{ pointer: '/anchor/quote' }] } });
  const staff = await gf.get<Shown>(`/api/comments/${first.body.id}`);
  expect(staff.etag).toBe(1);
  expect(
    await gf.put(
      `/api/comments/${first.body.id}/answer`,
      { reply: 'Danke.', disposition: 'teilweiseUebernommen' },
      { ifMatch: 1 },
    ),
  ).toMatchObject({ status: 400, body: { problems: [{ pointer: '/dispositionReason' }] } });
  expect(
    await gf.put(`/api/comments/${first.body.id}/answer`, { reply: 'Danke.', disposition: 'uebernommen' }),
  ).toMatchObject({ status: 428 });
  expect(
    await gf.put(
      `/api/comments/${first.body.id}/answer`,
      { reply: 'Danke.', disposition: 'uebernommen' },
      { ifMatch: 1 },
    ),
  ).toMatchObject({ status: 200, etag: 2, body: { reply: 'Danke.' } });
  expect((await verband.get(`/api/comments/${first.body.id}`)).body).toMatchObject({ reply: null, disposition: null });
  expect(await verband.put(`/api/comments/${first.body.id}/answer`, { reply: 'x' }, { ifMatch: 2 })).toMatchObject({
    status: 404,
  });
  expect(await gf.delete(`/api/comments/${first.body.id}`)).toMatchObject({ status: 404 });
});

test('after the end: refused with the real end, released, laid before the Trägerversammlung', async () => {
  api.clock.set('2026-10-25T23:00:00Z');
  gf = await api.signIn('geschaeftsfuehrung');
  verband = await api.signIn(second);
  expect(await verband.post(`/api/rounds/${round.id}/comments`, { kind: 'allgemein', text: 'Zu spät.' })).toMatchObject(
    { status: 409, body: { code: 'comment.roundOver', facts: { endsOn: '2026-10-25' } } },
  );
  await next('beginIncorporation');
  const { version } = (await gf.get<Shown>(`/api/rounds/${round.id}`)).body;
  expect(await gf.post(`/api/rounds/${round.id}/transitions`, { event: 'close' }, { ifMatch: version })).toMatchObject({
    status: 409,
  });
  expect(
    await gf.post(`/api/rounds/${round.id}/transitions`, { event: 'markAnswered' }, { ifMatch: version }),
  ).toMatchObject({ status: 200, body: { state: 'beantwortet' } });
  await next('markBudget', { budgetMark: 'vorlaeufig' });
  await next('signOffBudget', {}, await api.signIn('bfdh'));
  await next('submitToVote');
  const k = await api.signIn('traegerversammlungMitglied');
  expect((await k.get(`/api/cycles/${cycleId}/synopsis`)).body).toMatchObject([
    { entries: [{ organisation: 'Arbeitgeberverband', reply: 'Danke.', disposition: 'uebernommen' }] },
  ]);
  expect(await k.get(`/api/rounds/${round.id}/comments`)).toMatchObject({ status: 404 });
});

test('the vote over HTTP: opened, cast, tied, decided by the Vorsitz, recorded', async () => {
  const chair = await api.signIn('traegerversammlungVorsitz');
  const member = await api.signIn('traegerversammlungMitglied');
  const deputy = api.jobcenter.people.traegerversammlungVertretung;
  const [prepared] = (await chair.get<Shown[]>(`/api/cycles/${cycleId}/resolutions`)).body;
  const url = `/api/resolutions/${prepared?.id}`;
  expect(await member.get(`${url}/vorlage`)).toMatchObject({ status: 200, body: { purpose: 'vorlage' } });
  expect(await verband.get(url)).toMatchObject({ status: 404 });
  const seatAccountId = api.jobcenter.people.traegerversammlungMitglied.accountId;
  expect(
    await chair.post(`${url}/mandates`, { seatAccountId, deputyAccountId: deputy.accountId }, { ifMatch: 1 }),
  ).toMatchObject({ status: 200, etag: 2 });
  expect(await member.put(`${url}/ballot`, { choice: 'nein' })).toMatchObject({ status: 409 });
  expect(await chair.post(`${url}/transitions`, { event: 'open' }, { ifMatch: 2 })).toMatchObject({
    status: 200,
    etag: 3,
    body: { state: 'eroeffnet', rollFrozen: true },
  });
  expect(await chair.put(`${url}/ballot`, { choice: 'ja' })).toMatchObject({
    status: 200,
    etag: 4,
    body: { ownBallots: [{ choice: 'ja' }], ballots: null, outcome: null },
  });
  expect(await (await api.signIn(deputy)).put(`${url}/ballot`, { choice: 'nein' })).toMatchObject({
    status: 200,
    etag: 5,
  });
  expect(await chair.put(`${url}/ballot`, { choice: 'ja' })).toMatchObject({ status: 200, etag: 5 });
  // Votes raise the version; whoever closes need not have seen the last of them.
  expect(await chair.post(`${url}/transitions`, { event: 'close' }, { ifMatch: 3 })).toMatchObject({
    status: 200,
    body: { outcome: { kind: 'stimmengleichheit' } },
  });
  expect(
    await chair.post(
      `${url}/transitions`,
      { event: 'record', place: 'Musterstadt', heldOn: '2026-10-26' },
      { ifMatch: 6 },
    ),
  ).toMatchObject({ status: 422 });
  expect(
    await chair.post(`${url}/transitions`, { event: 'castVorsitzVote', choice: 'ja' }, { ifMatch: 6 }),
  ).toMatchObject({ status: 200, body: { decision: 'beschlossen' } });
  expect(
    await chair.post(
      `${url}/transitions`,
      { event: 'record', place: 'Musterstadt', heldOn: '2026-10-26' },
      { ifMatch: 7 },
    ),
  ).toMatchObject({ status: 200, body: { state: 'niedergelegt' } });
  expect((await gf.get(`/api/cycles/${cycleId}`)).body).toMatchObject({ state: 'beschlossen' });
});

test('ids of another Jobcenter lead nowhere', async () => {
  const other = await api.createJobcenter();
  const stranger = await api.signIn('geschaeftsfuehrung', other);
  const paths = [
    `rounds/${round.id}`,
    `rounds/${round.id}/comments`,
    `rounds/${round.id}/draft`,
    `cycles/${cycleId}/rounds`,
    `cycles/${cycleId}/synopsis`,
    `cycles/${cycleId}/resolutions`,
  ];
  for (const path of paths) expect(await stranger.get(`/api/${path}`)).toMatchObject({ status: 404 });
  expect(
    await stranger.post(`/api/cycles/${cycleId}/rounds`, {
      kind: 'B',
      title: 'x',
      startsOn: '2026-10-01',
      endsOn: '2026-12-01',
      memberIds: [],
    }),
  ).toMatchObject({ status: 404 });
});
