/** Which command comes next: mostly one that helps the year on, sometimes one that must be refused, sometimes only time. */
import type { ResolutionEvent } from '../../libs/domain/resolution/resolution-table.js';
import type { SectionEvent } from '../../libs/domain/section/section-table.js';
import { answer, roundStep, sectionStep } from './commands.js';
import { dayOf, type Input } from './facts.js';
import { finding, HOUR, job, move, moveEnd, onCycle, plan, say, TEAMS, wait, type Move } from './move-kinds.js';
import { resolutionStep, setMotion } from './vote-commands.js';
import { wild } from './wild-moves.js';
import {
  EVERYBODY,
  PEOPLE,
  set,
  transaction,
  type Actor,
  type Choices,
  type Cycle,
  type Resolution,
  type World,
} from './world.js';

const { gf, leitung, controlling, bfdh, beirat0, beirat1, m0, ausschuss, kreistag } = PEOPLE;

export function nextMove(w: World, c: Choices): Move {
  if (c.chance(20)) return wild(w, c);
  const open = w.cycles.filter((cycle) => cycle.state !== 'abgeschlossen' && cycle.state !== 'abgebrochen');
  // A rival programme for the same year comes second: it shall meet the first one in force.
  const cycle = open.find((one) => !['beschlossen', 'unterzeichnet', 'veroeffentlicht'].includes(one.state)) ?? open[0];
  const moves = cycle ? useful(w, cycle, c) : [];
  return moves.length > 0 ? c.of(moves) : wild(w, c);
}

function useful(w: World, c: Cycle, pick: Choices): Move[] {
  const moves: Move[] = [];
  if (c.state === 'angelegt') {
    for (const [n, s] of c.sections.entries())
      if (s.owner === null)
        moves.push(
          move(
            () => `${s.key} assign`,
            () =>
              transaction(w, () => {
                set(w, s, 'owner', `team${n}`);
                return true;
              }),
          ),
        );
    if (moves.length === 0) moves.push(onCycle(w, gf, c, 'startDrafting'));
    if (pick.chance(20)) moves.push(plan(w, c, 'A', pick));
    return moves;
  }
  const questions =
    c.state === 'erarbeitung'
      ? c.rounds.find((r) => r.kind === 'A' && r.state === 'geplant' && w.now < r.endsAt.getTime())
      : undefined;
  if (questions)
    moves.push(
      move(
        () => `${questions.key}.open gf`,
        () => roundStep(w, gf, c, questions, 'open'),
      ),
    );
  if (c.state === 'erarbeitung' || c.state === 'einarbeitung') writing(w, c, pick, moves);
  if (c.state === 'konsultation') consultation(w, c, pick, moves);
  if (c.state === 'beschlussfassung') voting(w, c, pick, moves);
  if (c.state === 'beschlossen') moves.push(onCycle(w, gf, c, 'sign', { signedOn: dayOf(w.now) }));
  if (c.state === 'unterzeichnet') moves.push(onCycle(w, gf, c, 'publish'));
  if (c.state === 'veroeffentlicht') moves.push(onCycle(w, gf, c, 'finish'));
  return moves;
}

function writing(w: World, c: Cycle, pick: Choices, moves: Move[]): void {
  for (const s of c.sections) {
    const owner = TEAMS[s.owner ?? ''] ?? gf;
    const on = (actor: Actor, event: SectionEvent, input: Input = {}): number =>
      moves.push(
        move(
          () => `${s.key}.${event} ${actor.account}`,
          () => sectionStep(w, actor, c, s, event, input),
        ),
      );
    if (s.state === 'offen' || s.state === 'zurueckgegeben')
      on(owner, 'startWriting', { text: `${s.key} Text ${w.log.length}` });
    if (s.state === 'inBearbeitung') on(owner, 'submit');
    if (s.state === 'inBearbeitung' && (s.toCheck > 0 || pick.chance(20)))
      on(owner, 'save', { text: `${s.key} Text ${w.log.length}` });
    if (s.state === 'eingereicht') on(leitung, pick.chance(90) ? 'release' : 'return', { reason: 'Bitte kürzen' });
    if (s.state === 'freigegeben' && pick.chance(4)) on(leitung, 'reopen', { reason: 'Neue Zahlen' });
  }
  if (c.finding && pick.chance(60)) moves.push(finding(w, c));
  if (c.budgetMark === null) moves.push(onCycle(w, controlling, c, 'markBudget', { budgetMark: 'vorlaeufig' }));
  const released = c.sections.every((s) => s.state === 'freigegeben');
  if (!released) return;
  answers(w, c, moves);
  const held = c.rounds.some((r) => r.kind === 'B' && (r.state === 'geschlossen' || r.state === 'beantwortet'));
  const late = c.consultation === 'keine' || (!held && pick.chance(15)) || (held && pick.chance(3));
  if (c.consultation !== 'keine' && (!held || pick.chance(5))) {
    moves.push(
      c.rounds.some((r) => r.kind === 'B' && r.state === 'geplant')
        ? onCycle(w, gf, c, 'releaseToBeirat')
        : plan(w, c, 'B', pick),
    );
    const stale = c.rounds.find((r) => r.state === 'geplant' && w.now >= r.endsAt.getTime());
    if (stale) moves.push(moveEnd(w, c, stale));
  }
  if (c.budgetMark !== null && c.signOff !== `${c.budgetMark}|${c.sections[0]?.text}`)
    moves.push(onCycle(w, bfdh, c, 'signOffBudget'));
  else if (late) moves.push(onCycle(w, gf, c, 'submitWithoutConsultation', { reason: 'Der Bundeshaushalt kam spät.' }));
  if (held) moves.push(onCycle(w, gf, c, 'submitToVote'));
}

