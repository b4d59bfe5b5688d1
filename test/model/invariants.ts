/** What must hold after every step, told from the audit trail and a memory of its own; it knows neither tables nor guards. */
import { isPermitted } from './golden.js';
import { participation } from './participation.js';
import { endByHand, inTime } from './time-by-hand.js';
import { voteProblem } from './vote-invariants.js';
import type { Memory } from './memory.js';
import type { Move } from './move-kinds.js';
import { CLOCK, EVERYBODY, type Cycle, type Entry, type Round, type World } from './world.js';

const RESOLVED = ['beschlossen', 'unterzeichnet', 'veroeffentlicht', 'abgeschlossen'];
const NEEDS_REASON = new Set([
  'cycle.abort',
  'cycle.submitWithoutConsultation',
  'section.return',
  'section.reopen',
  'round.moveDeadline',
]);
const HELD = new Map([...EVERYBODY, CLOCK].map((actor) => [actor.account, actor.roles]));
const INITIAL: Record<Entry['entity'], string> = {
  cycle: 'angelegt',
  section: 'offen',
  round: 'geplant',
  resolution: 'vorbereitet',
};

/** The first broken invariant in words, or null. `done`: whether the command was carried out. */
export function broken(w: World, memory: Memory, move: Move, done: boolean, before: number): string | null {
  const entries = w.log.slice(memory.log);
  memory.log = w.log.length;
  if (!done && entries.length > 0) return 'a refused command left an audit entry';
  for (const entry of entries) {
    const problem =
      entryProblem(w, memory, entry) ??
      stepProblem(w, memory, entry) ??
      (entry.entity === 'resolution' ? voteProblem(w, memory, entry) : null);
    if (problem) return `${entry.entity}.${entry.event}: ${problem}`;
  }
  if (move.comment) {
    const should =
      inTime(w, memory, move.comment.round, before) && move.comment.round.audience.includes(move.comment.actor.account);
    if (done !== should) return `inv 9: a comment was ${done ? 'accepted' : 'refused'} wrongly`;
  }
  if (w.cycles.filter((c) => RESOLVED.includes(c.state)).length > 1)
    return 'inv 1/3: two programmes in force for one period';
  for (const c of w.cycles) {
    const problem =
      stateProblem(memory, c) ?? textProblem(memory, c) ?? commentProblem(memory, c) ?? roundProblem(memory, c);
    if (problem) return problem;
  }
  return move.comment || entries.some((e) => e.entity === 'cycle' || e.entity === 'round') ? participation(w) : null;
}

/** Inv 4: along the declared ways, by a permitted role, from the state it was in. */
function entryProblem(w: World, memory: Memory, entry: Entry): string | null {
  if (!isPermitted(entry)) return `inv 4: ${entry.from} > ${entry.to} by ${entry.role} is not permitted`;
  if (entry.from !== (memory.states.get(entry.key) ?? INITIAL[entry.entity])) return 'inv 4: the trail has a gap';
  if (!HELD.get(entry.account)?.includes(entry.role)) return 'inv 5: in a role that this person does not hold';
  if (entry.at > w.now) return 'inv 4: from the future';
  if (NEEDS_REASON.has(`${entry.entity}.${entry.event}`) && !entry.reason?.trim()) return 'without a reason';
  memory.states.set(entry.key, entry.to);
  return null;
}

