/** The real guards: with facts that fit, each step is taken; each guard flipped alone refuses, with its own sentence and no other's. */
import { bedarfTable, type BedarfFacts } from '../bedarf/bedarf-table.js';
import type { CycleFacts } from '../cycle/cycle-table.js';
import { cycleTable } from '../cycle/cycle-table.js';
import { roundTable, type RoundFacts } from '../consultation/round-table.js';
import { resolutionTable, type ResolutionFacts } from '../resolution/resolution-table.js';
import { sectionTable, type SectionFacts } from '../section/section-table.js';
import { decide } from './interpreter.js';
import type { Table } from './table.js';

interface Case<Facts> {
  /** Facts under which a step from this state is allowed. */
  readonly fitting: (event: string, from: string) => Facts;
  /** Per guard the smallest changes that make it alone refuse; each of the list is tried. */
  readonly flips: Readonly<Record<string, readonly Partial<Facts>[]>>;
  /** Changes that must not disturb the step. */
  readonly harmless?: Readonly<Record<string, readonly Partial<Facts>[]>>;
}

function everyGuard<S extends string, E extends string, G extends string, F extends string, Facts extends object>(
  table: Table<S, E, G, F, Facts>,
  it_: Case<Facts>,
): void {
  describe(table.name, () => {
    for (const t of table.transitions) {
      for (const from of t.from) {
        const facts = it_.fitting(t.event, from);
        const answer = (change: Partial<Facts>): ReturnType<typeof decide<S, E, G, F, Facts>> =>
          decide(table, from, t.event, t.by, { ...facts, ...change });
        it(`${t.event} from ${from} is allowed with fitting facts`, () => {
          for (const change of [{}, ...(it_.harmless?.[t.event] ?? [])])
            expect(answer(change as Partial<Facts>)).toMatchObject({ ok: true });
        });
        for (const guard of t.guards) {
          it(`${t.event} from ${from} is refused by ${guard} alone`, () => {
            const changes = it_.flips[guard] ?? [];
            expect(changes.length).toBeGreaterThan(0);
            for (const change of changes) {
              const d = answer(change);
              if (d.ok) throw new Error(`${guard} let it through: ${JSON.stringify(change)}`);
              expect(d.refusals.map((r) => r.guard)).toEqual([guard]);
              expect(d.detail).toMatch(/^[A-ZÄÖÜ„\d].{10,}[.)]$/s);
              expect(d.detail).not.toMatch(/undefined|null|NaN|\[object/);
            }
          });
        }
      }
    }

    it('has a sentence of its own per guard', () => {
      const sentences = table.transitions.flatMap((t) =>
        t.guards.map((guard) => {
          const from = t.from[0] as S;
          const d = decide(table, from, t.event, t.by, { ...it_.fitting(t.event, from), ...it_.flips[guard]?.[0] });
          return [guard, d.ok ? '' : d.detail] as const;
        }),
      );
      for (const [guard, text] of sentences)
        for (const [other, same] of sentences) if (guard !== other) expect(text).not.toBe(same);
    });
  });
}

