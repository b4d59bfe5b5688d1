// One programme per Jobcenter and period: whoever clicks twice, or begins at the same moment as a colleague, is led to the one there is.
import { createCycle, type CreateCycle } from '#application/cycle/create-cycle.js';
import { defaultDates } from '#domain/cycle/default-dates.js';
import { VOTING_RULES_BY_LAW } from '#domain/resolution/ballot.js';
import { refusalOf, step, type Year } from '../support/year.js';
import { startYears, type Years } from '../support/years.js';

let years: Years;
let year: Year;

beforeAll(async () => {
  years = await startYears();
}, 60_000);
afterAll(() => years?.stop());
beforeEach(async () => {
  year = await years.create();
});

const open = (forYear: number, length: CreateCycle['years'] = 1) =>
  year.door.change(year.as('gf'), (tx) =>
    createCycle(tx, {
      year: forYear,
      years: length,
      eintrittsplanung: 'imAmip',
      consultation: 'spaet',
      templateKey: 'kurz',
      dates: defaultDates(forYear),
      votingRules: VOTING_RULES_BY_LAW,
      owners: {},
    }),
  );

test('a second one is refused with the way to the first; after it was given up there may be another', async () => {
  const refusal = await refusalOf(open(2027));
  expect(refusal).toMatchObject({
    kind: 'conflict',
    code: 'cycle.exists',
    facts: { cycleId: year.cycleId, link: `/zyklen/${year.cycleId}` },
  });
  expect(refusal.detail).toContain('„Programm 2027“ (angelegt)');
  await step(year, 'gf', 'abort', { reason: 'Irrtümlich angelegt.' });
  expect((await open(2027)).year).toBe(2027);
});

test('two years overlap with each of them', async () => {
  await open(2030, 2);
  for (const [start, length] of [
    [2031, 1],
    [2029, 2],
    [2030, 2],
  ] as const)
    expect((await refusalOf(open(start, length))).code).toBe('cycle.exists');
  expect((await open(2032)).year).toBe(2032);
  expect((await open(2029)).year).toBe(2029);
});

test('of several at the same moment exactly one comes to be', async () => {
  const results = await Promise.allSettled(Array.from({ length: 6 }, () => open(2033)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await years.sql(year, 'select 1 from cycle where year = 2033')).toHaveLength(1);
});

test('another Jobcenter is not concerned', async () => {
  const other = await years.create();
  expect(other.cycleId).not.toBe(year.cycleId);
});
