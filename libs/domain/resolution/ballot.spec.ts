/** The count by § 44c SGB II: each rule by example, and against a second count written the other way round. */
import fc from 'fast-check';
import type { Refusal } from '../shared/refusal.js';
import {
  checkBallot,
  decisionOf,
  halvesEqual,
  isOutcome,
  isTied,
  outcome,
  VOTING_RULES_BY_LAW,
  votingRules,
  type Ballot,
  type Choice,
  type Outcome,
  type Seat,
  type Vote,
  type VotingRules,
} from './ballot.js';
import { ruleInWords } from './rule-in-words.js';

const seat = (n: number, more: Partial<Seat> = {}): Seat => ({
  id: `s${n}`,
  accountId: `a${n}`,
  name: `Sitz ${n}`,
  traeger: n % 2 ? 'agentur' : 'kommune',
  isVorsitz: n === 1,
  ...more,
});
const roll = [1, 2, 3, 4, 5, 6].map((n) => seat(n));
const LETTER: Record<string, Choice> = { j: 'ja', n: 'nein', e: 'enthaltung' };
/** „jjn-e“: one letter per seat, `-` did not vote. */
const votes = (letters: string): Ballot[] =>
  [...letters].flatMap((letter, i) =>
    LETTER[letter] ? [{ seatId: `s${i + 1}`, castBy: `a${i + 1}`, choice: LETTER[letter] }] : [],
  );
const count = (letters: string, rules: Partial<VotingRules> = {}, more: Partial<Vote> = {}): Outcome | Refusal =>
  outcome({ rules: { ...VOTING_RULES_BY_LAW, ...rules }, roll, ballots: votes(letters), ...more });
const kind = (...args: Parameters<typeof count>): string => {
  const answer = count(...args);
  return isOutcome(answer) ? answer.kind : answer.code;
};

describe('outcome', () => {
  it.each<[string, Partial<VotingRules>, string]>([
    ['jjjjjj', {}, 'angenommen'],
    ['jjjjnn', {}, 'angenommen'],
    ['jjnnnn', {}, 'abgelehnt'],
    ['jjjnnn', {}, 'stimmengleichheit'],
    ['jeeeee', {}, 'angenommen'],
    ['eeeeee', {}, 'stimmengleichheit'],
    ['jjneee', {}, 'angenommen'],
    ['jjneee', { abstentions: 'zaehlenAlsNein' }, 'abgelehnt'],
    ['jjjnee', { abstentions: 'zaehlenAlsNein' }, 'stimmengleichheit'],
    ['------', {}, 'beschlussunfaehig'],
    ['j-----', {}, 'angenommen'],
    ['j-----', { quorum: 'mehrheitDerSitze' }, 'beschlussunfaehig'],
    ['jje---', { quorum: 'mehrheitDerSitze' }, 'beschlussunfaehig'],
    ['jjee--', { quorum: 'mehrheitDerSitze' }, 'angenommen'],
    ['j-j-j-', { quorum: 'beideTraegerVertreten' }, 'beschlussunfaehig'],
    ['j-j-je', { quorum: 'beideTraegerVertreten' }, 'angenommen'],
    ['jjjjj-', { quorum: 'alle' }, 'beschlussunfaehig'],
    ['jjjjje', { quorum: 'alle' }, 'angenommen'],
  ])('%s with %j: %s', (letters, rules, wanted) => expect(kind(letters, rules)).toBe(wanted));

  it('gives the tie to the Vorsitz, where the subject allows it', () => {
    const yes = { castingVote: { accountId: 'a1', choice: 'ja' as const } };
    const no = { castingVote: { accountId: 'a1', choice: 'nein' as const } };
    expect(kind('jjjnnn', {}, yes)).toBe('angenommen');
    expect(kind('jjjnnn', {}, no)).toBe('abgelehnt');
    expect(kind('jjjnnn', { castingVote: false }, yes)).toBe('ballot.castingVoteNotAllowed');
    expect(kind('jjjjnn', {}, no)).toBe('ballot.noTie');
    expect(kind('------', {}, yes)).toBe('ballot.noTie');
    expect(kind('jjjnnn', {}, { castingVote: { accountId: 'a2', choice: 'ja' } })).toBe('ballot.notVorsitz');
  });

  it('does not count the casting vote as a second ballot', () => {
    const answer = count('jjjnnn', {}, { castingVote: { accountId: 'a1', choice: 'ja' } });
    expect(answer).toMatchObject({ count: { entitled: 6, yes: 3, no: 3, abstention: 0, absent: 0 } });
    const vote = {
      rules: VOTING_RULES_BY_LAW,
      roll,
      ballots: votes('jjjnnn'),
      castingVote: { accountId: 'a1', choice: 'ja' as const },
    };
    expect(isTied(vote)).toBe(true);
    expect(isTied({ ...vote, ballots: votes('jjjjnn') })).toBe(false);
  });

  it('counts each Träger’s side', () => {
    expect(count('jne-je')).toMatchObject({
      byTraeger: {
        agentur: { entitled: 3, yes: 2, no: 0, abstention: 1, absent: 0 },
        kommune: { entitled: 3, yes: 0, no: 1, abstention: 1, absent: 1 },
      },
    });
  });

  it('explains rule and counting in German', () => {
    expect(count('jjjnn-', {}, {})).toMatchObject({
      explanation:
        'Stimmberechtigt sind 6 Sitze. Gezählt wurden 3 Ja, 2 Nein und 0 Enthaltungen; 1 Sitz hat nicht abgestimmt. Eine Mindestzahl von Teilnehmenden ist nicht vorgeschrieben; es muss aber wenigstens ein Sitz abstimmen. Angenommen ist ein Antrag, wenn mehr Stimmen für ihn als gegen ihn zählen. Enthaltungen zählen bei der Mehrheit nicht mit, wohl aber für die Beschlussfähigkeit. Der Antrag ist angenommen.',
    });
    expect(count('jjjnnn', {}, { castingVote: { accountId: 'a1', choice: 'nein' } })).toMatchObject({
      explanation: expect.stringContaining(
        'der Vorsitz hat mit Nein entschieden (§ 44c Abs. 1 SGB II). Der Antrag ist abgelehnt.',
      ),
    });
    expect(count('jjjnnn')).toMatchObject({ explanation: expect.stringContaining('es entscheidet der Vorsitz') });
    expect(count('jjjnnn', { castingVote: false })).toMatchObject({
      explanation: expect.stringContaining('Der Antrag ist nicht angenommen.'),
    });
    expect(count('j-----', { quorum: 'alle' })).toMatchObject({
      explanation: expect.stringMatching(/nicht beschlussfähig\.$/),
    });
  });
});

