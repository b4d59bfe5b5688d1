/** Which command comes next: mostly one that helps the year on, sometimes one that must be refused, sometimes only time. */
import { plusDays } from '../../libs/domain/shared/berlin.js';
import type { CycleEvent } from '../../libs/domain/cycle/cycle-table.js';
import type { ActorRole } from '../../libs/domain/shared/roles.js';
import type { ResolutionEvent } from '../../libs/domain/resolution/resolution-table.js';
import type { SectionEvent } from '../../libs/domain/section/section-table.js';
import { answer, comment, cycleStep, planRound, resolutionStep, roundStep, sectionStep, setMotion } from './commands.js';
import { dayOf, type Input } from './facts.js';
import { CLOCK, EVERYBODY, member, PEOPLE, set, transaction, type Actor, type Choices, type Cycle, type Resolution, type Round, type Section, type World } from './world.js';

export interface Move { readonly name: () => string; readonly run: () => boolean; /** Who comments on which round: checked against a second clock. */ readonly comment?: { round: Round; actor: Actor } }
const { gf, leitung, controlling, bfdh, beirat0, beirat1, m0, ausschuss, kreistag } = PEOPLE;
const HOUR = 3_600_000;
const TEAMS: Record<string, Actor> = { team0: PEOPLE.team0, team1: PEOPLE.team1 };

export function nextMove(w: World, c: Choices): Move {
  if (c.chance(20)) return wild(w, c);
  const open = w.cycles.filter((cycle) => cycle.state !== 'abgeschlossen' && cycle.state !== 'abgebrochen');
  // A rival programme for the same year comes second: it shall meet the first one in force.
  const cycle = open.find((one) => !['beschlossen', 'unterzeichnet', 'veroeffentlicht'].includes(one.state)) ?? open[0];
  const moves = cycle ? useful(w, cycle, c) : [];
  return moves.length > 0 ? c.of(moves) : wild(w, c);
}

const onCycle = (w: World, actor: Actor, c: Cycle, event: CycleEvent, input: Input = {}): Move => ({ name: () => `${c.key}.${event} ${actor.account}`, run: () => cycleStep(w, actor, c, event, input) });
const move = (name: () => string, run: () => boolean): Move => ({ name, run });
const wait = (w: World, until: number): Move => move(() => `wait ${new Date(until).toISOString()}`, () => { w.now = Math.max(w.now, until); return true; });

function useful(w: World, c: Cycle, pick: Choices): Move[] {
  const moves: Move[] = [];
  if (c.state === 'angelegt') {
    for (const [n, s] of c.sections.entries()) if (s.owner === null) moves.push(move(() => `${s.key} assign`, () => transaction(w, () => { set(w, s, 'owner', `team${n}`); return true; })));
    if (moves.length === 0) moves.push(onCycle(w, gf, c, 'startDrafting'));
    if (pick.chance(20)) moves.push(plan(w, c, 'A', pick));
    return moves;
  }
  const questions = c.state === 'erarbeitung' ? c.rounds.find((r) => r.kind === 'A' && r.state === 'geplant' && w.now < r.endsAt.getTime()) : undefined;
  if (questions) moves.push(move(() => `${questions.key}.open gf`, () => roundStep(w, gf, c, questions, 'open')));
  if (c.state === 'erarbeitung' || c.state === 'einarbeitung') writing(w, c, pick, moves);
  if (c.state === 'konsultation') consultation(w, c, pick, moves);
  if (c.state === 'beschlussfassung') voting(w, c, pick, moves);
  if (c.state === 'beschlossen') moves.push(onCycle(w, gf, c, 'sign', { signedOn: dayOf(w.now) }));
  if (c.state === 'unterzeichnet') moves.push(onCycle(w, gf, c, 'publish'));
  if (c.state === 'veroeffentlicht') moves.push(onCycle(w, gf, c, 'finish'));
  return moves;
}

function plan(w: World, c: Cycle, kind: 'A' | 'B', pick: Choices): Move {
  const lastDay = (days: number): string => plusDays(dayOf(w.now), days);
  const days = pick.of([0, 7, 24, 30]);
  const audience = pick.of([['beirat0', 'beirat1'], ['beirat0', 'beirat1'], ['beirat0'], []]);
  return move(() => `${c.key} plan ${kind} until ${lastDay(days)}`, () => planRound(w, c, kind, lastDay(days), audience));
}

