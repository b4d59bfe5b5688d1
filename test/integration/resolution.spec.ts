// The Trägerversammlung decides: on exactly the frozen text, one vote per seat, counted by the rule, recorded once.
import type { DataSource } from 'typeorm';
import { submitComment } from '#application/consultation/submit-comment.js';
import { advanceResolution } from '#application/resolution/advance-resolution.js';
import type { ResolutionInput } from '#application/resolution/facts.js';
import { readResolution, readVorlage, resolutionsOfCycle } from '#application/resolution/read-resolution.js';
import { recordMandate } from '#application/resolution/record-mandate.js';
import { recount } from '#application/resolution/recount.js';
import type { ResolutionRow } from '#application/records.js';
import { Refused } from '#application/refused.js';
import { sha256 } from '#application/hash.js';
import type { ResolutionEvent } from '#domain/resolution/resolution-table.js';
import { applicationDataSource, ownerDataSource } from '#persistence/data-source.js';
import { createDoor } from '#persistence/door.js';
import { migrate } from '#persistence/migrate.js';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { bringToVote, createYear, openConsultation, refusalOf, roundOf, step, submit, writeAll, type PersonKey, type Year } from '../support/year.js';

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;

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

interface Vote extends Year {
  readonly id: string;
}

async function atVote(options: Parameters<typeof createYear>[2] = {}): Promise<Vote> {
  const year = await createYear(owner, (clock) => createDoor(app, clock), options);
  await openConsultation(year);
  const round = await roundOf(year);
  await year.door.change(year.as('verband'), (tx) => submitComment(tx, round.id, { kind: 'allgemein', text: 'Zustimmung.' }, []));
  return { ...year, id: await bringToVote(year) };
}

const act = (y: Vote, key: PersonKey, event: ResolutionEvent, input: ResolutionInput = {}, id = y.id): Promise<ResolutionRow> =>
  y.door.change(y.as(key), (tx) => advanceResolution(tx, id, event, input, null));
const vote = (y: Vote, key: PersonKey, choice: 'ja' | 'nein' | 'enthaltung', seat?: PersonKey) => act(y, key, 'vote', { choice, seatId: seat && y.account(seat) });
const read = (y: Vote, key: PersonKey, id = y.id) => y.door.read(y.as(key), (tx) => readResolution(tx, id));
const cycleOf = (y: Vote) => y.door.read(y.as('gf'), (tx) => tx.cycles.find(y.cycleId));
const ballotsOf = (y: Vote) => y.door.read(y.as('gf'), (tx) => tx.resolutions.ballots(y.id));
const mandate = (y: Vote, seat: PersonKey, deputy: PersonKey, by: PersonKey = 'a1') =>
  y.door.change(y.as(by), async (tx) => recordMandate(tx, y.id, { seatAccountId: y.account(seat), deputyAccountId: y.account(deputy) }, (await tx.resolutions.find(y.id))?.version ?? 0));
const RECORD = { place: 'Musterstadt', heldOn: '2026-10-28' };
const SEATS = ['a1', 'a2', 'a3', 'k1', 'k2', 'k3'] as const;

async function all(y: Vote, yes: readonly PersonKey[], no: readonly PersonKey[]): Promise<void> {
  for (const key of yes) await vote(y, key, 'ja');
  for (const key of no) await vote(y, key, 'nein');
}

test('the Vorlage shows text version, hash and rule; only those who take part see it', async () => {
  const y = await atVote();
  const view = await read(y, 'k1');
  expect(view).toMatchObject({ state: 'vorbereitet', ballotRound: 1, textVersion: 2, rollFrozen: false, motion: 'zustimmung' });
  expect(view.roll.map((s) => s.name)).toEqual([...SEATS]);
  expect(view.ruleInWords.join(' ')).toContain('Stimmengleichheit');
  expect(view.actions.find((a) => a.event === 'open')?.allowed).toBe(false);
  expect((await read(y, 'a1')).actions.find((a) => a.event === 'open')).toMatchObject({ allowed: true });
  const vorlage = await y.door.read(y.as('k1'), (tx) => readVorlage(tx, y.id));
  expect(vorlage).toMatchObject({ purpose: 'vorlage', number: 2, textHash: view.textHash });
  for (const key of ['admin', 'verband'] as const) {
    expect((await refusalOf(read(y, key))).kind).toBe('notFound');
    expect((await refusalOf(y.door.read(y.as(key), (tx) => resolutionsOfCycle(tx, y.cycleId)))).kind).toBe('forbidden');
    expect((await refusalOf(vote(y, key, 'ja'))).kind).toBe('notFound');
  }
  expect((await refusalOf(act(y, 'gf', 'open'))).kind).toBe('forbidden'); // the Geschäftsführung only attends (§ 44d)
});

