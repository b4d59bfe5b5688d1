/** Generated lives of a Bedarfsschätzung: whatever is tried, by whomever and in whatever order, it stays on the ways that are written down here by hand. */
import fc from 'fast-check';
import type { CycleState } from '../cycle/cycle-table.js';
import { ROLE_NAMES, type Role } from '../shared/roles.js';
import { decide } from '../workflow/interpreter.js';
import { bedarfTable, type BedarfEvent, type BedarfState } from './bedarf-table.js';

const EVENTS: readonly BedarfEvent[] = ['startEstimating', 'save', 'handIn', 'return', 'accept', 'withdraw'];
const STEADY = EVENTS.filter((event) => event !== 'withdraw');
const CYCLE: readonly CycleState[] = ['angelegt', 'erarbeitung', 'konsultation', 'einarbeitung', 'beschlussfassung'];
const OPEN: readonly CycleState[] = ['angelegt', 'erarbeitung', 'einarbeitung'];
const LEADS: readonly Role[] = ['bereichsleitung', 'controlling', 'geschaeftsfuehrung'];
const WRITES: readonly Role[] = [...LEADS, 'teamleitung', 'bca', 'bueroGeschaeftsfuehrung'];

interface Try {
  readonly event: BedarfEvent;
  readonly role: Role;
  readonly owner: boolean;
  readonly estimated: number;
  readonly reason: string | null;
  readonly cycleState: CycleState;
}

/** The same rules a second time, in other words; null: refused. */
function written(state: BedarfState, { event, role, owner, estimated, reason, cycleState }: Try): BedarfState | null {
  if (!OPEN.includes(cycleState)) return null;
  const estimates = owner && WRITES.includes(role);
  const leads = LEADS.includes(role);
  switch (event) {
    case 'startEstimating':
      return estimates && ['angefordert', 'zurueckgegeben'].includes(state) ? 'inArbeit' : null;
    case 'save':
      return estimates && state === 'inArbeit' ? 'inArbeit' : null;
    case 'handIn':
      return estimates && state === 'inArbeit' && estimated > 0 ? 'eingereicht' : null;
    case 'return':
      return leads && reason?.trim() && ['eingereicht', 'uebernommen'].includes(state) ? 'zurueckgegeben' : null;
    case 'accept':
      return leads && state === 'eingereicht' ? 'uebernommen' : null;
    case 'withdraw':
      return leads && !['uebernommen', 'zurueckgezogen'].includes(state) ? 'zurueckgezogen' : null;
  }
}

/** Mostly fitting tries, so that lives get far. */
const attempt: fc.Arbitrary<Try> = fc.record({
  event: fc.constantFrom(...EVENTS, ...STEADY, ...STEADY, ...STEADY),
  role: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...WRITES) },
    { weight: 1, arbitrary: fc.constantFrom(...ROLE_NAMES) },
  ),
  owner: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  estimated: fc.integer({ min: 0, max: 3 }),
  reason: fc.constantFrom('Zu hoch', 'Zu hoch', ' ', null),
  cycleState: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...OPEN) },
    { weight: 1, arbitrary: fc.constantFrom(...CYCLE) },
  ),
});

it('every try of every life is answered as the rules say, and each refusal says why', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 30, maxLength: 60, size: 'max' }), (life) => {
      let state = bedarfTable.initial;
      const wrong: unknown[] = [];
      for (const one of life) {
        const { event, role, owner, ...facts } = one;
        const decision = decide(bedarfTable, state, event, [role], { ...facts, isOwner: owner });
        const wanted = written(state, one);
        if ((decision.ok ? decision.to : null) !== wanted) wrong.push({ state, one, decision, wanted });
        if (decision.ok) {
          reached.add(`${state} ${event} ${decision.to}`);
          state = decision.to;
        } else if (!/^[A-ZÄÖÜ„].{20,}\.$/s.test(decision.detail)) wrong.push(decision.detail);
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 600 },
  );
  expect([...reached].sort()).toEqual(
    [
      'angefordert startEstimating inArbeit',
      'zurueckgegeben startEstimating inArbeit',
      'inArbeit save inArbeit',
      'inArbeit handIn eingereicht',
      'eingereicht return zurueckgegeben',
      'uebernommen return zurueckgegeben',
      'eingereicht accept uebernommen',
      ...['angefordert', 'inArbeit', 'eingereicht', 'zurueckgegeben'].map((s) => `${s} withdraw zurueckgezogen`),
    ].sort(),
  );
});
