/** Sums, proposals and cuts: what the teams need becomes the plan, and nothing changes that nobody changed. */
import fc from 'fast-check';
import type { EintrittsZeile } from '../document/figures.js';
import { addsUp, consolidate, formulaOf, needsByInstrument, type Sheet } from './consolidate.js';

const row = (key: string, more: Partial<EintrittsZeile> = {}): EintrittsZeile => ({
  key,
  instrument: key.toUpperCase(),
  istVorjahr: 10,
  plan: null,
  ...more,
});
const sheet = (team: string, state: Sheet['state'], needs: Record<string, number | null>): Sheet => ({
  id: team,
  team,
  standort: 'Nord',
  state,
  rows: Object.entries(needs).map(([instrument, eintritte]) => ({ instrument, label: instrument, eintritte })),
});
const CATALOGUE = new Map([['egz', { label: 'Eingliederungszuschuss', legalBasis: '§ 16 SGB II' }]]);
const rowsOf = (result: ReturnType<typeof consolidate>): EintrittsZeile[] => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.rows;
};
const messages = (result: ReturnType<typeof consolidate>): (readonly [string, string])[] =>
  result.ok ? [] : result.problems.map(({ pointer, message }) => [pointer, message] as const);

const A = sheet('A', 'eingereicht', { avgs: 12, fbw: 0 });
const B = sheet('B', 'uebernommen', { avgs: 9 });
const OPEN = sheet('C', 'inArbeit', { avgs: 100 });

it('shows every number, and sums those that are in', () => {
  const [avgs, fbw] = needsByInstrument(
    [row('avgs', { plan: 15 }), row('fbw')],
    [A, B, OPEN, sheet('D', 'zurueckgezogen', { avgs: 5 })],
    CATALOGUE,
  );
  expect(avgs).toMatchObject({ sum: 21, formula: '12 + 9 = 21', plan: 15, difference: -6, proposed: false });
  expect(avgs?.needs.map(({ team, counts }) => [team, counts])).toEqual([
    ['A', true],
    ['B', true],
    ['C', false],
  ]);
  expect(fbw).toMatchObject({ sum: 0, formula: '0', plan: null, difference: null });
});

it('plans the sum and says nothing where nothing is cut', () => {
  const bedarfe = [
    { team: 'A', standort: 'Nord', eintritte: 12 },
    { team: 'B', standort: 'Nord', eintritte: 9 },
  ];
  expect(rowsOf(consolidate([row('avgs'), row('fbw'), row('ohne')], [A, B], CATALOGUE, []))).toEqual([
    row('avgs', { plan: 21, bedarfe }),
    row('fbw', { plan: 0, bedarfe: [{ team: 'A', standort: 'Nord', eintritte: 0 }] }),
    row('ohne'),
  ]);
});

it('refuses a cut without reason, with the arithmetic, and takes one with a reason', () => {
  const plan = { instrument: 'avgs', plan: 15 };
  expect(messages(consolidate([row('avgs'), row('fbw')], [A, B], CATALOGUE, [plan]))).toEqual([
    [
      '/rows/0/kuerzung',
      '„AVGS“: 12 + 9 = 21, geplant 15 (6 weniger). Bitte begründen, warum weniger geplant wird, als die Teams schätzen (kuerzung).',
    ],
  ]);
  expect(
    messages(consolidate([row('avgs'), row('fbw')], [A, B], CATALOGUE, [{ ...plan, plan: 30, kuerzung: ' ' }]))[0]?.[1],
  ).toContain('geplant 30 (9 mehr)');
  const cut = consolidate([row('avgs'), row('fbw')], [A, B], CATALOGUE, [
    { ...plan, kuerzung: 'Mittel reichen nicht.' },
  ]);
  expect(rowsOf(cut)[0]).toMatchObject({ plan: 15, kuerzung: 'Mittel reichen nicht.' });
  // Taking it over again without a word keeps what was decided; a new number asks anew, by its sum.
  const kept = rowsOf(cut);
  expect(rowsOf(consolidate(kept, [A, B], CATALOGUE, []))).toEqual(kept);
  const more = sheet('C', 'eingereicht', { avgs: 1 });
  expect(rowsOf(consolidate(kept, [A, B, more], CATALOGUE, []))[0]).toMatchObject({ plan: 22 });
  expect(rowsOf(consolidate(kept, [A, B, more], CATALOGUE, []))[0]).not.toHaveProperty('kuerzung');
  expect(messages(consolidate(kept, [A, B, more], CATALOGUE, [plan]))).toHaveLength(1);
});

it('makes a row of what is proposed from the catalogue, once it is handed in', () => {
  const rows = rowsOf(
    consolidate([row('avgs')], [sheet('A', 'eingereicht', { egz: 4 })], CATALOGUE, [
      { instrument: 'egz', mittelPlan: '8000.00' },
    ]),
  );
  expect(rows[1]).toEqual({
    key: 'egz',
    instrument: 'Eingliederungszuschuss',
    catalogue: 'egz',
    rechtsgrundlage: '§ 16 SGB II',
    istVorjahr: null,
    plan: 4,
    mittelPlan: '8000.00',
    bedarfe: [{ team: 'A', standort: 'Nord', eintritte: 4 }],
  });
  expect(rowsOf(consolidate([row('avgs')], [sheet('A', 'inArbeit', { egz: 4 })], CATALOGUE, []))).toEqual([
    row('avgs'),
  ]);
  // By its catalogue key it is the same instrument as the house's own row of it.
  const own = row('zuschuss', { catalogue: 'egz' });
  expect(rowsOf(consolidate([own], [sheet('A', 'eingereicht', { egz: 4 })], CATALOGUE, []))).toMatchObject([
    { key: 'zuschuss', plan: 4 },
  ]);
});

