/** Every event × role × state × guard combination of every table, held against an answer computed from the table's data alone. */
import fc from 'fast-check';
import { roleLabel, ROLE_NAMES, type ActorRole } from '../shared/roles.js';
import { ALL_TABLES } from './all-tables.js';
import { actions, decide } from './interpreter.js';
import type { AnyTable, Table } from './table.js';

type Refusing = ReadonlySet<string>;
type Stub = Table<string, string, string, string, Refusing>;
const ACTORS: readonly ActorRole[] = [...ROLE_NAMES, 'clock'];

/** The same table with guards that refuse when told so: all combinations become possible. */
const stubbed = (table: AnyTable): Stub => ({
  ...table,
  guards: Object.fromEntries(
    Object.keys(table.guards).map((name) => [
      name,
      (refusing: Refusing) => (refusing.has(name) ? `Nein: ${name}.` : null),
    ]),
  ),
});

const subsets = (names: readonly string[]): Refusing[] =>
  Array.from({ length: 2 ** names.length }, (_, bits) => new Set(names.filter((_name, i) => bits & (1 << i))));

/** The answer in one line, from the rows of the table only. */
function expected(table: Stub, state: string, event: string, roles: readonly ActorRole[], refusing: Refusing): string {
  const rows = table.transitions.filter((t) => t.event === event);
  if (rows.length === 0) return 'unknownEvent';
  const row = rows.filter((t) => t.from.includes(state));
  if (row.length === 0) return 'wrongState';
  const [t] = row as [Stub['transitions'][number]];
  if (!t.by.some((role) => roles.includes(role))) return 'wrongRole';
  const no = t.guards.filter((guard) => refusing.has(guard));
  if (no.length > 0) return `guards ${no.join()}`;
  return `ok ${t.to === 'same' ? state : t.to} ${t.by.find((role) => roles.includes(role))} ${t.effects.join()}`;
}

function answered(table: Stub, state: string, event: string, roles: readonly ActorRole[], refusing: Refusing): string {
  const d = decide(table, state, event, roles, refusing);
  if (d.ok) return `ok ${d.to} ${d.role} ${d.effects.join()}`;
  const complete =
    d.detail.length > 0 &&
    (d.reason !== 'guards' || d.refusals.every((r) => d.detail.includes(r.detail) && r.detail === `Nein: ${r.guard}.`));
  return `${d.reason === 'guards' ? `guards ${d.refusals.map((r) => r.guard).join()}` : d.reason}${complete ? '' : ' without sentence'}`;
}

describe.each(ALL_TABLES.map((table) => [table.name, stubbed(table)] as const))('%s', (_name, table) => {
  const states = Object.keys(table.states);
  const events = [...new Set(table.transitions.map((t) => t.event)), 'erfunden'];
  const everyGuard = Object.keys(table.guards);
  const guardsOf = (event: string): string[] => [
    ...new Set(table.transitions.filter((t) => t.event === event).flatMap((t) => t.guards)),
  ];

  it('answers every combination as the table says', () => {
    let combinations = 0;
    const wrong: string[] = [];
    for (const event of events) {
      const own = guardsOf(event);
      const others = everyGuard.filter((guard) => !own.includes(guard));
      for (const refusing of subsets(own).flatMap((set) => [set, new Set([...set, ...others])])) {
        for (const state of states) {
          for (const role of ACTORS) {
            combinations++;
            const want = expected(table, state, event, [role], refusing);
            const got = answered(table, state, event, [role], refusing);
            if (got !== want) wrong.push(`${event} ${state} ${role}: ${got} statt ${want}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(combinations).toBeGreaterThan(states.length * ACTORS.length * events.length);
  });

  it('accepts any set of roles exactly when one of them is named', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...events),
        fc.constantFrom(...states),
        fc.subarray([...ACTORS]),
        fc.subarray(everyGuard),
        (event, state, roles, refusing) => {
          expect(answered(table, state, event, roles, new Set(refusing))).toBe(
            expected(table, state, event, roles, new Set(refusing)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('names in a refusal who may, or where it would be possible', () => {
    for (const t of table.transitions) {
      for (const state of states) {
        const d = decide(table, state, t.event, [], new Set<string>());
        if (d.ok) throw new Error('nobody was let in');
        if (d.reason === 'wrongState') expect(d.detail).toContain(table.states[state]);
        else
          for (const role of table.transitions.find((o) => o.event === t.event && o.from.includes(state))?.by ?? [])
            expect(d.detail).toContain(role === 'clock' ? 'von selbst' : roleLabel(role));
      }
    }
  });

  it('offers exactly the steps of the state, the clock’s excepted, and allows what decide allows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.subarray([...ACTORS]),
        fc.subarray(everyGuard),
        (state, roles, names) => {
          const refusing = new Set(names);
          const offered = actions(table, state, roles, refusing);
          expect(offered.map((a) => a.event)).toEqual(
            table.transitions
              .filter((t) => t.from.includes(state) && t.by.some((r) => r !== 'clock'))
              .map((t) => t.event),
          );
          for (const action of offered) {
            expect(action.allowed).toBe(decide(table, state, action.event, roles, refusing).ok);
            expect(action.reasons.length > 0).toBe(!action.allowed);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