const decisions: Record<string, CycleFacts['recordedDecision']> = {
  resolve: 'beschlossen',
  referBack: 'zurueckverwiesen',
  adjourn: 'vertagt',
};
everyGuard(cycleTable, {
  fitting: (event): CycleFacts => ({
    sectionsWithoutOwner: [],
    sectionsNotReleased: [],
    otherProgrammeOfPeriod: false,
    blockingFindings: [],
    consultation: 'frueh',
    plannedRounds: 1,
    openRounds: 0,
    unansweredRounds: 0,
    heldRounds: 1,
    openComments: 0,
    bfdhSignedOff: true,
    budgetMark: 'vorlaeufig',
    requestedBudgetMark: 'endgueltig',
    reason: 'Gründe',
    recordedDecision: decisions[event] ?? null,
    signedOn: '2024-02-21',
  }),
  flips: {
    everySectionOwned: [{ sectionsWithoutOwner: ['Ziele'] }, { sectionsWithoutOwner: ['Ziele', 'Budget'] }],
    noOtherProgrammeOfPeriod: [{ otherProgrammeOfPeriod: true }],
    everySectionReleased: [{ sectionsNotReleased: ['Ziele'] }],
    noBlockingFinding: [{ blockingFindings: ['Die Teile ergeben nicht die Summe.'] }],
    consultationPlanned: [{ consultation: 'keine' }],
    roundPlanned: [{ plannedRounds: 0 }],
    noRoundOpen: [{ openRounds: 1 }, { openRounds: 2 }],
    everyRoundAnswered: [{ unansweredRounds: 1 }],
    everyCommentAnswered: [{ openComments: 1 }, { openComments: 2 }],
    consulted: [{ heldRounds: 0 }],
    bfdhSignedOff: [{ bfdhSignedOff: false }],
    budgetMarked: [{ budgetMark: null }],
    budgetMarkGiven: [{ requestedBudgetMark: null }],
    reasonGiven: [{ reason: null }, { reason: '' }, { reason: ' \n' }],
    acceptedByVote: [null, 'abgelehnt', 'zurueckverwiesen', 'vertagt', 'beschlossenMitAuflagen'].map((d) => ({
      recordedDecision: d as CycleFacts['recordedDecision'],
    })),
    notAcceptedByVote: [null, 'beschlossen', 'vertagt'].map((d) => ({
      recordedDecision: d as CycleFacts['recordedDecision'],
    })),
    adjournedByVote: [null, 'beschlossen', 'abgelehnt', 'zurueckverwiesen', 'beschlossenMitAuflagen'].map((d) => ({
      recordedDecision: d as CycleFacts['recordedDecision'],
    })),
    signatureDateGiven: [{ signedOn: null }],
  },
  harmless: {
    referBack: [{ recordedDecision: 'abgelehnt' }, { recordedDecision: 'beschlossenMitAuflagen' }],
    submitWithoutConsultation: [{ heldRounds: 0, plannedRounds: 0, consultation: 'keine' }],
    releaseToBeirat: [
      { consultation: 'spaet', openComments: 3, unansweredRounds: 1, bfdhSignedOff: false, budgetMark: null },
    ],
  },
});

everyGuard(sectionTable, {
  fitting: (event): SectionFacts => ({
    cycleState: event === 'referBack' ? 'beschlussfassung' : 'erarbeitung',
    isOwner: true,
    required: true,
    empty: false,
    blocksToCheck: 0,
    reason: 'Gründe',
    namedInReferral: true,
  }),
  flips: {
    cycleBeingWritten: (
      [
        'angelegt',
        'konsultation',
        'beschlussfassung',
        'beschlossen',
        'unterzeichnet',
        'veroeffentlicht',
        'abgeschlossen',
        'abgebrochen',
      ] as const
    ).map((cycleState) => ({ cycleState })),
    cycleInReferral: (
      [
        'angelegt',
        'erarbeitung',
        'konsultation',
        'beschlossen',
        'unterzeichnet',
        'veroeffentlicht',
        'abgeschlossen',
        'abgebrochen',
      ] as const
    ).map((cycleState) => ({ cycleState })),
    isOwner: [{ isOwner: false }],
    notEmpty: [{ empty: true }],
    nothingToCheck: [{ blocksToCheck: 1 }, { blocksToCheck: 2 }],
    reasonGiven: [{ reason: null }, { reason: ' ' }],
    namedInReferral: [{ namedInReferral: false }],
  },
  harmless: {
    submit: [{ empty: true, required: false }, { cycleState: 'einarbeitung' }],
    referBack: [{ cycleState: 'einarbeitung' }],
    release: [{ isOwner: false }],
    return: [{ isOwner: false }],
  },
});

