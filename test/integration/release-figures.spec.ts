/** What is released is what was checked: no race freezes a blocking finding, a frozen version never moves, a signature and a reason hold for what they were given for. */
import { createHash } from 'node:crypto';
import { planRound } from '#application/consultation/plan-round.js';
import { stepRound } from '#application/consultation/step-round.js';
import { saveSection } from '#application/section/advance-section.js';
import type { Block } from '#domain/document/blocks.js';
import type { Programme } from '#domain/document/programme.js';
import { reviewProgramme } from '#domain/plausibility/review.js';
import { localDate } from '#domain/shared/berlin.js';
import type { Problem } from '../support/client.js';
import { budget, figuresApi, kennzahl, type FiguresApi } from '../support/figures-api.js';
import { ROUND, roundOf, step, transition, writeAll, type PersonKey, type Year } from '../support/year.js';
import { anotherYear, startYearApi, type YearApi } from '../support/year-api.js';

let system: YearApi;
beforeAll(async () => {
  system = await startYearApi();
}, 120_000);
afterAll(() => system?.stop());

type Place = Omit<YearApi, 'stop'>;

/** Written, released by the Bereichsleitung, a round planned for today. */
async function readyForBeirat(t: Place): Promise<void> {
  await step(t.year, 'gf', 'startDrafting');
  await writeAll(t.year, 'Der Arbeitsmarkt bleibt angespannt.');
  await planned(t.year);
}
async function planned(year: Year): Promise<void> {
  const memberIds = [year.member('gewerkschaft')];
  await year.door.change(year.as('gf'), (tx) => planRound(tx, year.cycleId, { ...ROUND, memberIds }));
  year.clock.set(`${ROUND.startsOn}T10:00:00Z`);
}

const parts = (key: string, men: string, women: string, label = key) => [
  kennzahl(key, { label: `Gruppe ${label}` }),
  kennzahl(`${key}-ost`, { value: men, partOf: { key, relation: 'davon' } }),
  kennzahl(`${key}-west`, { value: women, partOf: { key, relation: 'davon' } }),
];
const GOOD = parts('g', '60', '40');
const BAD = parts('g', '60', '41');

async function act(t: Place, key: PersonKey, event: string, more: object = {}) {
  const client = await t.client(key);
  const { version } = (await client.get<{ version: number }>(`/api/cycles/${t.year.cycleId}`)).body;
  return client.post<Problem & { state?: string }>(
    `/api/cycles/${t.year.cycleId}/transitions`,
    { event, ...more },
    { ifMatch: version },
  );
}
const frozen = (t: Place) =>
  t.sql<{ id: string; content: string; hash: string }>(
    'select id, content, text_hash as hash from programme_version where cycle_id = $1 order by number',
    [t.year.cycleId],
  );
/** Rules of what blocks, seen in the frozen text itself. */
const blockingIn = (t: Place, content: string): string[] => {
  const text = JSON.parse(content) as Programme;
  const programme = { ...text, edition: { kind: 'entwurf' as const }, participation: [], signatures: [] };
  return reviewProgramme(programme, { today: localDate(t.year.clock.now()) })
    .findings.filter(({ severity }) => severity === 'blocks')
    .map(({ rule }) => rule);
};
interface Findings {
  findings: { key: string; rule: string; severity: string; message: string; override: object | null }[];
  counts: { blocking: number };
}
const blocking = async (t: Place) =>
  (await (await t.client('gf')).get<Findings>(`/api/cycles/${t.year.cycleId}/findings`)).body.findings.filter(
    ({ severity, override }) => severity === 'blocks' && !override,
  );