test('the opening freezes the roll; who comes or goes later changes nothing in it', async () => {
  const y = await atVote();
  expect((await refusalOf(vote(y, 'k1', 'ja'))).code).toBe('resolution.vote.wrongState');
  const opened = await act(y, 'a1', 'open');
  expect(opened.roll).toHaveLength(6);
  expect(await tenantSql(y, `select a.name from mail m join account a on a.id = m.account_id where m.template = 'ballotOpened' order by 1`)).toEqual(SEATS.slice(1).map((name) => ({ name })));
  await tenantSql(y, `update membership set valid_until = '2026-10-28' where id = '${y.member('k3')}' returning 1`);
  y.clock.set('2026-10-29T09:00:00Z');
  await vote(y, 'k2', 'ja');
  const gone = { ...y.as('k3'), memberships: [], roles: [] };
  expect((await refusalOf(y.door.change(gone, (tx) => advanceResolution(tx, y.id, 'vote', { choice: 'nein' }, null)))).kind).toBe('notFound');
  const closed = await act(y, 'a1', 'close');
  expect(closed.outcome?.count).toMatchObject({ entitled: 6, yes: 1, absent: 5 });
});

test('a text that no longer fits its hash cannot be voted on', async () => {
  const y = await atVote();
  const versionId = (await read(y, 'k1')).programmeVersionId;
  await tenantSql(y, `update programme_version set content = replace(content, 'Chancen', 'Risiken') where id = '${versionId}' returning 1`);
  expect((await refusalOf(act(y, 'a1', 'open'))).reasons?.map((r) => r.guard)).toEqual(['textFrozen']);
  const content = (await y.door.read(y.as('gf'), (tx) => tx.versions.find(versionId)))?.content ?? '';
  expect(sha256(content)).not.toBe((await read(y, 'k1')).textHash);
});

test('unequal halves open only with a recorded reason', async () => {
  const y = await atVote({ without: ['k3'] });
  expect((await refusalOf(act(y, 'a1', 'open'))).reasons?.map((r) => r.guard)).toEqual(['halvesEqual']);
  expect(await act(y, 'a1', 'open', { parityReason: 'Ein Sitz der Kommune ist unbesetzt.' })).toMatchObject({ state: 'eroeffnet', parityReason: 'Ein Sitz der Kommune ist unbesetzt.' });
});

test('memberships that contradict each other are named before a roll is made of them', async () => {
  const y = await atVote();
  await tenantSql(y, `update membership set traeger = null where id = '${y.member('k3')}' returning 1`);
  expect(await refusalOf(act(y, 'a1', 'open'))).toMatchObject({ code: 'roll.noTraeger', detail: expect.stringContaining('k3') });
  await tenantSql(y, `update membership set traeger = 'kommune', role = 'traegerversammlungVorsitz' where id = '${y.member('k3')}' returning 1`);
  expect((await refusalOf(act(y, 'a1', 'open'))).code).toBe('roll.twoChairs');
});

test('three hundred votes of one seat at once leave one row, the choice of the last; each change one audit entry', async () => {
  const y = await atVote();
  await act(y, 'a1', 'open');
  await Promise.all(Array.from({ length: 300 }, (_, i) => vote(y, 'k1', i % 2 === 0 ? 'ja' : 'nein')));
  expect(await ballotsOf(y)).toHaveLength(1);
  const rows = await tenantSql(y, `select payload from audit_entry where entity_id = '${y.id}' order by seq`);
  const votes = rows.map((r) => JSON.parse(r['payload'] as string) as Record<string, unknown>).filter((p) => p['event'] === 'vote');
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
    const y = await atVote();
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
    for (const r of results) if (r.status === 'rejected') expect((r.reason as Refused).refusal.code).toBe('resolution.vote.wrongState');
    const closed = await read(y, 'k1');
    expect(closed.outcome?.count.yes).toBe(1 + accepted);
    expect(await ballotsOf(y)).toHaveLength(1 + accepted);
  }
}, 60_000);

