// Relay and worker on the backend that REDIS_URL chooses, as the queue specs use them: everything opened is closed after each test.
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { dueOutbox } from '../../libs/persistence/due-outbox.js';
import { openBackend, type QueueBackend } from '../../libs/queue/backend.js';
import { type EffectJob } from '../../libs/queue/jobs.js';
import { startRelay, type Relay, type RelayOptions } from '../../libs/queue/relay.js';
import { runEffect } from '../../libs/queue/run-effect.js';
import { redisPrefix, redisUrl, startMessaging, type Messaging } from './messaging.js';

export interface QueueSystem extends Messaging {
  readonly errors: Error[];
  relay(changed?: Partial<RelayOptions>): Relay;
  /** Works on the lane of deadlines; each effect leaves one entry in the audit trail, where a second one would be seen. */
  worker(before?: (effect: EffectJob) => Promise<void>): { readonly runs: string[]; close(): Promise<void> };
  /** A row of the lane of deadlines, due now unless told otherwise. */
  remindEffect(tenantId: string, availableAt?: Date): Promise<string>;
  done(id: string): Promise<boolean>;
  /** How often the effect of the row happened. */
  effects(id: string): Promise<number>;
  /** Everything the queue knows is gone, as after a Redis without its data or a schema restored from yesterday. */
  loseQueue(): Promise<void>;
  /** Closes what the test opened. */
  closeAll(): Promise<void>;
}

export const payload = () => ({ cycleId: randomUUID(), what: 'draft-7' });

/** @param redis another address of the Redis that REDIS_URL names */
export async function startQueueSystem(redis = redisUrl): Promise<QueueSystem> {
  const system = await startMessaging();
  const errors: Error[] = [];
  const onError = (error: Error) => void errors.push(error);
  const backend: QueueBackend = openBackend({
    databaseUrl: system.database.appUrl,
    redisUrl: redis,
    prefix: redisPrefix,
    onError,
  });
  const open: { close(): Promise<void> }[] = [];
  const opened = <T extends { close(): Promise<void> }>(part: T): T => {
    open.push(part);
    return part;
  };
  return {
    ...system,
    errors,
    relay: (changed = {}) => {
      const outbox = dueOutbox(system.source, system.database.appUrl);
      const queues = {
        deadlines: backend.queue('deadlines'),
        mails: backend.queue('mails'),
        documents: backend.queue('documents'),
      };
      return opened(startRelay({ outbox, queues, clock: system.clock, onError, pollMs: 60_000, ...changed }));
    },
    worker: (before = () => Promise.resolve()) => {
      const runs: string[] = [];
      const work = async (_name: string, effect: EffectJob): Promise<void> => {
        runs.push(effect.outboxId);
        await runEffect(system.door, effect, {
          job: 'remind',
          work: async (tx, { cycleId }) => {
            await tx.audit({ entity: 'cycle', entityId: cycleId, event: `effect-${effect.outboxId}` });
            await before(effect);
          },
        });
      };
      return opened({ runs, ...backend.work('deadlines', work, { concurrency: 4, lockMs: 15_000 }) });
    },
    remindEffect: (tenantId, availableAt) =>
      system.effect(tenantId, 'remind', payload(), availableAt ? { availableAt } : {}),
    done: async (id) => (await system.outbox(id)).done_at !== null,
    effects: async (id) => {
      const query = `select count(*)::int from audit_entry where payload::jsonb ->> 'event' = $1`;
      return (await system.admin.query<{ count: number }>(query, [`effect-${id}`])).rows[0]?.count ?? 0;
    },
    loseQueue: async () => {
      if (redisUrl === undefined) {
        await system.admin.query('delete from bullmq.job');
        return;
      }
      const redis = new Redis(redisUrl);
      const keys = await redis.keys(`${redisPrefix}:*`);
      if (keys.length > 0) await redis.del(keys);
      redis.disconnect();
    },
    closeAll: async () => {
      for (const part of open.splice(0).reverse()) await part.close();
    },
    stop: async () => {
      await backend.close();
      await system.stop();
    },
  };
}
