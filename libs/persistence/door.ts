/**
 * The door: begin → tenant set for this transaction only → work → commit. Nothing outside sees half of a change; a repeated
 * idempotency key answers what the first request answered.
 */
import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from '#domain/shared/clock.js';
import type { Actor } from '#application/actor.js';
import type { Door, Idempotency, Tx } from '#application/ports.js';
import { refuse } from '#application/refused.js';
import { Sql } from './sql.js';
import { openTx } from './tx.js';

/** Deadlock and serialization failure: the database undid everything and asks to try again. */
const TRY_AGAIN = ['40001', '40P01'];
const ATTEMPTS = 3;

export function createDoor(source: DataSource, clock: Clock): Door {
  return {
    change: (actor, work, idempotency) =>
      again(() =>
        within(source, 'READ COMMITTED', actor, clock, (tx, sql) =>
          idempotency ? once(tx, sql, idempotency, work) : work(tx),
        ),
      ),
    read: (actor, work) => within(source, 'READ ONLY', actor, clock, (tx) => work(tx)),
  };
}

async function within<T>(
  source: DataSource,
  mode: 'READ COMMITTED' | 'READ ONLY',
  actor: Actor,
  clock: Clock,
  work: (tx: Tx, sql: Sql) => Promise<T>,
): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await runner.connect();
    await begin(runner, mode, actor.tenantId);
    const sql = new Sql(runner);
    const result = await work(openTx(sql, actor, clock.now()), sql);
    await runner.query('commit');
    return result;
  } catch (error) {
    await runner.query('rollback').catch(() => undefined); // the connection may be gone; the database rolls back by itself
    throw error;
  } finally {
    await runner.release();
  }
}

async function begin(runner: QueryRunner, mode: 'READ COMMITTED' | 'READ ONLY', tenantId: string): Promise<void> {
  await runner.query(mode === 'READ ONLY' ? 'begin isolation level repeatable read read only' : 'begin');
  await runner.query(`select set_config('app.tenant', $1, true)`, [tenantId]);
}

async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt();
    } catch (error) {
      const code = (error as { code?: string }).code ?? '';
      if (n >= ATTEMPTS || !TRY_AGAIN.includes(code)) throw error;
    }
  }
}

/** The key's row is locked until commit: a second request with the same key waits and then reads the answer of the first. */
async function once<T>(tx: Tx, sql: Sql, { key, requestHash }: Idempotency, work: (tx: Tx) => Promise<T>): Promise<T> {
  const accountId = tx.actor.accountId;
  if (accountId === null) return work(tx);
  const fresh = await sql.execute(
    `insert into idempotency_key (tenant_id, account_id, key, request_hash, created_at)
     values (current_tenant(), $1, $2, $3, $4) on conflict do nothing`,
    [accountId, key, requestHash, tx.now],
  );
  if (fresh === 0) {
    const earlier = await sql.first<{ requestHash: string; response: { result: T } }>(
      'select request_hash, response from idempotency_key where account_id = $1 and key = $2',
      [accountId, key],
    );
    if (!earlier || earlier.requestHash !== requestHash) {
      refuse(
        'conflict',
        'idempotency.otherRequest',
        'Dieser Idempotency-Key wurde schon für eine andere Anfrage benutzt. Bitte einen neuen wählen.',
      );
    }
    // A right that has ended meanwhile has ended for the repetition too.
    if (tx.actor.roles.length === 0)
      refuse(
        'forbidden',
        'forbidden',
        'Ihre Mitgliedschaft ist beendet; die frühere Antwort gibt es nicht noch einmal.',
      );
    return earlier.response.result;
  }
  const result = await work(tx);
  await sql.execute('update idempotency_key set response = $3 where account_id = $1 and key = $2', [
    accountId,
    key,
    JSON.stringify({ result: result ?? null }),
  ]);
  return result;
}