function writing(w: World, c: Cycle, pick: Choices, moves: Move[]): void {
  for (const s of c.sections) {
    const owner = TEAMS[s.owner ?? ''] ?? gf;
    const on = (actor: Actor, event: SectionEvent, input: Input = {}): number => moves.push(move(() => `${s.key}.${event} ${actor.account}`, () => sectionStep(w, actor, c, s, event, input)));
    if (s.state === 'offen' || s.state === 'zurueckgegeben') on(owner, 'startWriting', { text: `${s.key} Text ${w.log.length}` });
    if (s.state === 'inBearbeitung') on(owner, 'submit');
    if (s.state === 'inBearbeitung' && (s.toCheck > 0 || pick.chance(20))) on(owner, 'save', { text: `${s.key} Text ${w.log.length}` });
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
    moves.push(c.rounds.some((r) => r.kind === 'B' && r.state === 'geplant') ? onCycle(w, gf, c, 'releaseToBeirat') : plan(w, c, 'B', pick));
    const stale = c.rounds.find((r) => r.state === 'geplant' && w.now >= r.endsAt.getTime());
    if (stale) moves.push(moveEnd(w, c, stale));
  }
  if (c.budgetMark !== null && c.signOff !== `${c.budgetMark}|${c.sections[0]?.text}`) moves.push(onCycle(w, bfdh, c, 'signOffBudget'));
  else if (late) moves.push(onCycle(w, gf, c, 'submitWithoutConsultation', { reason: 'Der Bundeshaushalt kam spät.' }));
  if (held) moves.push(onCycle(w, gf, c, 'submitToVote'));
}

const finding = (w: World, c: Cycle): Move => move(() => `${c.key} finding ${!c.finding}`, () => transaction(w, () => { set(w, c, 'finding', !c.finding); return true; }));
const moveEnd = (w: World, c: Cycle, r: Round): Move =>
  move(() => `${r.key}.moveDeadline gf`, () => roundStep(w, gf, c, r, 'moveDeadline', { newEnd: plusDays(dayOf(Math.max(w.now, r.endsAt.getTime())), 3), reason: 'Ferien' }));

