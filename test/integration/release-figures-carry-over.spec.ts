/** Carrying over under attack: nothing of another Jobcenter, one at a time, never half, and the resolved year before stays as it was. */
import type { CarriedOver } from '#application/carry-over/carry-over.js';
import type { CarryOverOffer } from '#application/carry-over/obstacles.js';
import type { FiguresView } from '#application/figures/read-figures.js';
import type { Problem } from '../support/client.js';
import { budget, figuresApi } from '../support/figures-api.js';
import type { PersonKey } from '../support/year.js';
import { anotherYear, resolveYear, startYearApi, type YearApi } from '../support/year-api.js';

let system: YearApi;
let target: string;
const carry = async (key: PersonKey, fromCycleId: string, to = target) =>
  (await system.client(key)).post<CarriedOver & Problem>(`/api/cycles/${to}/carry-over`, { fromCycleId });
const rowsOf = (cycleId: string) =>
  system.sql<{ what: string }>(
    `select to_jsonb(c)::text as what from cycle c where id = $1
     union all select to_jsonb(s)::text from section s where cycle_id = $1
     union all select to_jsonb(v)::text from section_version v join section s on s.id = v.section_id where s.cycle_id = $1
     union all select to_jsonb(p)::text from programme_version p where cycle_id = $1
     union all select to_jsonb(r)::text from resolution r where cycle_id = $1 order by 1`,
    [cycleId],
  );
const newCycle = async (year: number): Promise<string> => {
  const body = { year, eintrittsplanung: 'imAmip', consultation: 'frueh', templateKey: 'kurz' };
  const made = await (await system.client('gf')).post<{ id: string }>('/api/cycles', body);
  expect(made.status).toBe(201);
  return made.body.id;
};
beforeAll(async () => {
  system = await startYearApi();
  const figures = await figuresApi(system);
  expect((await figures.put('budget', budget())).status).toBe(200);
  expect((await figures.put('personal', { koepfe: 7 })).status).toBe(200);
  await resolveYear(system.year);
  target = await newCycle(2028);
}, 120_000);
afterAll(() => system?.stop());

test('of another Jobcenter, or into one, there is nothing; no other role may', async () => {
  const foreign = (await anotherYear(system)).year.cycleId;
  expect((await carry('gf', foreign)).status).toBe(404);
  expect((await carry('gf', system.year.cycleId, foreign)).status).toBe(404);
  const others = ['buero', 'bl', 'tl', 'controlling', 'bfdh', 'revision', 'admin', 'gewerkschaft', 'a1', 'k1'] as const;
  for (const key of others) expect([key, (await carry(key, system.year.cycleId)).status]).toEqual([key, 403]);
  const { body } = await (await system.client('gf')).get<CarryOverOffer>(`/api/cycles/${target}/carry-over`);
  expect(body).toMatchObject({ from: { id: system.year.cycleId, year: 2027 }, possible: true });
});

test('of two at once one carries over, a third is refused, and the year before stays as it was resolved', async () => {
  const source = system.year.cycleId;
  const before = await rowsOf(source);
  expect(before.length).toBeGreaterThan(7);
  const answers = await Promise.all([carry('gf', source), carry('gf', source)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const once = await rowsOf(target);
  const third = await carry('gf', source);
  expect([third.status, third.body.code]).toEqual([409, 'carryOver.notPossible']);
  expect(await rowsOf(target)).toEqual(once);
  const entries = await system.sql(`select 1 from audit_entry where payload::jsonb ->> 'event' = 'carryOver'`);
  expect(entries).toHaveLength(1);
  expect(await rowsOf(source)).toEqual(before);
});

test.each([0, 1, 2, 3, 4, 5])('race %i with somebody who enters figures: one of both, never a mixture', async (n) => {
  target = await newCycle(2029 + n);
  const controlling = await system.client('controlling');
  const put = () => controlling.put(`/api/cycles/${target}/figures/personal`, { value: { koepfe: 5 } }, { ifMatch: 1 });
  const race = n % 2 === 0 ? [put(), carry('gf', system.year.cycleId)] : [carry('gf', system.year.cycleId), put()];
  const statuses = (await Promise.all(race)).map(({ status }) => status);
  const { body } = await controlling.get<FiguresView>(`/api/cycles/${target}/figures`);
  const entered = body.personal?.koepfe === 5;
  expect(statuses.sort()).toEqual([200, entered ? 409 : 412]);
  expect(body.budget === null).toBe(entered);
  const texts = await system.sql(`select 1 from section where cycle_id = $1 and blocks <> '[]'`, [target]);
  expect(texts).toHaveLength(entered ? 0 : 2);
});
