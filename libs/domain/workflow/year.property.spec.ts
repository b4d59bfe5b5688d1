/** Ten thousand years of random commands: whatever is asked in whatever order, the invariants hold after every step. */
import fc from 'fast-check';
import { choices, TABLES, type Tables } from '../../../test/model/world.js';
import { playYear } from '../../../test/model/year.js';

/** Fixed, so that a red run can be repeated; another one explores further. */
const SEED = Number(process.env['AMIP_SEED'] ?? 20_241_107);
const RUNS = 10_000;

/** In how many of the sequences each must happen at least: a test that never gets there proves nothing. */
const AT_LEAST: Record<string, number> = {
  'cycle=konsultation': 2000,
  'cycle=beschlussfassung': 4000,
  'cycle=beschlossen': 1500,
  'cycle=unterzeichnet': 750,
  'cycle=veroeffentlicht': 600,
  'cycle=abgeschlossen': 500,
  'cycle=abgebrochen': 100,
  'cycle.submitToVote': 800,
  'cycle.submitWithoutConsultation': 2500,
  'cycle.referBack': 1000,
  'cycle.adjourn': 500,
  'section.return': 1000,
  'section.reopen': 1000,
  'section.referBack': 600,
  'round.close': 1500,
  'round.markAnswered': 1000,
  'round.moveDeadline': 400,
  'resolution.vote': 2000,
  'resolution.close': 1800,
  'resolution.castVorsitzVote': 300,
  'resolution.record': 1500,
  'resolution.recordDeliberation': 150,
  'resolution.recordDecision': 600,
};

describe('a programme year', () => {
  it('keeps the invariants through 10,000 random sequences of 10 to 40 commands', () => {
    const reached = new Map<string, number>();
    const total = { steps: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(fc.noBias(fc.nat()), { minLength: 11, maxLength: 41, size: 'max' }), (seeds) => {
        const year = playYear(seeds, TABLES);
        if (year.problem) throw new Error([year.problem, ...playYear(seeds, TABLES, true).trace].join('\n'));
        total.steps += year.steps;
        total.refused += year.refused;
        for (const what of year.reached) reached.set(what, (reached.get(what) ?? 0) + 1);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    const seldom = Object.entries(AT_LEAST)
      .filter(([what, wanted]) => (reached.get(what) ?? 0) < wanted)
      .map(([what]) => `${what}: ${reached.get(what) ?? 0}`);
    expect(seldom).toEqual([]);
    expect(total.steps).toBeGreaterThan(RUNS * 20);
    // Enough of them must have been refused, and enough not.
    expect(total.refused / total.steps).toBeGreaterThan(0.1);
    expect(total.refused / total.steps).toBeLessThan(0.5);
  });
});

describe('the property finds a broken table', () => {
  const source = choices(1);
  const years = Array.from({ length: 2000 }, () => Array.from({ length: 41 }, () => source.below(2 ** 31)));
  const found = (tables: Tables): string | null => {
    for (const seeds of years) {
      const { problem } = playYear(seeds, tables);
      if (problem) return problem;
    }
    return null;
  };
  type Row = {
    readonly event: string;
    readonly from: readonly string[];
    readonly to: string;
    readonly by: readonly string[];
    readonly guards: readonly string[];
    readonly effects: readonly string[];
  };
  const changed = (name: keyof Tables, event: string, change: (row: Row) => Partial<Row>): Tables => ({
    ...TABLES,
    [name]: {
      ...TABLES[name],
      transitions: (TABLES[name].transitions as readonly Row[]).map((row) =>
        row.event === event ? { ...row, ...change(row) } : row,
      ),
    },
  });
  const without =
    (...names: string[]) =>
    (row: Row): Partial<Row> => ({
      guards: row.guards.filter((g) => !names.includes(g)),
      effects: row.effects.filter((e) => !names.includes(e)),
    });
  const also =
    (more: { from?: string; by?: string }) =>
    (row: Row): Partial<Row> => ({
      from: more.from ? [...row.from, more.from] : row.from,
      by: more.by ? [...row.by, more.by] : row.by,
    });

  it.each<[keyof Tables, string, string, (row: Row) => Partial<Row>, RegExp]>([
    ['cycle', 'resolve', 'a second programme of the period', without('noOtherProgrammeOfPeriod'), /inv 1/],
    ['cycle', 'submitToVote', 'no consultation', without('consulted'), /neither consulted/],
    ['cycle', 'submitToVote', 'unreleased sections', without('everySectionReleased'), /not ready|inv 3/],
    [
      'cycle',
      'submitToVote',
      'unanswered comments',
      without('everyCommentAnswered', 'everyRoundAnswered'),
      /inv 13|unanswered/,
    ],
    ['cycle', 'submitToVote', 'no sign-off', without('bfdhSignedOff'), /BfdH/],
    ['cycle', 'submitWithoutConsultation', 'no reason', without('reasonGiven'), /without a reason/],
    ['cycle', 'submitWithoutConsultation', 'nothing frozen', without('freezeVorlage'), /inv 15/],
    ['cycle', 'releaseToBeirat', 'a blocking finding', without('noBlockingFinding'), /finding/],
    ['cycle', 'beginIncorporation', 'an open round', without('noRoundOpen'), /still open/],
    ['cycle', 'resolve', 'not in force', without('putInForce'), /inv 1/],
    ['cycle', 'referBack', 'nothing reopened', without('reopenNamedSections'), /named/],
    ['cycle', 'sign', 'no date', without('signatureDateGiven'), /signature/],
    ['cycle', 'publish', 'unsigned', also({ from: 'beschlossen' }), /inv 4/],
    ['section', 'save', 'a stranger writes', without('isOwner'), /inv 5/],
    ['section', 'reopen', 'text changes under the vote', without('cycleBeingWritten'), /writing states|inv 3/],
    ['section', 'submit', 'no version', without('freezeSectionVersion'), /inv 7/],
    ['section', 'release', 'the writer releases', also({ by: 'teamleitung' }), /inv 4/],
    ['round', 'close', 'early', without('endPassed'), /inv 12/],
    ['round', 'open', 'already over', without('endAhead'), /over before it begins/],
    ['round', 'open', 'no version bound', without('bindDraft'), /not opened|no round on this draft/],
    ['round', 'moveDeadline', 'earlier', without('newEndLater'), /inv 11/],
    ['round', 'moveDeadline', 'after the end', without('endAhead'), /inv 11/],
    ['round', 'markAnswered', 'unanswered', without('everyCommentAnswered'), /inv 13/],
    ['resolution', 'open', 'unequal halves', without('halvesEqual'), /inv 16/],
    ['resolution', 'open', 'no Vorsitz', without('vorsitzNamed'), /inv 16/],
    ['resolution', 'open', 'no roll', without('freezeRoll'), /inv 16/],
    ['resolution', 'vote', 'for a foreign seat', without('hasSeat'), /inv (20|17)/],
    ['resolution', 'vote', 'after closing', also({ from: 'geschlossen' }), /inv 4/],
    ['resolution', 'castVorsitzVote', 'twice', without('castingVoteOpen'), /twice/],
    ['resolution', 'record', 'an undecided tie', without('decisionClear'), /inv 19/],
    ['resolution', 'recordDecision', 'gE decides like a zkT', without('kommunalerTraeger'), /Trägerform/],
  ])('%s.%s: %s', (table, event, _what, change, problem) => {
    expect(found(changed(table, event, change))).toMatch(problem);
  });
});
