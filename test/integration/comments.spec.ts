// What the Beirat says: pinned to the frozen text, never lost, answered before the vote, shown to those who decide.
import { answerComment } from '#application/consultation/answer-comment.js';
import { participationEvents } from '#application/consultation/participation-events.js';
import { planRound } from '#application/consultation/plan-round.js';
import { readComments, readFrozenDraft, readRound } from '#application/consultation/read-round.js';
import { stepRound } from '#application/consultation/step-round.js';
import type { SubmitComment } from '#application/consultation/submit-comment.js';
import { synopsis } from '#application/consultation/synopsis.js';
import type { RoundRecord } from '#application/records.js';
import { saveSection } from '#application/section/advance-section.js';
import { anchored, answer, commentIn, commentsOf, general } from '../support/beirat.js';
import {
  bringToVote,
  openConsultation,
  QUOTE,
  refusalOf,
  ROUND,
  step,
  transition,
  type PersonKey,
  type Year,
} from '../support/year.js';
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

test('the anchor must exist in the frozen version, and stays when the text changes', async () => {
  const mine = await comment(year, 'verband', anchored(year));
  expect(mine).toMatchObject({ organisation: 'Arbeitgeberverband', memberGroup: 'arbeitgeber', quote: QUOTE });
  expect(mine.sectionVersionId).not.toBeNull();
  const faults: [Partial<NonNullable<SubmitComment['anchor']>>, string][] = [
    [{ sectionId: '00000000-0000-4000-8000-000000000000' }, '/anchor/sectionId'],
    [{ blockId: 'p9' }, '/anchor/blockId'],
    [{ quote: 'Das steht hier nicht' }, '/anchor/quote'],
    [{ quote: ' ' }, '/anchor/quote'],
  ];
  for (const [changes, pointer] of faults) {
    expect((await refusalOf(comment(year, 'verband', anchored(year, changes)))).problems?.[0]?.pointer).toBe(pointer);
  }
  expect(
    (await refusalOf(comment(year, 'verband', { kind: 'anmerkung', text: 'ohne Stelle' }))).problems?.[0]?.pointer,
  ).toBe('/anchor');
  expect((await refusalOf(comment(year, 'verband', general('a\u0000b')))).problems?.[0]?.pointer).toBe('/text');

  year.clock.set('2026-10-28T09:00:00Z');
  await step(year, 'gf', 'beginIncorporation');
  const section = year.sectionIds[0] as string;
  await transition(year, 'bl', section, 'reopen');
  await year.door.change(year.as('tl'), async (tx) =>
    saveSection(
      tx,
      section,
      [{ kind: 'paragraph', id: 'p2', content: [{ kind: 'text', text: 'Alles neu.' }] }],
      (await tx.sections.find(section))?.version ?? 0,
    ),
  );
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
  expect((await refusalOf(comment(year, 'verband', { kind: 'keineAnmerkungen' }))).code).toBe(
    'comment.alreadyCommented',
  );
  expect(
    (await year.door.read(year.as('gf'), (tx) => readRound(tx, round.id, []))).audience
      ?.map((m) => [m.name, m.answer])
      .sort(),
  ).toEqual([
    ['gewerkschaft', 'offen'],
    ['verband', 'angemerkt'],
    ['wohlfahrt', 'keineAnmerkungen'],
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
  expect(entered).toMatchObject({
    accountId: year.account('verband'),
    enteredBy: year.account('buero'),
    organisation: 'Arbeitgeberverband',
  });
  expect((await commentsAs('verband')).items[0]).toMatchObject({ mine: true, onPaper: true, internal: null });
  expect((await refusalOf(comment(year, 'buero', general('Für wen?')))).problems?.[0]?.pointer).toBe('/onBehalfOf');
  expect(
    (await refusalOf(comment(year, 'buero', { ...general('x'), onBehalfOf: year.member('kammer') }))).problems?.[0]
      ?.pointer,
  ).toBe('/onBehalfOf');
  expect((await refusalOf(comment(year, 'tl', { ...general('x'), onBehalfOf: year.member('verband') }))).kind).toBe(
    'forbidden',
  );
  expect(
    (await refusalOf(comment(year, 'verband', { ...general('x'), onBehalfOf: year.member('wohlfahrt') }))).kind,
  ).toBe('forbidden');
});

test('replies: drafted by whom the Geschäftsführung names, decided by it, with a reason where not taken up, fixed once released', async () => {
  const mine = await comment(year, 'verband', general('Bitte ändern.'));
  expect((await refusalOf(answer(year, 'tl', mine, { reply: 'x' }))).code).toBe('comment.notResponsible');
  expect((await refusalOf(answer(year, 'bl', mine, { responsibleId: year.account('tl') }))).code).toBe(
    'comment.responsible',
  );
  expect(
    (await refusalOf(answer(year, 'gf', mine, { responsibleId: year.account('verband') }))).problems?.[0]?.pointer,
  ).toBe('/responsibleId');
  await answer(year, 'gf', mine, { responsibleId: year.account('tl') });
  await answer(year, 'tl', mine, { reply: 'Vorschlag.' });
  expect((await refusalOf(answer(year, 'tl', mine, { disposition: 'uebernommen' }))).code).toBe('comment.disposition');
  expect((await refusalOf(answer(year, 'gf', mine, { disposition: 'nichtUebernommen' }))).problems?.[0]?.pointer).toBe(
    '/dispositionReason',
  );
  year.clock.set('2026-10-26T09:00:00Z');
  const release = async () =>
    year.door.change(year.as('gf'), async (tx) =>
      stepRound(tx, round.id, 'markAnswered', {}, (await tx.rounds.find(round.id))?.version ?? 0),
    );
  expect((await refusalOf(release())).detail).toContain('1 Anmerkung');
  await answer(year, 'bl', mine, { disposition: 'nichtUebernommen', dispositionReason: 'Gesetzlich nicht möglich.' });
  expect((await refusalOf(answer(year, 'tl', mine, { reply: 'anders' }))).code).toBe('comment.decided');
  const stale = await refusalOf(year.door.change(year.as('gf'), (tx) => answerComment(tx, mine.id, { reply: 'x' }, 1)));
  expect(stale.kind).toBe('stale');
  const before = (await years.audit(year, mine.id, 'answer')).length;
  await answer(year, 'gf', mine, { reply: 'Vorschlag.' }); // nothing new, nothing written
  expect((await years.audit(year, mine.id, 'answer')).length).toBe(before);
  await release();
  expect((await commentsAs('wohlfahrt')).items[0]).toMatchObject({
    mine: false,
    reply: 'Vorschlag.',
    disposition: 'nichtUebernommen',
    dispositionReason: 'Gesetzlich nicht möglich.',
  });
  expect((await refusalOf(answer(year, 'gf', mine, { reply: 'anders' }))).code).toBe('comment.released');
  expect(await years.sql(year, `select 1 from mail where template = 'repliesReleased'`)).toHaveLength(3);
  expect((await refusalOf(release())).code).toBe('round.markAnswered.wrongState');
});

test('only the Geschäftsführung plans; only the clock closes; nobody deletes a comment', async () => {
  expect(
    (await refusalOf(year.door.change(year.as('bl'), (tx) => planRound(tx, year.cycleId, { ...ROUND, memberIds: [] }))))
      .kind,
  ).toBe('forbidden');
  year.clock.set('2026-10-26T09:00:00Z');
  expect(
    (await refusalOf(year.door.change(year.as('gf'), (tx) => stepRound(tx, round.id, 'close', {}, round.version))))
      .kind,
  ).toBe('forbidden');
  await expect(
    years.app.transaction(async (m) => {
      await m.query(`select set_config('app.tenant', $1, true)`, [year.tenantId]);
      await m.query('delete from comment');
    }),
  ).rejects.toThrow(/permission denied/);
});

test('numbers rise without gaps, also when fifty comments come at once', async () => {
  await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      comment(year, (['verband', 'gewerkschaft', 'wohlfahrt'] as const)[i % 3] as PersonKey, general(`Anmerkung ${i}`)),
    ),
  );
  const rows = await years.sql(year, `select number from comment where round_id = '${round.id}' order by number`);
  expect(rows.map((r) => r['number'])).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
  const page = await year.door.read(year.as('verband'), (tx) => readComments(tx, round.id, { limit: 10, after: null }));
  const next = await year.door.read(year.as('verband'), (tx) =>
    readComments(tx, round.id, { limit: 10, after: page.next }),
  );
  expect(page.items).toHaveLength(10);
  expect(new Set([...page.items, ...next.items].map((c) => c.number)).size).toBe(page.items.length + next.items.length);
  expect(next.next).toBeNull();
});

