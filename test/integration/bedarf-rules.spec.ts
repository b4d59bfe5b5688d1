/** Bedarfsschätzungen: who may, what is moved, withdrawn or closed, two at once, and the documents made of the figures. */
import type { SheetsView, SheetView } from '#application/bedarf/read-sheets.js';
import { ROLE_NAMES } from '#domain/shared/roles.js';
import { startBedarf, VARIANT, type Bedarf } from '../support/bedarf.js';
import type { Problem } from '../support/client.js';

let s: Bedarf;

beforeAll(async () => {
  s = await startBedarf();
}, 60_000);
afterAll(() => s?.api.stop());

test('the figures become documents of their own: the annex always, the operatives Programm where the AMIP holds no Eintrittsplanung', async () => {
  const order = async (id: string, kind: string) =>
    (await s.as('controlling')).post<Problem & { id: string; kind: string }>(`/api/cycles/${id}/documents`, { kind });
  const inputOf = async (documentId: string): Promise<{ kind: string; header: { right: string } }> =>
    s.api.door.read(s.api.jobcenter.actor('controlling'), async (tx) =>
      JSON.parse((await tx.documents.input(documentId)) ?? ''),
    );
  const { cycleId } = await s.newCycle(2027);
  const annex = await order(cycleId, 'eintrittsplanung');
  expect([annex.status, annex.body.kind]).toEqual([202, 'eintrittsplanung']);
  expect(await inputOf(annex.body.id)).toMatchObject({ kind: 'document', header: { right: 'Eintrittsplanung 2027' } });
  const none = await order(cycleId, 'operativesProgramm');
  expect([none.status, none.body.code]).toEqual([409, 'document.noOperativesProgramm']);
  const own = await s.newCycle(2033, 'operativesProgramm');
  const made = await order(own.cycleId, 'operativesProgramm');
  expect(made.status).toBe(202);
  expect(await inputOf(made.body.id)).toMatchObject({
    kind: 'document',
    header: { right: 'Operatives Programm 2033' },
  });
  const empty = await (
    await s.as('geschaeftsfuehrung')
  ).post<{ id: string }>('/api/cycles', { ...VARIANT, year: 2034 });
  const nothing = await order(empty.body.id, 'eintrittsplanung');
  expect([nothing.status, nothing.body.code]).toEqual([409, 'document.nothingPlanned']);
});

test('a last day that is moved reminds by the new day alone; withdrawn, nobody is reminded and the team can be asked anew', async () => {
  const other = await s.newCycle(2028);
  const sheet = await s.ask(other.base, s.nord, 'Team U25', 'Nord', '2026-09-10');
  const before = (await s.mails('needReminder')).length;
  const due = async (dueOn: string, version: number) =>
    (await s.as('controlling')).put<SheetView & Problem>(
      `/api/bedarfe/${sheet.id}/due`,
      { dueOn },
      { ifMatch: version },
    );
  expect((await due('2026-09-20', 1)).body).toMatchObject({ dueOn: '2026-09-20', version: 2 });
  expect((await due('2026-09-30', 1)).status).toBe(412);
  expect((await due('2026-01-01', 2)).body.problems?.[0]?.pointer).toBe('/dueOn');
  expect(
    (await (await s.as(s.nord)).put<Problem>(`/api/bedarfe/${sheet.id}/due`, { dueOn: '2026-09-30' }, { ifMatch: 2 }))
      .status,
  ).toBe(403);
  // Away and back again: two reminders are planned for the same day, and one mail comes of it.
  expect((await due('2026-09-25', 2)).status).toBe(200);
  expect((await due('2026-09-20', 3)).status).toBe(200);
  expect((await s.mails('needDueMoved')).map(({ frist }) => frist)).toEqual(['2026-09-20', '2026-09-25', '2026-09-20']);
  s.api.clock.set('2026-09-08T08:00:00Z');
  await s.deliver();
  expect((await s.mails('needReminder')).length).toBe(before);
  s.api.clock.set('2026-09-17T08:00:00Z');
  await s.deliver();
  expect((await s.mails('needReminder')).slice(before).map(({ frist }) => frist)).toEqual(['2026-09-20']);

  expect((await s.step(sheet.id, 'controlling', 'withdraw', 'Das Team gibt es nicht mehr.')).body.state).toBe(
    'zurueckgezogen',
  );
  expect((await s.mails('needWithdrawn')).map(({ to, grund }) => [to, grund])).toEqual([
    ['Leitung Markt Nord', 'Das Team gibt es nicht mehr.'],
  ]);
  expect((await due('2026-10-01', 5)).status).toBe(409);
  const missed = (await s.mails('needOverdue')).length;
  s.api.clock.set('2026-10-02T08:00:00Z');
  await s.deliver();
  expect((await s.mails('needOverdue')).length).toBe(missed);
  await s.ask(other.base, s.nord, 'Team U25', 'Nord', '2026-10-30');
});

