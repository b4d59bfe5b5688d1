// The vote: one per seat, however many come at once; counted by the rule; a tie goes to the Vorsitz where the law allows it.
import { type Refused } from '#application/refused.js';
import { resolutionsOfCycle } from '#application/resolution/read-resolution.js';
import { recount } from '#application/resolution/recount.js';
import { act, all, atVote, ballotsOf, cycleOf, mandate, read, RECORD, SEATS, vote } from '../support/vote.js';
import { refusalOf } from '../support/year.js';
import { startYears, type Years } from '../support/years.js';

let years: Years;
beforeAll(async () => {
  years = await startYears();
}, 60_000);
afterAll(() => years?.stop());

test('three hundred votes of one seat at once leave one row; each change has one audit entry, a repetition none', async () => {
  const y = await atVote(years);
  await act(y, 'a1', 'open');
  await Promise.all(Array.from({ length: 300 }, (_, i) => insist(() => vote(y, 'k1', i % 2 === 0 ? 'ja' : 'nein'))));
  expect(await ballotsOf(y)).toHaveLength(1);
  const rows = await years.sql(y, `select payload from audit_entry where entity_id = '${y.id}' order by seq`);
  const votes = rows
    .map((r) => JSON.parse(r['payload'] as string) as Record<string, unknown>)
    .filter((p) => p['event'] === 'vote');
  const { version } = await read(y, 'k1');
  expect(version).toBe(2 + votes.length); // prepared, opened, votes: versions rise without gaps
  expect(JSON.stringify(votes)).not.toMatch(/"(ja|nein)"/);
  const before = votes.length;
  const [last] = await ballotsOf(y);
  for (let i = 0; i < 5; i++) await vote(y, 'k1', last?.choice ?? 'ja'); // a repetition changes nothing
  expect((await read(y, 'k1')).version).toBe(2 + before);
}, 60_000);

test('a vote acknowledged before the closing is counted, one refused is not, whoever is faster', async () => {
  for (let run = 0; run < 8; run++) {
    const y = await atVote(years);
    await act(y, 'a1', 'open');
    await vote(y, 'a1', 'ja');
    const others = SEATS.slice(1).map((key, i) => ({ key, wait: i % 3 }));
    const results = await Promise.allSettled([
      ...others.map(async ({ key, wait }) => {
        for (let i = 0; i < wait; i++) await read(y, key);
        return vote(y, key, 'ja');
      }),
      read(y, 'a1').then(() => act(y, 'a1', 'close')),
    ]);
    const accepted = results.slice(0, -1).filter((r) => r.status === 'fulfilled').length;
    for (const r of results)
      if (r.status === 'rejected') expect((r.reason as Refused).refusal.code).toBe('resolution.vote.wrongState');
    const closed = await read(y, 'k1');
    expect(closed.outcome?.count.yes).toBe(1 + accepted);
    expect(await ballotsOf(y)).toHaveLength(1 + accepted);
  }
}, 60_000);

test('three to three: the Vorsitz decides, as a fact of its own; then it is recorded and the programme is in force', async () => {
  const y = await atVote(years);
  await act(y, 'a1', 'open');
  await all(y, ['a1', 'a2', 'a3'], ['k1', 'k2', 'k3']);
  const open = await read(y, 'k1');
  expect(open).toMatchObject({ ballots: null, outcome: null, ownBallots: [{ choice: 'nein' }] });
  expect(open.roll.every((s) => s.hasVoted)).toBe(true);
  expect((await refusalOf(act(y, 'a1', 'castVorsitzVote', { choice: 'ja' }))).code).toBe(
    'resolution.castVorsitzVote.wrongState',
  );
  expect((await refusalOf(act(y, 'k1', 'close'))).kind).toBe('forbidden');
  expect(await act(y, 'a1', 'close')).toMatchObject({
    outcome: { kind: 'stimmengleichheit', count: { yes: 3, no: 3 } },
    decision: null,
  });
  expect((await refusalOf(vote(y, 'k1', 'ja'))).code).toBe('resolution.vote.wrongState');
  expect((await refusalOf(act(y, 'a1', 'record', RECORD))).reasons?.map((r) => r.guard)).toEqual(['decisionClear']);
  expect((await refusalOf(act(y, 'k1', 'castVorsitzVote', { choice: 'ja' }))).kind).toBe('forbidden');
  expect((await refusalOf(act(y, 'a1', 'castVorsitzVote', { choice: 'enthaltung' }))).problems?.[0]?.pointer).toBe(
    '/choice',
  );
  const decided = await act(y, 'a1', 'castVorsitzVote', { choice: 'ja' });
  expect(decided).toMatchObject({
    castingVote: { choice: 'ja', accountId: y.account('a1') },
    decision: 'beschlossen',
    outcome: { kind: 'angenommen', count: { yes: 3, no: 3 } },
  });
  expect((await refusalOf(act(y, 'a1', 'castVorsitzVote', { choice: 'nein' }))).reasons?.map((r) => r.guard)).toEqual([
    'castingVoteOpen',
  ]);
  expect(recount(decided, await ballotsOf(y))).toMatchObject({ same: true });
  expect(
    (await refusalOf(act(y, 'a1', 'record', { place: 'Musterstadt', heldOn: '2026-10-29' }))).reasons?.map(
      (r) => r.guard,
    ),
  ).toEqual(['recordComplete']);
  expect((await refusalOf(act(y, 'k1', 'record', RECORD))).kind).toBe('forbidden');
  await act(y, 'a1', 'record', { ...RECORD, text: 'Die Trägerversammlung stimmt dem Programm zu.' });
  expect(await cycleOf(y)).toMatchObject({
    state: 'beschlossen',
    resolutionId: y.id,
    resolvedVersionId: decided.programmeVersionId,
  });
  expect((await refusalOf(act(y, 'a1', 'record', RECORD))).code).toBe('resolution.record.wrongState');
  expect((await read(y, 'k1')).ballots).toHaveLength(6);
});

