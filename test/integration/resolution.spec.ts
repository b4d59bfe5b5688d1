// The Trägerversammlung decides: on exactly the frozen text, recorded once, and the cycle goes where the decision leads.
import { participationEvents } from '#application/consultation/participation-events.js';
import { sha256 } from '#application/hash.js';
import { found, Refused } from '#application/refused.js';
import { advanceResolution } from '#application/resolution/advance-resolution.js';
import { readResolution, readVorlage, resolutionsOfCycle } from '#application/resolution/read-resolution.js';
import { act, all, atVote, ballotsOf, cycleOf, read, RECORD, SEATS, vote, type Vote } from '../support/vote.js';
import { bringToVote, openConsultation, refusalOf, step, submit, writeAll } from '../support/year.js';
import { startYears, type Years } from '../support/years.js';

let years: Years;
beforeAll(async () => {
  years = await startYears();
}, 60_000);
afterAll(() => years?.stop());

test('the Vorlage shows text version, hash and rule; only those who take part see it', async () => {
  const y = await atVote(years);
  const view = await read(y, 'k1');
  expect(view).toMatchObject({
    state: 'vorbereitet',
    ballotRound: 1,
    textVersion: 2,
    rollFrozen: false,
    motion: 'zustimmung',
    unheardReason: null,
    hasSynopsis: true,
  });
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
  const y = await atVote(years);
  expect((await refusalOf(vote(y, 'k1', 'ja'))).code).toBe('resolution.vote.wrongState');
  const opened = await act(y, 'a1', 'open');
  expect(opened.roll).toHaveLength(6);
  expect(
    await years.sql(
      y,
      `select a.name from mail m join account a on a.id = m.account_id where m.template = 'ballotOpened' order by 1`,
    ),
  ).toEqual(SEATS.slice(1).map((name) => ({ name })));
  await years.sql(y, `update membership set valid_until = '2026-10-28' where id = '${y.member('k3')}' returning 1`);
  y.clock.set('2026-10-29T09:00:00Z');
  await vote(y, 'k2', 'ja');
  const gone = { ...y.as('k3'), memberships: [], roles: [] };
  expect(
    (await refusalOf(y.door.change(gone, (tx) => advanceResolution(tx, y.id, 'vote', { choice: 'nein' }, null)))).kind,
  ).toBe('notFound');
  const closed = await act(y, 'a1', 'close');
  expect(closed.outcome?.count).toMatchObject({ entitled: 6, yes: 1, absent: 5 });
});

test('a text that no longer fits its hash cannot be voted on', async () => {
  const y = await atVote(years);
  const versionId = (await read(y, 'k1')).programmeVersionId;
  await years.sql(
    y,
    `update programme_version set content = replace(content, 'Chancen', 'Risiken') where id = '${versionId}' returning 1`,
  );
  expect((await refusalOf(act(y, 'a1', 'open'))).reasons?.map((r) => r.guard)).toEqual(['textFrozen']);
  const content = (await y.door.read(y.as('gf'), (tx) => tx.versions.find(versionId)))?.content ?? '';
  expect(sha256(content)).not.toBe((await read(y, 'k1')).textHash);
});

test('unequal halves open only with a recorded reason', async () => {
  const y = await atVote(years, { without: ['k3'] });
  expect((await refusalOf(act(y, 'a1', 'open'))).reasons?.map((r) => r.guard)).toEqual(['halvesEqual']);
  expect(await act(y, 'a1', 'open', { parityReason: 'Ein Sitz der Kommune ist unbesetzt.' })).toMatchObject({
    state: 'eroeffnet',
    parityReason: 'Ein Sitz der Kommune ist unbesetzt.',
  });
});

test('memberships that contradict each other are named before a roll is made of them', async () => {
  const y = await atVote(years);
  await years.sql(y, `update membership set traeger = null where id = '${y.member('k3')}' returning 1`);
  expect(await refusalOf(act(y, 'a1', 'open'))).toMatchObject({
    code: 'roll.noTraeger',
    detail: expect.stringContaining('k3'),
  });
  await years.sql(
    y,
    `update membership set traeger = 'kommune', role = 'traegerversammlungVorsitz' where id = '${y.member('k3')}' returning 1`,
  );
  expect((await refusalOf(act(y, 'a1', 'open'))).code).toBe('roll.twoChairs');
});