function answers(w: World, c: Cycle, moves: Move[]): void {
  for (const [n, k] of c.comments.entries()) if (k.disposition === null) moves.push(move(() => `${c.key} answer ${n}`, () => answer(w, c, n)));
  for (const r of c.rounds) if (r.state === 'geschlossen') moves.push(move(() => `${r.key}.markAnswered gf`, () => roundStep(w, gf, c, r, 'markAnswered')));
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

const job = (w: World, c: Cycle, r: Round): Move => move(() => `${r.key}.close job`, () => roundStep(w, CLOCK, c, r, 'close'));
const say = (w: World, c: Cycle, r: Round, actor: Actor, pick: Choices): Move => {
  const [section, noRemarks] = [pick.below(c.sections.length), pick.chance(25)];
  return { name: () => `${r.key} comment ${actor.account}`, run: () => comment(w, actor, c, r, section, noRemarks), comment: { round: r, actor } };
};

function voting(w: World, c: Cycle, pick: Choices, moves: Move[]): void {
  const r = c.resolutions.at(-1) as Resolution;
  const on = (actor: Actor, event: ResolutionEvent, input: Input = {}): number => moves.push(move(() => `${r.key}.${event} ${actor.account} ${JSON.stringify(input)}`, () => resolutionStep(w, actor, c, r, event, input)));
  const named = pick.chance(85) ? [pick.below(c.sections.length)] : [];
  if (r.state === 'vorbereitet' && w.traegerform === 'zkT') {
    if (pick.chance(30)) on(ausschuss, 'recordDeliberation', { complete: true });
    on(kreistag, 'recordDecision', { decision: pick.of(['beschlossen', 'beschlossen', 'beschlossenMitAuflagen', 'abgelehnt', 'zurueckverwiesen', 'zurueckverwiesen', 'vertagt']), named });
  } else if (r.state === 'vorbereitet') {
    const parity = w.members.length % 2 === 1 && r.parityReason === null ? 'Ein Sitz ist unbesetzt.' : r.parityReason;
    if (parity !== r.parityReason || pick.chance(25)) {
      const motion = pick.of(['zustimmung', 'zustimmung', 'zustimmungMitAuflagen', 'zurueckverweisung', 'vertagung'] as const);
      moves.push(move(() => `${r.key} motion ${motion}`, () => setMotion(w, r, motion, pick.chance(90) ? 'Quoten nachtragen' : null, pick.chance(90) ? named : [], parity)));
    } else on(m0, 'open');
  } else if (r.state === 'eroeffnet') {
    const waiting = (r.roll ?? []).filter((s) => !r.ballots.some((b) => b.seatId === s.id));
    const mood = pick.of(['ja', 'ja', 'ja', 'nein', 'enthaltung'] as const);
    for (const s of waiting) on(s.deputy && pick.chance(40) ? PEOPLE.deputy : (EVERYBODY.find((p) => p.account === s.accountId) ?? m0), 'vote', { seatId: s.id, choice: mood });
    if (waiting.length === 0 || pick.chance(15)) on(m0, 'close');
  } else if (r.state === 'geschlossen') {
    if (r.outcome?.kind === 'stimmengleichheit' && r.rules.castingVote && r.castingVote === null) on(m0, 'castVorsitzVote', { choice: pick.of(['ja', 'nein']) });
    on(m0, 'record', { complete: true });
  }
}

/** Anything by anybody: most of it must be refused, and nothing of it may harm. */
function wild(w: World, pick: Choices): Move {
  const c = pick.of(w.cycles);
  const s = pick.of(c.sections);
  const r = c.rounds.length > 0 ? pick.of(c.rounds) : null;
  const v = pick.chance(70) ? (c.resolutions.at(-1) ?? null) : c.resolutions.length > 0 ? pick.of(c.resolutions) : null;
  const input: Input = {
    reason: pick.of([null, 'Gründe']), budgetMark: pick.of([null, 'vorlaeufig', 'endgueltig']), signedOn: pick.of([null, '2026-10-01']), seatId: `seat${pick.below(4)}`,
    choice: pick.of([null, 'ja', 'nein', 'enthaltung']), complete: pick.chance(70), decision: pick.of([null, 'beschlossen', 'vertagt', 'zurueckverwiesen']), named: pick.of([[], [0]]),
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
    return move(() => `${s.key}.${event} ${who.account}`, () => sectionStep(w, who, c, s, event, writes ? { text: pick.of(['', `Fremd ${w.log.length}`]) } : { reason: input.reason, referred: isReferred(c, s) }));
  }
  if (kind < 8 && v) {
    const { event, actor } = odd(w.tables.resolution, v.state, pick);
    return move(() => `${v.key}.${event} ${actor.account} ${JSON.stringify(input)}`, () => resolutionStep(w, actor, c, v, event, input));
  }
  if (kind < 8) {
    if (!r) return plan(w, c, pick.of(['A', 'B']), pick);
    if (pick.chance(40)) return say(w, c, r, pick.of([beirat0, beirat1, PEOPLE.nobody]), pick);
    return roundMove(w, c, r, pick);
  }
  if (kind === 8) {
    const size = pick.of([0, 1, 2, 3, 4]);
    const vacant = pick.chance(30);
    return pick.chance(50) ? finding(w, c) : move(() => `members ${size}`, () => { w.members = Array.from({ length: size }, (_, n) => member(vacant ? n + 1 : n, n === 1 && pick.chance(50))); return true; });
  }
  return pick.chance(40) && r ? job(w, c, r) : wait(w, r && pick.chance(60) ? r.endsAt.getTime() + pick.of([-1, 0]) : w.now + pick.of([HOUR, 24 * HOUR, 30 * 24 * HOUR]));
}

/** A step that is odd in one way: by anybody in the right state, by the right person in any state, or right in both and with any input. */
function odd<S extends string, E extends string>(table: { transitions: readonly { event: E; from: readonly S[]; by: readonly ActorRole[] }[] }, state: S, pick: Choices): { event: E; actor: Actor } {
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
  const newEnd = plusDays(dayOf(r.endsAt.getTime()), pick.of([-10, -1, 0, 5]));
  const input: Input = event === 'moveDeadline' ? { newEnd, reason: pick.of([null, 'Ferien', 'Ferien']) } : {};
  return move(() => `${r.key}.${event} ${actor.account}`, () => roundStep(w, actor, c, r, event, input));
}
