/** Bedarfsschätzungen through a summer: two teams at two Standorte are asked, reminded and late, hand in, and become the Eintrittsplanung. */
import type { ConsolidationView } from '#application/bedarf/read-consolidation.js';
import type { SheetsView, SheetView } from '#application/bedarf/read-sheets.js';
import type { TasksView } from '#application/tasks/read-tasks.js';
import { ROWS, startBedarf, type Bedarf } from '../support/bedarf.js';
import type { Problem } from '../support/client.js';

let s: Bedarf;
let cycleId: string;
let base: string;

beforeAll(async () => {
  s = await startBedarf();
  ({ cycleId, base } = await s.newCycle(2027));
}, 60_000);
afterAll(() => s?.api.stop());

let a: SheetView;
let b: SheetView;

test('teams are asked, each by a mail with team, Standort, day and link, and have a task', async () => {
  a = await s.ask(base, s.nord, 'Team Markt', 'Nord', '2026-08-14');
  b = await s.ask(base, s.sued, 'Team Markt', 'Süd', '2026-08-14');
  expect(a).toMatchObject({
    state: 'angefordert',
    stateLabel: 'angefordert',
    dueOn: '2026-08-14',
    late: false,
    overdue: false,
    version: 1,
  });
  expect(await s.mails('needAsked')).toEqual([
    { to: 'Leitung Markt Nord', bedarf: 'Team Markt (Nord)', frist: '2026-08-14', grund: null },
    { to: 'Leitung Markt Süd', bedarf: 'Team Markt (Süd)', frist: '2026-08-14', grund: null },
  ]);
  const tasks = await (await s.as(s.nord)).get<TasksView>('/api/tasks');
  expect(tasks.body.tasks).toMatchObject([
    {
      kind: 'estimateNeeds',
      title: 'Bedarfsschätzung 2027 abgeben: Team Markt (Nord)',
      detail: 'Bitte eintragen, wie viele Eintritte je Instrument gebraucht werden, und einreichen.',
      link: `/bedarfe/${a.id}`,
      dueOn: '2026-08-14',
      overdue: false,
    },
  ]);
  const waiting = (await (await s.as('bereichsleitung')).get<TasksView>('/api/tasks')).body.waiting;
  expect(waiting).toContainEqual(
    expect.objectContaining({
      title: '2 Bedarfsschätzungen 2027 abgeben',
      who: 'Leitung Markt Nord und Leitung Markt Süd',
    }),
  );
});

test('a team is asked once per Standort, however it is written, and only for a day ahead and a person who writes', async () => {
  const leads = await s.as('bereichsleitung');
  const body = { team: 'Team Markt', standort: 'Nord', ownerId: s.nord.accountId, dueOn: '2026-08-14' };
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
  expect(await bad({ ownerId: s.api.jobcenter.people.beiratMitglied.accountId })).toEqual([400, ['/ownerId']]);
  expect(await bad({ team: 'Team\nMarkt' })).toEqual([400, ['/team']]);
  expect(await bad({ standort: ' ' })).toEqual([400, ['/standort']]);
  const list = (await leads.get<SheetsView>(base)).body;
  expect(list.sheets.map(({ team, standort }) => `${team} ${standort}`)).toEqual(['Team Markt Nord', 'Team Markt Süd']);
  expect(list.ask).toEqual({ allowed: true, reasons: [] });
  expect(list.people.map(({ name }) => name)).toContain('Leitung Markt Süd');
});

