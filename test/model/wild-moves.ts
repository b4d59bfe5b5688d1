/** A command by anybody at any time: most of them must be refused, and nothing of it may harm. */
import type { ActorRole } from '../../libs/domain/shared/roles.js';
import { roundStep, sectionStep } from './commands.js';
import { dayAfter, dayOf, type Input } from './facts.js';
import { finding, HOUR, job, move, onCycle, plan, say, TEAMS, wait, type Move } from './move-kinds.js';
import { resolutionStep } from './vote-commands.js';
import {
  CLOCK,
  EVERYBODY,
  member,
  PEOPLE,
  type Actor,
  type Choices,
  type Cycle,
  type Round,
  type Section,
  type World,
} from './world.js';

const { beirat0, beirat1 } = PEOPLE;

/** Anything by anybody: most of it must be refused, and nothing of it may harm. */
export function wild(w: World, pick: Choices): Move {
  const c = pick.of(w.cycles);
  const s = pick.of(c.sections);
  const r = c.rounds.length > 0 ? pick.of(c.rounds) : null;
  const v = pick.chance(70) ? (c.resolutions.at(-1) ?? null) : c.resolutions.length > 0 ? pick.of(c.resolutions) : null;
  const input: Input = {
    reason: pick.of([null, 'Gründe']),
    budgetMark: pick.of([null, 'vorlaeufig', 'endgueltig']),
    signedOn: pick.of([null, '2026-10-01']),
    seatId: `seat${pick.below(4)}`,
    choice: pick.of([null, 'ja', 'nein', 'enthaltung']),
    complete: pick.chance(70),
    decision: pick.of([null, 'beschlossen', 'vertagt', 'zurueckverwiesen']),
    named: pick.of([[], [0]]),
  };
  const kind = pick.below(10);
  if (kind < 3) {
    const { event, actor } = odd(w.tables.cycle, c.state, pick);
    return event === 'abort' && !pick.chance(25) ? finding(w, c) : onCycle(w, actor, c, event, input);
  }
  if (kind < 5) {
    const { event, actor } = odd(w.tables.section, s.state, pick);
    const writes = event === 'startWriting' || event === 'save';
    const who = writes && pick.chance(50) ? (TEAMS[s.owner ?? ''] ?? actor) : actor;
    return move(
      () => `${s.key}.${event} ${who.account}`,
      () =>
        sectionStep(
          w,
          who,
          c,
          s,
          event,
          writes
            ? { text: pick.of(['', `Fremd ${w.log.length}`]) }
            : { reason: input.reason, referred: isReferred(c, s) },
        ),
    );
  }
  if (kind < 8 && v) {
    const { event, actor } = odd(w.tables.resolution, v.state, pick);
    return move(
      () => `${v.key}.${event} ${actor.account} ${JSON.stringify(input)}`,
      () => resolutionStep(w, actor, c, v, event, input),
    );
  }
  if (kind < 8) {
    if (!r) return plan(w, c, pick.of(['A', 'B']), pick);
    if (pick.chance(40)) return say(w, c, r, pick.of([beirat0, beirat1, PEOPLE.nobody]), pick);
    return roundMove(w, c, r, pick);
  }
  if (kind === 8) {
    const size = pick.of([0, 1, 2, 3, 4]);
    const vacant = pick.chance(30);
    return pick.chance(50)
      ? finding(w, c)
      : move(
          () => `members ${size}`,
          () => {
            w.members = Array.from({ length: size }, (_, n) => member(vacant ? n + 1 : n, n === 1 && pick.chance(50)));
            return true;
          },
        );
  }
  return pick.chance(40) && r
    ? job(w, c, r)
    : wait(
        w,
        r && pick.chance(60)
          ? r.endsAt.getTime() + pick.of([-1, 0])
          : w.now + pick.of([HOUR, 24 * HOUR, 30 * 24 * HOUR]),
      );
}

/** A step that is odd in one way: by anybody in the right state, by the right person in any state, or right in both and with any input. */
function odd<S extends string, E extends string>(
  table: { transitions: readonly { event: E; from: readonly S[]; by: readonly ActorRole[] }[] },
  state: S,
  pick: Choices,
): { event: E; actor: Actor } {
  const kind = pick.below(3);
  const fitting = kind === 1 ? [] : table.transitions.filter((t) => t.from.includes(state));
  const t = pick.of(fitting.length > 0 ? fitting : table.transitions);
  const entitled = kind === 0 ? [] : EVERYBODY.filter((p) => p.roles.some((role) => t.by.includes(role)));
  return { event: t.event, actor: entitled.length > 0 ? pick.of(entitled) : pick.of([...EVERYBODY, CLOCK]) };
}

/** The current resolution, and no earlier one, refers this section back. */
function isReferred(c: Cycle, s: Section): boolean {
  const last = c.resolutions.at(-1);
  return last?.decision === 'zurueckverwiesen' && last.named.includes(c.sections.indexOf(s));
}

function roundMove(w: World, c: Cycle, r: Round, pick: Choices): Move {
  const { event, actor } = odd(w.tables.round, r.state, pick);
  const newEnd = dayAfter(dayOf(r.endsAt.getTime()), pick.of([-10, -1, 0, 5]));
  const input: Input = event === 'moveDeadline' ? { newEnd, reason: pick.of([null, 'Ferien', 'Ferien']) } : {};
  return move(
    () => `${r.key}.${event} ${actor.account}`,
    () => roundStep(w, actor, c, r, event, input),
  );
}