test('the deciding body reads the synopsis once something is laid before it; the Vermerk rests on what happened', async () => {
  await comment(year, 'wohlfahrt', general('W'));
  await comment(year, 'gewerkschaft', general('G'));
  await comment(year, 'verband', anchored(year));
  await bringToVote(year);
  const [shown] = await year.door.read(year.as('k2'), (tx) => synopsis(tx, year.cycleId));
  expect(shown?.entries.map((e) => e.organisation)).toEqual([
    'Arbeitgeberverband',
    'Gewerkschaft',
    'Wohlfahrtsverband',
  ]);
  expect(shown?.entries[0]).toMatchObject({ quote: QUOTE, reply: 'Vielen Dank.', disposition: 'zurKenntnis' });
  const events = await year.door.read(year.as('gf'), async (tx) => {
    const cycle = await tx.cycles.find(year.cycleId);
    return cycle && participationEvents(tx, cycle);
  });
  expect(events).toMatchObject({
    traeger: [],
    rounds: [
      {
        number: 1,
        kind: 'B',
        openedOn: '2026-10-12',
        closedOn: '2026-10-25',
        invited: 3,
        commented: 3,
        noRemarks: 0,
        draftVersion: 1,
      },
    ],
    bfdhSignedOff: { on: '2026-10-28' },
  });
  expect(events?.ballotHeld).toBeUndefined();
});
