// The Beirat is heard: on exactly one frozen version, in time by the server's clock, and sees nothing that is not released to it.
import type { DataSource } from 'typeorm';
import { answerComment } from '#application/consultation/answer-comment.js';
import { closeDueRound } from '#application/consultation/close-round.js';
import { consultationFacts } from '#application/consultation/facts.js';
import { changeRound, planRound } from '#application/consultation/plan-round.js';
import { readComments, readFrozenDraft, readRound, roundsOfCycle, roundsOpenedToMe } from '#application/consultation/read-round.js';
import { stepRound } from '#application/consultation/step-round.js';
import { submitComment, type SubmitComment } from '#application/consultation/submit-comment.js';
import { synopsis } from '#application/consultation/synopsis.js';
import { participationEvents } from '#application/consultation/participation-events.js';
import { clockOf } from '#application/actor.js';
import { saveSection } from '#application/section/advance-section.js';
import type { CommentRecord, RoundRecord } from '#application/records.js';
import { applicationDataSource, ownerDataSource } from '#persistence/data-source.js';
import { createDoor } from '#persistence/door.js';
import { migrate } from '#persistence/migrate.js';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { bringToVote, createYear, openConsultation, QUOTE, refusalOf, ROUND, roundOf, step, transition, type PersonKey, type Year } from '../support/year.js';

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
let year: Year;
let round: RoundRecord;
const ALL = { limit: 100, after: null };
const QUESTIONS = [{ key: 'A1', question: 'Was ist am Arbeitsmarkt hier anders?' }];
const create = (options: Parameters<typeof createYear>[2] = {}): Promise<Year> => createYear(owner, (clock) => createDoor(app, clock), options);

const comment = (y: Year, key: PersonKey, input: SubmitComment, roundId = round.id): Promise<CommentRecord> =>
  y.door.change(y.as(key), (tx) => submitComment(tx, roundId, input, QUESTIONS));
const general = (text: string): SubmitComment => ({ kind: 'allgemein', text });
const anchored = (y: Year, changes: Partial<NonNullable<SubmitComment['anchor']>> = {}): SubmitComment => ({
  kind: 'anmerkung', text: 'Bitte belegen.', anchor: { sectionId: y.sectionIds[0] as string, blockId: 'p1', quote: QUOTE, ...changes },
});
const answer = (y: Year, key: PersonKey, c: CommentRecord, input: Parameters<typeof answerComment>[2]) =>
  y.door.change(y.as(key), async (tx) => answerComment(tx, c.id, input, (await tx.comments.find(c.id))?.version ?? 0));
const commentsAs = (key: PersonKey) => year.door.read(year.as(key), (tx) => readComments(tx, round.id, ALL));

beforeAll(async () => {
  database = await startTestDatabase();
  await migrate(database.ownerUrl);
  app = await applicationDataSource(database.appUrl, 20).initialize();
  owner = await ownerDataSource(database.ownerUrl).initialize();
}, 60_000);

afterAll(async () => {
  await app?.destroy();
  await owner?.destroy();
  await database?.stop();
});

beforeEach(async () => {
  year = await create();
  round = await openConsultation(year);
});

test('the round is bound to the frozen draft, its closing is scheduled for its end, each member gets one mail', async () => {
  expect(round.state).toBe('offen');
  expect(round.endsAt).toEqual(new Date('2026-10-25T23:00:00Z'));
  const jobs = await asOwner(year, `select job, key, available_at from outbox where tenant_id = current_tenant() and job = 'closeRound'`);
  expect(jobs).toEqual([{ job: 'closeRound', key: `closeRound-${round.id}-${round.version}`, available_at: round.endsAt }]);
  const mails = await asOwner(year, `select a.name from mail m join account a on a.id = m.account_id where m.template = 'roundOpened' order by 1`);
  expect(mails.map((m) => m['name'])).toEqual(['gewerkschaft', 'verband', 'wohlfahrt']);
});

