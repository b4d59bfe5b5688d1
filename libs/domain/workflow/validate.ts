/** A transition table is sound: every name is known and used, every state is reached and left again until a final one. */
import { ROLES } from '../shared/roles.js';
import type { AnyTable } from './table.js';

type AnyTransition = AnyTable['transitions'][number];

/** German sentences that say what is wrong with the table; empty when it is sound. */
export function validate(table: AnyTable): string[] {
  return [
    ...namedStates(table),
    ...table.transitions.flatMap((t) => transitionProblems(table, t)),
    ...ambiguous(table),
    ...labelsDiffer(table),
    ...unusedGuards(table),
    ...unreachable(table),
    ...deadEnds(table),
  ];
}

const has = (names: object, name: string): boolean => Object.hasOwn(names, name);
const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, i) => names.indexOf(name) !== i)),
];

function namedStates(table: AnyTable): string[] {
  const problems = [table.initial, ...table.final]
    .filter((s) => !has(table.states, s))
    .map((s) => `„${s}“ ist als Anfang oder Ende genannt, aber kein Zustand.`);
  if (table.final.length === 0) problems.push('Es gibt keinen Endzustand.');
  for (const [state, label] of Object.entries(table.states))
    if (!label.trim()) problems.push(`Der Zustand „${state}“ hat keine Bezeichnung.`);
  return problems;
}

function transitionProblems(table: AnyTable, t: AnyTransition): string[] {
  const problems: string[] = [];
  const say = (problem: string): number => problems.push(`Schritt „${t.event}“: ${problem}`);
  if (!t.label.trim()) say('hat keine Bezeichnung.');
  if (t.from.length === 0) say('geht von keinem Zustand aus.');
  for (const from of t.from) if (!has(table.states, from)) say(`geht von dem unbekannten Zustand „${from}“ aus.`);
  if (t.to !== 'same' && !has(table.states, t.to)) say(`führt zu dem unbekannten Zustand „${t.to}“.`);
  if (t.by.length === 0) say('niemand darf ihn ausführen.');
  for (const role of t.by) if (role !== 'clock' && !has(ROLES, role)) say(`nennt die unbekannte Rolle „${role}“.`);
  for (const guard of t.guards) if (!has(table.guards, guard)) say(`nennt die unbekannte Bedingung „${guard}“.`);
  for (const name of [t.from, t.by, t.guards, t.effects].flatMap(twice)) say(`nennt „${name}“ zweimal.`);
  return problems;
}

/** One event from one state leads one way only, or the order of the table would decide. */
function ambiguous(table: AnyTable): string[] {
  const pairs = table.transitions.flatMap((t) => [...new Set(t.from)].map((from) => `„${t.event}“ von „${from}“`));
  return twice(pairs).map((pair) => `${pair} steht mehrfach in der Tabelle.`);
}

/** The portal shows one button per event. */
function labelsDiffer(table: AnyTable): string[] {
  const events = [...new Set(table.transitions.map((t) => t.event))];
  return events
    .filter((event) => new Set(table.transitions.filter((t) => t.event === event).map((t) => t.label)).size > 1)
    .map((event) => `Schritt „${event}“ hat verschiedene Bezeichnungen.`);
}

function unusedGuards(table: AnyTable): string[] {
  const used = new Set(table.transitions.flatMap((t) => t.guards));
  return Object.keys(table.guards)
    .filter((guard) => !used.has(guard))
    .map((guard) => `Die Bedingung „${guard}“ wird nirgends verwendet.`);
}

function unreachable(table: AnyTable): string[] {
  const reached = closure(table, [table.initial], (t, state) =>
    t.from.includes(state) && t.to !== 'same' ? [t.to] : [],
  );
  return Object.keys(table.states)
    .filter((s) => !reached.has(s))
    .map((s) => `Der Zustand „${s}“ ist nicht erreichbar.`);
}

/** A state from which no final state can be reached is a dead end, also inside a loop. */
function deadEnds(table: AnyTable): string[] {
  const finishing = closure(table, table.final, (t, state) => (t.to === state ? t.from : []));
  return Object.keys(table.states)
    .filter((s) => !finishing.has(s))
    .map((s) => `Vom Zustand „${s}“ führt kein Weg zu einem Ende.`);
}

function closure(
  table: AnyTable,
  start: readonly string[],
  next: (t: AnyTransition, state: string) => readonly string[],
): Set<string> {
  const seen = new Set(start);
  for (const state of seen) for (const t of table.transitions) for (const other of next(t, state)) seen.add(other);
  return seen;
}
