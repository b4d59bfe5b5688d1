/** „Meine Aufgaben“ off the straight way: zkT, mandates, ties, sections referred back, a consultation that nobody planned. */
import { planRound } from '#application/consultation/plan-round.js';
import { createAccount } from '#application/people/accounts.js';
import type { TasksView } from '#application/tasks/read-tasks.js';
import { act, mandate, RECORD, vote, type Vote } from '../support/vote.js';
import { bringToVote, openConsultation, ROUND, step, transition, writeAll, type PersonKey } from '../support/year.js';
import { startYearApi, type YearApi } from '../support/year-api.js';

let system: YearApi | undefined;
afterEach(async () => {
  await system?.stop();
  system = undefined;
});
async function start(options: Parameters<typeof startYearApi>[0] = {}): Promise<YearApi> {
  return (system = await startYearApi(options));
}
const seen = async (at: YearApi, key: PersonKey): Promise<TasksView> =>
  (await (await at.client(key)).get<TasksView>('/api/tasks')).body;
const titles = async (at: YearApi, key: PersonKey): Promise<string[]> =>
  (await seen(at, key)).tasks.map(({ title }) => title);

test('in a zkT the committee deliberates and the council decides', async () => {
  const at = await start({ traegerform: 'zkT' });
  await openConsultation(at.year);
  const id = await bringToVote(at.year);
  expect(await titles(at, 'ausschuss')).toEqual(['Vorberatung eintragen']);
  expect(await titles(at, 'organ')).toEqual(['Entscheidung niederlegen']);
  expect((await seen(at, 'gf')).waiting.map(({ title, who }) => `${title} – ${who}`)).toEqual([
    'Vorberatung eintragen – Kommunaler Ausschuss',
    'Entscheidung niederlegen – Beschlussorgan des kommunalen Trägers',
  ]);
  const body: Vote = { ...at.year, id };
  await act(body, 'ausschuss', 'recordDeliberation', {
    body: 'Sozialausschuss',
    heldOn: '2026-10-28',
    recommendation: 'Zustimmung',
  });
  expect(await titles(at, 'ausschuss')).toEqual([]);
  expect(await titles(at, 'organ')).toEqual(['Entscheidung niederlegen']);
}, 60_000);

test('a deputy with a mandate votes for the seat; once the seat has voted neither of them is asked; a tie asks the Vorsitz', async () => {
  const at = await start({ rules: { deputies: true, castingVote: true } });
  await openConsultation(at.year);
  const body: Vote = { ...at.year, id: await bringToVote(at.year) };
  await mandate(body, 'k1', 'vertretungKommune');
  await act(body, 'a1', 'open');
  const deputy = await seen(at, 'vertretungKommune');
  expect(deputy.tasks).toMatchObject([
    { kind: 'vote', detail: expect.stringContaining('Sie vertreten k1.') as string },
  ]);
  expect(await titles(at, 'vertretungAgentur')).toEqual([]);
  expect(await titles(at, 'k1')).toEqual(['Abstimmen']);
  await vote(body, 'vertretungKommune', 'nein', 'k1');
  expect(await titles(at, 'vertretungKommune')).toEqual([]);
  expect(await titles(at, 'k1')).toEqual([]);
  for (const seat of ['k2', 'k3'] as const) await vote(body, seat, 'nein');
  for (const seat of ['a1', 'a2', 'a3'] as const) await vote(body, seat, 'ja');
  await act(body, 'a1', 'close');
  expect(await titles(at, 'a1')).toEqual(['Bei Stimmengleichheit entscheiden']);
  await act(body, 'a1', 'castVorsitzVote', { choice: 'ja' });
  expect(await titles(at, 'a1')).toEqual(['Beschluss niederlegen']);
}, 60_000);

test('what hinders the opening of the vote is told to the Vorsitz', async () => {
  const at = await start();
  await openConsultation(at.year);
  await bringToVote(at.year);
  await at.sql(`update programme_version set text_hash = repeat('0', 64) where purpose = 'vorlage'`);
  expect((await seen(at, 'a1')).tasks).toMatchObject([
    { title: 'Abstimmung eröffnen', detail: expect.stringMatching(/^Noch nicht möglich: .*Prüfsumme/) as string },
  ]);
}, 60_000);

