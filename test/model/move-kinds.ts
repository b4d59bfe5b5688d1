/** The commands by name, as both kinds of mover use them. */
import type { CycleEvent } from '../../libs/domain/cycle/cycle-table.js';
import { comment, cycleStep, planRound, roundStep } from './commands.js';
import { dayAfter, dayOf, type Input } from './facts.js';
import {
  CLOCK,
  PEOPLE,
  set,
  transaction,
  type Actor,
  type Choices,
  type Cycle,
  type Round,
  type World,
} from './world.js';

export interface Move {
  readonly name: () => string;
  readonly run: () => boolean;
  /** Who comments on which round: checked against a second clock. */ readonly comment?: { round: Round; actor: Actor };
}
const { gf } = PEOPLE;
export const HOUR = 3_600_000;
export const TEAMS: Record<string, Actor> = { team0: PEOPLE.team0, team1: PEOPLE.team1 };

export const onCycle = (w: World, actor: Actor, c: Cycle, event: CycleEvent, input: Input = {}): Move => ({
  name: () => `${c.key}.${event} ${actor.account}`,
  run: () => cycleStep(w, actor, c, event, input),
});
export const move = (name: () => string, run: () => boolean): Move => ({ name, run });
export const wait = (w: World, until: number): Move =>
  move(
    () => `wait ${new Date(until).toISOString()}`,
    () => {
      w.now = Math.max(w.now, until);
      return true;
    },
  );

export function plan(w: World, c: Cycle, kind: 'A' | 'B', pick: Choices): Move {
  const lastDay = (days: number): string => dayAfter(dayOf(w.now), days);
  const days = pick.of([0, 7, 24, 30]);
  const audience = pick.of([['beirat0', 'beirat1'], ['beirat0', 'beirat1'], ['beirat0'], []]);
  return move(
    () => `${c.key} plan ${kind} until ${lastDay(days)}`,
    () => planRound(w, c, kind, lastDay(days), audience),
  );
}

export const finding = (w: World, c: Cycle): Move =>
  move(
    () => `${c.key} finding ${!c.finding}`,
    () =>
      transaction(w, () => {
        set(w, c, 'finding', !c.finding);
        return true;
      }),
  );
export const moveEnd = (w: World, c: Cycle, r: Round): Move =>
  move(
    () => `${r.key}.moveDeadline gf`,
    () =>
      roundStep(w, gf, c, r, 'moveDeadline', {
        newEnd: dayAfter(dayOf(Math.max(w.now, r.endsAt.getTime())), 3),
        reason: 'Ferien',
      }),
  );

export const job = (w: World, c: Cycle, r: Round): Move =>
  move(
    () => `${r.key}.close job`,
    () => roundStep(w, CLOCK, c, r, 'close'),
  );
export const say = (w: World, c: Cycle, r: Round, actor: Actor, pick: Choices): Move => {
  const [section, noRemarks] = [pick.below(c.sections.length), pick.chance(25)];
  return {
    name: () => `${r.key} comment ${actor.account}`,
    run: () => comment(w, actor, c, r, section, noRemarks),
    comment: { round: r, actor },
  };
};
