/**
 * The one place where a state changes: decide by the table, write with version check, append the audit entry, run the effects —
 * all in the transaction that the door opened.
 */
import { decide, type Decision } from '#domain/workflow/interpreter.js';
import type { Table } from '#domain/workflow/table.js';
import type { Refusal } from '#domain/shared/refusal.js';
import { Refused } from './refused.js';
import type { Tx } from './ports.js';
import type { AuditFact } from './machinery-stores.js';

export interface Aggregate<State> {
  readonly id: string;
  readonly state: State;
  readonly version: number;
}

interface Advance<
  S extends string,
  E extends string,
  G extends string,
  F extends string,
  Facts,
  A extends Aggregate<S>,
> {
  readonly table: Table<S, E, G, F, Facts>;
  /** Locked in this transaction. */
  readonly aggregate: A;
  readonly entity: AuditFact['entity'];
  readonly cycleId: string;
  readonly event: E;
  readonly facts: Facts;
  /** The version that the person saw; null for the clock and for steps that follow from another. */
  readonly expectedVersion: number | null;
  /** Columns that change together with the state. */
  readonly changes?: object;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly update: (id: string, version: number, changes: { state: S }) => Promise<boolean>;
  /** Exhaustive: every effect that the table names either sets columns, in the same statement as the state, or does something more. */
  readonly effects: Readonly<Record<F, (() => Promise<void>) | { readonly columns: object }>>;
}

/** @throws Refused — stale, not in this state, wrong role, or the sentences of all guards that object. */
export async function advance<
  S extends string,
  E extends string,
  G extends string,
  F extends string,
  Facts,
  A extends Aggregate<S>,
>(tx: Tx, step: Advance<S, E, G, F, Facts, A>): Promise<{ from: S; to: S; role: string }> {
  const { table, aggregate, event } = step;
  if (step.expectedVersion !== null && step.expectedVersion !== aggregate.version)
    throw new Refused(stale(table.label, aggregate.version));
  const decision = decide(table, aggregate.state, event, tx.actor.roles, step.facts);
  if (!decision.ok) throw new Refused(toRefusal(table.name, event, decision));
  const handlers = decision.effects.map((effect) => step.effects[effect]);
  const columns = handlers.map((handler) => ('columns' in handler ? handler.columns : {}));
  const written = await step.update(
    aggregate.id,
    aggregate.version,
    Object.assign({}, step.changes, ...columns, { state: decision.to }) as { state: S },
  );
  if (!written) throw new Refused(stale(table.label, aggregate.version));
  await tx.audit({
    entity: step.entity,
    entityId: aggregate.id,
    cycleId: step.cycleId,
    event,
    from: aggregate.state,
    to: decision.to,
    role: decision.role,
    ...(step.details ? { details: step.details } : {}),
  });
  for (const handler of handlers) if (typeof handler === 'function') await handler();
  return { from: aggregate.state, to: decision.to, role: decision.role };
}

export const stale = (label: string, current: number): Refusal => ({
  kind: 'stale',
  code: 'stale',
  detail: `${label} hat inzwischen eine andere Fassung (Version ${current}). Bitte die aktuelle Fassung ansehen und den Schritt wiederholen.`,
  facts: { currentVersion: current },
});

/** What a table's "no" is outside of a step: the same code and reasons. */
export function toRefusal(
  machine: string,
  event: string,
  no: Extract<Decision<string, string>, { ok: false }>,
): Refusal {
  const kind = no.reason === 'wrongRole' ? 'forbidden' : no.reason === 'unknownEvent' ? 'invalid' : 'conflict';
  return { kind, code: `${machine}.${event}.${no.reason}`, detail: no.detail, reasons: no.refusals };
}

/** For writes outside a transition (assigning, saving text): the same answer when somebody was faster. */
export function mustBeWritten(written: boolean, label: string, current: number): void {
  if (!written) throw new Refused(stale(label, current));
}
