/** What tried to break the figures: a whole PUT over parts that others changed, figures that contradict themselves, names and reasons that nobody sees. */
import type { Problem } from '../support/client.js';
import { budget, figuresApi, kennzahl, type FiguresApi } from '../support/figures-api.js';
import { saveSection } from '#application/section/advance-section.js';
import { budgetHash } from '#application/cycle/budget-hash.js';
import type { Block } from '#domain/document/blocks.js';
import { startYearApi, type YearApi } from '../support/year-api.js';
import { step } from '../support/year.js';

let t: YearApi;
let api: FiguresApi;

beforeAll(async () => {
  t = await startYearApi();
  await step(t.year, 'gf', 'startDrafting');
  api = await figuresApi(t);
}, 120_000);
afterAll(() => t?.stop());

test('replacing all figures needs the versions of the parts that were seen: nobody writes over a part that another changed', async () => {
  const gf = await t.client('gf');
  const cycle = (await gf.get<{ version: number }>(`/api/cycles/${t.year.cycleId}`)).body.version;
  const figures = { kennzahlen: [kennzahl('elb')] };
  const whole = (versions?: object) =>
    gf.put<Problem>(api.url, { figures, ...(versions && { versions }) }, { ifMatch: cycle });
  const seen = (await api.read()).versions;
  expect((await api.put('budget', budget())).status).toBe(200);

  const blind = await whole();
  expect([blind.status, blind.body.code]).toEqual([409, 'programme.figures.versions']);
  const stale = await whole(seen);
  expect([stale.status, stale.body]).toEqual([
    412,
    expect.objectContaining({ facts: expect.objectContaining({ changed: ['budget'] }) }),
  ]);
  for (const odd of [{}, { ...seen, budget: '2' }, { __proto__: null, kennzahlen: 1 }]) {
    expect((await whole(odd)).status).toBe(412);
  }
  expect((await api.read()).budget?.plan.year).toBe(2027);

  const now = (await api.read()).versions;
  expect((await whole(now)).status).toBe(200);
  expect(await api.read()).toMatchObject({ budget: null, versions: { kennzahlen: 2, budget: 3 } });
});

test('a Kennzahl is withheld or has a value, a range begins before it ends, a row has a name that can be seen', async () => {
  const before = (await api.read()).versions.kennzahlen;
  for (const [more, pointer] of [
    [{ suppressed: 'X', value: '3' }, '/value/0/suppressed'],
    [{ value: { min: '5', max: '1' } }, '/value/0/value/min'],
    [{ label: '\u200b ' }, '/value/0/label'],
  ] as const) {
    const { status, body } = await api.put<Problem>('kennzahlen', [kennzahl('elb', more)]);
    expect([status, body.problems?.map((problem) => problem.pointer)]).toEqual([400, [pointer]]);
  }
  expect((await api.read()).versions.kennzahlen).toBe(before);
});

test('a reason that nobody can see passes no finding over', async () => {
  await api.put('eintrittsplanung', [{ key: 'fbw', instrument: 'FbW', istVorjahr: 56, plan: 37 }]);
  const gf = await t.client('gf');
  const findings = `/api/cycles/${t.year.cycleId}/findings`;
  const [blocking] = (await gf.get<{ findings: { key: string; severity: string }[] }>(findings)).body.findings.filter(
    ({ severity }) => severity === 'blocks',
  );
  for (const reason of ['\u200b', ' \u2060\u00a0', '\u202e'])
    expect((await gf.post(`${findings}/overrides`, { key: blocking?.key, reason })).status).toBe(400);
  expect((await gf.post(`${findings}/overrides`, { key: blocking?.key, reason: 'Bundesmittel' })).status).toBe(201);
});

test('a team is asked once, however its name is spaced or typed: its numbers count once', async () => {
  const gf = await t.client('gf');
  const ask = (team: string, standort = 'Süd') =>
    gf.post<{ team: string; standort: string }>(`/api/cycles/${t.year.cycleId}/bedarfe`, {
      team,
      standort,
      ownerId: t.year.account('tl'),
      dueOn: t.year.clock.now().toISOString().slice(0, 10),
    });
  expect((await ask('Team  Vermittlung')).body).toMatchObject({ team: 'Team Vermittlung', standort: 'Süd' });
  for (const [team, standort] of [
    ['Team Vermittlung', 'Süd'],
    ['Team\u00a0Vermittlung', 'Süd'],
    ['Team Vermittlung\u200b', 'Su\u0308d'],
    ['team vermittlung', ' SÜD '],
  ] as const)
    expect((await ask(team, standort)).status).toBe(409);
  expect((await ask('\u200f')).status).toBe(400);
});

async function write(index: number, blocks: Block[]): Promise<void> {
  const id = t.year.sectionIds[index] ?? '';
  await t.year.door.change(t.year.as(index === 0 ? 'tl' : 'controlling'), async (tx) =>
    saveSection(tx, id, blocks, (await tx.sections.find(id))?.version ?? 0),
  );
}

test('a text that names a Kennzahl that does not exist keeps nobody from the figures; a new fault still does', async () => {
  await write(0, [{ kind: 'paragraph', id: 'p', content: [{ kind: 'kennzahl', key: 'gibtsnicht' }] }]);
  expect((await api.put('budget', budget())).status).toBe(200);
  expect((await api.put('kennzahlen', [kennzahl('elb')])).status).toBe(200);
  await write(0, [
    { kind: 'paragraph', id: 'p', content: [{ kind: 'kennzahl', key: 'gibtsnicht' }] },
    { kind: 'paragraph', id: 'q', content: [{ kind: 'kennzahl', key: 'elb' }] },
  ]);
  const gone = await api.put<Problem>('kennzahlen', []);
  expect([gone.status, gone.body.detail]).toEqual([400, expect.stringContaining('wird noch gebraucht')]);
});

test('the sign-off of the budget covers what its section draws: Personal, and all Kennzahlen of a planning table', async () => {
  const hash = () =>
    t.year.door.read(t.year.as('gf'), async (tx) => {
      const cycle = await tx.cycles.find(t.year.cycleId);
      return cycle && budgetHash(cycle, await tx.sections.ofCycle(cycle.id));
    });
  await write(1, [
    { kind: 'planning', id: 'p', part: 'personal' },
    { kind: 'planning', id: 'q', part: 'kennzahlen' },
  ]);
  const signed = await hash();
  await api.put('personal', { koepfe: 12 });
  const staffed = await hash();
  expect(staffed).not.toBe(signed);
  await api.put('kennzahlen', [kennzahl('elb', { value: '101' })]);
  expect(await hash()).not.toBe(staffed);
});