function answers(w: World, c: Cycle, moves: Move[]): void {
  for (const [n, k] of c.comments.entries())
    if (k.disposition === null)
      moves.push(
        move(
          () => `${c.key} answer ${n}`,
          () => answer(w, c, n),
        ),
      );
  for (const r of c.rounds)
    if (r.state === 'geschlossen')
      moves.push(
        move(
          () => `${r.key}.markAnswered gf`,
          () => roundStep(w, gf, c, r, 'markAnswered'),
        ),
      );
}

function consultation(w: World, c: Cycle, pick: Choices, moves: Move[]): void {
  const open = c.rounds.find((r) => r.state === 'offen');
  if (open) {
    const end = open.endsAt.getTime();
    moves.push(wait(w, end + pick.of([-1, 0, 0, HOUR])), job(w, c, open));
    for (const actor of [beirat0, beirat1]) if (pick.chance(40)) moves.push(say(w, c, open, actor, pick));
    if (pick.chance(10)) moves.push(moveEnd(w, c, open));
  } else {
    moves.push(onCycle(w, gf, c, 'beginIncorporation'));
    answers(w, c, moves);
  }
  if (c.budgetMark !== null && c.signOff === null) moves.push(onCycle(w, bfdh, c, 'signOffBudget'));
}

function voting(w: World, c: Cycle, pick: Choices, moves: Move[]): void {
  const r = c.resolutions.at(-1) as Resolution;
  const on = (actor: Actor, event: ResolutionEvent, input: Input = {}): number =>
    moves.push(
      move(
        () => `${r.key}.${event} ${actor.account} ${JSON.stringify(input)}`,
        () => resolutionStep(w, actor, c, r, event, input),
      ),
    );
  const named = pick.chance(85) ? [pick.below(c.sections.length)] : [];
  if (r.state === 'vorbereitet' && w.traegerform === 'zkT') {
    if (pick.chance(30)) on(ausschuss, 'recordDeliberation', { complete: true });
    on(kreistag, 'recordDecision', {
      decision: pick.of([
        'beschlossen',
        'beschlossen',
        'beschlossenMitAuflagen',
        'abgelehnt',
        'zurueckverwiesen',
        'zurueckverwiesen',
        'vertagt',
      ]),
      named,
    });
  } else if (r.state === 'vorbereitet') {
    const parity = w.members.length % 2 === 1 && r.parityReason === null ? 'Ein Sitz ist unbesetzt.' : r.parityReason;
    if (parity !== r.parityReason || pick.chance(25)) {
      const motion = pick.of([
        'zustimmung',
        'zustimmung',
        'zustimmungMitAuflagen',
        'zurueckverweisung',
        'vertagung',
      ] as const);
      moves.push(
        move(
          () => `${r.key} motion ${motion}`,
          () =>
            setMotion(w, r, motion, pick.chance(90) ? 'Quoten nachtragen' : null, pick.chance(90) ? named : [], parity),
        ),
      );
    } else on(m0, 'open');
  } else if (r.state === 'eroeffnet') {
    const waiting = (r.roll ?? []).filter((s) => !r.ballots.some((b) => b.seatId === s.id));
    const mood = pick.of(['ja', 'ja', 'ja', 'nein', 'enthaltung'] as const);
    for (const s of waiting)
      on(
        s.deputy && pick.chance(40) ? PEOPLE.deputy : (EVERYBODY.find((p) => p.account === s.accountId) ?? m0),
        'vote',
        { seatId: s.id, choice: mood },
      );
    if (waiting.length === 0 || pick.chance(15)) on(m0, 'close');
  } else if (r.state === 'geschlossen') {
    if (r.outcome?.kind === 'stimmengleichheit' && r.rules.castingVote && r.castingVote === null)
      on(m0, 'castVorsitzVote', { choice: pick.of(['ja', 'nein']) });
    on(m0, 'record', { complete: true });
  }
}
