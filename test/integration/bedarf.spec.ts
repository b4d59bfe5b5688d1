/** Bedarfsschätzungen through a summer: two teams at two Standorte are asked, reminded and late, hand in, and become the Eintrittsplanung. */
import { writeFigures } from '#application/figures/change-figures.js';
import type { SheetView, SheetsView } from '#application/bedarf/read-sheets.js';
import type { ConsolidationView } from '#application/bedarf/read-consolidation.js';
import type { TasksView } from '#application/tasks/read-tasks.js';
import type { Door } from '#application/ports.js';
import type { EintrittsZeile } from '#domain/document/figures.js';
import { ROLE_NAMES } from '#domain/shared/roles.js';
import { remindNeeds } from '../../apps/worker/handlers/remind-needs.js';
import { startTestApi, type TestApi, type TestPerson } from '../support/api.js';
import type { Client, Problem } from '../support/client.js';
import { TestClock } from '../support/clock.js';

const ROWS: EintrittsZeile[] = [
  {
    key: 'avgs',
    instrument: 'Aktivierungsgutschein',
    istVorjahr: 20,
    planVorjahr: 22,
    plan: null,
    mittelPlan: '30000.00',
  },
  { key: 'fbw', instrument: 'Weiterbildung', istVorjahr: 8, plan: null, mittelPlan: '50000.50' },
];

const VARIANT = { eintrittsplanung: 'imAmip', consultation: 'frueh', templateKey: 'amip-2024-ge' };

let api: TestApi;
let nord: TestPerson;
let sued: TestPerson;
let cycleId: string;
let base: string;
const clients = new Map<string, Client>();

beforeAll(async () => {
  api = await startTestApi({ clock: new TestClock('2026-07-06T08:00:00Z') });
  nord = await api.jobcenter.addPerson('teamleitung', { name: 'Leitung Markt Nord' });
  sued = await api.jobcenter.addPerson('teamleitung', { name: 'Leitung Markt Süd' });
  ({ cycleId, base } = await newCycle(2027));
}, 60_000);
afterAll(() => api?.stop());

/** A programme with a budget and two instruments, both without a plan. */
async function newCycle(year: number, eintrittsplanung = 'imAmip'): Promise<{ cycleId: string; base: string }> {
  const gf = await as('geschaeftsfuehrung');
  const created = await gf.post<{ id: string }>('/api/cycles', { ...VARIANT, year, eintrittsplanung });
  expect(created.status).toBe(201);
  const { id } = created.body;
  await api.door.change(api.jobcenter.actor('geschaeftsfuehrung'), async (tx) => {
    const cycle = await tx.cycles.lock(id, 'change');
    if (!cycle) throw new Error('no cycle');
    const budget = { plan: { year, eingliederung: { vorbindungen: '10000.00', neubewilligungen: '75000.00' } } };
    await writeFigures(tx, cycle, { budget, eintrittsplanung: ROWS });
  });
  return { cycleId: id, base: `/api/cycles/${id}/bedarfe` };
}

/** Signed in, again when the session has ended meanwhile. */
async function as(who: Parameters<TestApi['signIn']>[0]): Promise<Client> {
  const key = typeof who === 'object' ? who.email : who;
  const known = clients.get(key);
  if (known && (await known.get('/api/session')).status === 200) return known;
  const client = await api.signIn(who);
  clients.set(key, client);
  return client;
}

async function ask(
  owner: TestPerson,
  team: string,
  standort: string,
  dueOn = '2026-08-14',
  at = base,
): Promise<SheetView> {
  const leads = await as('controlling');
  const asked = await leads.post<SheetView>(at, { team, standort, ownerId: owner.accountId, dueOn });
  expect(asked.status).toBe(201);
  return asked.body;
}
const read = async (id: string, who: Parameters<typeof as>[0] = 'controlling'): Promise<SheetView> =>
  (await (await as(who)).get<SheetView>(`/api/bedarfe/${id}`)).body;