test('without a casting vote a tie is a rejection, and nobody decides it', async () => {
  const y = await atVote(years, { rules: { castingVote: false } });
  await act(y, 'a1', 'open');
  await all(y, ['a1', 'a2', 'a3'], ['k1', 'k2', 'k3']);
  expect(await act(y, 'a1', 'close')).toMatchObject({ outcome: { kind: 'stimmengleichheit' }, decision: 'abgelehnt' });
  expect((await refusalOf(act(y, 'a1', 'castVorsitzVote', { choice: 'ja' }))).reasons?.map((r) => r.guard)).toEqual([
    'castingVoteAllowed',
  ]);
  await act(y, 'a1', 'record', RECORD);
  expect(await cycleOf(y)).toMatchObject({ state: 'einarbeitung' });
});

test('a majority needs no casting vote', async () => {
  const y = await atVote(years);
  await act(y, 'a1', 'open');
  await all(y, ['a1', 'a2', 'k1', 'k2'], ['k3']);
  expect(await act(y, 'a1', 'close')).toMatchObject({ decision: 'beschlossen' });
  expect((await refusalOf(act(y, 'a1', 'castVorsitzVote', { choice: 'nein' }))).reasons?.map((r) => r.guard)).toEqual([
    'tied',
  ]);
});

test('nobody votes for another seat without a mandate recorded before the opening, of the same Träger', async () => {
  const y = await atVote(years);
  expect((await refusalOf(mandate(y, 'k3', 'vertretungAgentur'))).problems?.[0]?.pointer).toBe('/deputyAccountId');
  expect((await refusalOf(mandate(y, 'k3', 'k2'))).problems?.[0]?.pointer).toBe('/deputyAccountId');
  expect((await refusalOf(mandate(y, 'gf', 'vertretungKommune'))).problems?.[0]?.pointer).toBe('/seatAccountId');
  expect((await refusalOf(mandate(y, 'k3', 'vertretungKommune', 'k1'))).kind).toBe('forbidden');
  const recorded = await mandate(y, 'k3', 'vertretungKommune');
  expect((await mandate(y, 'k3', 'vertretungKommune')).version).toBe(recorded.version);
  expect((await refusalOf(mandate(y, 'k2', 'vertretungKommune'))).code).toBe('mandate.taken');
  await act(y, 'a1', 'open');
  expect((await refusalOf(mandate(y, 'a3', 'vertretungAgentur'))).code).toBe('mandate.state');
  expect((await refusalOf(vote(y, 'vertretungAgentur', 'ja'))).reasons?.map((r) => r.guard)).toEqual(['hasSeat']);
  expect((await refusalOf(vote(y, 'k1', 'ja', 'k2'))).reasons?.map((r) => r.guard)).toEqual(['hasSeat']);
  await vote(y, 'vertretungKommune', 'ja');
  expect(await ballotsOf(y)).toMatchObject([
    { seatAccountId: y.account('k3'), castBy: y.account('vertretungKommune') },
  ]);
  await vote(y, 'k3', 'nein'); // the member came after all
  expect((await refusalOf(vote(y, 'vertretungKommune', 'ja'))).code).toBe('ballot.memberVoted');
  expect(await ballotsOf(y)).toMatchObject([{ choice: 'nein', castBy: y.account('k3') }]);
});

test('without a quorum nothing is decided: it comes to the vote again', async () => {
  const y = await atVote(years, { rules: { quorum: 'beideTraegerVertreten' } });
  await act(y, 'a1', 'open');
  await all(y, ['a1', 'a2', 'a3'], []);
  expect(await act(y, 'a1', 'close')).toMatchObject({ outcome: { kind: 'beschlussunfaehig' }, decision: 'vertagt' });
  await act(y, 'a1', 'record', RECORD);
  expect(await y.door.read(y.as('a1'), (tx) => resolutionsOfCycle(tx, y.cycleId))).toHaveLength(2);
});

/** A request that got no connection in time did nothing; like a client after a 503 it is sent again. */
async function insist<T>(request: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('timeout exceeded when trying to connect')) throw error;
    }
  }
}