describe('who may vote', () => {
  const deputised = [seat(1), seat(2, { deputy: { accountId: 'd2', name: 'Vertretung' } })];
  const vote = { rules: VOTING_RULES_BY_LAW, roll: deputised };
  const cast = (seatId: string, castBy: string): Ballot => ({ seatId, castBy, choice: 'ja' });

  it('lets a seat vote once, by its member or its deputy', () => {
    expect(checkBallot(vote, [], cast('s2', 'a2'))).toBeNull();
    expect(checkBallot(vote, [], cast('s2', 'd2'))).toBeNull();
    expect(checkBallot(vote, [cast('s2', 'd2')], cast('s2', 'a2'))).toMatchObject({
      code: 'ballot.seatHasVoted',
      kind: 'conflict',
    });
  });

  it('refuses strangers, other members and deputies without mandate or rule', () => {
    for (const ballot of [cast('s1', 'x'), cast('s1', 'a2'), cast('s1', 'd2'), cast('s9', 'a1')]) {
      expect(checkBallot(vote, [], ballot)).toMatchObject({ code: 'ballot.notOnRoll', kind: 'forbidden' });
      expect(outcome({ ...vote, ballots: [ballot] })).toMatchObject({ code: 'ballot.notOnRoll' });
    }
    expect(checkBallot({ ...vote, rules: { ...vote.rules, deputies: false } }, [], cast('s2', 'd2'))).toMatchObject({
      code: 'ballot.noDeputies',
    });
  });

  it('gives a person one vote, however many seats name them', () => {
    const both = { ...vote, roll: [seat(1), seat(2, { deputy: { accountId: 'a1', name: 'Sitz 1' } })] };
    expect(checkBallot(both, [cast('s1', 'a1')], cast('s2', 'a1'))).toMatchObject({ code: 'ballot.personHasVoted' });
    expect(outcome({ ...both, ballots: [cast('s1', 'a1'), cast('s2', 'a1')] })).toMatchObject({
      code: 'ballot.personHasVoted',
    });
  });

  it('refuses a count with a seat that voted twice', () => {
    expect(outcome({ ...vote, ballots: [cast('s1', 'a1'), cast('s1', 'a1')] })).toMatchObject({
      code: 'ballot.seatHasVoted',
    });
  });
});

describe('roll', () => {
  it('has equal halves or not', () => {
    expect([
      halvesEqual(roll),
      halvesEqual(roll.slice(0, 5)),
      halvesEqual([]),
      halvesEqual([seat(1), seat(3)]),
    ]).toEqual([true, false, true, false]);
  });
});