async function save(id: string, owner: TestPerson, rows: object[]) {
  const { version } = await read(id, owner);
  return (await as(owner)).put<SheetView & Problem>(`/api/bedarfe/${id}/rows`, { rows }, { ifMatch: version });
}
async function step(id: string, who: Parameters<typeof as>[0], event: string, reason?: string) {
  const { version } = await read(id, who);
  return (await as(who)).post<SheetView & Problem>(
    `/api/bedarfe/${id}/transitions`,
    { event, reason },
    { ifMatch: version },
  );
}
const consolidation = async (at = base): Promise<ConsolidationView> =>
  (await (await as('bereichsleitung')).get<ConsolidationView>(`${at}/consolidation`)).body;
const mails = async (template: string): Promise<{ to: string; bedarf: string; frist: string; grund: string }[]> =>
  api.inTenant(
    `select a.name as "to", m.data ->> 'bedarf' as bedarf, m.data ->> 'frist' as frist, m.data ->> 'grund' as grund
     from mail m join account a on a.id = m.account_id where m.template = $1 order by m.created_at, a.name`,
    [template],
  );
/** Every reminder that is due is delivered: once in vain by a worker that dies before it is done, then by two at the same time. */
async function deliver(): Promise<number> {
  const due = await api.inTenant<{ id: string }>(
    `select id from outbox where job = 'remindNeeds' and done_at is null and available_at <= $1`,
    [api.clock.now()],
  );
  const dying: Door = {
    ...api.door,
    change: (actor, work) =>
      api.door.change(actor, async (tx) => {
        await work(tx);
        throw new Error('power cut');
      }),
  };
  for (const { id: outboxId } of due) {
    const effect = { tenantId: api.jobcenter.tenantId, outboxId };
    await expect(remindNeeds(dying).run(effect)).rejects.toThrow('power cut');
    await Promise.all([remindNeeds(api.door).run(effect), remindNeeds(api.door).run(effect)]);
  }
  return due.length;
}