test('only its owner writes it; what is wrong is told by its place; nothing typed is lost', async () => {
  const foreign = await s.save(a.id, s.sued, [{ instrument: 'avgs', eintritte: 1 }]);
  expect([foreign.status, foreign.body.refusals?.map(({ guard }) => guard)]).toEqual([422, ['isOwner']]);
  const wrong = await s.save(a.id, s.nord, [
    { instrument: 'avgs', eintritte: -1 },
    { instrument: 'gibtEsNicht', eintritte: 1 },
  ]);
  expect([wrong.status, wrong.body.problems?.map(({ pointer }) => pointer)]).toEqual([400, ['/rows/0/eintritte']]);
  const unknown = await s.save(a.id, s.nord, [{ instrument: 'gibtEsNicht', eintritte: 1 }]);
  expect([unknown.status, unknown.body.problems?.[0]?.pointer]).toEqual([400, '/rows/0/instrument']);

  const empty = await s.save(a.id, s.nord, [{ instrument: 'avgs', eintritte: null }]);
  expect([empty.status, empty.body.state, empty.etag]).toEqual([200, 'inArbeit', 2]);
  const handIn = empty.body.actions.find(({ event }) => event === 'handIn');
  expect(handIn).toMatchObject({
    label: 'Einreichen',
    allowed: false,
    reasons: [expect.stringContaining('tragen Sie bitte 0 ein')],
  });
  const refused = await s.step(a.id, s.nord, 'handIn');
  expect([refused.status, refused.body.code]).toEqual([422, 'needSheet.handIn.guards']);

  const rows = [
    { instrument: 'avgs', eintritte: 12, mittel: '18000.00', bemerkung: 'mehr Zugänge' },
    { instrument: 'fbw', eintritte: 0 },
  ];
  expect((await s.save(a.id, s.nord, rows)).body.rows).toMatchObject([
    { label: 'Aktivierungsgutschein', eintritte: 12 },
    { eintritte: 0 },
  ]);
  const stale = await (await s.as(s.nord)).put<Problem>(`/api/bedarfe/${a.id}/rows`, { rows: [] }, { ifMatch: 2 });
  expect([stale.status, stale.body.facts]).toMatchObject([
    412,
    { currentVersion: 3, current: { rows: [{ eintritte: 12 }, { eintritte: 0 }] }, yours: { rows: [] } },
  ]);
  expect((await (await s.as(s.nord)).put(`/api/bedarfe/${a.id}/rows`, { rows })).status).toBe(428);
});

