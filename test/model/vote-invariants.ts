/** What a vote may never break (invariants 6, 15–20), with a count of its own. */
import {
  decisionOf,
  outcome,
  type Ballot,
  type OutcomeKind,
  type VotingRules,
} from '../../libs/domain/resolution/ballot.js';
import type { Memory } from './memory.js';
import type { Entry, Resolution, World } from './world.js';

/** Looks at the resolution of a new audit entry. */
export function voteProblem(w: World, memory: Memory, e: Entry): string | null {
  const r = e.cycle.resolutions.find((one) => one.key === e.key);
  if (!r) return 'inv 4: no such resolution';
  if (e.cycle.state === 'abgebrochen') return 'inv 18: a vote on a programme that was given up';
  if (e.event.startsWith('recordDe') !== (w.traegerform === 'zkT'))
    return 'the way of deciding does not fit the Trägerform';
  return momentProblem(memory, e, r) ?? standing(memory, e, r);
}

function momentProblem(memory: Memory, e: Entry, r: Resolution): string | null {
  const version = e.cycle.versions[r.version];
  const votes = memory.votes.get(r.key) ?? new Map<string, string>();
  memory.votes.set(r.key, votes);
  switch (e.event) {
    case 'open': {
      if (e.cycle.state !== 'beschlussfassung') return 'inv 18: a vote outside of the Beschlussfassung';
      if (version?.purpose !== 'vorlage' || version.texts.join('\n') !== r.hash)
        return 'inv 15: the Vorlage is not frozen';
      const roll = r.roll ?? [];
      const agentur = roll.filter((s) => s.traeger === 'agentur').length;
      if (roll.length === 0 || !roll.some((s) => s.isVorsitz)) return 'inv 16: nobody entitled or no Vorsitz';
      if (agentur * 2 !== roll.length && !r.parityReason) return 'inv 16: unequal halves without a reason';
      if (r.motion === 'zustimmungMitAuflagen' && !r.conditions) return 'conditions without words';
      if (r.motion === 'zurueckverweisung' && r.named.length === 0) return 'nothing named to refer back';
      memory.frozen.set(`${r.key} roll`, JSON.stringify(roll));
      return null;
    }
    case 'vote': {
      const ballot = r.ballots.at(-1);
      const seat = r.roll?.find((s) => s.id === ballot?.seatId);
      if (!ballot || !seat) return 'inv 17: no ballot for this vote';
      if (memory.frozen.has(`${r.key} ballots`)) return 'inv 18: a vote after closing';
      if (seat.accountId !== e.account && !(r.rules.deputies && seat.deputy?.accountId === e.account))
        return 'inv 20: voted for a seat of somebody else';
      if (!['ja', 'nein', 'enthaltung'].includes(ballot.choice)) return 'no choice';
      votes.set(seat.id, ballot.choice);
      return e.cycle.state === 'beschlussfassung' ? null : 'inv 18: a vote outside of the Beschlussfassung';
    }
    case 'close':
      memory.frozen.set(`${r.key} ballots`, JSON.stringify(r.ballots));
      return r.outcome && !r.castingVote ? null : 'inv 19: no outcome';
    case 'castVorsitzVote':
      if (memory.frozen.has(`${r.key} casting`)) return 'inv 19: the Vorsitz decided twice';
      memory.frozen.set(`${r.key} casting`, JSON.stringify(r.castingVote));
      if (countByHand(r) !== 'stimmengleichheit' || !r.rules.castingVote)
        return 'inv 19: a casting vote without a tie or against the law';
      return r.roll?.some((s) => s.isVorsitz && s.accountId === e.account) ? null : 'inv 19: not the Vorsitz';
    case 'record': {
      const counted = countByHand(r);
      if (!r.roll || !r.outcome || e.cycle.resolutions.length === 0) return 'inv 19: recorded without a vote';
      if (counted === 'stimmengleichheit' && r.rules.castingVote && !r.castingVote)
        return 'inv 19: a tie that the Vorsitz has not decided';
      const final: OutcomeKind = r.castingVote ? (r.castingVote.choice === 'ja' ? 'angenommen' : 'abgelehnt') : counted;
      return r.decision === decisionOf(r.motion, { kind: final })
        ? recorded(memory, r)
        : 'inv 19: the record says something else than the count';
    }
    case 'recordDecision':
      if (r.roll || r.ballots.length > 0) return 'a kommunaler Träger does not vote';
      return r.decision === null || (r.decision === 'zurueckverwiesen' && r.named.length === 0)
        ? 'no clear decision'
        : recorded(memory, r);
    case 'recordDeliberation':
      return r.complete ? null : 'a deliberation without body or date';
    default:
      return null;
  }
}