test('the last millisecond counts, the first one after it does not, although no job ever ran', async () => {
  year.clock.set('2026-10-25T22:59:59.999Z'); // 23:59:59.999 in winter time; in summer time it would be over
  expect((await comment(year, 'verband', general('Rechtzeitig.'))).submittedAt).toEqual(new Date('2026-10-25T22:59:59.999Z'));
  year.clock.set('2026-10-25T23:00:00.000Z');
  const late = await refusalOf(comment(year, 'gewerkschaft', general('Zu spät.')));
  expect(late).toMatchObject({ kind: 'conflict', code: 'comment.roundOver', facts: { endsOn: '2026-10-25', endsAt: '2026-10-25T23:00:00.000Z', receivedAt: '2026-10-25T23:00:00.000Z' } });
  expect(late.detail.replace(/\u00a0/g, ' ')).toContain('25. Oktober 2026 (24:00 Uhr');
  expect((await roundOf(year)).state).toBe('offen'); // nobody closed it
  expect((await commentsAs('gf')).items).toHaveLength(1);
  expect(await year.door.read(year.as('gf'), (tx) => readRound(tx, round.id, []))).toMatchObject({ state: 'geschlossen' });
  expect(await year.door.read(year.as('gf'), (tx) => consultationFacts(tx, year.cycleId))).toEqual({ plannedRounds: 0, openRounds: 0, unansweredRounds: 1, heldRounds: 1, openComments: 1 });
});

test('in spring the night is an hour shorter', async () => {
  const spring = await create({ year: 2028 });
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
  const entries = await audit(year, round.id, 'close');
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ actor: 'clock', role: 'clock', from: 'offen', to: 'geschlossen' });
  expect(await asOwner(year, `select 1 from mail where template = 'roundClosed'`)).toHaveLength(2); // Geschäftsführung and its office
});

test('a missed job does not matter: the next step of the cycle closes the round first, signed by the clock', async () => {
  year.clock.set('2026-10-28T09:00:00Z');
  await step(year, 'gf', 'beginIncorporation');
  expect(await audit(year, round.id, 'close')).toMatchObject([{ actor: 'clock' }]);
  expect((await roundOf(year)).state).toBe('geschlossen');
});

test('the anchor must exist in the frozen version, and stays when the text changes', async () => {
  const mine = await comment(year, 'verband', anchored(year));
  expect(mine).toMatchObject({ organisation: 'Arbeitgeberverband', memberGroup: 'arbeitgeber', quote: QUOTE });
  expect(mine.sectionVersionId).not.toBeNull();
  const faults: [Partial<NonNullable<SubmitComment['anchor']>>, string][] = [
    [{ sectionId: '00000000-0000-4000-8000-000000000000' }, '/anchor/sectionId'], [{ blockId: 'p9' }, '/anchor/blockId'], [{ quote: 'Das steht hier nicht' }, '/anchor/quote'], [{ quote: ' ' }, '/anchor/quote'],
  ];
  for (const [changes, pointer] of faults) {
    expect((await refusalOf(comment(year, 'verband', anchored(year, changes)))).problems?.[0]?.pointer).toBe(pointer);
  }
  expect((await refusalOf(comment(year, 'verband', { kind: 'anmerkung', text: 'ohne Stelle' }))).problems?.[0]?.pointer).toBe('/anchor');
  expect((await refusalOf(comment(year, 'verband', general('a\u0000b')))).problems?.[0]?.pointer).toBe('/text');

  year.clock.set('2026-10-28T09:00:00Z');
  await step(year, 'gf', 'beginIncorporation');
  const section = year.sectionIds[0] as string;
  await transition(year, 'bl', section, 'reopen');
  await year.door.change(year.as('tl'), async (tx) => saveSection(tx, section, [{ kind: 'paragraph', id: 'p2', content: [{ kind: 'text', text: 'Alles neu.' }] }], (await tx.sections.find(section))?.version ?? 0));
  await transition(year, 'tl', section, 'submit');
  const [entry] = (await year.door.read(year.as('gf'), (tx) => synopsis(tx, year.cycleId)))[0]?.entries ?? [];
  expect(entry).toMatchObject({ quote: QUOTE, blockId: 'p1', section: 'Ausgangslage', sectionChanged: true });
  const draft = await year.door.read(year.as('verband'), (tx) => readFrozenDraft(tx, round.id));
  expect(JSON.stringify(draft.content)).toContain(QUOTE);
  expect(JSON.stringify(draft.content)).not.toContain('Alles neu');
});