test('three to three: the Vorsitz decides, as a fact of its own; then it is recorded and the programme is in force', async () => {
  const y = await atVote();
  await act(y, 'a1', 'open');
  await all(y, ['a1', 'a2', 'a3'], ['k1', 'k2', 'k3']);
  const open = await read(y, 'k1');
  expect(open).toMatchObject({ ballots: null, outcome: null, ownBallots: [{ choice: 'nein' }] });
  expect(open.roll.every((s) => s.hasVoted)).toBe(true);
  expect((await refusalOf(act(y, 'a1', 'castVorsitzVote', { choice: 'ja' }))).code).toBe('resolution.castVorsitzVote.wrongState');
  expect((await refusalOf(act(y, 'k1', 'close'))).kind).toBe('forbidden');
  expect(await act(y, 'a1', 'close')).toMatchObject({ outcome: { kind: 'stimmengleichheit', count: { yes: 3, no: 3 } }, decision: null });
  expect((await refusalOf(vote(y, 'k1', 'ja'))).code).toBe('resolution.vote.wrongState');
  expect((await refusalOf(act(y, 'a1', 'record', RECORD))).reasons?.map((r) => r.guard)).toEqual(['decisionClear']);
  expect((await refusalOf(act(y, 'k1', 'castVorsitzVote', { choice: 'ja' }))).kind).toBe('forbidden');
  expect((await refusalOf(act(y, 'a1', 'castVorsitzVote', { choice: 'enthaltung' }))).problems?.[0]?.pointer).toBe('/choice');
  const decided = await act(y, 'a1', 'castVorsitzVote', { choice: 'ja' });
  expect(decided).toMatchObject({ castingVote: { choice: 'ja', accountId: y.account('a1') }, decision: 'beschlossen', outcome: { kind: 'angenommen', count: { yes: 3, no: 3 } } });
  expect((await refusalOf(act(y, 'a1', 'castVorsitzVote', { choice: 'nein' }))).reasons?.map((r) => r.guard)).toEqual(['castingVoteOpen']);
  expect(recount(decided, await ballotsOf(y))).toMatchObject({ same: true });
  expect((await refusalOf(act(y, 'a1', 'record', { place: 'Musterstadt', heldOn: '2026-10-29' }))).reasons?.map((r) => r.guard)).toEqual(['recordComplete']);
  expect((await refusalOf(act(y, 'k1', 'record', RECORD))).kind).toBe('forbidden');
  await act(y, 'a1', 'record', { ...RECORD, text: 'Die Trägerversammlung stimmt dem Programm zu.' });
  expect(await cycleOf(y)).toMatchObject({ state: 'beschlossen', resolutionId: y.id, resolvedVersionId: decided.programmeVersionId });
  expect((await refusalOf(act(y, 'a1', 'record', RECORD))).code).toBe('resolution.record.wrongState');
  expect((await read(y, 'k1')).ballots).toHaveLength(6);
});

test('without a casting vote a tie is a rejection, and nobody decides it', async () => {
  const y = await atVote({ rules: { castingVote: false } });
  await act(y, 'a1', 'open');
  await all(y, ['a1', 'a2', 'a3'], ['k1', 'k2', 'k3']);
  expect(await act(y, 'a1', 'close')).toMatchObject({ outcome: { kind: 'stimmengleichheit' }, decision: 'abgelehnt' });
  expect((await refusalOf(act(y, 'a1', 'castVorsitzVote', { choice: 'ja' }))).reasons?.map((r) => r.guard)).toEqual(['castingVoteAllowed']);
  await act(y, 'a1', 'record', RECORD);
  expect(await cycleOf(y)).toMatchObject({ state: 'einarbeitung' });
});

test('a majority needs no casting vote', async () => {
  const y = await atVote();
  await act(y, 'a1', 'open');
  await all(y, ['a1', 'a2', 'k1', 'k2'], ['k3']);
  expect(await act(y, 'a1', 'close')).toMatchObject({ decision: 'beschlossen' });
  expect((await refusalOf(act(y, 'a1', 'castVorsitzVote', { choice: 'nein' }))).reasons?.map((r) => r.guard)).toEqual(['tied']);
});

test('nobody votes for another seat without a mandate recorded before the opening, of the same Träger', async () => {
  const y = await atVote();
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
  expect(await ballotsOf(y)).toMatchObject([{ seatAccountId: y.account('k3'), castBy: y.account('vertretungKommune') }]);
  await vote(y, 'k3', 'nein'); // the member came after all
  expect((await refusalOf(vote(y, 'vertretungKommune', 'ja'))).code).toBe('ballot.memberVoted');
  expect(await ballotsOf(y)).toMatchObject([{ choice: 'nein', castBy: y.account('k3') }]);
});

