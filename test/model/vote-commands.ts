/** What can be asked of a resolution. */
import { decisionOf, isOutcome, outcome, type Choice, type DecisionKind } from '../../libs/domain/resolution/ballot.js';
import type { Motion, ResolutionEffect, ResolutionEvent } from '../../libs/domain/resolution/resolution-table.js';
import { advanceCycle, closeDue, nothing, step, type Effects } from './commands.js';
import { resolutionFacts, type Input } from './facts.js';
import { set, transaction, type Actor, type Cycle, type Resolution, type World } from './world.js';

export const resolutionStep = (
  w: World,
  actor: Actor,
  c: Cycle,
  r: Resolution,
  event: ResolutionEvent,
  input: Input = {},
): boolean =>
  transaction(w, () => {
    const apply = (decision: DecisionKind): boolean =>
      advanceCycle(
        w,
        actor,
        c,
        decision === 'beschlossen' ? 'resolve' : decision === 'vertagt' ? 'adjourn' : 'referBack',
        {},
      );
    const count = (): ReturnType<typeof outcome> =>
      outcome({ rules: r.rules, roll: r.roll ?? [], ballots: r.ballots, castingVote: r.castingVote });
    const effects: Effects<ResolutionEffect> = {
      freezeRoll: () => {
        set(
          w,
          r,
          'roll',
          w.members.map((m) => ({ ...m })),
        );
        set(w, r, 'openedAt', w.now);
      },
      storeBallot: () => {
        const others = r.ballots.filter((b) => b.seatId !== input.seatId);
        set(w, r, 'ballots', [
          ...others,
          { seatId: input.seatId ?? '', castBy: actor.account, choice: input.choice as Choice, at: w.now },
        ]);
      },
      storeOutcome: () => {
        const answer = count();
        set(w, r, 'closedAt', w.now);
        if (isOutcome(answer)) set(w, r, 'outcome', answer);
        return isOutcome(answer);
      },
      storeCastingVote: () => {
        if (input.choice !== 'ja' && input.choice !== 'nein') return false;
        set(w, r, 'castingVote', { accountId: actor.account, choice: input.choice });
        const answer = count();
        if (isOutcome(answer)) set(w, r, 'outcome', answer);
        return isOutcome(answer);
      },
      storeRecord: () => {
        set(w, r, 'recordHash', r.hash);
        set(w, r, 'complete', input.complete ?? false);
        set(w, r, 'decision', r.outcome ? decisionOf(r.motion, r.outcome) : (input.decision ?? null));
        if (input.named) set(w, r, 'named', [...input.named]);
      },
      storeDeliberation: () => {
        set(w, r, 'deliberations', r.deliberations + 1);
        set(w, r, 'complete', input.complete ?? false);
      },
      applyDecision: () => r.decision !== null && apply(r.decision),
      notifyTraegerversammlung: nothing,
    };
    return (
      closeDue(w, c) &&
      step(w, c, actor, 'resolution', w.tables.resolution, r, event, resolutionFacts(w, c, r, actor, input), effects)
    );
  });

/** Before the vote opens the Vorsitz may change what is voted on. */
export const setMotion = (
  w: World,
  r: Resolution,
  motion: Motion,
  conditions: string | null,
  named: number[],
  parityReason: string | null,
): boolean =>
  transaction(w, () => {
    if (r.state !== 'vorbereitet') return false;
    set(w, r, 'motion', motion);
    set(w, r, 'conditions', conditions);
    set(w, r, 'named', named);
    set(w, r, 'parityReason', parityReason);
    return true;
  });
