// The Beirat is heard: on exactly one frozen version, in time by the server's clock, and sees nothing that is not released to it.
import { answerComment } from '#application/consultation/answer-comment.js';
import { closeDueRound } from '#application/consultation/close-round.js';
import { consultationFacts } from '#application/consultation/facts.js';
import { changeRound, planRound } from '#application/consultation/plan-round.js';
import {
  readComments,
  readFrozenDraft,
  readRound,
  roundsOfCycle,
  roundsOpenedToMe,
} from '#application/consultation/read-round.js';
import { stepRound } from '#application/consultation/step-round.js';
import { submitComment, type SubmitComment } from '#application/consultation/submit-comment.js';
import { synopsis } from '#application/consultation/synopsis.js';
import { readTasks } from '#application/tasks/read-tasks.js';
import { clockOf } from '#application/actor.js';
import type { RoundRecord } from '#application/records.js';
import { ALL, anchored, answer, commentIn, commentsOf, general, QUESTIONS } from '../support/beirat.js';
import { openConsultation, refusalOf, ROUND, roundOf, step, type PersonKey, type Year } from '../support/year.js';
import { startYears, type Years } from '../support/years.js';

let years: Years;
let year: Year;
let round: RoundRecord;

const comment = (y: Year, key: PersonKey, input: SubmitComment, roundId = round.id) =>
  commentIn(y, roundId, key, input);
const commentsAs = (key: PersonKey) => commentsOf(year, round.id, key);

beforeAll(async () => {
  years = await startYears();
}, 60_000);
afterAll(() => years?.stop());
beforeEach(async () => {
  year = await years.create();
  round = await openConsultation(year);
});

test('the round is bound to the frozen draft, its closing is scheduled for its end, each member gets one mail', async () => {
  expect(round.state).toBe('offen');
  expect(round.endsAt).toEqual(new Date('2026-10-25T23:00:00Z'));
  const jobs = await years.sql(
    year,
    `select job, key, available_at from outbox where tenant_id = current_tenant() and job = 'closeRound'`,
  );
  expect(jobs).toEqual([
    { job: 'closeRound', key: `closeRound-${round.id}-${round.version}`, available_at: round.endsAt },
  ]);
  const mails = await years.sql(
    year,
    `select a.name from mail m join account a on a.id = m.account_id where m.template = 'roundOpened' order by 1`,
  );
  expect(mails.map((m) => m['name'])).toEqual(['gewerkschaft', 'verband', 'wohlfahrt']);
});

test('the last millisecond counts, the first one after it does not, although no job ever ran', async () => {
  year.clock.set('2026-10-25T22:59:59.999Z'); // 23:59:59.999 in winter time; in summer time it would be over
  expect((await comment(year, 'verband', general('Rechtzeitig.'))).submittedAt).toEqual(
    new Date('2026-10-25T22:59:59.999Z'),
  );
  year.clock.set('2026-10-25T23:00:00.000Z');
  const late = await refusalOf(comment(year, 'gewerkschaft', general('Zu spät.')));
  expect(late).toMatchObject({
    kind: 'conflict',
    code: 'comment.roundOver',
    facts: { endsOn: '2026-10-25', endsAt: '2026-10-25T23:00:00.000Z', receivedAt: '2026-10-25T23:00:00.000Z' },
  });
  expect(late.detail.replace(/\u00a0/g, ' ')).toContain('25. Oktober 2026 (24:00 Uhr');
  expect((await roundOf(year)).state).toBe('offen'); // nobody closed it
  expect((await commentsAs('gf')).items).toHaveLength(1);
  expect(await year.door.read(year.as('gf'), (tx) => readRound(tx, round.id, []))).toMatchObject({
    state: 'geschlossen',
  });
  expect(await year.door.read(year.as('gf'), (tx) => consultationFacts(tx, year.cycleId))).toEqual({
    plannedRounds: 0,
    openRounds: 0,
    unansweredRounds: 1,
    openRoundEndsOn: null,
    heldRounds: 1,
    openComments: 1,
  });
});