test('„keine Anmerkungen“: once, not after a comment; a comment after it is welcome', async () => {
  const first = await comment(year, 'wohlfahrt', { kind: 'keineAnmerkungen' });
  expect((await comment(year, 'wohlfahrt', { kind: 'keineAnmerkungen' })).id).toBe(first.id);
  await comment(year, 'verband', general('Doch etwas.'));
  expect((await refusalOf(comment(year, 'verband', { kind: 'keineAnmerkungen' }))).code).toBe('comment.alreadyCommented');
  expect((await year.door.read(year.as('gf'), (tx) => readRound(tx, round.id, []))).audience?.map((m) => [m.name, m.answer]).sort()).toEqual([
    ['gewerkschaft', 'offen'], ['verband', 'angemerkt'], ['wohlfahrt', 'keineAnmerkungen'],
  ]);
  await comment(year, 'wohlfahrt', general('Nun doch.'));
  year.clock.set('2026-10-26T09:00:00Z');
  const [shown] = await year.door.read(year.as('gf'), (tx) => synopsis(tx, year.cycleId));
  expect(shown?.entries.map((e) => e.memberGroup)).toEqual(['arbeitgeber', 'wohlfahrt']);
  expect(shown?.noRemarks).toEqual([]);
  expect(shown?.silent).toEqual([{ organisation: 'Gewerkschaft', memberGroup: 'arbeitnehmer' }]);
});

test('the office enters what came on paper, for a named member only', async () => {
  const entered = await comment(year, 'buero', { ...general('Per Brief.'), onBehalfOf: year.member('verband') });
  expect(entered).toMatchObject({ accountId: year.account('verband'), enteredBy: year.account('buero'), organisation: 'Arbeitgeberverband' });
  expect((await commentsAs('verband')).items[0]).toMatchObject({ mine: true, onPaper: true, internal: null });
  expect((await refusalOf(comment(year, 'buero', general('Für wen?')))).problems?.[0]?.pointer).toBe('/onBehalfOf');
  expect((await refusalOf(comment(year, 'buero', { ...general('x'), onBehalfOf: year.member('kammer') }))).problems?.[0]?.pointer).toBe('/onBehalfOf');
  expect((await refusalOf(comment(year, 'tl', { ...general('x'), onBehalfOf: year.member('verband') }))).kind).toBe('forbidden');
  expect((await refusalOf(comment(year, 'verband', { ...general('x'), onBehalfOf: year.member('wohlfahrt') }))).kind).toBe('forbidden');
});

test('who is not asked, whose membership has ended, who is not in the Beirat: no comment, no sight', async () => {
  for (const key of ['kammer', 'a1', 'admin'] as const) {
    expect(['notFound', 'forbidden']).toContain((await refusalOf(comment(year, key, general('x')))).kind);
    expect((await refusalOf(year.door.read(year.as(key), (tx) => readFrozenDraft(tx, round.id)))).kind).toBe('notFound');
    expect((await refusalOf(year.door.read(year.as(key), (tx) => readComments(tx, round.id, ALL)))).kind).toBe('notFound');
    expect(await year.door.read(year.as(key), (tx) => roundsOpenedToMe(tx, []))).toEqual([]);
  }
  await asOwner(year, `update membership set valid_until = '2026-10-12' where id = '${year.member('verband')}' returning 1`);
  year.clock.set('2026-10-13T08:00:00Z');
  expect((await refusalOf(comment(year, 'verband', general('x')))).kind).toBe('notFound');
  expect((await refusalOf(comment(year, 'buero', { ...general('x'), onBehalfOf: year.member('verband') }))).kind).toBe('invalid');
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
  await year.door.change(year.as('gf'), (tx) => planRound(tx, year.cycleId, { ...ROUND, title: 'Zweite Runde', endsOn: '2026-12-01', memberIds: [year.member('verband')] }));
  expect((await year.door.read(year.as('verband'), (tx) => roundsOfCycle(tx, year.cycleId, []))).map((r) => r.id)).toEqual([round.id]);
  const view = await year.door.read(year.as('verband'), (tx) => readRound(tx, round.id, []));
  expect(view.audience).toBeNull();
  expect((await refusalOf(year.door.read(year.as('a1'), (tx) => synopsis(tx, year.cycleId)))).kind).toBe('notFound');
});