function recorded(memory: Memory, r: Resolution): string | null {
  if (r.roll && !r.complete) return 'a record without place or date';
  memory.frozen.set(`${r.key} record`, JSON.stringify([r.decision, r.recordHash, r.named, r.motion]));
  return r.recordHash === r.hash ? null : 'inv 15: another text in the record';
}

/** Holds for every resolution that was touched, whatever the event. */
function standing(memory: Memory, e: Entry, touched: Resolution): string | null {
  for (const r of e.cycle.resolutions) {
    const same = (what: string, now: unknown): boolean => {
      const then = memory.frozen.get(`${r.key} ${what}`);
      return then === undefined || then === JSON.stringify(now);
    };
    if (!same('roll', r.roll)) return 'inv 16: the roll changed';
    if (!same('ballots', r.ballots)) return 'inv 19: a closed ballot changed';
    if (!same('casting', r.castingVote)) return 'inv 19: the casting vote changed';
    if (!same('record', [r.decision, r.recordHash, r.named, r.motion])) return 'a record changed';
    if (r !== touched) continue;
    const seats = new Set(r.ballots.map((b) => b.seatId));
    const people = new Set(r.ballots.map((b) => b.castBy));
    if (seats.size !== r.ballots.length || people.size !== r.ballots.length)
      return 'inv 6/17: a seat or a person with two ballots';
    const votes = memory.votes.get(r.key);
    if (r.ballots.some((b) => votes?.get(b.seatId) !== b.choice) || (votes?.size ?? 0) !== r.ballots.length)
      return 'inv 18: an acknowledged vote is not counted';
    if (r.ballots.some((b) => b.at < r.openedAt || (r.closedAt > 0 && b.at > r.closedAt)))
      return 'inv 18: a vote outside of opening and closing';
    if (r.outcome && r.castingVote === null && r.outcome.kind !== countByHand(r))
      return 'inv 19: the outcome is not what the ballots say';
    const recount = outcome({
      rules: r.rules,
      roll: r.roll ?? [],
      ballots: [...r.ballots].reverse(),
      castingVote: r.castingVote,
    });
    if (r.outcome && JSON.stringify(recount) !== JSON.stringify(r.outcome))
      return 'inv 19: a recount says something else';
  }
  return null;
}

/** The count again: one sum of weights, quorum by sets. */
function countByHand(r: { rules: VotingRules; roll: Resolution['roll']; ballots: readonly Ballot[] }): OutcomeKind {
  const roll = r.roll ?? [];
  const took = roll.filter((s) => r.ballots.some((b) => b.seatId === s.id));
  const enough = {
    keine: took.length > 0,
    mehrheitDerSitze: took.length > roll.length / 2,
    beideTraegerVertreten: new Set(took.map((s) => s.traeger)).size === 2,
    alle: took.length > 0 && took.length === roll.length,
  }[r.rules.quorum];
  if (!enough) return 'beschlussunfaehig';
  const weight = { ja: 1, nein: -1, enthaltung: r.rules.abstentions === 'zaehlenAlsNein' ? -1 : 0 };
  const sum = r.ballots.reduce((total, b) => total + weight[b.choice], 0);
  return sum > 0 ? 'angenommen' : sum < 0 ? 'abgelehnt' : 'stimmengleichheit';
}