test('in spring the night is an hour shorter', async () => {
  const spring = await years.create({ year: 2028 });
  const short = await openConsultation(spring, ['verband'], { startsOn: '2027-03-20', endsOn: '2027-03-28' } as never);
  expect(short.endsAt).toEqual(new Date('2027-03-28T22:00:00Z'));
  spring.clock.set('2027-03-28T21:59:59.999Z');
  await comment(spring, 'verband', general('Rechtzeitig.'), short.id);
  spring.clock.set('2027-03-28T22:00:00.000Z');
  expect((await refusalOf(comment(spring, 'verband', general('Zu spät.'), short.id))).code).toBe('comment.roundOver');
});

test('a comment that arrived in time counts although the round was closed before it was written down', async () => {
  year.clock.set('2026-10-25T23:00:00Z');
  await year.door.change(clockOf(year.tenantId), (tx) => closeDueRound(tx, round.id));
  year.clock.set('2026-10-25T22:59:59Z'); // another process, whose request came a second earlier
  await comment(year, 'verband', general('Rechtzeitig.'));
  expect((await commentsAs('gf')).items).toHaveLength(1);
});

test('the round closes once, never early, by the clock, however often the job runs', async () => {
  const close = () => year.door.change(clockOf(year.tenantId), (tx) => closeDueRound(tx, round.id));
  year.clock.set('2026-10-25T22:59:59.999Z');
  await close();
  expect((await roundOf(year)).state).toBe('offen');
  year.clock.set('2026-10-25T23:00:00Z');
  await Promise.all([close(), close(), close()]);
  expect((await roundOf(year)).state).toBe('geschlossen');
  const entries = await years.audit(year, round.id, 'close');
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ actor: 'clock', role: 'clock', from: 'offen', to: 'geschlossen' });
  expect(await years.sql(year, `select 1 from mail where template = 'roundClosed'`)).toHaveLength(2); // Geschäftsführung and its office
});

test('a missed job does not matter: the next step of the cycle closes the round first, signed by the clock', async () => {
  year.clock.set('2026-10-28T09:00:00Z');
  await step(year, 'gf', 'beginIncorporation');
  expect(await years.audit(year, round.id, 'close')).toMatchObject([{ actor: 'clock' }]);
  expect((await roundOf(year)).state).toBe('geschlossen');
});

test('who is not asked, whose membership has ended, who is not in the Beirat: no comment, no sight', async () => {
  for (const key of ['kammer', 'a1', 'admin'] as const) {
    expect(['notFound', 'forbidden']).toContain((await refusalOf(comment(year, key, general('x')))).kind);
    expect((await refusalOf(year.door.read(year.as(key), (tx) => readFrozenDraft(tx, round.id)))).kind).toBe(
      'notFound',
    );
    expect((await refusalOf(year.door.read(year.as(key), (tx) => readComments(tx, round.id, ALL)))).kind).toBe(
      'notFound',
    );
    expect(await year.door.read(year.as(key), (tx) => roundsOpenedToMe(tx, []))).toEqual([]);
  }
  await years.sql(
    year,
    `update membership set valid_until = '2026-10-12' where id = '${year.member('verband')}' returning 1`,
  );
  year.clock.set('2026-10-13T08:00:00Z');
  expect((await refusalOf(comment(year, 'verband', general('x')))).kind).toBe('notFound');
  expect((await refusalOf(comment(year, 'buero', { ...general('x'), onBehalfOf: year.member('verband') }))).kind).toBe(
    'invalid',
  );
  const former = { ...year.as('verband'), memberships: [], roles: [] };
  expect((await refusalOf(year.door.read(former, (tx) => readRound(tx, round.id, [])))).kind).toBe('notFound');
});

