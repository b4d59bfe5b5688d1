/** A Nachtrag begins where the resolved programme stands: its text, its figures, and the reasons given for findings that are still exactly the same. */
import { createNachtrag } from '#application/cycle/create-nachtrag.js';
import { overrideFinding, withdrawOverride } from '#application/plausibility/override-finding.js';
import { reviewCycle } from '#application/plausibility/review-cycle.js';
import { defaultDates } from '#domain/cycle/default-dates.js';
import { act, all, RECORD, SEATS, type Vote } from '../support/vote.js';
import { bringToVote, openConsultation, QUOTE, refusalOf, type Year } from '../support/year.js';
import { startYears, type Years } from '../support/years.js';

let years: Years;
beforeAll(async () => {
  years = await startYears();
}, 60_000);
afterAll(() => years?.stop());

const findingsOf = (year: Year, cycleId = year.cycleId) =>
  year.door.read(year.as('gf'), async (tx) => {
    const cycle = await tx.cycles.find(cycleId);
    if (!cycle) throw new Error('no cycle');
    return (await reviewCycle(tx, cycle, await tx.sections.ofCycle(cycleId))).findings;
  });

/** Resolved, with a reason for every finding that it has. */
async function resolved(): Promise<Year> {
  const year = await years.create();
  await openConsultation(year);
  for (const { key, rule } of await findingsOf(year))
    await year.door.change(year.as('gf'), (tx) => overrideFinding(tx, year.cycleId, key, `Grund zu ${rule}`));
  const vote: Vote = { ...year, id: await bringToVote(year) };
  await act(vote, 'a1', 'open');
  await all(vote, SEATS, []);
  await act(vote, 'a1', 'close');
  await act(vote, 'a1', 'record', RECORD);
  return year;
}

const amend = (year: Year, sectionKeys: readonly string[]) =>
  year.door.change(year.as('gf'), (tx) =>
    createNachtrag(tx, {
      amendsId: year.cycleId,
      sectionKeys,
      consultation: 'keine',
      dates: defaultDates(2027),
      reason: 'Der Bund hat weitere Mittel zugeteilt.',
    }),
  );
const sectionsOf = (year: Year, cycleId: string) => year.door.read(year.as('gf'), (tx) => tx.sections.ofCycle(cycleId));

test('its sections hold the resolved text, its figures the resolved figures', async () => {
  const year = await resolved();
  const original = await sectionsOf(year, year.cycleId);
  const nachtrag = await amend(year, ['lage', 'budget']);
  const copied = await sectionsOf(year, nachtrag.id);
  expect(copied.map(({ key, blocks }) => [key, blocks])).toEqual(original.map(({ key, blocks }) => [key, blocks]));
  expect(JSON.stringify(copied[0]?.blocks)).toContain(QUOTE);
  const before = await year.door.read(year.as('gf'), (tx) => tx.cycles.find(year.cycleId));
  expect(nachtrag.figures).toEqual(before?.figures);
});

test('a reference to a section that is not amended becomes its name; one that is stays a reference', async () => {
  const year = await resolved();
  const content = [
    { kind: 'text', text: 'Siehe Abschnitt ' },
    { kind: 'sectionReference', section: 'budget', show: 'number' },
  ];
  await years.sql(year, `update cycle set resolved_version_id = null where id = '${year.cycleId}' returning 1`);
  await years.sql(
    year,
    `update section set blocks = '${JSON.stringify([{ kind: 'paragraph', id: 'p1', content }])}' where key = 'lage' returning 1`,
  );
  const alone = await amend(year, ['lage']);
  expect((await sectionsOf(year, alone.id))[0]?.blocks).toMatchObject([
    { content: [content[0], { kind: 'text', text: '„Haushalt“' }] },
  ]);
  expect((await findingsOf(year, alone.id)).filter(({ severity }) => severity === 'blocks')).toEqual([]);
  await years.sql(year, `update cycle set state = 'abgebrochen' where kind = 'nachtrag' returning 1`);
  const both = await amend(year, ['lage', 'budget']);
  expect((await sectionsOf(year, both.id))[0]?.blocks).toMatchObject([{ content }]);
});

test('a section below another one stays below it, and comes to the top where that one is not amended', async () => {
  const year = await resolved();
  const [lage] = await sectionsOf(year, year.cycleId);
  await years.sql(
    year,
    `update section set parent_id = '${lage?.id}' where cycle_id = '${year.cycleId}' and key = 'budget' returning 1`,
  );
  const both = await sectionsOf(year, (await amend(year, ['lage', 'budget'])).id);
  expect(both.map(({ key, parentId }) => [key, parentId])).toEqual([
    ['lage', null],
    ['budget', both[0]?.id],
  ]);
  await years.sql(year, `update cycle set state = 'abgebrochen' where kind = 'nachtrag' returning 1`);
  const one = await sectionsOf(year, (await amend(year, ['budget'])).id);
  expect(one.map(({ key, parentId }) => [key, parentId])).toEqual([['budget', null]]);
});

test('a reason holds for exactly the same finding and says where it comes from; the other findings ask for one', async () => {
  const year = await resolved();
  const before = await findingsOf(year);
  expect(before.length).toBeGreaterThan(2);
  expect(before.every(({ override }) => override !== null)).toBe(true);

  const nachtrag = await amend(year, ['budget']);
  const after = await findingsOf(year, nachtrag.id);
  const same = after.filter(({ key }) => before.some((one) => one.key === key));
  expect(same.length).toBeGreaterThan(1);
  for (const { key, rule, override } of after) {
    const carried = same.some((one) => one.key === key);
    expect([rule, override?.reason ?? null]).toEqual([
      rule,
      carried
        ? `Übernommen aus „Programm 2027“, dort begründet von gf am 12.\u00a0Oktober 2026: Grund zu ${rule}`
        : null,
    ]);
  }
  const entries = await years.audit(year, nachtrag.id, 'overrideFinding');
  expect(entries).toHaveLength(same.length);
  expect(entries[0]).toMatchObject({
    details: { carriedFrom: before.find(({ key }) => key === same[0]?.key)?.override?.id, reasonGiven: true },
  });
});

test('it can be taken back in the Nachtrag, and still holds for the programme', async () => {
  const year = await resolved();
  const nachtrag = await amend(year, ['budget']);
  const carried = (await findingsOf(year, nachtrag.id)).find(({ override }) => override !== null);
  const id = carried?.override?.id ?? '';
  await year.door.change(year.as('gf'), (tx) => withdrawOverride(tx, id, undefined));
  const one = (await findingsOf(year, nachtrag.id)).find(({ key }) => key === carried?.key);
  expect(one?.override).toBeNull();
  expect((await findingsOf(year)).find(({ key }) => key === carried?.key)?.override?.reason).toMatch(/^Grund zu/);
});

test('a finding whose numbers have changed since is another one', async () => {
  const year = await resolved();
  const [first] = (await findingsOf(year)).flatMap(({ override }) => (override ? [override] : []));
  await years.sql(
    year,
    `update finding_override set finding_key = md5('anderer Befund') where id = '${first?.id}' returning 1`,
  );
  const { id } = await amend(year, ['lage', 'budget']);
  const reasons = (await findingsOf(year, id)).flatMap(({ override }) => (override ? [override.reason] : []));
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.filter((reason) => reason.endsWith(first?.reason ?? ''))).toHaveLength(
    (await findingsOf(year)).filter(({ override }) => override?.reason === first?.reason).length,
  );
});

test('without a resolved programme there is none', async () => {
  const year = await years.create();
  expect((await refusalOf(amend(year, ['lage']))).code).toBe('nachtrag.notResolved');
});