describe('release and a change of the figures at the same moment', () => {
  const seen = { released: 0, refused: 0, mended: 0 };

  test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'race %i: what is frozen holds no blocking finding',
    async (n) => {
      const t = await anotherYear(system);
      await readyForBeirat(t);
      const api = await figuresApi(t);
      expect((await api.put('kennzahlen', GOOD)).status).toBe(200);
      const { versions } = await api.read();
      const gf = await t.client('gf');
      const { version } = (await gf.get<{ version: number }>(`/api/cycles/${t.year.cycleId}`)).body;
      const url = `/api/cycles/${t.year.cycleId}/transitions`;
      const release = () => gf.post<Problem>(url, { event: 'releaseToBeirat' }, { ifMatch: version });
      const change = (value: object[], at: number) => api.put<Problem>('kennzahlen', value, at);
      const race = async (value: object[], at: number) => {
        if (n % 2 === 0) return Promise.all([release(), change(value, at)]);
        const [changed, released] = await Promise.all([change(value, at), release()]);
        return [released, changed] as const;
      };

      const [released, changed] = await race(BAD, versions.kennzahlen);
      if (released.status === 200) {
        seen.released++;
        expect([changed.status, changed.body.code]).toEqual([409, 'programme.notBeingWritten']);
      } else {
        seen.refused++;
        expect([released.status, changed.status]).toEqual([422, 200]);
        expect(released.body.detail).toContain('60 + 41 = 101, angegeben sind 100');
        expect(await frozen(t)).toEqual([]);
        // And the other way round: the mending change against the release.
        const [again, mended] = await race(GOOD, versions.kennzahlen + 1);
        expect(mended.status).toBe(200);
        if (again.status === 200) seen.mended++;
        else expect([again.status, (await release()).status]).toEqual([422, 200]);
      }
      const [draft, ...more] = await frozen(t);
      expect(more).toEqual([]);
      expect(blockingIn(t, draft?.content ?? '')).toEqual([]);
      // The check itself can say no.
      expect(blockingIn(t, JSON.stringify({ ...JSON.parse(draft?.content ?? ''), kennzahlen: BAD }))).toEqual(['R1']);
      expect(JSON.parse(draft?.content ?? '')).toMatchObject({ kennzahlen: GOOD });
    },
    30_000,
  );

  test('every race had an end', () => {
    expect(seen.released + seen.refused).toBe(10);
  });
});

describe('a reason lets exactly one finding pass', () => {
  let t: Place;
  let api: FiguresApi;
  beforeAll(async () => {
    t = await anotherYear(system);
    await readyForBeirat(t);
    api = await figuresApi(t);
    await api.put('kennzahlen', BAD);
    const [found] = await blocking(t);
    const address = `/api/cycles/${t.year.cycleId}/findings/overrides`;
    const passed = await (await t.client('gf')).post(address, { key: found?.key, reason: 'Der Träger rundet so.' });
    expect([passed.status, await blocking(t)]).toEqual([201, []]);
  }, 30_000);

  test.each([
    ['a second group with a gap of its own', [...BAD, ...parts('h', '60', '41')], 'Gruppe h'],
    ['the same numbers and words at another Kennzahl', parts('h', '60', '41', 'g'), 'Gruppe g'],
    ['the same gap from other parts', parts('g', '59', '42'), '59 + 42 = 101'],
    ['the same sum below another whole', [{ ...BAD[0], value: '102' }, ...BAD.slice(1)], 'angegeben sind 102'],
  ])('%s stands against the release', async (_what, value, words) => {
    expect((await api.put('kennzahlen', value)).status).toBe(200);
    const found = await blocking(t);
    expect(found).toMatchObject([{ rule: 'R1', message: expect.stringContaining(words) }]);
    const refused = await act(t, 'gf', 'releaseToBeirat');
    expect([refused.status, refused.body.detail]).toEqual([422, expect.stringContaining(words)]);
    expect(await frozen(t)).toEqual([]);
  });

  test('the one it was given for passes', async () => {
    await api.put('kennzahlen', BAD);
    expect((await act(t, 'gf', 'releaseToBeirat')).status).toBe(200);
    expect(blockingIn(t, (await frozen(t))[0]?.content ?? '')).toEqual(['R1']);
  });
});

const LAGE: Block[] = [{ kind: 'paragraph', id: 'p1', content: [{ kind: 'kennzahl', key: 'elb', withUnit: true }] }];
const HAUSHALT: Block[] = [
  { kind: 'planning', id: 't1', part: 'budget' },
  { kind: 'paragraph', id: 'p2', content: [{ kind: 'kennzahl', key: 'plan-personal-vzae' }] },
  { kind: 'paragraph', id: 'p3', content: [{ kind: 'kennzahl', key: 'plan-budget-gesamt' }] },
];

