/** What can be asked of the world; each command goes through `decide` and is carried out wholly or not at all. */
import { refuseComment } from '../../libs/domain/consultation/comment-window.js';
import type { CycleEffect, CycleEvent } from '../../libs/domain/cycle/cycle-table.js';
import type { RoundEffect, RoundEvent, RoundKind } from '../../libs/domain/consultation/round-table.js';
import type { SectionEffect, SectionEvent } from '../../libs/domain/section/section-table.js';
import { decide } from '../../libs/domain/workflow/interpreter.js';
import type { Table } from '../../libs/domain/workflow/table.js';
import { budgetHash, cycleFacts, endOf, roundFacts, sectionFacts, type Input } from './facts.js';
import {
  add,
  CLOCK,
  set,
  transaction,
  type Actor,
  type Cycle,
  type Resolution,
  type Round,
  type Section,
  type Tables,
  type World,
} from './world.js';

/** An effect that answers false refuses the whole command. */
export type Effects<F extends string> = Readonly<Record<F, () => boolean | void>>;
export const nothing = (): void => undefined;

export function step<S extends string, E extends string, G extends string, F extends string, Facts extends object>(
  w: World,
  c: Cycle,
  actor: Actor,
  entity: keyof Tables,
  table: Table<S, E, G, F, Facts>,
  thing: { key: string; state: S },
  event: E,
  facts: Facts,
  effects: Effects<F>,
): boolean {
  const decision = decide(table, thing.state, event, actor.roles, facts);
  if (!decision.ok) return false;
  add(w, w.log, {
    entity,
    key: thing.key,
    cycle: c,
    event,
    from: thing.state,
    to: decision.to,
    role: decision.role,
    account: actor.account,
    reason: reasonIn(facts),
    at: w.now,
  });
  set(w, thing, 'state', decision.to);
  return decision.effects.every((effect) => effects[effect]() !== false);
}

const reasonIn = (facts: { reason?: unknown }): string | null =>
  typeof facts.reason === 'string' ? facts.reason : null;

export const cycleStep = (w: World, actor: Actor, c: Cycle, event: CycleEvent, input: Input = {}): boolean =>
  transaction(w, () => closeDue(w, c) && advanceCycle(w, actor, c, event, input));

export function advanceCycle(w: World, actor: Actor, c: Cycle, event: CycleEvent, input: Input): boolean {
  const last = (): Resolution => c.resolutions.at(-1) as Resolution;
  const freeze = (purpose: 'entwurf' | 'vorlage'): void => {
    const texts = c.sections.map((s) => s.text);
    add(w, c.versions, { purpose, texts, hash: texts.join('\n') });
  };
  const effects: Effects<CycleEffect> = {
    openSections: nothing,
    renderPublished: nothing,
    notifyStaff: nothing,
    notifyOwners: nothing,
    notifyBeirat: nothing,
    notifyTraegerversammlung: nothing,
    freezeDraft: () => freeze('entwurf'),
    openRound: () => {
      const planned = c.rounds.find((r) => r.kind === 'B' && r.state === 'geplant');
      return planned !== undefined && advanceRound(w, actor, c, planned, 'open', {});
    },
    recordBudgetMark: () => set(w, c, 'budgetMark', input.budgetMark ?? null),
    recordSignOff: () => {
      set(w, c, 'signOff', budgetHash(c));
      set(w, c, 'signOffAt', w.now);
    },
    recordLateVariant: () => set(w, c, 'lateReason', input.reason ?? null),
    freezeVorlage: () => freeze('vorlage'),
    prepareResolution: () => prepare(w, c, c.versions.length - 1, null),
    prepareNextBallot: () => prepare(w, c, last().version, c.resolutions.length - 1),
    reopenNamedSections: () =>
      last().named.every((n) => advanceSection(w, actor, c, c.sections[n] as Section, 'referBack', { referred: true })),
    freezeResolved: () => set(w, c, 'resolved', last().version),
    putInForce: () => add(w, w.inForce, c),
    recordSignature: () => set(w, c, 'signedOn', input.signedOn ?? null),
  };
  return step(w, c, actor, 'cycle', w.tables.cycle, c, event, cycleFacts(w, c, input), effects);
}

