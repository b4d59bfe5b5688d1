/** The outcome of a vote of the Trägerversammlung (§ 44c SGB II): a pure function of the frozen roll, the rule, the ballots and the casting vote. */
import { refusal, type Refusal } from '../shared/refusal.js';
import type { Motion } from './resolution-table.js';
import { abstentionsInWords, quorumInWords } from './rule-in-words.js';
import type { Choice, Seat, TraegerKind, VotingRules } from './voting-rules.js';

export { halvesEqual, VOTING_RULES_BY_LAW, votingRules } from './voting-rules.js';
export type { Choice, Seat, TraegerKind, VotingRules } from './voting-rules.js';

/** One vote: for which seat, cast by whom (its member or the deputy with a recorded mandate). */
export interface Ballot {
  readonly seatId: string;
  /** Account of the person who voted. */
  readonly castBy: string;
  readonly choice: Choice;
}

/** The Vorsitz decides a tie: a fact of its own, no second ballot and no abstention. */
export interface CastingVote {
  readonly accountId: string;
  readonly choice: 'ja' | 'nein';
}

export interface Vote {
  readonly rules: VotingRules;
  readonly roll: readonly Seat[];
  readonly ballots: readonly Ballot[];
  readonly castingVote?: CastingVote | null;
}

/** Seats, not persons; `absent` are seats for which nobody voted. The five always add up: entitled = the other four. */
export interface Count {
  readonly entitled: number;
  readonly yes: number;
  readonly no: number;
  readonly abstention: number;
  readonly absent: number;
}

export type OutcomeKind = 'angenommen' | 'abgelehnt' | 'stimmengleichheit' | 'beschlussunfaehig';

export interface Outcome {
  readonly kind: OutcomeKind;
  readonly count: Count;
  readonly byTraeger: Readonly<Record<TraegerKind, Count>>;
  /** German: the rule and the counting. */
  readonly explanation: string;
}

export type DecisionKind = 'beschlossen' | 'beschlossenMitAuflagen' | 'abgelehnt' | 'zurueckverwiesen' | 'vertagt';

/** Tells an outcome from the refusal of a vote that does not fit its roll. */
export const isOutcome = (answer: Outcome | Refusal): answer is Outcome => 'explanation' in answer;

/**
 * Whether this ballot may be counted beside the ones cast so far; null: yes. Ask it before a ballot is stored: `outcome` refuses
 * the whole count when a stored ballot would not have passed here. A changed ballot replaces its seat's earlier one in `others`.
 */
export function checkBallot(
  vote: Pick<Vote, 'rules' | 'roll'>,
  others: readonly Ballot[],
  ballot: Ballot,
): Refusal | null {
  const seat = vote.roll.find((s) => s.id === ballot.seatId);
  const isMember = seat?.accountId === ballot.castBy;
  const isDeputy = !isMember && seat?.deputy?.accountId === ballot.castBy;
  if (!seat || !(isMember || isDeputy)) {
    return refusal(
      'forbidden',
      'ballot.notOnRoll',
      'Für diesen Sitz sind Sie in dieser Abstimmung nicht stimmberechtigt.',
    );
  }
  if (isDeputy && !vote.rules.deputies) {
    return refusal(
      'forbidden',
      'ballot.noDeputies',
      'Nach den Regeln dieser Abstimmung können sich Mitglieder nicht vertreten lassen.',
    );
  }
  if (others.some((other) => other.seatId === ballot.seatId)) {
    return refusal(
      'conflict',
      'ballot.seatHasVoted',
      `Für den Sitz von ${seat.name} ist bereits eine Stimme abgegeben.`,
    );
  }
  if (others.some((other) => other.castBy === ballot.castBy)) {
    return refusal(
      'conflict',
      'ballot.personHasVoted',
      'Sie haben in dieser Abstimmung bereits eine Stimme abgegeben; jede Person hat nur eine Stimme.',
    );
  }
  return null;
}

/**
 * Counts a vote. Same input, same answer: a recount is a second call.
 * @returns a Refusal (code `ballot.…`) when a ballot or the casting vote does not fit roll and rule: such a vote is not counted at all.
 */
export function outcome(vote: Vote): Outcome | Refusal {
  for (const [index, ballot] of vote.ballots.entries()) {
    const refused = checkBallot(vote, vote.ballots.slice(0, index), ballot);
    if (refused) return refused;
  }
  const count = countOf(vote.roll, vote.ballots);
  const byTraeger = {
    agentur: countOf(ofTraeger(vote.roll, 'agentur'), vote.ballots),
    kommune: countOf(ofTraeger(vote.roll, 'kommune'), vote.ballots),
  };
  const counted = kindOf(vote.rules, count, byTraeger);
  const castingVote = vote.castingVote ?? null;
  if (castingVote) {
    const refused = checkCastingVote(vote, counted, castingVote);
    if (refused) return refused;
  }
  const kind = castingVote === null ? counted : castingVote.choice === 'ja' ? 'angenommen' : 'abgelehnt';
  return { kind, count, byTraeger, explanation: explain(vote.rules, count, counted, castingVote) };
}

/** Whether the ballots alone are equal, whatever the Vorsitz has decided since; false when the vote cannot be counted. */
export function isTied(vote: Vote): boolean {
  return outcome({ ...vote, castingVote: null }).kind === 'stimmengleichheit';
}

/**
 * What a vote decides. A motion to agree that finds no majority is a rejection; a motion to refer back or adjourn that finds none
 * decides nothing about the programme, so it comes to the vote again (vertagt), as it does without a quorum. A tie counts as
 * "no majority": where the Vorsitz may decide it, the table asks for that first.
 */