test('adjourned: the old ballot round stays as it is, a new one names it', async () => {
  const y = await atVote(years);
  await act(y, 'a1', 'open', { motion: 'vertagung' });
  await all(y, SEATS, []);
  await act(y, 'a1', 'close');
  await act(y, 'a1', 'record', RECORD);
  const rounds = await y.door.read(y.as('a1'), (tx) => resolutionsOfCycle(tx, y.cycleId));
  expect(rounds).toMatchObject([
    { ballotRound: 1, state: 'niedergelegt', decision: 'vertagt', repeatsId: null },
    { ballotRound: 2, state: 'vorbereitet', repeatsId: y.id, textHash: rounds[0]?.textHash },
  ]);
  expect(await cycleOf(y)).toMatchObject({ state: 'beschlussfassung' });
  const again = { ...y, id: rounds[1]?.id as string };
  await act(again, 'a1', 'open');
  await all(again, SEATS, []);
  await act(again, 'a1', 'close');
  await act(again, 'a1', 'record', RECORD);
  expect(await cycleOf(y)).toMatchObject({ state: 'beschlossen', resolutionId: again.id });
  expect(await ballotsOf(y)).toHaveLength(6);
});

test('referred back: only the sections named are open again, then it comes to the vote anew', async () => {
  const y = await atVote(years);
  const [named, other] = y.sectionIds as [string, string];
  expect((await refusalOf(act(y, 'a1', 'open', { motion: 'zurueckverweisung' }))).reasons?.map((r) => r.guard)).toEqual(
    ['motionComplete'],
  );
  expect(
    (await refusalOf(act(y, 'a1', 'open', { motion: 'zurueckverweisung', sectionIds: [y.cycleId] }))).problems?.[0]
      ?.pointer,
  ).toBe('/sectionIds/0');
  await act(y, 'a1', 'open', {
    motion: 'zurueckverweisung',
    sectionIds: [named],
    conditions: 'Bitte die Zahlen belegen.',
  });
  await all(y, SEATS, []);
  await act(y, 'a1', 'close');
  await act(y, 'a1', 'record', RECORD);
  expect(await cycleOf(y)).toMatchObject({ state: 'einarbeitung' });
  const state = async (id: string) => (await y.door.read(y.as('gf'), (tx) => tx.sections.find(id)))?.state;
  expect([await state(named), await state(other)]).toEqual(['inBearbeitung', 'freigegeben']);
  expect((await refusalOf(act(y, 'a1', 'record', RECORD))).kind).toBe('conflict');
});

test('agreed with conditions: the wording is kept and the programme goes back', async () => {
  const y = await atVote(years);
  expect(
    (await refusalOf(act(y, 'a1', 'open', { motion: 'zustimmungMitAuflagen' }))).reasons?.map((r) => r.guard),
  ).toEqual(['motionComplete']);
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
  const y = await atVote(years);
  await act(y, 'a1', 'open');
  await step(y, 'gf', 'abort', { reason: 'Neuwahl des Kreistags' });
  expect((await refusalOf(vote(y, 'k1', 'ja'))).kind).toBe('conflict');
  expect((await refusalOf(act(y, 'a1', 'close'))).kind).toBe('conflict');
  expect(await ballotsOf(y)).toEqual([]);
});

