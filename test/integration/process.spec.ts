/** The drawn process of a cycle follows its table, its dates and what happened; the usual dates of a year come with their reasons. */
import { planRound } from '#application/consultation/plan-round.js';
import type { Process } from '#application/cycle/process.js';
import { moveDates } from '#application/cycle/move-dates.js';
import { cycleTable } from '#domain/cycle/cycle-table.js';
import { defaultDates } from '#domain/cycle/default-dates.js';
import { roleLabel } from '#domain/shared/roles.js';
import type { Client, Problem } from '../support/client.js';
import { openConsultation, ROUND, step, writeAll } from '../support/year.js';
import { resolveYear, startYearApi, type YearApi } from '../support/year-api.js';

let systems: YearApi[] = [];
afterEach(async () => {
  for (const system of systems) await system.stop();
  systems = [];
});
async function start(): Promise<YearApi> {
  const system = await startYearApi();
  systems.push(system);
  return system;
}

const read = async (system: YearApi, client: Client): Promise<Process> => {
  const answer = await client.get<Process>(`/api/cycles/${system.year.cycleId}/process`);
  expect(answer.status).toBe(200);
  return answer.body;
};
const statuses = ({ steps }: Process): Record<string, string> =>
  Object.fromEntries(steps.map(({ state, status }) => [state, status]));

test('each state is done, current, open or left out, with its planned day and the instant it was reached', async () => {
  const system = await start();
  const { year } = system;
  const fresh = await read(system, await system.client('gf'));
  expect(fresh.steps.map(({ status }) => status)).toEqual(['aktuell', ...Array<string>(8).fill('offen')]);
  expect(fresh.steps[0]?.reachedAt).toBe('2026-07-01T08:00:00.000Z');
  expect(fresh.steps.map(({ plannedLabel }) => plannedLabel?.replaceAll('\u00a0', ' ') ?? null)).toEqual([
    'Beginn der Erarbeitung am 1. Juli 2026',
    'Entwurf bis 30. September 2026',
    'Beirat vom 1. Oktober 2026 bis 31. Oktober 2026',
    null,
    'Beschluss bis 31. Dezember 2026',
    null,
    null,
    null,
    null,
  ]);
  await openConsultation(year);
  const beirat = await read(system, await system.client('verband'));
  expect(beirat.steps.slice(0, 4)).toMatchObject([
    { state: 'angelegt', status: 'erledigt', overdue: false },
    { state: 'erarbeitung', status: 'erledigt', reachedAt: '2026-07-01T08:00:00.000Z', overdue: false },
    { state: 'konsultation', status: 'aktuell', reachedAt: '2026-10-12T10:00:00.000Z', plannedFor: '2026-10-25' },
    { state: 'einarbeitung', status: 'offen', reachedAt: null },
  ]);
  year.clock.set('2027-01-04T09:00:00Z');
  const late = await read(system, await system.client('gf'));
  expect(late.steps.filter(({ overdue }) => overdue).map(({ state }) => state)).toEqual([
    'konsultation',
    'beschlussfassung',
  ]);
});

test('a comment round that is planned or open counts, not the days once planned for the Beirat', async () => {
  const system = await start();
  const { year } = system;
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
  const consultation = async (at: string) => {
    year.clock.set(at);
    const { steps } = await read(system, await system.client('gf'));
    return steps.find(({ state }) => state === 'konsultation');
  };
  expect(await consultation('2026-11-02T09:00:00Z')).toMatchObject({
    status: 'offen',
    plannedFor: '2026-11-30',
    plannedLabel: 'Beirat vom 9.\u00a0November 2026 bis 30.\u00a0November 2026',
    overdue: false,
  });
  year.clock.set('2026-11-09T09:00:00Z');
  await step(year, 'gf', 'releaseToBeirat');
  expect(await consultation('2026-11-30T22:00:00Z')).toMatchObject({ plannedFor: '2026-11-30', overdue: false });
  expect(await consultation('2026-12-01T09:00:00Z')).toMatchObject({ plannedFor: '2026-11-30', overdue: true });
});

test('dates that were moved are the planned ones', async () => {
  const system = await start();
  const { year } = system;
  await year.door.change(year.as('gf'), async (tx) =>
    moveDates(
      tx,
      year.cycleId,
      { ...defaultDates(2027), draftUntil: '2026-09-15' },
      'Früher fertig',
      (await tx.cycles.find(year.cycleId))?.version ?? 0,
    ),
  );
  expect((await read(system, await system.client('tl'))).steps[1]?.plannedFor).toBe('2026-09-15');
});