/** What domain.md demands at the moment of single steps. */
function stepProblem(w: World, memory: Memory, e: Entry): string | null {
  const c = e.cycle;
  const section = c.sections.find((s) => s.key === e.key);
  const round = c.rounds.find((r) => r.key === e.key);
  const released = c.sections.every((s) => s.state === 'freigegeben');
  switch (`${e.entity}.${e.event}`) {
    case 'cycle.startDrafting':
      if (w.cycles.some((other) => other !== c && RESOLVED.includes(other.state)))
        return 'inv 1: another programme of the period is in force';
      return c.sections.every((s) => s.owner !== null) ? null : 'a section without owner';
    case 'cycle.releaseToBeirat':
      if (c.consultation === 'keine') return 'no consultation was planned';
      if (c.rounds.some((r) => r.openedAt?.getTime() !== e.at && inTime(w, memory, r, w.now)))
        return 'a round is still open';
      return c.finding
        ? 'a blocking finding is open'
        : !released
          ? 'not every section is released'
          : c.rounds.some((r) => r.kind === 'B' && r.state === 'offen' && r.version === c.versions.length - 1)
            ? null
            : 'no round on this draft';
    case 'cycle.beginIncorporation':
      return c.rounds.some((r) => inTime(w, memory, r, w.now)) ? 'a round is still open' : null;
    case 'cycle.submitToVote':
    case 'cycle.submitWithoutConsultation': {
      const heard = c.rounds.some((r) => r.kind === 'B' && r.openedAt !== null && w.now >= endByHand(r.lastDay));
      if (e.event === 'submitToVote' ? !heard : !c.lateReason) return 'neither consulted nor late with a reason';
      if (c.finding || !released) return 'the text is not ready';
      if (c.budgetMark === null || c.signOff !== `${c.budgetMark}|${c.sections[0]?.text}`)
        return 'BfdH has not signed off this budget';
      if (c.rounds.some((r) => r.state === 'geschlossen' || inTime(w, memory, r, w.now)))
        return 'a round is open or unanswered';
      return c.resolutions.at(-1)?.version === c.versions.length - 1 && c.versions.at(-1)?.purpose === 'vorlage'
        ? null
        : 'inv 15: no Vorlage frozen';
    }
    case 'cycle.resolve':
    case 'cycle.referBack':
    case 'cycle.adjourn':
      return decided(e, c);
    case 'cycle.markBudget':
    case 'cycle.signOffBudget':
      return c.budgetMark === null
        ? 'the budget is not marked'
        : e.event === 'markBudget' || c.signOff?.startsWith(c.budgetMark)
          ? null
          : 'no sign-off';
    case 'round.markAnswered':
      return c.comments.some((k) => k.round === round && k.disposition === null)
        ? 'inv 13: answered, but a comment is not'
        : null;
    case 'cycle.sign':
      return c.signedOn ? null : 'no date of signature';
    case 'section.startWriting':
    case 'section.save':
    case 'section.submit':
      if (section?.owner !== e.account) return 'inv 5: written by somebody else than the owner';
      if (c.state !== 'erarbeitung' && c.state !== 'einarbeitung') return 'written outside of the writing states';
      if (e.event === 'submit' && (section.toCheck > 0 || (section.required && section.text === '')))
        return 'handed in unfinished';
      return e.event !== 'submit' || section.submitted.at(-1) === section.text ? null : 'inv 7: no version frozen';
    case 'section.return':
    case 'section.release':
      return c.state === 'erarbeitung' || c.state === 'einarbeitung' ? null : 'outside of the writing states';
    case 'section.reopen':
      return (c.state === 'erarbeitung' || c.state === 'einarbeitung') && section?.overtaken
        ? null
        : 'outside of the writing states, or consultation not overtaken';
    case 'section.referBack':
      return c.resolutions.at(-1)?.named.includes(c.sections.findIndex((s) => s.key === e.key)) && section?.overtaken
        ? null
        : 'not named, or consultation not overtaken';
    case 'round.open':
      if (!round || round.openedAt?.getTime() !== e.at || round.jobs === 0) return 'not opened for real';
      memory.opened.set(e.key, { at: e.at, version: round.version });
      if (round.audience.length === 0 || e.at >= endByHand(round.lastDay))
        return 'nobody is asked, or it is over before it begins';
      if (round.kind === 'A')
        return round.version === null && ['angelegt', 'erarbeitung'].includes(c.state)
          ? null
          : 'inv 8: a questionnaire after the draft';
      return c.state === 'konsultation' && c.versions[round.version ?? -1]?.purpose === 'entwurf'
        ? null
        : 'inv 8: no frozen draft';
    case 'round.close':
      if (memory.closed.has(e.key)) return 'inv 10/12: closed twice';
      memory.closed.add(e.key);
      return round && e.at >= endByHand(round.lastDay) ? null : 'inv 12: closed early';
    case 'round.moveDeadline':
      return moveProblem(memory, e, round);
    default:
      return null;
  }
}

/** Inv 11: later than before, never after its end has counted, and the closing is planned anew. */
function moveProblem(memory: Memory, e: Entry, r: Round | undefined): string | null {
  const before = memory.ends.get(e.key);
  if (!r || !before || r.lastDay <= before) return 'inv 11: an end that is not later';
  if (memory.closed.has(e.key)) return 'inv 11: moved after closing';
  return r.openedAt && (e.at >= endByHand(before) || r.jobs < 2)
    ? 'inv 11: moved after its end, or nobody closes it'
    : null;
}