test('replies: drafted by whom the Geschäftsführung names, decided by it, with a reason where not taken up, fixed once released', async () => {
  const mine = await comment(year, 'verband', general('Bitte ändern.'));
  expect((await refusalOf(answer(year, 'tl', mine, { reply: 'x' }))).code).toBe('comment.notResponsible');
  expect((await refusalOf(answer(year, 'bl', mine, { responsibleId: year.account('tl') }))).code).toBe('comment.responsible');
  expect((await refusalOf(answer(year, 'gf', mine, { responsibleId: year.account('verband') }))).problems?.[0]?.pointer).toBe('/responsibleId');
  await answer(year, 'gf', mine, { responsibleId: year.account('tl') });
  await answer(year, 'tl', mine, { reply: 'Vorschlag.' });
  expect((await refusalOf(answer(year, 'tl', mine, { disposition: 'uebernommen' }))).code).toBe('comment.disposition');
  expect((await refusalOf(answer(year, 'gf', mine, { disposition: 'nichtUebernommen' }))).problems?.[0]?.pointer).toBe('/dispositionReason');
  year.clock.set('2026-10-26T09:00:00Z');
  const release = async () => year.door.change(year.as('gf'), async (tx) => stepRound(tx, round.id, 'markAnswered', {}, (await tx.rounds.find(round.id))?.version ?? 0));
  expect((await refusalOf(release())).detail).toContain('1 Anmerkung');
  await answer(year, 'bl', mine, { disposition: 'nichtUebernommen', dispositionReason: 'Gesetzlich nicht möglich.' });
  expect((await refusalOf(answer(year, 'tl', mine, { reply: 'anders' }))).code).toBe('comment.decided');
  const stale = await refusalOf(year.door.change(year.as('gf'), (tx) => answerComment(tx, mine.id, { reply: 'x' }, 1)));
  expect(stale.kind).toBe('stale');
  const before = (await audit(year, mine.id, 'answer')).length;
  await answer(year, 'gf', mine, { reply: 'Vorschlag.' }); // nothing new, nothing written
  expect((await audit(year, mine.id, 'answer')).length).toBe(before);
  await release();
  expect((await commentsAs('wohlfahrt')).items[0]).toMatchObject({ mine: false, reply: 'Vorschlag.', disposition: 'nichtUebernommen', dispositionReason: 'Gesetzlich nicht möglich.' });
  expect((await refusalOf(answer(year, 'gf', mine, { reply: 'anders' }))).code).toBe('comment.released');
  expect(await asOwner(year, `select 1 from mail where template = 'repliesReleased'`)).toHaveLength(3);
  expect((await refusalOf(release())).code).toBe('round.markAnswered.wrongState');
});

test('the end moves to later days only, with a reason, noticed and rescheduled; the old job closes nothing', async () => {
  const move = async (input: { endsOn?: string; reason?: string }, key: PersonKey = 'gf') =>
    year.door.change(year.as(key), async (tx) => stepRound(tx, round.id, 'moveDeadline', input, (await tx.rounds.find(round.id))?.version ?? 0));
  expect((await refusalOf(move({ endsOn: '2026-10-25', reason: 'x' }))).code).toBe('round.moveDeadline.guards');
  expect((await refusalOf(move({ endsOn: '2026-10-30' }))).detail).toContain('Begründung');
  expect((await refusalOf(move({ endsOn: '2026-02-30', reason: 'x' }))).kind).toBe('invalid');
  expect((await refusalOf(move({ endsOn: '2026-10-30', reason: 'x' }, 'bl'))).kind).toBe('forbidden');
  await move({ endsOn: '2026-10-30', reason: 'Ferien' });
  const moved = await roundOf(year);
  expect(moved).toMatchObject({ endsOn: '2026-10-30', endsAt: new Date('2026-10-30T23:00:00Z'), state: 'offen' });
  expect(await asOwner(year, `select 1 from outbox where tenant_id = current_tenant() and job = 'closeRound'`)).toHaveLength(2);
  expect(await asOwner(year, `select 1 from mail where template = 'roundDeadlineMoved'`)).toHaveLength(3);
  year.clock.set('2026-10-25T23:00:00Z');
  await year.door.change(clockOf(year.tenantId), (tx) => closeDueRound(tx, round.id));
  await comment(year, 'verband', general('Noch möglich.'));
  year.clock.set('2026-10-30T23:00:00Z');
  expect((await refusalOf(move({ endsOn: '2026-12-01', reason: 'zu spät verlängert' }))).code).toBe('round.moveDeadline.guards');
});