it('refuses what is not there any more, what is the sum of parts, and strangers', () => {
  expect(messages(consolidate([row('avgs')], [A], CATALOGUE, []))[0]?.[1]).toContain(
    '„fbw“ steht nicht mehr in der Eintrittsplanung und nicht im Katalog, geschätzt haben es: A (Nord).',
  );
  const parts = [row('avgs'), row('fbw'), row('teil', { parent: { key: 'avgs', relation: 'davon' } })];
  expect(messages(consolidate(parts, [A], CATALOGUE, []))[0]?.[1]).toContain(
    '„AVGS“ ist inzwischen in Teile gegliedert',
  );
  expect(messages(consolidate(parts, [], CATALOGUE, [{ instrument: 'avgs', plan: 3 }]))[0]?.[1]).toContain(
    'Summe seiner Teile',
  );
  expect(
    messages(
      consolidate([row('avgs'), row('fbw')], [A], CATALOGUE, [
        { instrument: 'nichts' },
        { instrument: 'avgs' },
        { instrument: 'avgs' },
      ]),
    ).map(([p]) => p),
  ).toEqual(['/rows/0/instrument', '/rows/2/instrument']);
});

it('keeps numbers that came without a Bedarfsschätzung, and lets go of those given back', () => {
  const imported = row('avgs', { plan: 7, bedarfe: [{ team: 'Alt', standort: 'Süd', eintritte: 7 }] });
  expect(rowsOf(consolidate([imported, row('fbw')], [A], CATALOGUE, []))[0]).toMatchObject({
    plan: 19,
    bedarfe: [
      { team: 'A', eintritte: 12 },
      { team: 'Alt', eintritte: 7 },
    ],
  });
  const taken = rowsOf(consolidate([row('avgs'), row('fbw')], [A, B], CATALOGUE, []));
  const back = rowsOf(consolidate(taken, [A, { ...B, state: 'zurueckgegeben' }], CATALOGUE, []));
  expect(back[0]).toMatchObject({ plan: 12, bedarfe: [{ team: 'A', eintritte: 12 }] });
  const none = rowsOf(
    consolidate(
      taken,
      [
        { ...A, state: 'zurueckgezogen' },
        { ...B, state: 'zurueckgezogen' },
      ],
      CATALOGUE,
      [],
    ),
  );
  expect(none[0]).toEqual(row('avgs', { plan: 21 }));
});

it('leaves a plan alone whose needs nobody changed and that nobody names', () => {
  const typed = row('avgs', {
    plan: 3,
    bedarfe: [{ team: 'Alt', standort: 'Süd', eintritte: 7 }],
    begruendung: 'wenig Bedarf',
  });
  const rows = [typed, row('fbw', { plan: 4 })];
  expect(rowsOf(consolidate(rows, [], CATALOGUE, []))).toEqual(rows);
  expect(rowsOf(consolidate(rows, [], CATALOGUE, [{ instrument: 'avgs', mittelPlan: '5.00' }]))[0]).toEqual({
    ...typed,
    mittelPlan: '5.00',
  });
});

it('counts neither a selection nor a row of parts', () => {
  const rows = [
    row('a'),
    row('d', { parent: { key: 'a', relation: 'davon' } }),
    row('x', { parent: { key: 'd', relation: 'darunter' } }),
  ];
  expect(
    needsByInstrument(rows, [], CATALOGUE)
      .filter(addsUp)
      .map(({ key }) => key),
  ).toEqual(['d']);
});

it('writes the sum as people do', () => {
  expect([formulaOf([]), formulaOf([0]), formulaOf([1200, 34])]).toEqual(['', '0', '1.200 + 34 = 1.234']);
});

it('loses and invents nobody: what is stored is what was counted, plan equals sum or has a reason', () => {
  const states: Sheet['state'][] = [
    'angefordert',
    'inArbeit',
    'eingereicht',
    'zurueckgegeben',
    'uebernommen',
    'zurueckgezogen',
  ];
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(...states),
          fc.dictionary(fc.constantFrom('avgs', 'fbw', 'egz'), fc.option(fc.nat(500))),
        ),
        { maxLength: 8 },
      ),
      fc.option(fc.nat(2000), { nil: undefined }),
      (teams, plan) => {
        const sheets = teams.map(([state, needs], i) => sheet(`T${i}`, state, needs));
        const before = [row('avgs'), row('fbw', { plan: 3 })];
        const result = consolidate(
          before,
          sheets,
          CATALOGUE,
          plan === undefined ? [] : [{ instrument: 'avgs', plan, kuerzung: 'Grund' }],
        );
        const rows = rowsOf(result);
        const wanted = sheets
          .filter(({ state }) => state === 'eingereicht' || state === 'uebernommen')
          .flatMap((s) =>
            s.rows.flatMap(({ instrument, eintritte }) =>
              eintritte === null ? [] : [`${instrument} ${s.team} ${eintritte}`],
            ),
          );
        const stored = rows.flatMap((r) => (r.bedarfe ?? []).map((b) => `${r.key} ${b.team} ${b.eintritte}`));
        expect(stored.sort()).toEqual(wanted.sort());
        for (const r of rows) {
          const sum = (r.bedarfe ?? []).reduce((total, b) => total + b.eintritte, 0);
          if (r.bedarfe) expect(r.kuerzung !== undefined).toBe(r.plan !== sum);
        }
      },
    ),
    { numRuns: 300 },
  );
});
