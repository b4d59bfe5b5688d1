/** The shape of a transition table: which event leads from which states to which, who may cause it, which guards and effects it has. */
import type { ActorRole } from '../shared/roles.js';

/** Looks only at facts loaded before; answers null (no objection) or a German sentence that says what is missing. */
export type Guard<Facts> = (facts: Facts) => string | null;

export interface Transition<
  State extends string,
  Event extends string,
  GuardName extends string,
  Effect extends string,
> {
  readonly event: Event;
  /** German label of the action, as the portal's button and the diagram show it. */
  readonly label: string;
  readonly from: readonly State[];
  /** `'same'`: the state stays; the event is still recorded. */
  readonly to: State | 'same';
  readonly by: readonly ActorRole[];
  readonly guards: readonly GuardName[];
  /** Names of what else happens in the same transaction. */
  readonly effects: readonly Effect[];
}

export interface Table<
  State extends string,
  Event extends string,
  GuardName extends string,
  Effect extends string,
  Facts,
> {
  /** e.g. `cycle`; used in codes and in the diagram. */
  readonly name: string;
  /** German name of the thing, e.g. „Das Programm“. */
  readonly label: string;
  readonly initial: State;
  /** States in which nothing more has to happen. */
  readonly final: readonly State[];
  /** German label per state. */
  readonly states: Readonly<Record<State, string>>;
  readonly guards: Readonly<Record<GuardName, Guard<Facts>>>;
  readonly transitions: readonly Transition<State, Event, GuardName, Effect>[];
}

/** Any table, for tools that only read it (diagram, boot check). */
// eslint-friendly erasure: facts are contravariant, `never` accepts every table.
export type AnyTable = Table<string, string, string, string, never>;