test('adjourned: the old ballot round stays as it is, a new one names it', async () => {
  const y = await atVote();
  await act(y, 'a1', 'open', { motion: 'vertagung' });
  await all(y, SEATS, []);
  await act(y, 'a1', 'close');
  await act(y, 'a1', 'record', RECORD);
  const rounds = await y.door.read(y.as('a1'), (tx) => resolutionsOfCycle(tx, y.cycleId));
  expect(rounds).toMatchObject([{ ballotRound: 1, state: 'niedergelegt', decision: 'vertagt', repeatsId: null }, { ballotRound: 2, state: 'vorbereitet', repeatsId: y.id, textHash: rounds[0]?.textHash }]);
  expect(await cycleOf(y)).toMatchObject({ state: 'beschlussfassung' });
  const again = { ...y, id: rounds[1]?.id as string };
  await act(again, 'a1', 'open');
  await all(again, SEATS, []);
  await act(again, 'a1', 'close');
  await act(again, 'a1', 'record', RECORD);
  expect(await cycleOf(y)).toMatchObject({ state: 'beschlossen', resolutionId: again.id });
  expect(await ballotsOf(y)).toHaveLength(6);
});

test('without a quorum nothing is decided: it comes to the vote again', async () => {
  const y = await atVote({ rules: { quorum: 'beideTraegerVertreten' } });
  await act(y, 'a1', 'open');
  await all(y, ['a1', 'a2', 'a3'], []);
  expect(await act(y, 'a1', 'close')).toMatchObject({ outcome: { kind: 'beschlussunfaehig' }, decision: 'vertagt' });
  await act(y, 'a1', 'record', RECORD);
  expect(await y.door.read(y.as('a1'), (tx) => resolutionsOfCycle(tx, y.cycleId))).toHaveLength(2);
});

test('referred back: only the sections named are open again, then it comes to the vote anew', async () => {
  const y = await atVote();
  const [named, other] = y.sectionIds as [string, string];
  expect((await refusalOf(act(y, 'a1', 'open', { motion: 'zurueckverweisung' }))).reasons?.map((r) => r.guard)).toEqual(['motionComplete']);
  expect((await refusalOf(act(y, 'a1', 'open', { motion: 'zurueckverweisung', sectionIds: [y.cycleId] }))).problems?.[0]?.pointer).toBe('/sectionIds/0');
  await act(y, 'a1', 'open', { motion: 'zurueckverweisung', sectionIds: [named], conditions: 'Bitte die Zahlen belegen.' });
  await all(y, SEATS, []);
  await act(y, 'a1', 'close');
  await act(y, 'a1', 'record', RECORD);
  expect(await cycleOf(y)).toMatchObject({ state: 'einarbeitung' });
  const state = async (id: string) => (await y.door.read(y.as('gf'), (tx) => tx.sections.find(id)))?.state;
  expect([await state(named), await state(other)]).toEqual(['inBearbeitung', 'freigegeben']);
  expect((await refusalOf(act(y, 'a1', 'record', RECORD))).kind).toBe('conflict');
});

test('agreed with conditions: the wording is kept and the programme goes back', async () => {
  const y = await atVote();
  expect((await refusalOf(act(y, 'a1', 'open', { motion: 'zustimmungMitAuflagen' }))).reasons?.map((r) => r.guard)).toEqual(['motionComplete']);
  await act(y, 'a1', 'open', { motion: 'zustimmungMitAuflagen', conditions: 'Bericht im Juni.' });
  await all(y, SEATS, []);
  await act(y, 'a1', 'close');
  await act(y, 'a1', 'record', RECORD);
  expect(await read(y, 'a1')).toMatchObject({ decision: 'beschlossenMitAuflagen', conditions: 'Bericht im Juni.' });
  expect(await cycleOf(y)).toMatchObject({ state: 'einarbeitung' });
  const next = await submit(y);
  expect(await read(y, 'a1', next)).toMatchObject({ ballotRound: 2, repeatsId: y.id });
});

test('a cycle that was given up is not voted on', async () => {
  const y = await atVote();
  await act(y, 'a1', 'open');
  await step(y, 'gf', 'abort', { reason: 'Neuwahl des Kreistags' });
  expect((await refusalOf(vote(y, 'k1', 'ja'))).kind).toBe('conflict');
  expect((await refusalOf(act(y, 'a1', 'close'))).kind).toBe('conflict');
  expect(await ballotsOf(y)).toEqual([]);
});

