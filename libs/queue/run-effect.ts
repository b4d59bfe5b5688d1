/**
 * One effect, once: the outbox row is claimed, the work done and the row finished in one transaction. Whatever delivers the job
 * twice, or dies in the middle, changes nothing: the second one finds the row done, the next one finds it open.
 */
import { masked } from '#config/log.js';
import { clockOf } from '#application/actor.js';
import type { Door, Tx } from '#application/ports.js';
import { PAYLOADS, type EffectJob, type JobName, type Payload } from './jobs.js';

export interface Failure {
  /** How often the row has failed by now, at least 1. */
  readonly attempts: number;
  readonly error: unknown;
  /** Its message without addresses. */
  readonly problem: string;
}

export interface Effect<Name extends JobName> {
  readonly job: Name;
  readonly work: (tx: Tx, payload: Payload<Name>) => Promise<void>;
  /** Runs in the transaction that records the failure, after everything else was rolled back. `giveUp`: the effect will never work; stop trying. */
  readonly onFailure?: (tx: Tx, payload: Payload<Name>, failure: Failure) => Promise<'tryAgain' | 'giveUp'>;
}

/**
 * A row that is done, not due or not there does nothing.
 * @throws what `work` threw, after the failure was recorded, so that the queue tries again; not when `onFailure` gave up
 */
export async function runEffect<Name extends JobName>(
  door: Door,
  { tenantId, outboxId }: EffectJob,
  effect: Effect<Name>,
): Promise<void> {
  const actor = clockOf(tenantId);
  try {
    await door.change(actor, async (tx) => {
      const entry = await tx.outbox.claim(outboxId);
      if (!entry) return;
      await effect.work(tx, payloadOf(effect.job, entry));
      await tx.outbox.done(outboxId);
    });
  } catch (error) {
    const gaveUp = await recordFailure(door, { tenantId, outboxId }, effect, error).catch(() => false); // database gone: the row stays open, the sweeper brings it back
    if (!gaveUp) throw error;
  }
}

/** The payload of an open row, without keeping it locked; null: nothing to do. */
export async function openPayload<Name extends JobName>(
  door: Door,
  { tenantId, outboxId }: EffectJob,
  job: Name,
): Promise<Payload<Name> | null> {
  const entry = await door.change(clockOf(tenantId), (tx) => tx.outbox.claim(outboxId));
  return entry ? payloadOf(job, entry) : null;
}

async function recordFailure<Name extends JobName>(
  door: Door,
  { tenantId, outboxId }: EffectJob,
  { job, onFailure }: Effect<Name>,
  error: unknown,
): Promise<boolean> {
  const problem = masked(error instanceof Error ? error.message : String(error));
  return door.change(clockOf(tenantId), async (tx) => {
    const entry = await tx.outbox.claim(outboxId);
    if (!entry) return false;
    await tx.outbox.failed(outboxId, problem);
    const next = await onFailure?.(tx, payloadOf(job, entry), { attempts: entry.attempts + 1, error, problem });
    if (next !== 'giveUp') return false;
    await tx.outbox.done(outboxId);
    return true;
  });
}

function payloadOf<Name extends JobName>(job: Name, entry: { job: string; payload: unknown }): Payload<Name> {
  if (entry.job !== job) throw new Error(`outbox row is a ${entry.job}, not a ${job}`);
  return PAYLOADS[job].parse(entry.payload) as Payload<Name>;
}