describe('after the draft is frozen', () => {
  let t: Place;
  let api: FiguresApi;
  let versionId: string;
  beforeAll(async () => {
    t = system;
    const { year } = t;
    await step(year, 'gf', 'startDrafting');
    api = await figuresApi(t);
    await api.put('kennzahlen', [kennzahl('elb', { value: '4560' })]);
    await api.put('budget', budget());
    await api.put('personal', { vzae: '115.0' });
    for (const [index, [key, blocks]] of (
      [
        ['tl', LAGE],
        ['controlling', HAUSHALT],
      ] as const
    ).entries()) {
      const id = year.sectionIds[index] ?? '';
      await year.door.change(year.as(key), (tx) => saveSection(tx, id, [...blocks], 1));
      await transition(year, key, id, 'submit');
      await transition(year, 'bl', id, 'release');
    }
    await planned(year);
    const released = await act(t, 'gf', 'releaseToBeirat');
    expect([released.status, released.body.detail]).toEqual([200, undefined]);
    versionId = (await frozen(t))[0]?.id ?? '';
    year.clock.set('2026-10-28T09:00:00Z');
    expect((await act(t, 'gf', 'beginIncorporation')).status).toBe(200);
    const round = await roundOf(year);
    await year.door.change(year.as('gf'), (tx) => stepRound(tx, round.id, 'markAnswered', {}, round.version));
    api = await figuresApi(t);
  }, 60_000);

  /** All that can be had of the version: what is stored, the preview, the input of a document and the file itself. */
  async function held() {
    const gf = await t.client('gf');
    const { bytes: preview } = await gf.get(`/api/cycles/${t.year.cycleId}/preview?versionId=${versionId}`);
    const asked = await gf.post<{ id: string }>(`/api/cycles/${t.year.cycleId}/documents`, { versionId });
    await system.renderAll();
    const [output] = await t.sql<{ input: string }>('select input from document_output where id = $1', [asked.body.id]);
    const { status, bytes: file } = await gf.get(`/api/documents/${asked.body.id}/file`);
    expect([asked.status, status]).toEqual([202, 200]);
    const digest = createHash('sha256').update(file).digest('hex');
    return { stored: await frozen(t), preview: preview.toString(), input: output?.input, digest };
  }

  test('the version stays byte for byte whatever happens to the figures; the working text shows the new numbers', async () => {
    const before = await held();
    expect(before.preview).toContain('4.560');
    expect(before.preview).toContain('12.964.433');
    expect(before.stored[0]?.hash).toBe(
      createHash('sha256')
        .update(before.stored[0]?.content ?? '')
        .digest('hex'),
    );
    await api.put('kennzahlen', [kennzahl('elb', { value: '4711', label: 'Neu benannt' })]);
    await api.put('budget', budget({ eingliederung: { vorbindungen: '1.00', neubewilligungen: '2.00' } }));
    await api.put('personal', { vzae: '99.5' });
    await api.put('eintrittsplanung', [{ key: 'egz', instrument: 'EGZ', istVorjahr: 59, plan: 64 }]);
    expect(await held()).toEqual(before);
    const working = await (await t.client('gf')).get(`/api/cycles/${t.year.cycleId}/preview`);
    for (const word of ['4.711', '9.994.079', '99,5']) expect(working.bytes.toString()).toContain(word);
    expect(working.bytes.toString()).not.toContain('4.560');
  });

  const submit = () => act(t, 'gf', 'submitToVote');
  const sign = async () => expect((await act(t, 'bfdh', 'signOffBudget')).status).toBe(200);
  const notSigned = async () => {
    const refused = await submit();
    expect([refused.status, refused.body.refusals?.map(({ guard }) => guard)]).toEqual([422, ['bfdhSignedOff']]);
  };

  test('nobody signs a budget that changed after they looked', async () => {
    expect((await act(t, 'controlling', 'markBudget', { budgetMark: 'vorlaeufig' })).status).toBe(200);
    const bfdh = await t.client('bfdh');
    const path = `/api/cycles/${t.year.cycleId}`;
    const { version } = (await bfdh.get<{ version: number }>(path)).body;
    expect((await api.put('budget', budget({ source: 'Neue Quelle' }))).status).toBe(200);
    const late = await bfdh.post<Problem>(`${path}/transitions`, { event: 'signOffBudget' }, { ifMatch: version });
    expect([late.status, late.body.code]).toEqual([412, 'stale']);
  });

  test.each([
    ['the budget', 'budget', budget({ eingliederung: { vorbindungen: '1.00', neubewilligungen: '2.01' } })],
    ['a number of Personal that its text prints', 'personal', { vzae: '98.0' }],
    ['the Eintrittsplanung', 'eintrittsplanung', [{ key: 'egz', instrument: 'EGZ', istVorjahr: 59, plan: 65 }]],
  ] as const)('the sign-off falls when %s changes', async (_what, part, value) => {
    if (part === 'budget') {
      expect((await act(t, 'controlling', 'markBudget', { budgetMark: 'vorlaeufig' })).status).toBe(200);
      await notSigned();
    }
    await sign();
    expect((await api.put(part, value)).status).toBe(200);
    await notSigned();
  });

  test('signed again it goes to the vote, though a number that is not of the budget changes in between', async () => {
    await sign();
    expect((await api.put('kennzahlen', [kennzahl('elb', { value: '4712' })])).status).toBe(200);
    const passed = await submit();
    expect([passed.status, passed.body.detail, passed.body.state]).toEqual([200, undefined, 'beschlussfassung']);
    expect((await frozen(t)).at(-1)?.content).toContain('"4712"');
  });
});