function prepare(w: World, c: Cycle, version: number, repeats: number | null): void {
  add(w, c.resolutions, {
    key: `${c.key}.v${c.resolutions.length}`,
    state: 'vorbereitet',
    version,
    hash: c.versions[version]?.hash ?? '',
    motion: 'zustimmung',
    conditions: null,
    named: [],
    parityReason: null,
    rules: w.rules,
    roll: null,
    ballots: [],
    openedAt: 0,
    closedAt: 0,
    outcome: null,
    castingVote: null,
    decision: null,
    recordHash: null,
    deliberations: 0,
    complete: false,
    repeats,
  });
}

export const sectionStep = (
  w: World,
  actor: Actor,
  c: Cycle,
  s: Section,
  event: SectionEvent,
  input: Input = {},
): boolean => transaction(w, () => advanceSection(w, actor, c, s, event, input));

function advanceSection(w: World, actor: Actor, c: Cycle, s: Section, event: SectionEvent, input: Input): boolean {
  const effects: Effects<SectionEffect> = {
    freezeSectionVersion: () => add(w, s.submitted, s.text),
    overtakeConsultation: () => set(w, s, 'overtaken', s.overtaken + 1),
    notifyOwner: nothing,
    notifyReleasers: nothing,
  };
  if (!step(w, c, actor, 'section', w.tables.section, s, event, sectionFacts(c, s, actor, input), effects))
    return false;
  if (input.text !== undefined) {
    set(w, s, 'text', input.text);
    if (event === 'save') set(w, s, 'toCheck', 0); // what was copied from last year is still there when writing begins
  }
  return true;
}

export const roundStep = (w: World, actor: Actor, c: Cycle, r: Round, event: RoundEvent, input: Input = {}): boolean =>
  transaction(w, () => (event !== 'markAnswered' || closeDue(w, c)) && advanceRound(w, actor, c, r, event, input));

function advanceRound(w: World, actor: Actor, c: Cycle, r: Round, event: RoundEvent, input: Input): boolean {
  const draft = c.versions.findLastIndex((v) => v.purpose === 'entwurf');
  const effects: Effects<RoundEffect> = {
    bindDraft: () => {
      set(w, r, 'version', r.kind === 'B' ? draft : null);
      set(w, r, 'openedAt', new Date(w.now));
    },
    scheduleClosing: () => set(w, r, 'jobs', r.jobs + 1),
    releaseReplies: nothing,
    notifyAudience: nothing,
    notifyStaff: nothing,
  };
  if (!step(w, c, actor, 'round', w.tables.round, r, event, roundFacts(w, c, r, input), effects)) return false;
  if (input.newEnd !== undefined) {
    set(w, r, 'lastDay', input.newEnd);
    set(w, r, 'endsAt', endOf(input.newEnd));
  }
  return true;
}

/** Whoever comes by closes what is over. */
export function closeDue(w: World, c: Cycle): boolean {
  for (const r of c.rounds)
    if (r.state === 'offen' && w.now >= r.endsAt.getTime()) advanceRound(w, CLOCK, c, r, 'close', {});
  return true;
}

export const planRound = (w: World, c: Cycle, kind: RoundKind, lastDay: string, audience: string[]): boolean =>
  transaction(w, () => {
    add(w, c.rounds, {
      key: `${c.key}.r${c.rounds.length}`,
      state: 'geplant',
      kind,
      lastDay,
      endsAt: endOf(lastDay),
      openedAt: null,
      version: null,
      audience,
      jobs: 0,
    });
    return true;
  });

/** A comment of the Beirat: no transition, but the one rule of time. */
export const comment = (w: World, actor: Actor, c: Cycle, r: Round, section: number, noRemarks: boolean): boolean =>
  transaction(w, () => {
    if (!r.audience.includes(actor.account) || refuseComment(r, new Date(w.now)) !== null) return false;
    const quote = r.version === null ? '' : (c.versions[r.version]?.texts[section] ?? '');
    add(w, c.comments, {
      round: r,
      section,
      quote,
      by: actor.account,
      noRemarks,
      at: w.now,
      disposition: noRemarks ? 'zurKenntnis' : null,
    });
    return true;
  });

export const answer = (w: World, c: Cycle, n: number): boolean =>
  transaction(w, () => {
    const k = c.comments[n];
    if (!k || k.disposition !== null) return false;
    set(w, k, 'disposition', 'uebernommen');
    return true;
  });