everyGuard(roundTable, {
  fitting: (event): RoundFacts => ({
    kind: 'B',
    cycleState: 'konsultation',
    draftFrozen: true,
    audienceSize: 3,
    endPassed: event === 'close',
    newEndLater: true,
    reason: 'Gründe',
    openComments: 0,
  }),
  flips: {
    cycleInConsultation: [
      { cycleState: 'erarbeitung' },
      { cycleState: 'einarbeitung' },
      { kind: 'A' },
      { kind: 'A', cycleState: 'einarbeitung' },
    ],
    draftFrozen: [{ draftFrozen: false }],
    audienceNamed: [{ audienceSize: 0 }],
    endAhead: [{ endPassed: true }],
    newEndLater: [{ newEndLater: false }, { newEndLater: null }],
    reasonGiven: [{ reason: null }, { reason: '' }],
    endPassed: [{ endPassed: false }],
    everyCommentAnswered: [{ openComments: 1 }, { openComments: 2 }],
  },
  harmless: {
    open: [
      { kind: 'A', cycleState: 'angelegt', draftFrozen: false },
      { kind: 'A', cycleState: 'erarbeitung', draftFrozen: false },
    ],
  },
});

everyGuard(resolutionTable, {
  fitting: (event): ResolutionFacts => ({
    cycleState: 'beschlussfassung',
    traegerform: event.startsWith('recordDe') ? 'zkT' : 'gE',
    textFrozen: true,
    vorsitzNamed: true,
    seatsAgentur: 3,
    seatsKommune: 3,
    parityReason: null,
    motion: 'zustimmung',
    conditions: null,
    namedSections: 0,
    hasSeat: true,
    choiceGiven: true,
    tied: event === 'castVorsitzVote',
    castingVoteAllowed: true,
    castingVoteCast: false,
    recordComplete: true,
    decisionGiven: true,
    deliberationGiven: true,
  }),
  flips: {
    cycleInVote: (['einarbeitung', 'beschlossen', 'abgebrochen'] as const).map((cycleState) => ({ cycleState })),
    gemeinsameEinrichtung: [{ traegerform: 'zkT' }],
    kommunalerTraeger: [{ traegerform: 'gE' }],
    textFrozen: [{ textFrozen: false }],
    vorsitzNamed: [{ vorsitzNamed: false }],
    rollNotEmpty: [{ seatsAgentur: 0, seatsKommune: 0 }],
    halvesEqual: [{ seatsKommune: 2 }, { seatsAgentur: 0 }, { seatsAgentur: 4, parityReason: ' ' }],
    motionComplete: [
      { motion: 'zustimmungMitAuflagen' },
      { motion: 'zustimmungMitAuflagen', conditions: ' ' },
      { motion: 'zurueckverweisung' },
    ],
    hasSeat: [{ hasSeat: false }],
    choiceGiven: [{ choiceGiven: false }],
    tied: [{ tied: false }],
    castingVoteAllowed: [{ castingVoteAllowed: false }],
    castingVoteOpen: [{ castingVoteCast: true }],
    decisionClear: [{ tied: true }],
    recordComplete: [{ recordComplete: false }],
    decisionGiven: [{ decisionGiven: false }],
    deliberationGiven: [{ deliberationGiven: false }],
  },
  harmless: {
    open: [
      { seatsKommune: 2, parityReason: 'Ein Sitz ist unbesetzt.' },
      { motion: 'zustimmungMitAuflagen', conditions: 'Quoten nachtragen' },
      { motion: 'zurueckverweisung', namedSections: 1 },
      { motion: 'vertagung' },
    ],
    record: [
      { tied: true, castingVoteCast: true },
      { tied: true, castingVoteAllowed: false },
    ],
  },
});

everyGuard(bedarfTable, {
  fitting: (): BedarfFacts => ({ cycleState: 'erarbeitung', isOwner: true, estimated: 1, reason: 'Gründe' }),
  flips: {
    cycleBeingWritten: (
      [
        'konsultation',
        'beschlussfassung',
        'beschlossen',
        'unterzeichnet',
        'veroeffentlicht',
        'abgeschlossen',
        'abgebrochen',
      ] as const
    ).map((cycleState) => ({ cycleState })),
    isOwner: [{ isOwner: false }],
    notEmpty: [{ estimated: 0 }],
    reasonGiven: [{ reason: null }, { reason: ' ' }],
  },
  harmless: {
    save: [{ estimated: 0 }],
    handIn: [{ cycleState: 'einarbeitung', reason: null }, { cycleState: 'angelegt' }],
    return: [{ isOwner: false }],
    accept: [{ isOwner: false, reason: null }],
    withdraw: [{ isOwner: false, estimated: 0, reason: null }],
  },
});