test('two hand in at once: one counts, the other is told of the newer version', async () => {
  const { version } = await s.read(a.id);
  const owner = await s.as(s.nord);
  const both = await Promise.all(
    [1, 2].map(() =>
      owner.post<Problem>(`/api/bedarfe/${a.id}/transitions`, { event: 'handIn' }, { ifMatch: version }),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  expect(await s.read(a.id)).toMatchObject({
    state: 'eingereicht',
    late: false,
    handedInAt: s.api.clock.now().toISOString(),
    estimated: 2,
    eintritte: 12,
  });
  expect((await s.save(a.id, s.nord, [])).status).toBe(409);
});

test('three days before, only who has not handed in is reminded; the day after, owner and consolidators; once each', async () => {
  s.api.clock.set('2026-08-10T21:59:59Z');
  expect(await s.deliver()).toBe(0);
  s.api.clock.set('2026-08-10T22:00:00Z'); // 11 August begins in Berlin
  expect(await s.deliver()).toBe(2);
  expect(await s.mails('needReminder')).toEqual([
    { to: 'Leitung Markt Süd', bedarf: 'Team Markt (Süd)', frist: '2026-08-14', grund: null },
  ]);
  expect(await s.deliver()).toBe(0);

  s.api.clock.set('2026-08-14T22:00:00Z');
  expect(await s.deliver()).toBe(2);
  const overdue = { bedarf: 'Team Markt (Süd)', frist: '2026-08-14', grund: null };
  expect(await s.mails('needOverdue')).toEqual([{ to: 'Leitung Markt Süd', ...overdue }]);
  const told = (await s.mails('needsMissing')).map(({ to, bedarf, frist }) => [to, bedarf, frist]);
  expect(told).toHaveLength(3);
  expect(told.every(([, bedarf, frist]) => bedarf === 'Team Markt (Süd)' && frist === '2026-08-14')).toBe(true);
  expect(await s.deliver()).toBe(0);
  expect((await s.mails('needReminder')).length).toBe(1);
  expect((await s.read(b.id)).overdue).toBe(true);
  const task = (await (await s.as(s.sued)).get<TasksView>('/api/tasks')).body.tasks[0];
  expect(task).toMatchObject({ kind: 'estimateNeeds', overdue: true });
});

test('late is allowed and recorded; then all are in and the Eintrittsplanung can be made', async () => {
  expect((await s.consolidation(base)).missing).toEqual([b.id]);
  await s.save(b.id, s.sued, [
    { instrument: 'avgs', eintritte: 9, mittel: '12000.00' },
    { instrument: 'vb', eintritte: 4 },
  ]);
  const late = await s.step(b.id, s.sued, 'handIn');
  expect(late.body).toMatchObject({ state: 'eingereicht', late: true, overdue: false });
  const view = await s.consolidation(base);
  expect(view).toMatchObject({ missing: [], overdue: [], ready: [a.id, b.id], action: { allowed: true } });
  expect(view.instruments.map(({ key, sum, formula, plan, proposed }) => [key, sum, formula, plan, proposed])).toEqual([
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
  const tasks = (await (await s.as('bereichsleitung')).get<TasksView>('/api/tasks')).body.tasks;
  expect(tasks).toContainEqual(
    expect.objectContaining({
      kind: 'consolidateNeeds',
      title: 'Bedarfsschätzungen zusammenführen',
      link: `/zyklen/${cycleId}/bedarfe`,
    }),
  );
});

test('what is given back reaches its owner with the reason, and is not late for that', async () => {
  const without = await s.step(a.id, 'controlling', 'return');
  expect([without.status, without.body.refusals?.map(({ guard }) => guard)]).toEqual([422, ['reasonGiven']]);
  const back = await s.step(a.id, 'controlling', 'return', 'Bitte die Mittel prüfen.');
  expect(back.body).toMatchObject({ state: 'zurueckgegeben', returnReason: 'Bitte die Mittel prüfen.' });
  expect(await s.mails('needReturned')).toEqual([
    { to: 'Leitung Markt Nord', bedarf: 'Team Markt (Nord)', frist: '', grund: 'Bitte die Mittel prüfen.' },
  ]);
  expect((await s.consolidation(base)).instruments[0]).toMatchObject({ sum: 9, formula: '9' });
  const task = (await (await s.as(s.nord)).get<TasksView>('/api/tasks')).body.tasks[0];
  expect(task).toMatchObject({ title: 'Bedarfsschätzung 2027 überarbeiten: Team Markt (Nord)', overdue: false });
  expect(task?.detail).toContain('„Bitte die Mittel prüfen.“');
  await s.save(a.id, s.nord, [
    { instrument: 'avgs', eintritte: 12, mittel: '17000.00' },
    { instrument: 'fbw', eintritte: 0 },
  ]);
  expect((await s.step(a.id, s.nord, 'handIn')).body).toMatchObject({
    state: 'eingereicht',
    late: false,
    returnReason: null,
  });
});

test('a cut needs its reason; with it all is taken over in one change, and the second of two is told', async () => {
  const { version } = await s.consolidation(base);
  const leads = await s.as('bereichsleitung');
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
  expect((await s.read(a.id)).state).toBe('eingereicht');
  expect((await s.consolidation(base)).version).toBe(version);

  const body = { rows: [{ instrument: 'avgs', plan: 15, kuerzung: 'Die Neubewilligungen reichen nicht.' }] };
  const both = await Promise.all(
    [1, 2].map(() => leads.post<ConsolidationView & Problem>(path, body, { ifMatch: version })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  const done = both.find(({ status }) => status === 200);
  expect(done?.etag).toBe(version + 1);
  expect(done?.body).toMatchObject({ version: version + 1, ready: [], action: { allowed: false } });
  expect([(await s.read(a.id)).state, (await s.read(b.id)).state]).toEqual(['uebernommen', 'uebernommen']);
  const rows = await s.planned(cycleId);
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
  const trail = await s.api.inTenant<{ event: string; n: number }>(
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
  expect((await s.step(b.id, 'bereichsleitung', 'withdraw')).status).toBe(409);
  expect((await s.step(b.id, 'bereichsleitung', 'return', 'Neue Zahlen der Agentur')).body.state).toBe(
    'zurueckgegeben',
  );
  await s.save(b.id, s.sued, [{ instrument: 'avgs', eintritte: 3 }]);
  expect((await s.step(b.id, s.sued, 'handIn')).body).toMatchObject({ state: 'eingereicht', late: true });
  const { version } = await s.consolidation(base);
  const done = await (
    await s.as('controlling')
  ).post<ConsolidationView>(`${base}/consolidation`, { rows: [] }, { ifMatch: version });
  expect(done.status).toBe(200);
  expect(await s.planned(cycleId)).toMatchObject([
    { plan: 15, bedarfe: [{ eintritte: 12 }, { eintritte: 3 }] },
    { plan: 0 },
    { key: 'vb', plan: 4 },
  ]);
  expect((await s.planned(cycleId))[0]).not.toHaveProperty('kuerzung');
  const nothing = await (
    await s.as('controlling')
  ).post<Problem>(`${base}/consolidation`, { rows: [] }, { ifMatch: version + 1 });
  expect([nothing.status, nothing.body.code]).toEqual([409, 'needSheet.nothingHandedIn']);
});