test('a zugelassener kommunaler Träger deliberates and decides by its own bodies; nobody votes', async () => {
  const year = await createYear(owner, (clock) => createDoor(app, clock), { traegerform: 'zkT' });
  await openConsultation(year);
  const y: Vote = { ...year, id: await bringToVote(year) };
  expect((await refusalOf(act(y, 'a1', 'open'))).reasons?.map((r) => r.guard)).toContain('gemeinsameEinrichtung');
  expect((await refusalOf(act(y, 'ausschuss', 'recordDeliberation', { body: 'Sozialausschuss' }))).reasons?.map((r) => r.guard)).toEqual(['deliberationGiven']);
  await act(y, 'ausschuss', 'recordDeliberation', { body: 'Sozialausschuss', heldOn: '2026-10-27', recommendation: 'Zustimmung empfohlen' });
  expect((await refusalOf(act(y, 'ausschuss', 'recordDecision', { body: 'Kreistag', heldOn: '2026-10-28', decision: 'beschlossen' }))).kind).toBe('forbidden');
  expect((await refusalOf(act(y, 'organ', 'recordDecision', { body: 'Kreistag', heldOn: '2026-10-28', decision: 'beschlossenMitAuflagen' }))).reasons?.map((r) => r.guard)).toEqual(['decisionGiven']);
  expect((await refusalOf(act(y, 'organ', 'recordDecision', { body: 'Kreistag', heldOn: '2026-12-28', decision: 'beschlossen' }))).reasons?.map((r) => r.guard)).toEqual(['decisionGiven']);
  const decided = await act(y, 'organ', 'recordDecision', { body: 'Kreistag', heldOn: '2026-10-28', decision: 'beschlossen' });
  expect(decided).toMatchObject({ state: 'niedergelegt', decision: 'beschlossen', outcome: null, roll: null, record: { body: 'Kreistag' }, deliberations: [{ body: 'Sozialausschuss' }] });
  expect(await cycleOf(y)).toMatchObject({ state: 'beschlossen' });
});

test('a second programme of the same period cannot be recorded: nothing of it stays', async () => {
  const y = await atVote();
  await tenantSql(y, `insert into cycle select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).* from cycle c where id = '${y.cycleId}' returning 1`);
  const [other] = await tenantSql(y, `select id from cycle where id <> '${y.cycleId}'`);
  await tenantSql(y, `insert into programme_in_force (tenant_id, year, cycle_id) values ('${y.tenantId}', 2027, '${other?.['id'] as string}') returning 1`);
  await act(y, 'a1', 'open');
  await all(y, SEATS, []);
  await act(y, 'a1', 'close');
  expect((await refusalOf(act(y, 'a1', 'record', RECORD))).reasons?.map((r) => r.guard)).toEqual(['noOtherProgrammeOfPeriod']);
  expect(await read(y, 'a1')).toMatchObject({ state: 'geschlossen', record: null, recordedAt: null });
});

test('another Jobcenter finds nothing here, and a stale version is refused', async () => {
  const y = await atVote();
  const other = await atVote();
  for (const key of ['a1', 'k1', 'gf'] as const) expect((await refusalOf(other.door.read(other.as(key), (tx) => readResolution(tx, y.id)))).kind).toBe('notFound');
  expect((await refusalOf(act(other, 'a1', 'open', {}, y.id))).kind).toBe('notFound');
  expect(await read(y, 'a1')).toMatchObject({ state: 'vorbereitet', version: 1 });
  expect((await refusalOf(y.door.change(y.as('a1'), (tx) => advanceResolution(tx, y.id, 'open', {}, 7)))).kind).toBe('stale');
});

test('what was resolved says who took part: only Träger for whose seats somebody voted', async () => {
  const y = await atVote();
  await act(y, 'a1', 'open');
  await all(y, ['a1', 'a2', 'a3'], []);
  await act(y, 'a1', 'close');
  await act(y, 'a1', 'record', RECORD);
  const { participationEvents } = await import('#application/consultation/participation-events.js');
  const events = await y.door.read(y.as('gf'), async (tx) => participationEvents(tx, (await tx.cycles.find(y.cycleId)) ?? Promise.reject(new Error('gone')) as never));
  expect(events.traeger.map((t) => t.kind)).toEqual(['agentur']);
  expect(events.ballotHeld).toEqual({ on: '2026-10-28', body: 'Trägerversammlung' });
});

test('a text changed after the consultation is voted on as submitted, not as it stands', async () => {
  const y = await atVote();
  const before = await y.door.read(y.as('k1'), (tx) => readVorlage(tx, y.id));
  await expect(writeAll(y, 'Geändert.')).rejects.toBeInstanceOf(Refused);
  expect(await y.door.read(y.as('k1'), (tx) => readVorlage(tx, y.id))).toEqual(before);
});

async function tenantSql(y: Year, sql: string): Promise<Record<string, unknown>[]> {
  return owner.transaction(async (m) => {
    await m.query(`select set_config('app.tenant', $1, true)`, [y.tenantId]);
    const result = (await m.query(sql)) as Record<string, unknown>[];
    return result;
  });
}