test('a zugelassener kommunaler Träger deliberates and decides by its own bodies; nobody votes', async () => {
  const year = await years.create({ traegerform: 'zkT' });
  await openConsultation(year);
  const y: Vote = { ...year, id: await bringToVote(year) };
  expect((await refusalOf(act(y, 'a1', 'open'))).reasons?.map((r) => r.guard)).toContain('gemeinsameEinrichtung');
  expect(
    (await refusalOf(act(y, 'ausschuss', 'recordDeliberation', { body: 'Sozialausschuss' }))).reasons?.map(
      (r) => r.guard,
    ),
  ).toEqual(['deliberationGiven']);
  await act(y, 'ausschuss', 'recordDeliberation', {
    body: 'Sozialausschuss',
    heldOn: '2026-10-27',
    recommendation: 'Zustimmung empfohlen',
  });
  expect(
    (
      await refusalOf(
        act(y, 'ausschuss', 'recordDecision', { body: 'Kreistag', heldOn: '2026-10-28', decision: 'beschlossen' }),
      )
    ).kind,
  ).toBe('forbidden');
  expect(
    (
      await refusalOf(
        act(y, 'organ', 'recordDecision', {
          body: 'Kreistag',
          heldOn: '2026-10-28',
          decision: 'beschlossenMitAuflagen',
        }),
      )
    ).reasons?.map((r) => r.guard),
  ).toEqual(['decisionGiven']);
  expect(
    (
      await refusalOf(
        act(y, 'organ', 'recordDecision', { body: 'Kreistag', heldOn: '2026-12-28', decision: 'beschlossen' }),
      )
    ).reasons?.map((r) => r.guard),
  ).toEqual(['decisionGiven']);
  const decided = await act(y, 'organ', 'recordDecision', {
    body: 'Kreistag',
    heldOn: '2026-10-28',
    decision: 'beschlossen',
  });
  expect(decided).toMatchObject({
    state: 'niedergelegt',
    decision: 'beschlossen',
    outcome: null,
    roll: null,
    record: { body: 'Kreistag' },
    deliberations: [{ body: 'Sozialausschuss' }],
  });
  expect(await cycleOf(y)).toMatchObject({ state: 'beschlossen' });
});

test('a second programme of the same period cannot be recorded: nothing of it stays', async () => {
  const y = await atVote(years);
  await years.sql(
    y,
    `insert into cycle select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).* from cycle c where id = '${y.cycleId}' returning 1`,
  );
  const [other] = await years.sql(y, `select id from cycle where id <> '${y.cycleId}'`);
  await years.sql(
    y,
    `insert into programme_in_force (tenant_id, year, cycle_id) values ('${y.tenantId}', 2027, '${other?.['id'] as string}') returning 1`,
  );
  await act(y, 'a1', 'open');
  await all(y, SEATS, []);
  await act(y, 'a1', 'close');
  expect((await refusalOf(act(y, 'a1', 'record', RECORD))).reasons?.map((r) => r.guard)).toEqual([
    'noOtherProgrammeOfPeriod',
  ]);
  expect(await read(y, 'a1')).toMatchObject({ state: 'geschlossen', record: null, recordedAt: null });
});

test('another Jobcenter finds nothing here, and a stale version is refused', async () => {
  const y = await atVote(years);
  const other = await atVote(years);
  for (const key of ['a1', 'k1', 'gf'] as const)
    expect((await refusalOf(other.door.read(other.as(key), (tx) => readResolution(tx, y.id)))).kind).toBe('notFound');
  expect((await refusalOf(act(other, 'a1', 'open', {}, y.id))).kind).toBe('notFound');
  expect(await read(y, 'a1')).toMatchObject({ state: 'vorbereitet', version: 1 });
  expect((await refusalOf(y.door.change(y.as('a1'), (tx) => advanceResolution(tx, y.id, 'open', {}, 7)))).kind).toBe(
    'stale',
  );
});

test('what was resolved says who took part: only Träger for whose seats somebody voted', async () => {
  const y = await atVote(years);
  await act(y, 'a1', 'open');
  await all(y, ['a1', 'a2', 'a3'], []);
  await act(y, 'a1', 'close');
  await act(y, 'a1', 'record', RECORD);
  const events = await y.door.read(y.as('gf'), async (tx) =>
    participationEvents(tx, found(await tx.cycles.find(y.cycleId), 'Zyklus')),
  );
  expect(events.traeger.map((t) => t.kind)).toEqual(['agentur']);
  expect(events.ballotHeld).toEqual({ on: '2026-10-28', body: 'Trägerversammlung' });
});

test('a text changed after the consultation is voted on as submitted, not as it stands', async () => {
  const y = await atVote(years);
  const before = await y.door.read(y.as('k1'), (tx) => readVorlage(tx, y.id));
  await expect(writeAll(y, 'Geändert.')).rejects.toBeInstanceOf(Refused);
  expect(await y.door.read(y.as('k1'), (tx) => readVorlage(tx, y.id))).toEqual(before);
});