test('a section that was referred back, and one that was opened again, comes to its owner with the reason', async () => {
  const at = await start();
  const { year } = at;
  await openConsultation(year);
  const body: Vote = { ...year, id: await bringToVote(year) };
  await act(body, 'a1', 'open', { motion: 'zurueckverweisung', sectionIds: [year.sectionIds[0] as string] });
  for (const seat of ['a1', 'a2', 'a3', 'k1', 'k2', 'k3'] as const) await vote(body, seat, 'ja');
  await act(body, 'a1', 'close');
  await act(body, 'a1', 'record', RECORD);
  expect((await seen(at, 'tl')).tasks).toMatchObject([
    {
      kind: 'reviseSection',
      title: 'Abschnitt „Ausgangslage“ überarbeiten',
      detail: 'Der Abschnitt ist mit dem Beschluss zurückverwiesen worden.',
      dueOn: '2026-12-31',
    },
  ]);
  await transition(year, 'bl', year.sectionIds[1] as string, 'reopen');
  expect((await seen(at, 'controlling')).tasks).toMatchObject([
    { kind: 'reviseSection', detail: 'Begründung: „Anmerkung des Beirats“' },
  ]);
  expect((await seen(at, 'k1')).waiting).toMatchObject([{ title: 'Die Anmerkungen werden eingearbeitet' }]);
}, 60_000);

test('without Bereichsleitung and Controlling their part falls to the Geschäftsführung; a draft without consultation is laid before the body', async () => {
  const at = await start({ without: ['bl'] });
  const { year } = at;
  await at.sql(`update cycle set consultation = 'keine' where id = $1`, [year.cycleId]);
  await step(year, 'gf', 'startDrafting');
  expect(await titles(at, 'gf')).toEqual([]); // no round to plan
  await writeAll({ ...year, as: (key) => year.as(key === 'bl' ? 'gf' : key) });
  await at.sql(`update membership set valid_until = '2026-01-01' where account_id = $1`, [year.account('controlling')]);
  expect(await titles(at, 'gf')).toEqual(['Budget als vorläufig oder endgültig kennzeichnen']);
  await step(year, 'gf', 'markBudget', { budgetMark: 'endgueltig' });
  await step(year, 'bfdh', 'signOffBudget');
  expect(await titles(at, 'gf')).toEqual(['Ohne Konsultation vorlegen']);
}, 60_000);

test('findings that block are asked to be settled once everything is written: of the Geschäftsführung, and of Controlling', async () => {
  const at = await start();
  const { year } = at;
  const settle = async (key: PersonKey): Promise<unknown[]> =>
    (await seen(at, key)).tasks.filter(({ title }) => title === 'Befunde klären');
  await step(year, 'gf', 'startDrafting');
  expect(await settle('gf')).toEqual([]); // still being written
  await writeAll(year, 'Näheres zeigt Tabelle 9.');
  const expected = {
    kind: 'settleFindings',
    detail: expect.stringContaining('Tabelle 9') as string,
    link: `/zyklen/${year.cycleId}/befunde`,
    dueOn: '2026-10-01',
  };
  for (const key of ['gf', 'controlling'] as const) expect(await settle(key)).toMatchObject([expected]);
  expect((await seen(at, 'controlling')).waiting.map(({ title }) => title)).not.toContain('Befunde klären');
  expect((await seen(at, 'bl')).waiting.filter(({ title }) => title === 'Befunde klären')).toHaveLength(1);
  await transition(year, 'bl', year.sectionIds[0] as string, 'reopen');
  expect(await settle('gf')).toEqual([]);
}, 60_000);

test('a released draft whose round was planned too late is no dead end', async () => {
  const at = await start();
  const { year } = at;
  await openConsultation(year);
  year.clock.set('2026-11-02T09:00:00Z');
  await step(year, 'gf', 'beginIncorporation');
  const gf = await at.client('gf');
  const planned = await gf.post<{ id: string }>(`/api/cycles/${year.cycleId}/rounds`, {
    kind: 'B',
    title: 'Zweite Anhörung',
    startsOn: '2026-11-05',
    endsOn: '2026-11-10',
    memberIds: [year.member('verband')],
  });
  expect(planned.status).toBe(201);
  expect(await titles(at, 'gf')).toContain('Entwurf für den Beirat freigeben');
  year.clock.set('2026-11-12T09:00:00Z');
  expect((await seen(at, 'gf')).tasks).toContainEqual(
    expect.objectContaining({ title: 'Frist verlängern: „Zweite Anhörung“', link: `/runden/${planned.body.id}` }),
  );
}, 60_000);

test('administration and office hear of mails that did not arrive and of accounts without membership', async () => {
  const at = await start();
  await step(at.year, 'gf', 'startDrafting');
  expect((await seen(at, 'admin')).tasks).toEqual([]);
  await at.sql(`update mail set state = 'fehlgeschlagen' where id in (select id from mail limit 2)`);
  await at.sql(`update membership set valid_until = '2026-01-01' where account_id = $1`, [
    at.year.account('ausschuss'),
  ]);
  const [mails, people] = (await seen(at, 'admin')).tasks;
  expect(mails).toMatchObject({
    title: '2 nicht zugestellte E-Mails prüfen',
    link: '/verwaltung/mails',
    cycleId: null,
  });
  expect(people).toMatchObject({ title: 'Ein Konto ohne Mitgliedschaft prüfen', link: '/verwaltung/personen' });
  expect(await titles(at, 'buero')).toEqual(['2 nicht zugestellte E-Mails prüfen']);
}, 60_000);