test('handed over with its numbers, by those who lead or by the owner; nobody else, and not to somebody who does not write', async () => {
  const { base } = await s.newCycle(2035);
  const sheet = await s.ask(base, s.nord, 'Team Start', 'Nord', '2026-12-01');
  await s.save(sheet.id, s.nord, [{ instrument: 'avgs', eintritte: 5 }]);
  const give = async (who: Parameters<Bedarf['as']>[0], to: string, version: number) =>
    (await s.as(who)).put<SheetView & Problem>(`/api/bedarfe/${sheet.id}/owner`, { ownerId: to }, { ifMatch: version });
  const { nord, sued } = s;
  expect((await give(sued, sued.accountId, 2)).status).toBe(403);
  expect((await give('revision', sued.accountId, 2)).status).toBe(403);
  expect((await give('controlling', sued.accountId, 1)).status).toBe(412);
  const stranger = s.api.jobcenter.people.beiratMitglied.accountId;
  expect((await give('controlling', stranger, 2)).body.problems?.[0]?.pointer).toBe('/ownerId');
  const asked = (await s.mails('needAsked')).length;
  expect((await give(nord, sued.accountId, 2)).body).toMatchObject({ ownerName: 'Leitung Markt Süd', version: 3 });
  expect((await s.mails('needAsked')).slice(asked).map(({ to, bedarf }) => [to, bedarf])).toEqual([
    ['Leitung Markt Süd', 'Team Start (Nord)'],
  ]);
  expect((await s.step(sheet.id, nord, 'handIn')).status).toBe(422);
  expect((await s.step(sheet.id, sued, 'handIn')).body).toMatchObject({ state: 'eingereicht', eintritte: 5 });
  await s.step(sheet.id, 'controlling', 'withdraw');
  expect((await give('controlling', nord.accountId, 5)).status).toBe(409);
});

test('two who ask for the same at once: one sheet', async () => {
  const { base: at } = await s.newCycle(2029);
  const leads = await s.as('bereichsleitung');
  const body = { team: 'Team Reha', standort: 'Süd', ownerId: s.sued.accountId, dueOn: '2026-12-01' };
  const both = await Promise.all([1, 2, 3].map(() => leads.post(at, body)));
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

test('who may: staff and Revision read, those who lead ask and take over, everybody else is refused', async () => {
  const { base: at } = await s.newCycle(2030);
  const sheet = await s.ask(at, s.nord, 'Team Markt', 'Nord', '2026-12-01');
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
  const body = { standort: 'Ost', ownerId: s.nord.accountId, dueOn: '2026-12-01' };
  for (const role of ROLE_NAMES) {
    const client = await s.as(role);
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
  const seen = (await (await s.as('teamleitung')).get<SheetsView>(at)).body;
  expect([seen.ask.allowed, seen.people]).toEqual([false, []]);
  const nobody = s.api.client();
  expect((await nobody.get(at)).status).toBe(401);
});

test('once the draft is with the Beirat nothing changes any more, and nobody is reminded', async () => {
  const { cycleId: id, base: at } = await s.newCycle(2031);
  const sheet = await s.ask(at, s.nord, 'Team Ruhe', 'Nord', '2026-12-01');
  await s.api.inTenant(`update cycle set state = 'konsultation' where id = $1`, [id]);
  const closed = await s.save(sheet.id, s.nord, [{ instrument: 'avgs', eintritte: 1 }]);
  expect([closed.status, closed.body.refusals?.map(({ guard }) => guard)]).toEqual([422, ['cycleBeingWritten']]);
  const leads = await s.as('controlling');
  const body = { team: 'Team Neu', standort: 'Nord', ownerId: s.nord.accountId, dueOn: '2026-12-01' };
  expect((await leads.post(at, body)).status).toBe(409);
  expect((await leads.put(`/api/bedarfe/${sheet.id}/due`, { dueOn: '2026-12-02' }, { ifMatch: 1 })).status).toBe(409);
  const { version, action } = await s.consolidation(at);
  expect(action.allowed).toBe(false);
  expect((await leads.post(`${at}/consolidation`, { rows: [] }, { ifMatch: version })).status).toBe(409);
  s.api.clock.set('2026-12-02T08:00:00Z');
  expect(await s.deliver()).toBeGreaterThan(0);
  const told = [...(await s.mails('needReminder')), ...(await s.mails('needOverdue'))];
  expect(told.filter(({ bedarf }) => bedarf.startsWith('Team Ruhe'))).toEqual([]);
  expect(told.some(({ bedarf }) => bedarf.startsWith('Team Reha'))).toBe(true);
});

test('however many are late on one day, those who consolidate get one mail that names them all', async () => {
  const { base } = await s.newCycle(2036);
  for (const team of ['Team Eins', 'Team Zwei', 'Team Drei']) await s.ask(base, s.nord, team, 'Nord', '2026-12-10');
  const inTime = await s.ask(base, s.sued, 'Team Vier', 'Nord', '2026-12-10');
  await s.save(inTime.id, s.sued, [{ instrument: 'fbw', eintritte: 0 }]);
  await s.step(inTime.id, s.sued, 'handIn');
  s.api.clock.set('2026-12-10T23:00:00Z');
  await s.deliver();
  const told = (await s.mails('needsMissing')).filter(({ frist }) => frist === '2026-12-10');
  expect(told.map(({ bedarf }) => bedarf)).toEqual(
    Array(3).fill('Team Drei (Nord), Team Eins (Nord) und Team Zwei (Nord)'),
  );
  expect(new Set(told.map(({ to }) => to)).size).toBe(3);
  const owners = (await s.mails('needOverdue')).filter(({ frist }) => frist === '2026-12-10');
  expect(owners.map(({ to }) => to)).toEqual(Array(3).fill('Leitung Markt Nord'));
});