test('while open members may join, nobody is left out; once over nobody joins', async () => {
  const change = async (memberIds: string[]) => year.door.change(year.as('gf'), async (tx) => changeRound(tx, round.id, { memberIds }, (await tx.rounds.find(round.id))?.version ?? 0));
  const all = (['gewerkschaft', 'verband', 'wohlfahrt', 'kammer'] as const).map((k) => year.member(k));
  expect((await refusalOf(change(all.slice(1)))).code).toBe('round.change.open');
  await change(all);
  await comment(year, 'kammer', general('Danke für die Einladung.'));
  expect((await refusalOf(change([...all, year.member('a1')]))).problems?.[0]?.pointer).toBe('/memberIds/4');
  year.clock.set('2026-10-26T00:00:00Z');
  expect((await refusalOf(change(all))).code).toBe('round.change.state');
});

test('a questionnaire opens before there is a draft; its questions are those of the list or the own', async () => {
  const early = await create();
  const plan = (endsOn: string) => early.door.change(early.as('gf'), (tx) => planRound(tx, early.cycleId, { kind: 'A', title: 'Fragen vorab', startsOn: '2026-07-05', endsOn, memberIds: [early.member('verband')] }));
  expect((await refusalOf(plan('2026-07-01'))).problems?.[0]?.pointer).toBe('/endsOn');
  const planned = await plan('2026-07-10');
  expect((await refusalOf(comment(early, 'verband', { kind: 'frage', questionKey: 'A1' }, planned.id))).code).toBe('comment.roundNotOpen');
  const opened = await early.door.change(early.as('gf'), (tx) => stepRound(tx, planned.id, 'open', {}, planned.version));
  expect(opened).toMatchObject({ state: 'offen', programmeVersionId: null });
  expect((await refusalOf(comment(early, 'verband', { kind: 'frage', questionKey: 'A1' }, planned.id))).code).toBe('comment.roundNotStarted');
  early.clock.set('2026-07-04T22:00:00Z'); // 5 July, 00:00 in Berlin
  expect(await comment(early, 'verband', { kind: 'frage', questionKey: 'A1' }, planned.id)).toMatchObject({ text: QUESTIONS[0]?.question, questionKey: 'A1' });
  expect((await refusalOf(comment(early, 'verband', { kind: 'frage', questionKey: 'Z9' }, planned.id))).problems?.[0]?.pointer).toBe('/questionKey');
  expect((await refusalOf(comment(early, 'verband', anchored(early), planned.id))).problems?.[0]?.pointer).toBe('/kind');
  await comment(early, 'verband', { kind: 'frage', text: 'Eine eigene Frage?' }, planned.id);
  expect((await refusalOf(early.door.read(early.as('verband'), (tx) => readFrozenDraft(tx, planned.id)))).kind).toBe('notFound');
});

test('only the Geschäftsführung plans; only the clock closes; nobody deletes a comment', async () => {
  expect((await refusalOf(year.door.change(year.as('bl'), (tx) => planRound(tx, year.cycleId, { ...ROUND, memberIds: [] })))).kind).toBe('forbidden');
  year.clock.set('2026-10-26T09:00:00Z');
  expect((await refusalOf(year.door.change(year.as('gf'), (tx) => stepRound(tx, round.id, 'close', {}, round.version)))).kind).toBe('forbidden');
  await expect(app.transaction(async (m) => {
    await m.query(`select set_config('app.tenant', $1, true)`, [year.tenantId]);
    await m.query('delete from comment');
  })).rejects.toThrow(/permission denied/);
});