test('the administration is told what changed in people and memberships, and nothing of the programme', async () => {
  const at = await start();
  const { year } = at;
  await step(year, 'gf', 'startDrafting');
  await year.door.change({ ...year.as('admin'), accountId: year.account('buero') }, (tx) =>
    createAccount(tx, { name: 'Neue Kollegin', email: 'neu@example.org' }),
  );
  const { changes, waiting } = await seen(at, 'admin');
  expect(changes.map(({ text, by }) => [text, by])).toEqual([['Das Konto von Neue Kollegin wurde angelegt.', 'buero']]);
  expect(waiting).toEqual([]);
}, 60_000);

test('a round later than planned counts for everybody who waits for it', async () => {
  const at = await start();
  const { year } = at;
  await step(year, 'gf', 'startDrafting');
  await writeAll(year);
  await year.door.change(year.as('gf'), (tx) =>
    planRound(tx, year.cycleId, {
      ...ROUND,
      startsOn: '2026-11-09',
      endsOn: '2026-11-30',
      memberIds: [year.member('verband')],
    }),
  );
  year.clock.set('2026-11-02T09:00:00Z');
  const release = { title: 'Entwurf für den Beirat freigeben', dueOn: '2026-11-09', overdue: false };
  expect((await seen(at, 'gf')).tasks).toContainEqual(expect.objectContaining(release));
  year.clock.set('2026-11-09T09:00:00Z');
  await step(year, 'gf', 'releaseToBeirat');
  year.clock.set('2026-11-21T09:00:00Z');
  for (const key of ['k1', 'kammer'] as const)
    expect((await seen(at, key)).waiting).toMatchObject([
      { title: 'Der Beirat berät den Entwurf', dueOn: '2026-11-30' },
    ]);
  year.clock.set('2026-12-01T09:00:00Z');
  expect((await seen(at, 'gf')).tasks).toContainEqual(
    expect.objectContaining({ kind: 'cycleStep', dueOn: '2026-11-30' }),
  );
}, 60_000);

test('nobody is late with what came after its planned day', async () => {
  const at = await start();
  const { year } = at;
  year.clock.set('2026-10-05T08:00:00Z');
  await step(year, 'gf', 'startDrafting');
  const past = expect.stringContaining(
    'Der geplante Termin (30.\u00a0September 2026) war beim Beginn schon vorbei.',
  ) as string;
  expect((await seen(at, 'tl')).tasks).toMatchObject([{ dueOn: '2026-09-30', overdue: false, detail: past }]);
  await writeAll(year);
  await transition(year, 'bl', year.sectionIds[0] as string, 'reopen');
  year.clock.set('2026-10-09T08:00:00Z');
  expect((await seen(at, 'tl')).tasks).toMatchObject([{ kind: 'reviseSection', overdue: false, detail: past }]);
  await transition(year, 'tl', year.sectionIds[0] as string, 'submit');
  expect((await seen(at, 'bl')).tasks).toMatchObject([{ kind: 'checkSection', overdue: false, detail: past }]);
}, 60_000);

test('what was in time when it began is late after its day, also for whoever checks', async () => {
  const at = await start();
  const { year } = at;
  await step(year, 'gf', 'startDrafting');
  await writeAll(year);
  await transition(year, 'bl', year.sectionIds[0] as string, 'reopen');
  year.clock.set('2026-10-09T08:00:00Z');
  const late = await seen(at, 'tl');
  expect(late.tasks).toMatchObject([{ kind: 'reviseSection', overdue: true }]);
  expect(late.tasks[0]?.detail).not.toContain('schon vorbei');
}, 60_000);

test('a Teamleitung hears of its own sections, of the year and its rounds, not of the sections of others', async () => {
  const at = await start();
  await openConsultation(at.year);
  const texts = (await seen(at, 'tl')).changes.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Die Erarbeitung des Entwurfs hat begonnen.',
      'Der Abschnitt „Ausgangslage“ wurde freigegeben.',
      expect.stringContaining('Die Kommentarrunde „Anhörung zum Entwurf“ wurde geplant'),
    ]),
  );
  expect(texts.join(' ')).not.toContain('Abschnitt „Haushalt“');
  expect((await seen(at, 'bl')).changes.map(({ text }) => text).join(' ')).toContain('Abschnitt „Haushalt“');
  await at.sql('update section set owner_id = null where id = $1', [at.year.sectionIds[0]]);
  expect((await seen(at, 'tl')).changes.map(({ text }) => text).join(' ')).not.toContain('Der Abschnitt');
}, 60_000);

test('accounts that came with the installation are no news', async () => {
  const at = await start();
  await at.year.door.change({ ...at.year.as('admin'), accountId: null }, (tx) =>
    createAccount(tx, { name: 'Erste Kollegin', email: 'erste@example.org' }),
  );
  expect((await seen(at, 'admin')).changes).toEqual([]);
}, 60_000);
