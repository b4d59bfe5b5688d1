/** The one interpreter of all transition tables: decides whether an event may happen and, if not, says why. */
import type { GuardRefusal } from '../shared/refusal.js';
import { roleLabel, type ActorRole } from '../shared/roles.js';
import type { Table, Transition } from './table.js';

export interface Accepted<State, Effect> {
  readonly ok: true;
  readonly to: State;
  readonly effects: readonly Effect[];
  /** The role by which the actor was entitled. */
  readonly role: ActorRole;
}

export interface Refused {
  readonly ok: false;
  readonly reason: 'unknownEvent' | 'wrongState' | 'wrongRole' | 'guards';
  /** German sentence for the person. */
  readonly detail: string;
  readonly refusals: readonly GuardRefusal[];
}

export type Decision<State, Effect> = Accepted<State, Effect> | Refused;

/**
 * Decides one event. `roles` are all roles the actor holds here and now; the first one the table names counts.
 * Pure: the same arguments give the same answer.
 */
export function decide<S extends string, E extends string, G extends string, F extends string, Facts>(
  table: Table<S, E, G, F, Facts>,
  state: S,
  event: string,
  roles: readonly ActorRole[],
  facts: Facts,
): Decision<S, F> {
  const named = table.transitions.filter((t) => t.event === event);
  if (named.length === 0) return no('unknownEvent', `„${event}“ ist hier kein bekannter Schritt.`);
  const transition = named.find((t) => t.from.includes(state));
  if (!transition) return no('wrongState', wrongState(table, named, state));
  const role = transition.by.find((r) => roles.includes(r));
  if (!role) return no('wrongRole', wrongRole(transition.label, transition.by));
  const refusals = transition.guards.flatMap((guard): GuardRefusal[] => {
    const detail = table.guards[guard](facts);
    return detail === null ? [] : [{ guard, detail }];
  });
  if (refusals.length > 0) {
    return { ok: false, reason: 'guards', detail: refusals.map((r) => r.detail).join(' '), refusals };
  }
  return { ok: true, to: transition.to === 'same' ? state : transition.to, effects: transition.effects, role };
}

export interface Action<Event> {
  readonly event: Event;
  readonly label: string;
  readonly allowed: boolean;
  /** Why not; empty when allowed. */
  readonly reasons: readonly string[];
  /** It is the step of other roles. */
  readonly others?: true;
}

/**
 * The actions that the state offers and this person's roles name, each with what still stands in its way.
 * Guards about input (a reason, a date) are answered as if it had been given, when `facts` says so.
 */
export function actions<S extends string, E extends string, G extends string, F extends string, Facts>(
  table: Table<S, E, G, F, Facts>,
  state: S,
  roles: readonly ActorRole[],
  facts: Facts,
): readonly Action<E>[] {
  return table.transitions
    .filter((t) => t.from.includes(state) && !t.by.every((r) => r === 'clock'))
    .map((t) => {
      const decision = decide(table, state, t.event, roles, facts);
      if (decision.ok) return { event: t.event, label: t.label, allowed: true, reasons: [] };
      const reasons = decision.reason === 'guards' ? decision.refusals.map((r) => r.detail) : [decision.detail];
      const others = decision.reason === 'wrongRole' ? { others: true as const } : {};
      return { event: t.event, label: t.label, allowed: false, reasons, ...others };
    });
}

/** What time alone decides nobody may do by hand. */
const wrongRole = (label: string, by: readonly ActorRole[]): string =>
  by.every((role) => role === 'clock')
    ? `„${label}“ geschieht von selbst, sobald die Frist abgelaufen ist.`
    : `„${label}“ darf nur: ${by.map(roleLabel).join(', ')}.`;

function no(reason: Refused['reason'], detail: string): Refused {
  return { ok: false, reason, detail, refusals: [] };
}

function wrongState<S extends string, E extends string, G extends string, F extends string, Facts>(
  table: Table<S, E, G, F, Facts>,
  named: readonly Transition<S, E, G, F>[],
  state: S,
): string {
  const from = [...new Set(named.flatMap((t) => t.from))].map((s) => `„${table.states[s]}“`).join(' oder ');
  return `„${named[0]?.label}“ ist jetzt nicht möglich: ${table.label} ist im Stand „${table.states[state]}“, nötig ist ${from}.`;
}