test('numbers rise without gaps, also when fifty comments come at once', async () => {
  await Promise.all(Array.from({ length: 50 }, (_, i) => comment(year, (['verband', 'gewerkschaft', 'wohlfahrt'] as const)[i % 3] as PersonKey, general(`Anmerkung ${i}`))));
  const rows = await asOwner(year, `select number from comment where round_id = '${round.id}' order by number`);
  expect(rows.map((r) => r['number'])).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  const page = await year.door.read(year.as('verband'), (tx) => readComments(tx, round.id, { limit: 10, after: null }));
  const next = await year.door.read(year.as('verband'), (tx) => readComments(tx, round.id, { limit: 10, after: page.next }));
  expect(page.items).toHaveLength(10);
  expect(new Set([...page.items, ...next.items].map((c) => c.number)).size).toBe(page.items.length + next.items.length);
  expect(next.next).toBeNull();
});

test('another Jobcenter finds nothing here', async () => {
  const other = await create();
  const mine = await comment(year, 'verband', general('Geheim.'));
  const outside = year.door;
  for (const key of ['gf', 'verband'] as const) {
    expect((await refusalOf(outside.read(other.as(key), (tx) => readRound(tx, round.id, [])))).kind).toBe('notFound');
    expect((await refusalOf(outside.change(other.as(key), (tx) => submitComment(tx, round.id, general('x'), [])))).kind).toBe('notFound');
  }
  expect((await refusalOf(outside.change(other.as('gf'), (tx) => answerComment(tx, mine.id, { reply: 'x' }, 1)))).kind).toBe('notFound');
  const foreignMember = outside.change(other.as('gf'), (tx) => planRound(tx, other.cycleId, { ...ROUND, memberIds: [year.member('verband')] }));
  expect((await refusalOf(foreignMember)).problems?.[0]?.pointer).toBe('/memberIds/0');
});

test('the deciding body reads the synopsis once something is laid before it; the Vermerk rests on what happened', async () => {
  await comment(year, 'wohlfahrt', general('W'));
  await comment(year, 'gewerkschaft', general('G'));
  await comment(year, 'verband', anchored(year));
  await bringToVote(year);
  const [shown] = await year.door.read(year.as('k2'), (tx) => synopsis(tx, year.cycleId));
  expect(shown?.entries.map((e) => e.organisation)).toEqual(['Arbeitgeberverband', 'Gewerkschaft', 'Wohlfahrtsverband']);
  expect(shown?.entries[0]).toMatchObject({ quote: QUOTE, reply: 'Vielen Dank.', disposition: 'zurKenntnis' });
  const events = await year.door.read(year.as('gf'), async (tx) => {
    const cycle = await tx.cycles.find(year.cycleId);
    return cycle && participationEvents(tx, cycle);
  });
  expect(events).toMatchObject({
    traeger: [],
    rounds: [{ number: 1, kind: 'B', openedOn: '2026-10-12', closedOn: '2026-10-25', invited: 3, commented: 3, noRemarks: 0, draftVersion: 1 }],
    bfdhSignedOff: { on: '2026-10-28' },
  });
  expect(events?.ballotHeld).toBeUndefined();
});

async function asOwner(y: Year, sql: string): Promise<Record<string, unknown>[]> {
  return owner.transaction(async (m) => {
    await m.query(`select set_config('app.tenant', $1, true)`, [y.tenantId]);
    const result = (await m.query(sql)) as Record<string, unknown>[];
    return result;
  });
}

async function audit(y: Year, entityId: string, event: string): Promise<Record<string, unknown>[]> {
  const rows = await asOwner(y, `select payload from audit_entry where entity_id = '${entityId}' order by seq`);
  return rows.map((r) => JSON.parse(r['payload'] as string) as Record<string, unknown>).filter((p) => p['event'] === event);
}
