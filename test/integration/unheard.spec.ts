// A text laid before the deciding body without consultation says so; what is heard later counts for the next text only.
import { planRound } from '#application/consultation/plan-round.js';
import { readProcess } from '#application/cycle/process.js';
import { resolutionsOfCycle } from '#application/resolution/read-resolution.js';
import { act, all, SEATS, type Vote } from '../support/vote.js';
import { bringToVote, ROUND, step, writeAll, type PersonKey } from '../support/year.js';
import { startYears, type Years } from '../support/years.js';

let years: Years;
beforeAll(async () => {
  years = await startYears();
}, 60_000);
afterAll(() => years?.stop());

const REASON = 'Der Beirat ist nicht besetzt.';

async function withoutConsultation(): Promise<Vote> {
  const year = await years.create();
  await step(year, 'gf', 'startDrafting');
  await writeAll(year);
  await step(year, 'controlling', 'markBudget', { budgetMark: 'vorlaeufig' });
  await step(year, 'bfdh', 'signOffBudget');
  await step(year, 'gf', 'submitWithoutConsultation', { reason: REASON });
  const [resolution] = await year.door.read(year.as('gf'), (tx) => tx.resolutions.ofCycle(year.cycleId));
  return { ...year, id: resolution?.id ?? '' };
}
const laidBefore = async (y: Vote, key: PersonKey) =>
  (await y.door.read(y.as(key), (tx) => resolutionsOfCycle(tx, y.cycleId))).map(({ unheardReason, hasSynopsis }) => ({
    unheardReason,
    hasSynopsis,
  }));
const consultation = async (y: Vote) =>
  (await y.door.read(y.as('k1'), (tx) => readProcess(tx, y.cycleId))).steps.find(
    ({ state }) => state === 'konsultation',
  );

test('everybody who votes reads why the Beirat was not heard, and finds no way to an empty synopsis', async () => {
  const y = await withoutConsultation();
  for (const key of ['a1', 'k1', 'gf'] as const)
    expect(await laidBefore(y, key)).toEqual([{ unheardReason: REASON, hasSynopsis: false }]);
  expect(await consultation(y)).toMatchObject({ status: 'entfaellt', reason: REASON });
});

test('a Beirat heard after a rejection was heard for the second text, not for the first', async () => {
  const y = await withoutConsultation();
  await act(y, 'a1', 'open');
  await all(y, [], SEATS);
  await act(y, 'a1', 'close');
  await act(y, 'a1', 'record', { place: 'Musterstadt', heldOn: '2026-07-01' });
  expect(await consultation(y)).toMatchObject({ status: 'entfaellt', reason: REASON });
  await y.door.change(y.as('gf'), (tx) => planRound(tx, y.cycleId, { ...ROUND, memberIds: [y.member('verband')] }));
  y.clock.set(`${ROUND.startsOn}T10:00:00Z`);
  await step(y, 'gf', 'releaseToBeirat');
  await bringToVote(y);
  expect(await laidBefore(y, 'k1')).toEqual([
    { unheardReason: REASON, hasSynopsis: true },
    { unheardReason: null, hasSynopsis: true },
  ]);
  expect(await consultation(y)).toMatchObject({ status: 'erledigt', reason: null });
});