test('the Beirat sees nothing that is not released: drafts, planned rounds, comments of others, drafted replies', async () => {
  const mine = await comment(year, 'verband', anchored(year));
  await comment(year, 'gewerkschaft', general('Unsere Sicht.'));
  await answer(year, 'gf', mine, { responsibleId: year.account('tl') });
  await answer(year, 'tl', mine, { reply: 'Entwurf der Antwort' });
  const seen = await commentsAs('verband');
  expect(seen.items).toHaveLength(1);
  expect(JSON.stringify(seen)).not.toMatch(/Entwurf der Antwort|Unsere Sicht/);
  expect(seen.items[0]).toMatchObject({ mine: true, reply: null, version: null, internal: null });
  await year.door.change(year.as('gf'), (tx) =>
    planRound(tx, year.cycleId, {
      ...ROUND,
      title: 'Zweite Runde',
      endsOn: '2026-12-01',
      memberIds: [year.member('verband')],
    }),
  );
  expect(
    (await year.door.read(year.as('verband'), (tx) => roundsOfCycle(tx, year.cycleId, []))).map((r) => r.id),
  ).toEqual([round.id]);
  const view = await year.door.read(year.as('verband'), (tx) => readRound(tx, round.id, []));
  expect(view.audience).toBeNull();
  expect((await refusalOf(year.door.read(year.as('a1'), (tx) => synopsis(tx, year.cycleId)))).kind).toBe('notFound');
});

test('the end moves to later days only, with a reason, noticed and rescheduled; the old job closes nothing', async () => {
  const move = async (input: { endsOn?: string; reason?: string }, key: PersonKey = 'gf') =>
    year.door.change(year.as(key), async (tx) =>
      stepRound(tx, round.id, 'moveDeadline', input, (await tx.rounds.find(round.id))?.version ?? 0),
    );
  expect((await refusalOf(move({ endsOn: '2026-10-25', reason: 'x' }))).code).toBe('round.moveDeadline.guards');
  expect((await refusalOf(move({ endsOn: '2026-10-30' }))).detail).toContain('Begründung');
  expect((await refusalOf(move({ endsOn: '2026-02-30', reason: 'x' }))).kind).toBe('invalid');
  expect((await refusalOf(move({ endsOn: '2026-10-30', reason: 'x' }, 'bl'))).kind).toBe('forbidden');
  await move({ endsOn: '2026-10-30', reason: 'Ferien' });
  const moved = await roundOf(year);
  expect(moved).toMatchObject({ endsOn: '2026-10-30', endsAt: new Date('2026-10-30T23:00:00Z'), state: 'offen' });
  expect(
    await years.sql(year, `select 1 from outbox where tenant_id = current_tenant() and job = 'closeRound'`),
  ).toHaveLength(2);
  expect(await years.sql(year, `select 1 from mail where template = 'roundDeadlineMoved'`)).toHaveLength(3);
  year.clock.set('2026-10-25T23:00:00Z');
  await year.door.change(clockOf(year.tenantId), (tx) => closeDueRound(tx, round.id));
  await comment(year, 'verband', general('Noch möglich.'));
  year.clock.set('2026-10-30T23:00:00Z');
  expect((await refusalOf(move({ endsOn: '2026-12-01', reason: 'zu spät verlängert' }))).code).toBe(
    'round.moveDeadline.guards',
  );
});