/** The cycle follows the recorded decision of its current resolution, and only named sections reopen. */
function decided(e: Entry, c: Cycle): string | null {
  const last = c.resolutions.findLast((r) => r.state === 'niedergelegt');
  const wanted = {
    resolve: ['beschlossen'],
    adjourn: ['vertagt'],
    referBack: ['abgelehnt', 'zurueckverwiesen', 'beschlossenMitAuflagen'],
  }[e.event];
  if (!last?.decision || !wanted?.includes(last.decision)) return 'without a recorded decision that says so';
  if (e.event === 'adjourn')
    return c.resolutions.at(-1)?.repeats === c.resolutions.indexOf(last)
      ? null
      : 'inv 19: a repetition names the old ballot';
  if (e.event === 'referBack')
    return c.sections.every((s, n) => (s.state !== 'freigegeben') === last.named.includes(n))
      ? null
      : 'other sections than the named ones reopened';
  return c.resolved === last.version ? null : 'the resolved version is not the one voted on';
}

/** Inv 4: no state but the one the trail leads to. Inv 13, 3: what the late states presuppose. */
function stateProblem(memory: Memory, c: Cycle): string | null {
  const state = (entity: Entry['entity'], thing: { key: string; state: string }): boolean =>
    thing.state === (memory.states.get(thing.key) ?? INITIAL[entity]);
  if (
    !state('cycle', c) ||
    !c.sections.every((s) => state('section', s)) ||
    !c.rounds.every((r) => state('round', r)) ||
    !c.resolutions.every((r) => state('resolution', r))
  ) {
    return 'inv 4: a state changed without its audit entry';
  }
  const fixed = c.state === 'beschlussfassung' || RESOLVED.includes(c.state);
  if (!fixed) return null;
  if (c.comments.some((k) => k.disposition === null)) return 'inv 13: a vote with an unanswered comment';
  const voted = c.versions[c.resolutions.at(-1)?.version ?? -1];
  if (!voted || voted.hash !== c.sections.map((s) => s.text).join('\n'))
    return 'inv 3: the text changed under the vote';
  if (
    RESOLVED.includes(c.state) &&
    (c.resolutions.at(-1)?.decision !== 'beschlossen' || c.resolutions.at(-1)?.state !== 'niedergelegt')
  )
    return 'in force without a resolution';
  if (RESOLVED.indexOf(c.state) >= 1 && !c.signedOn) return 'published without signature';
  return null;
}

/** Inv 3, 7: a frozen version stays as it was, and holds only handed-in text. */
function textProblem(memory: Memory, c: Cycle): string | null {
  const known = memory.versions.get(c) ?? [];
  if (c.versions.length < known.length) return 'inv 7: a version disappeared';
  for (const [n, version] of c.versions.entries()) {
    const text = version.texts.join('\n');
    if (text !== version.hash || (n < known.length && text !== known[n])) return 'inv 7: a frozen version changed';
    if (n >= known.length) {
      if (c.sections.some((s, i) => version.texts[i] !== s.submitted.at(-1)))
        return 'inv 3: frozen text that nobody handed in';
      known.push(text);
    }
  }
  memory.versions.set(c, known);
  return null;
}

/** Inv 5: every accepted comment is still there, with its quote, and the quote stands in the version it was made on. */
function commentProblem(memory: Memory, c: Cycle): string | null {
  const mine = c.comments.map((k) => `${c.key}|${k.round.key}|${k.by}|${k.at}|${k.section}|${k.quote}`);
  const known = memory.comments.filter((k) => k.startsWith(`${c.key}|`));
  if (mine.length < known.length || known.some((k, n) => k !== mine[n])) return 'inv 5: a comment was lost or changed';
  memory.comments.push(...mine.slice(known.length));
  for (const k of c.comments) {
    const version = k.round.version === null ? null : c.versions[k.round.version];
    if (version ? version.texts[k.section] !== k.quote : k.quote !== '')
      return 'inv 3: a comment on something else than its frozen version';
  }
  return null;
}

/** Inv 8: bound once, for ever. Inv 10: day and instant of the end agree. */
function roundProblem(memory: Memory, c: Cycle): string | null {
  for (const r of c.rounds) {
    const opened = memory.opened.get(r.key);
    if (
      opened
        ? r.version !== opened.version || r.openedAt?.getTime() !== opened.at
        : r.version !== null || r.openedAt !== null
    )
      return 'inv 8: the round changed its version';
    if (r.endsAt.getTime() !== endByHand(r.lastDay)) return 'inv 10: end and last day disagree';
    memory.ends.set(r.key, r.lastDay);
  }
  return null;
}