export function decisionOf(motion: Motion, { kind }: Pick<Outcome, 'kind'>): DecisionKind {
  if (kind === 'beschlussunfaehig') return 'vertagt';
  const aboutText = motion === 'zustimmung' || motion === 'zustimmungMitAuflagen';
  if (kind !== 'angenommen') return aboutText ? 'abgelehnt' : 'vertagt';
  return ACCEPTED[motion];
}

const ACCEPTED: Record<Motion, DecisionKind> = {
  zustimmung: 'beschlossen',
  zustimmungMitAuflagen: 'beschlossenMitAuflagen',
  zurueckverweisung: 'zurueckverwiesen',
  vertagung: 'vertagt',
};

const ofTraeger = (roll: readonly Seat[], traeger: TraegerKind): readonly Seat[] =>
  roll.filter((seat) => seat.traeger === traeger);

function countOf(roll: readonly Seat[], ballots: readonly Ballot[]): Count {
  const seats = new Set(roll.map((seat) => seat.id));
  const votes = ballots.filter((ballot) => seats.has(ballot.seatId));
  const of = (choice: Choice): number => votes.filter((ballot) => ballot.choice === choice).length;
  return {
    entitled: roll.length,
    yes: of('ja'),
    no: of('nein'),
    abstention: of('enthaltung'),
    absent: roll.length - votes.length,
  };
}

function kindOf(rules: VotingRules, count: Count, byTraeger: Outcome['byTraeger']): OutcomeKind {
  if (!hasQuorum(rules, count, byTraeger)) return 'beschlussunfaehig';
  const against = rules.abstentions === 'zaehlenAlsNein' ? count.no + count.abstention : count.no;
  if (count.yes === against) return 'stimmengleichheit';
  return count.yes > against ? 'angenommen' : 'abgelehnt';
}

function hasQuorum(rules: VotingRules, count: Count, byTraeger: Outcome['byTraeger']): boolean {
  const took = (part: Count): number => part.entitled - part.absent;
  if (took(count) === 0) return false;
  switch (rules.quorum) {
    case 'keine':
      return true;
    case 'mehrheitDerSitze':
      return took(count) * 2 > count.entitled;
    case 'beideTraegerVertreten':
      return took(byTraeger.agentur) > 0 && took(byTraeger.kommune) > 0;
    case 'alle':
      return count.absent === 0;
  }
}

function checkCastingVote(vote: Vote, counted: OutcomeKind, castingVote: CastingVote): Refusal | null {
  if (counted !== 'stimmengleichheit') {
    return refusal(
      'conflict',
      'ballot.noTie',
      'Es besteht keine Stimmengleichheit; der Vorsitz hat hier nichts zu entscheiden.',
    );
  }
  if (!vote.rules.castingVote) {
    return refusal(
      'conflict',
      'ballot.castingVoteNotAllowed',
      'Bei diesem Gegenstand entscheidet der Vorsitz eine Stimmengleichheit nicht.',
    );
  }
  const isVorsitz = vote.roll.some((seat) => seat.isVorsitz && seat.accountId === castingVote.accountId);
  return isVorsitz
    ? null
    : refusal(
        'forbidden',
        'ballot.notVorsitz',
        'Eine Stimmengleichheit entscheidet nur der Vorsitz dieser Abstimmung.',
      );
}

function explain(rules: VotingRules, count: Count, counted: OutcomeKind, castingVote: CastingVote | null): string {
  const sentences = [
    `Stimmberechtigt ${count.entitled === 1 ? 'ist 1 Sitz' : `sind ${count.entitled} Sitze`}.`,
    `Gezählt wurden ${count.yes} Ja, ${count.no} Nein und ${count.abstention} ${count.abstention === 1 ? 'Enthaltung' : 'Enthaltungen'}; ` +
      (count.absent === 0
        ? 'alle Sitze haben abgestimmt.'
        : `${count.absent === 1 ? '1 Sitz hat' : `${count.absent} Sitze haben`} nicht abgestimmt.`),
    quorumInWords(rules),
  ];
  if (counted === 'beschlussunfaehig')
    return [...sentences, 'Das ist nicht erreicht: Die Trägerversammlung war nicht beschlussfähig.'].join(' ');
  sentences.push(
    'Angenommen ist ein Antrag, wenn mehr Stimmen für ihn als gegen ihn zählen.',
    abstentionsInWords(rules),
  );
  if (counted === 'stimmengleichheit') sentences.push(tie(rules, castingVote));
  else sentences.push(`Der Antrag ist ${counted === 'angenommen' ? 'angenommen' : 'abgelehnt'}.`);
  return sentences.join(' ');
}

function tie(rules: VotingRules, castingVote: CastingVote | null): string {
  if (!rules.castingVote)
    return 'Es besteht Stimmengleichheit; bei diesem Gegenstand entscheidet der Vorsitz sie nicht. Der Antrag ist nicht angenommen.';
  if (!castingVote) return 'Es besteht Stimmengleichheit; es entscheidet der Vorsitz (§ 44c Abs. 1 SGB II).';
  return castingVote.choice === 'ja'
    ? 'Es besteht Stimmengleichheit; der Vorsitz hat mit Ja entschieden (§ 44c Abs. 1 SGB II). Der Antrag ist angenommen.'
    : 'Es besteht Stimmengleichheit; der Vorsitz hat mit Nein entschieden (§ 44c Abs. 1 SGB II). Der Antrag ist abgelehnt.';
}