test('while open members may join, nobody is left out; once over nobody joins', async () => {
  const change = async (memberIds: string[]) =>
    year.door.change(year.as('gf'), async (tx) =>
      changeRound(tx, round.id, { memberIds }, (await tx.rounds.find(round.id))?.version ?? 0),
    );
  const all = (['gewerkschaft', 'verband', 'wohlfahrt', 'kammer'] as const).map((k) => year.member(k));
  expect((await refusalOf(change(all.slice(1)))).code).toBe('round.change.open');
  await change(all);
  expect(
    await years.sql(
      year,
      `select 1 from mail where template = 'roundOpened' and account_id = '${year.account('kammer')}'`,
    ),
  ).toHaveLength(1);
  expect(await years.audit(year, round.id, 'addMembers')).toMatchObject([
    { details: { membershipIds: [year.member('kammer')] } },
  ]);
  const { tasks } = await year.door.read(year.as('kammer'), readTasks);
  expect(tasks).toMatchObject([{ kind: 'comment', link: `/runden/${round.id}`, dueOn: '2026-10-25' }]);
  await comment(year, 'kammer', general('Danke für die Einladung.'));
  expect((await refusalOf(change([...all, year.member('a1')]))).problems?.[0]?.pointer).toBe('/memberIds/4');
  year.clock.set('2026-10-26T00:00:00Z');
  expect((await refusalOf(change(all))).code).toBe('round.change.state');
});

test('a questionnaire opens before there is a draft; its questions are those of the list or the own', async () => {
  const early = await years.create();
  const plan = (endsOn: string) =>
    early.door.change(early.as('gf'), (tx) =>
      planRound(tx, early.cycleId, {
        kind: 'A',
        title: 'Fragen vorab',
        startsOn: '2026-07-05',
        endsOn,
        memberIds: [early.member('verband')],
      }),
    );
  expect((await refusalOf(plan('2026-07-01'))).problems?.[0]?.pointer).toBe('/endsOn');
  const planned = await plan('2026-07-10');
  expect((await refusalOf(comment(early, 'verband', { kind: 'frage', questionKey: 'A1' }, planned.id))).code).toBe(
    'comment.roundNotOpen',
  );
  const opened = await early.door.change(early.as('gf'), (tx) =>
    stepRound(tx, planned.id, 'open', {}, planned.version),
  );
  expect(opened).toMatchObject({ state: 'offen', programmeVersionId: null });
  expect((await refusalOf(comment(early, 'verband', { kind: 'frage', questionKey: 'A1' }, planned.id))).code).toBe(
    'comment.roundNotStarted',
  );
  early.clock.set('2026-07-04T22:00:00Z'); // 5 July, 00:00 in Berlin
  expect(await comment(early, 'verband', { kind: 'frage', questionKey: 'A1' }, planned.id)).toMatchObject({
    text: QUESTIONS[0]?.question,
    questionKey: 'A1',
  });
  expect(
    (await refusalOf(comment(early, 'verband', { kind: 'frage', questionKey: 'Z9' }, planned.id))).problems?.[0]
      ?.pointer,
  ).toBe('/questionKey');
  expect((await refusalOf(comment(early, 'verband', anchored(early), planned.id))).problems?.[0]?.pointer).toBe(
    '/kind',
  );
  await comment(early, 'verband', { kind: 'frage', text: 'Eine eigene Frage?' }, planned.id);
  expect((await refusalOf(early.door.read(early.as('verband'), (tx) => readFrozenDraft(tx, planned.id)))).kind).toBe(
    'notFound',
  );
});

test('another Jobcenter finds nothing here', async () => {
  const other = await years.create();
  const mine = await comment(year, 'verband', general('Geheim.'));
  const outside = year.door;
  for (const key of ['gf', 'verband'] as const) {
    expect((await refusalOf(outside.read(other.as(key), (tx) => readRound(tx, round.id, [])))).kind).toBe('notFound');
    expect(
      (await refusalOf(outside.change(other.as(key), (tx) => submitComment(tx, round.id, general('x'), [])))).kind,
    ).toBe('notFound');
  }
  expect(
    (await refusalOf(outside.change(other.as('gf'), (tx) => answerComment(tx, mine.id, { reply: 'x' }, 1)))).kind,
  ).toBe('notFound');
  const foreignMember = outside.change(other.as('gf'), (tx) =>
    planRound(tx, other.cycleId, { ...ROUND, memberIds: [year.member('verband')] }),
  );
  expect((await refusalOf(foreignMember)).problems?.[0]?.pointer).toBe('/memberIds/0');
});