describe('decision', () => {
  it.each<[Parameters<typeof decisionOf>[0], string, string, string, string]>([
    ['zustimmung', 'beschlossen', 'abgelehnt', 'abgelehnt', 'vertagt'],
    ['zustimmungMitAuflagen', 'beschlossenMitAuflagen', 'abgelehnt', 'abgelehnt', 'vertagt'],
    ['zurueckverweisung', 'zurueckverwiesen', 'vertagt', 'vertagt', 'vertagt'],
    ['vertagung', 'vertagt', 'vertagt', 'vertagt', 'vertagt'],
  ])('%s', (motion, ...wanted) => {
    expect(
      (['angenommen', 'abgelehnt', 'stimmengleichheit', 'beschlussunfaehig'] as const).map((k) =>
        decisionOf(motion, { kind: k }),
      ),
    ).toEqual(wanted);
  });
});

describe('rules', () => {
  it('has defaults by law and refuses what it does not know', () => {
    expect(VOTING_RULES_BY_LAW).toEqual({
      quorum: 'keine',
      abstentions: 'zaehlenNicht',
      castingVote: true,
      deputies: true,
      umlauf: false,
    });
    expect(votingRules.safeParse({ quorum: 'halb' }).success).toBe(false);
    expect(votingRules.safeParse({ veto: true }).success).toBe(false);
  });

  it('says each setting in other words', () => {
    const settings: Partial<VotingRules>[] = [
      {},
      { quorum: 'mehrheitDerSitze' },
      { quorum: 'beideTraegerVertreten' },
      { quorum: 'alle' },
      { abstentions: 'zaehlenAlsNein' },
      { castingVote: false },
      { deputies: false },
      { umlauf: true },
    ];
    const told = settings.map((s) => ruleInWords({ ...VOTING_RULES_BY_LAW, ...s }));
    expect(new Set(told.map((t) => t.join(' '))).size).toBe(settings.length);
    for (const sentences of told) for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });
});

describe('properties', () => {
  const rules = fc.record({
    quorum: fc.constantFrom(
      'keine' as const,
      'mehrheitDerSitze' as const,
      'beideTraegerVertreten' as const,
      'alle' as const,
    ),
    abstentions: fc.constantFrom('zaehlenNicht' as const, 'zaehlenAlsNein' as const),
    castingVote: fc.boolean(),
    deputies: fc.boolean(),
    umlauf: fc.boolean(),
  });
  const letters = fc.string({ unit: fc.constantFrom('j', 'n', 'e', '-'), minLength: 6, maxLength: 6 });
  const must = (answer: Outcome | Refusal): Outcome => {
    if (!isOutcome(answer)) throw new Error(answer.code);
    return answer;
  };

  it('agrees with a count by weights', () => {
    fc.assert(
      fc.property(letters, rules, (cast, r) => {
        const weight = { j: 1, n: -1, e: r.abstentions === 'zaehlenAlsNein' ? -1 : 0, '-': 0 };
        const sum = [...cast].reduce((total, letter) => total + weight[letter as keyof typeof weight], 0);
        const took = [...cast].map((letter) => letter !== '-');
        const enough = {
          keine: took.some(Boolean),
          mehrheitDerSitze: took.filter(Boolean).length >= 4,
          beideTraegerVertreten: took.some((t, i) => t && i % 2 === 0) && took.some((t, i) => t && i % 2 === 1),
          alle: took.every(Boolean),
        }[r.quorum];
        expect(kind(cast, r)).toBe(
          !enough ? 'beschlussunfaehig' : sum > 0 ? 'angenommen' : sum < 0 ? 'abgelehnt' : 'stimmengleichheit',
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('gives a recount, in any order, the same answer, and adds up', () => {
    fc.assert(
      fc.property(
        letters.chain((l) => fc.tuple(fc.constant(l), fc.shuffledSubarray(votes(l), { minLength: votes(l).length }))),
        rules,
        ([l, shuffled], r) => {
          const once = must(outcome({ rules: r, roll, ballots: votes(l) }));
          expect(outcome({ rules: r, roll, ballots: shuffled })).toEqual(once);
          const { count: all, byTraeger } = once;
          const parts = [all, byTraeger.agentur, byTraeger.kommune];
          expect(parts.map((part) => part.yes + part.no + part.abstention + part.absent)).toEqual(
            parts.map((part) => part.entitled),
          );
          const keys = ['entitled', 'yes', 'no', 'abstention', 'absent'] as const;
          expect(keys.map((key) => byTraeger.agentur[key] + byTraeger.kommune[key])).toEqual(
            keys.map((key) => all[key]),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never turns against a motion because a No became a Yes', () => {
    const rank = { abgelehnt: 0, stimmengleichheit: 1, angenommen: 2, beschlussunfaehig: -1 };
    fc.assert(
      fc.property(letters, rules, fc.nat(5), (l, r, i) => {
        fc.pre(l[i] === 'n');
        const better = `${l.slice(0, i)}j${l.slice(i + 1)}`;
        expect(rank[must(count(better, r)).kind]).toBeGreaterThanOrEqual(rank[must(count(l, r)).kind]);
      }),
      { numRuns: 500 },
    );
  });
});