describe('the whole way', () => {
  let a: SheetView;
  let b: SheetView;

  test('teams are asked, each by a mail with team, Standort, day and link, and have a task', async () => {
    a = await ask(nord, 'Team Markt', 'Nord');
    b = await ask(sued, 'Team Markt', 'Süd');
    expect(a).toMatchObject({
      state: 'angefordert',
      stateLabel: 'angefordert',
      dueOn: '2026-08-14',
      late: false,
      overdue: false,
      version: 1,
    });
    expect(await mails('needAsked')).toEqual([
      { to: 'Leitung Markt Nord', bedarf: 'Team Markt (Nord)', frist: '2026-08-14', grund: null },
      { to: 'Leitung Markt Süd', bedarf: 'Team Markt (Süd)', frist: '2026-08-14', grund: null },
    ]);
    const tasks = await (await as(nord)).get<TasksView>('/api/tasks');
    expect(tasks.body.tasks).toMatchObject([
      {
        kind: 'estimateNeeds',
        title: 'Bedarfsschätzung abgeben',
        detail: 'Team Markt (Nord).',
        link: `/bedarfe/${a.id}`,
        dueOn: '2026-08-14',
        overdue: false,
      },
    ]);
    const waiting = (await (await as('bereichsleitung')).get<TasksView>('/api/tasks')).body.waiting;
    expect(waiting).toContainEqual(
      expect.objectContaining({
        title: '2 Bedarfsschätzungen abgeben',
        who: 'Leitung Markt Nord und Leitung Markt Süd',
      }),
    );
  });

  test('a team is asked once per Standort, however it is written, and only for a day ahead and a person who writes', async () => {
    const leads = await as('bereichsleitung');
    const body = { team: 'Team Markt', standort: 'Nord', ownerId: nord.accountId, dueOn: '2026-08-14' };
    const twice = await leads.post<Problem>(base, { ...body, team: 'team markt ' });
    expect([twice.status, twice.body.code, twice.body.detail]).toEqual([
      409,
      'needSheet.twice',
      'Von team markt (Nord) ist schon eine Bedarfsschätzung angefordert. Bitte diese verwenden oder sie vorher zurückziehen.',
    ]);
    const bad = async (change: object): Promise<unknown> => {
      const answer = await leads.post<Problem>(base, { ...body, team: 'Team Neu', ...change });
      return [answer.status, answer.body.problems?.map(({ pointer }) => pointer)];
    };
    expect(await bad({ dueOn: '2026-07-05' })).toEqual([400, ['/dueOn']]);
    expect(await bad({ dueOn: '2026-02-30' })).toEqual([400, ['/dueOn']]);
    expect(await bad({ ownerId: api.jobcenter.people.beiratMitglied.accountId })).toEqual([400, ['/ownerId']]);
    expect(await bad({ team: 'Team\nMarkt' })).toEqual([400, ['/team']]);
    expect(await bad({ standort: ' ' })).toEqual([400, ['/standort']]);
    const list = (await leads.get<SheetsView>(base)).body;
    expect(list.sheets.map(({ team, standort }) => `${team} ${standort}`)).toEqual([
      'Team Markt Nord',
      'Team Markt Süd',
    ]);
    expect(list.ask).toEqual({ allowed: true, reasons: [] });
    expect(list.people.map(({ name }) => name)).toContain('Leitung Markt Süd');
  });

  test('only its owner writes it; what is wrong is told by its place; nothing typed is lost', async () => {
    const foreign = await save(a.id, sued, [{ instrument: 'avgs', eintritte: 1 }]);
    expect([foreign.status, foreign.body.refusals?.map(({ guard }) => guard)]).toEqual([422, ['isOwner']]);
    const wrong = await save(a.id, nord, [
      { instrument: 'avgs', eintritte: -1 },
      { instrument: 'gibtEsNicht', eintritte: 1 },
    ]);
    expect([wrong.status, wrong.body.problems?.map(({ pointer }) => pointer)]).toEqual([400, ['/rows/0/eintritte']]);
    const unknown = await save(a.id, nord, [{ instrument: 'gibtEsNicht', eintritte: 1 }]);
    expect([unknown.status, unknown.body.problems?.[0]?.pointer]).toEqual([400, '/rows/0/instrument']);

    const empty = await save(a.id, nord, [{ instrument: 'avgs', eintritte: null }]);
    expect([empty.status, empty.body.state, empty.etag]).toEqual([200, 'inArbeit', 2]);
    const handIn = empty.body.actions.find(({ event }) => event === 'handIn');
    expect(handIn).toMatchObject({
      label: 'Einreichen',
      allowed: false,
      reasons: [expect.stringContaining('tragen Sie bitte 0 ein')],
    });
    const refused = await step(a.id, nord, 'handIn');
    expect([refused.status, refused.body.code]).toEqual([422, 'needSheet.handIn.guards']);

    const rows = [
      { instrument: 'avgs', eintritte: 12, mittel: '18000.00', bemerkung: 'mehr Zugänge' },
      { instrument: 'fbw', eintritte: 0 },
    ];
    expect((await save(a.id, nord, rows)).body.rows).toMatchObject([
      { label: 'Aktivierungsgutschein', eintritte: 12 },
      { eintritte: 0 },
    ]);
    const stale = await (await as(nord)).put<Problem>(`/api/bedarfe/${a.id}/rows`, { rows: [] }, { ifMatch: 2 });
    expect([stale.status, stale.body.facts]).toMatchObject([
      412,
      { currentVersion: 3, current: { rows: [{ eintritte: 12 }, { eintritte: 0 }] }, yours: { rows: [] } },
    ]);
    expect((await (await as(nord)).put(`/api/bedarfe/${a.id}/rows`, { rows })).status).toBe(428);
  });

  test('two hand in at once: one counts, the other is told of the newer version', async () => {
    const { version } = await read(a.id);
    const owner = await as(nord);
    const both = await Promise.all(
      [1, 2].map(() =>
        owner.post<Problem>(`/api/bedarfe/${a.id}/transitions`, { event: 'handIn' }, { ifMatch: version }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await read(a.id)).toMatchObject({
      state: 'eingereicht',
      late: false,
      handedInAt: api.clock.now().toISOString(),
      estimated: 2,
      eintritte: 12,
    });
    expect((await save(a.id, nord, [])).status).toBe(409);
  });

  test('three days before, only who has not handed in is reminded; the day after, owner and consolidators; once each', async () => {
    api.clock.set('2026-08-10T21:59:59Z');
    expect(await deliver()).toBe(0);
    api.clock.set('2026-08-10T22:00:00Z'); // 11 August begins in Berlin
    expect(await deliver()).toBe(2);
    expect(await mails('needReminder')).toEqual([
      { to: 'Leitung Markt Süd', bedarf: 'Team Markt (Süd)', frist: '2026-08-14', grund: null },
    ]);
    expect(await deliver()).toBe(0);

    api.clock.set('2026-08-14T22:00:00Z');
    expect(await deliver()).toBe(2);
    const overdue = { bedarf: 'Team Markt (Süd)', frist: '2026-08-14', grund: null };
    expect(await mails('needOverdue')).toEqual([{ to: 'Leitung Markt Süd', ...overdue }]);
    const told = (await mails('needsMissing')).map(({ to, bedarf, frist }) => [to, bedarf, frist]);
    expect(told).toHaveLength(3);
    expect(told.every(([, bedarf, frist]) => bedarf === 'Team Markt (Süd)' && frist === '2026-08-14')).toBe(true);
    expect(await deliver()).toBe(0);
    expect((await mails('needReminder')).length).toBe(1);
    expect((await read(b.id)).overdue).toBe(true);
    const task = (await (await as(sued)).get<TasksView>('/api/tasks')).body.tasks[0];
    expect(task).toMatchObject({ kind: 'estimateNeeds', overdue: true });
  });

  test('late is allowed and recorded; then all are in and the Eintrittsplanung can be made', async () => {
    expect((await consolidation()).missing).toEqual([b.id]);
    await save(b.id, sued, [
      { instrument: 'avgs', eintritte: 9, mittel: '12000.00' },
      { instrument: 'vb', eintritte: 4 },
    ]);
    const late = await step(b.id, sued, 'handIn');
    expect(late.body).toMatchObject({ state: 'eingereicht', late: true, overdue: false });
    const view = await consolidation();
    expect(view).toMatchObject({ missing: [], overdue: [], ready: [a.id, b.id], action: { allowed: true } });
    expect(
      view.instruments.map(({ key, sum, formula, plan, proposed }) => [key, sum, formula, plan, proposed]),
    ).toEqual([
      ['avgs', 21, '12 + 9 = 21', null, false],
      ['fbw', 0, '0', null, false],
      ['vb', 4, '4', null, true],
    ]);
    expect(view.total).toEqual({ bedarf: 25, plan: 0, difference: -25, istVorjahr: 28, mittelBedarf: '30000.00' });
    expect(view.money).toMatchObject({
      overrun: true,
      planned: { value: '80000.50' },
      neubewilligungen: { value: '75000.00' },
      rest: { value: '-5000.50' },
    });
    const tasks = (await (await as('bereichsleitung')).get<TasksView>('/api/tasks')).body.tasks;
    expect(tasks).toContainEqual(
      expect.objectContaining({
        kind: 'consolidateNeeds',
        title: 'Bedarfsschätzungen zusammenführen',
        link: `/zyklen/${cycleId}/bedarfe`,
      }),
    );
  });

  test('what is given back reaches its owner with the reason, and is not late for that', async () => {
    const without = await step(a.id, 'controlling', 'return');
    expect([without.status, without.body.refusals?.map(({ guard }) => guard)]).toEqual([422, ['reasonGiven']]);
    const back = await step(a.id, 'controlling', 'return', 'Bitte die Mittel prüfen.');
    expect(back.body).toMatchObject({ state: 'zurueckgegeben', returnReason: 'Bitte die Mittel prüfen.' });
    expect(await mails('needReturned')).toEqual([
      { to: 'Leitung Markt Nord', bedarf: 'Team Markt (Nord)', frist: '', grund: 'Bitte die Mittel prüfen.' },
    ]);
    expect((await consolidation()).instruments[0]).toMatchObject({ sum: 9, formula: '9' });
    const task = (await (await as(nord)).get<TasksView>('/api/tasks')).body.tasks[0];
    expect(task).toMatchObject({ title: 'Bedarfsschätzung überarbeiten', overdue: false });
    expect(task?.detail).toContain('„Bitte die Mittel prüfen.“');
    await save(a.id, nord, [
      { instrument: 'avgs', eintritte: 12, mittel: '17000.00' },
      { instrument: 'fbw', eintritte: 0 },
    ]);
    expect((await step(a.id, nord, 'handIn')).body).toMatchObject({
      state: 'eingereicht',
      late: false,
      returnReason: null,
    });
  });

  test('a cut needs its reason; with it all is taken over in one change, and the second of two is told', async () => {
    const { version } = await consolidation();
    const leads = await as('bereichsleitung');
    const path = `${base}/consolidation`;
    const refused = await leads.post<Problem>(path, { rows: [{ instrument: 'avgs', plan: 15 }] }, { ifMatch: version });
    expect([refused.status, refused.body.problems]).toEqual([
      400,
      [
        {
          pointer: '/rows/0/kuerzung',
          message:
            '„Aktivierungsgutschein“: 12 + 9 = 21, geplant 15 (6 weniger). Bitte begründen, warum weniger geplant wird, als die Teams schätzen (kuerzung).',
        },
      ],
    ]);
    expect((await read(a.id)).state).toBe('eingereicht');
    expect((await consolidation()).version).toBe(version);

    const body = { rows: [{ instrument: 'avgs', plan: 15, kuerzung: 'Die Neubewilligungen reichen nicht.' }] };
    const both = await Promise.all(
      [1, 2].map(() => leads.post<ConsolidationView & Problem>(path, body, { ifMatch: version })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const done = both.find(({ status }) => status === 200);
    expect(done?.etag).toBe(version + 1);
    expect(done?.body).toMatchObject({ version: version + 1, ready: [], action: { allowed: false } });
    expect([(await read(a.id)).state, (await read(b.id)).state]).toEqual(['uebernommen', 'uebernommen']);
    const rows = await planned(cycleId);
    expect(rows).toEqual([
      {
        ...ROWS[0],
        plan: 15,
        kuerzung: 'Die Neubewilligungen reichen nicht.',
        bedarfe: [
          { team: 'Team Markt', standort: 'Nord', eintritte: 12, mittel: '17000.00' },
          { team: 'Team Markt', standort: 'Süd', eintritte: 9, mittel: '12000.00' },
        ],
      },
      { ...ROWS[1], plan: 0, bedarfe: [{ team: 'Team Markt', standort: 'Nord', eintritte: 0 }] },
      expect.objectContaining({
        key: 'vb',
        catalogue: 'vb',
        instrument: 'Förderung aus dem Vermittlungsbudget',
        plan: 4,
      }),
    ]);
    const trail = await api.inTenant<{ event: string; n: number }>(
      `select payload::jsonb ->> 'event' as event, count(*) as n from audit_entry where entity = 'needSheet' group by 1 order by 1`,
    );
    expect(Object.fromEntries(trail.map(({ event, n }) => [event, Number(n)]))).toEqual({
      ask: 2,
      startEstimating: 3,
      save: 1,
      handIn: 3,
      return: 1,
      accept: 2,
    });
  });

  test('taken over it can be opened again; it is counted anew when it is handed in', async () => {
    expect((await step(b.id, 'bereichsleitung', 'withdraw')).status).toBe(409);
    expect((await step(b.id, 'bereichsleitung', 'return', 'Neue Zahlen der Agentur')).body.state).toBe(
      'zurueckgegeben',
    );
    await save(b.id, sued, [{ instrument: 'avgs', eintritte: 3 }]);
    expect((await step(b.id, sued, 'handIn')).body).toMatchObject({ state: 'eingereicht', late: true });
    const { version } = await consolidation();
    const done = await (
      await as('controlling')
    ).post<ConsolidationView>(`${base}/consolidation`, { rows: [] }, { ifMatch: version });
    expect(done.status).toBe(200);
    expect(await planned(cycleId)).toMatchObject([
      { plan: 15, bedarfe: [{ eintritte: 12 }, { eintritte: 3 }] },
      { plan: 0 },
      { key: 'vb', plan: 4 },
    ]);
    expect((await planned(cycleId))[0]).not.toHaveProperty('kuerzung');
    const nothing = await (
      await as('controlling')
    ).post<Problem>(`${base}/consolidation`, { rows: [] }, { ifMatch: version + 1 });
    expect([nothing.status, nothing.body.code]).toEqual([409, 'needSheet.nothingHandedIn']);
  });
});

const planned = async (id: string): Promise<EintrittsZeile[]> =>
  api.door.read(
    api.jobcenter.actor('controlling'),
    async (tx) => (await tx.cycles.find(id))?.figures.eintrittsplanung ?? [],
  );

test('the figures become documents of their own: the annex always, the operatives Programm where the AMIP holds no Eintrittsplanung', async () => {
  const order = async (id: string, kind: string) =>
    (await as('controlling')).post<Problem & { id: string; kind: string }>(`/api/cycles/${id}/documents`, { kind });
  const inputOf = async (documentId: string): Promise<{ kind: string; header: { right: string } }> =>
    api.door.read(api.jobcenter.actor('controlling'), async (tx) =>
      JSON.parse((await tx.documents.input(documentId)) ?? ''),
    );
  const annex = await order(cycleId, 'eintrittsplanung');
  expect([annex.status, annex.body.kind]).toEqual([201, 'eintrittsplanung']);
  expect(await inputOf(annex.body.id)).toMatchObject({ kind: 'document', header: { right: 'Eintrittsplanung 2027' } });
  const none = await order(cycleId, 'operativesProgramm');
  expect([none.status, none.body.code]).toEqual([409, 'document.noOperativesProgramm']);
  const own = await newCycle(2033, 'operativesProgramm');
  const made = await order(own.cycleId, 'operativesProgramm');
  expect(made.status).toBe(201);
  expect(await inputOf(made.body.id)).toMatchObject({
    kind: 'document',
    header: { right: 'Operatives Programm 2033' },
  });
  const empty = await (await as('geschaeftsfuehrung')).post<{ id: string }>('/api/cycles', { ...VARIANT, year: 2034 });
  const nothing = await order(empty.body.id, 'eintrittsplanung');
  expect([nothing.status, nothing.body.code]).toEqual([409, 'document.nothingPlanned']);
});

test('a last day that is moved reminds by the new day alone; withdrawn, nobody is reminded and the team can be asked anew', async () => {
  const other = await newCycle(2028);
  const sheet = await ask(nord, 'Team U25', 'Nord', '2026-09-10', other.base);
  const before = (await mails('needReminder')).length;
  const due = async (dueOn: string, version: number) =>
    (await as('controlling')).put<SheetView & Problem>(`/api/bedarfe/${sheet.id}/due`, { dueOn }, { ifMatch: version });
  expect((await due('2026-09-20', 1)).body).toMatchObject({ dueOn: '2026-09-20', version: 2 });
  expect((await due('2026-09-30', 1)).status).toBe(412);
  expect((await due('2026-01-01', 2)).body.problems?.[0]?.pointer).toBe('/dueOn');
  expect(
    (await (await as(nord)).put<Problem>(`/api/bedarfe/${sheet.id}/due`, { dueOn: '2026-09-30' }, { ifMatch: 2 }))
      .status,
  ).toBe(403);
  // Away and back again: two reminders are planned for the same day, and one mail comes of it.
  expect((await due('2026-09-25', 2)).status).toBe(200);
  expect((await due('2026-09-20', 3)).status).toBe(200);
  expect((await mails('needDueMoved')).map(({ frist }) => frist)).toEqual(['2026-09-20', '2026-09-25', '2026-09-20']);
  api.clock.set('2026-09-08T08:00:00Z');
  await deliver();
  expect((await mails('needReminder')).length).toBe(before);
  api.clock.set('2026-09-17T08:00:00Z');
  await deliver();
  expect((await mails('needReminder')).slice(before).map(({ frist }) => frist)).toEqual(['2026-09-20']);

  expect((await step(sheet.id, 'controlling', 'withdraw', 'Das Team gibt es nicht mehr.')).body.state).toBe(
    'zurueckgezogen',
  );
  expect((await mails('needWithdrawn')).map(({ to, grund }) => [to, grund])).toEqual([
    ['Leitung Markt Nord', 'Das Team gibt es nicht mehr.'],
  ]);
  expect((await due('2026-10-01', 5)).status).toBe(409);
  const missed = (await mails('needOverdue')).length;
  api.clock.set('2026-10-02T08:00:00Z');
  await deliver();
  expect((await mails('needOverdue')).length).toBe(missed);
  await ask(nord, 'Team U25', 'Nord', '2026-10-30', other.base);
});

test('two who ask for the same at once: one sheet', async () => {
  const { base: at } = await newCycle(2029);
  const leads = await as('bereichsleitung');
  const body = { team: 'Team Reha', standort: 'Süd', ownerId: sued.accountId, dueOn: '2026-12-01' };
  const both = await Promise.all([1, 2, 3].map(() => leads.post(at, body)));
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

test('who may: staff and Revision read, those who lead ask and take over, everybody else is refused', async () => {
  const { base: at } = await newCycle(2030);
  const sheet = await ask(nord, 'Team Markt', 'Nord', '2026-12-01', at);
  const staff = [
    'geschaeftsfuehrung',
    'bueroGeschaeftsfuehrung',
    'bereichsleitung',
    'teamleitung',
    'controlling',
    'bca',
    'bfdh',
  ];
  const leads = ['geschaeftsfuehrung', 'bereichsleitung', 'controlling'];
  const writes = staff.filter((role) => role !== 'bfdh');
  const body = { standort: 'Ost', ownerId: nord.accountId, dueOn: '2026-12-01' };
  for (const role of ROLE_NAMES) {
    const client = await as(role);
    const answers = {
      list: (await client.get(at)).status,
      sheet: (await client.get(`/api/bedarfe/${sheet.id}`)).status,
      together: (await client.get(`${at}/consolidation`)).status,
      ask: (await client.post(at, { ...body, team: `Team ${role}` })).status,
      take: (await client.post(`${at}/consolidation`, { rows: [] }, { ifMatch: 2 })).status,
      withdraw: (await client.post(`/api/bedarfe/${sheet.id}/transitions`, { event: 'withdraw' }, { ifMatch: 77 }))
        .status,
    };
    const reads = [...staff, 'revision'].includes(role) ? 200 : 403;
    const may = leads.includes(role);
    expect([role, answers]).toEqual([
      role,
      {
        list: reads,
        sheet: reads,
        together: reads,
        ask: may ? 201 : 403,
        take: may ? 409 : 403,
        withdraw: writes.includes(role) ? 412 : 403,
      },
    ]);
  }
  const seen = (await (await as('teamleitung')).get<SheetsView>(at)).body;
  expect([seen.ask.allowed, seen.people]).toEqual([false, []]);
  const nobody = api.client();
  expect((await nobody.get(at)).status).toBe(401);
});

test('once the draft is with the Beirat nothing changes any more, and nobody is reminded', async () => {
  const { cycleId: id, base: at } = await newCycle(2031);
  const sheet = await ask(nord, 'Team Ruhe', 'Nord', '2026-12-01', at);
  await api.inTenant(`update cycle set state = 'konsultation' where id = $1`, [id]);
  const closed = await save(sheet.id, nord, [{ instrument: 'avgs', eintritte: 1 }]);
  expect([closed.status, closed.body.refusals?.map(({ guard }) => guard)]).toEqual([422, ['cycleBeingWritten']]);
  const leads = await as('controlling');
  const body = { team: 'Team Neu', standort: 'Nord', ownerId: nord.accountId, dueOn: '2026-12-01' };
  expect((await leads.post(at, body)).status).toBe(409);
  expect((await leads.put(`/api/bedarfe/${sheet.id}/due`, { dueOn: '2026-12-02' }, { ifMatch: 1 })).status).toBe(409);
  const { version, action } = await consolidation(at);
  expect(action.allowed).toBe(false);
  expect((await leads.post(`${at}/consolidation`, { rows: [] }, { ifMatch: version })).status).toBe(409);
  api.clock.set('2026-12-02T08:00:00Z');
  expect(await deliver()).toBeGreaterThan(0);
  const told = [...(await mails('needReminder')), ...(await mails('needOverdue'))];
  expect(told.filter(({ bedarf }) => bedarf.startsWith('Team Ruhe'))).toEqual([]);
  expect(told.some(({ bedarf }) => bedarf.startsWith('Team Reha'))).toBe(true);
});