test('going without the Beirat leaves its states out; giving up leaves out the rest', async () => {
  const system = await start();
  const { year } = system;
  await step(year, 'gf', 'startDrafting');
  await writeAll(year);
  await step(year, 'controlling', 'markBudget', { budgetMark: 'vorlaeufig' });
  await step(year, 'bfdh', 'signOffBudget');
  await step(year, 'gf', 'submitWithoutConsultation', { reason: 'Zu spät' });
  const gf = await system.client('gf');
  expect(statuses(await read(system, gf))).toMatchObject({
    erarbeitung: 'erledigt',
    konsultation: 'entfaellt',
    einarbeitung: 'entfaellt',
    beschlussfassung: 'aktuell',
    beschlossen: 'offen',
  });
  const left = (await read(system, await system.client('verband'))).steps.filter(({ reason }) => reason !== null);
  expect(left).toMatchObject([{ state: 'konsultation', reason: 'Zu spät', reachedAt: null }]);
  await step(year, 'gf', 'abort', { reason: 'Neuer Anlauf' });
  const process = await read(system, gf);
  expect(statuses(process)).toEqual({
    angelegt: 'erledigt',
    erarbeitung: 'erledigt',
    konsultation: 'entfaellt',
    einarbeitung: 'entfaellt',
    beschlussfassung: 'erledigt',
    beschlossen: 'entfaellt',
    unterzeichnet: 'entfaellt',
    veroeffentlicht: 'entfaellt',
    abgeschlossen: 'entfaellt',
    abgebrochen: 'erledigt',
  });
  expect(process.steps.some(({ overdue }) => overdue)).toBe(false);
});

test('a finished year is all done', async () => {
  const system = await start();
  const { year } = system;
  await resolveYear(year);
  for (const event of ['sign', 'publish', 'finish'] as const)
    await step(year, 'gf', event, { signedOn: '2026-10-28', place: 'Musterstadt' });
  const { steps } = await read(system, await system.client('k1'));
  expect(new Set(steps.map(({ status }) => status))).toEqual(new Set(['erledigt']));
  expect(steps.every(({ reachedAt }) => reachedAt !== null)).toBe(true);
});

test('the ways are those of the table, in words', async () => {
  const system = await start();
  const { ways } = await read(system, await system.client('gf'));
  expect(ways).toHaveLength(cycleTable.transitions.reduce((sum, { from }) => sum + from.length, 0));
  expect(ways.find(({ event, from }) => event === 'startDrafting' && from === 'angelegt')).toEqual({
    event: 'startDrafting',
    label: 'Erarbeitung beginnen',
    from: 'angelegt',
    to: 'erarbeitung',
    fromLabel: 'angelegt',
    toLabel: 'in Erarbeitung',
    by: [roleLabel('geschaeftsfuehrung')],
    conditions: [
      'Jeder Abschnitt ist jemandem zugewiesen.',
      'Für den Zeitraum gibt es noch kein anderes beschlossenes Programm.',
    ],
  });
  expect(ways.filter(({ event }) => event === 'markBudget').every(({ from, to }) => from === to)).toBe(true);
});

test('who does not take part and who comes from elsewhere sees nothing; the usual dates are explained', async () => {
  const system = await start();
  const address = `/api/cycles/${system.year.cycleId}/process`;
  expect((await (await system.client('admin')).get(address)).status).toBe(403);
  expect((await system.api.client().get(address)).status).toBe(401);
  const stranger = await system.api.signIn('geschaeftsfuehrung');
  expect((await stranger.get(address)).status).toBe(404);
  expect((await stranger.get('/api/cycles/00000000-0000-4000-8000-000000000000/process')).status).toBe(404);

  const { status, body } = await stranger.get<{
    dates: object;
    explanations: { field: string; label: string; text: string }[];
  }>('/api/cycle-defaults?year=2031');
  expect(status).toBe(200);
  expect(body.dates).toEqual(defaultDates(2031));
  expect(body.explanations.map(({ field }) => field)).toEqual(Object.keys(defaultDates(2031)));
  expect(body.explanations.every(({ label, text }) => label.length > 5 && /\.$/.test(text))).toBe(true);
  for (const query of ['', '?year=zwanzig', '?year=1200']) {
    const refused = await stranger.get<Problem>(`/api/cycle-defaults${query}`);
    expect([query, refused.status, refused.body.problems?.[0]?.pointer]).toEqual([query, 400, '/year']);
  }
  expect((await system.api.client().get('/api/cycle-defaults?year=2031')).status).toBe(401);
});
