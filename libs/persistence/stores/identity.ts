/** Sessions, sign-in attempts and one-time links; of every token only the hash is here. */
import type { Credentials, IdentityStore, ResetRecord, SessionRecord } from '#application/people/ports.js';
import type { Sql } from '../sql.js';

const CREDENTIALS = 'id as account_id, name, email, password_hash, active';

export function identityStore(sql: Sql): IdentityStore {
  return {
    credentials: (by) =>
      'email' in by
        ? sql.first<Credentials>(`select ${CREDENTIALS} from account where email = $1`, [by.email])
        : sql.first<Credentials>(`select ${CREDENTIALS} from account where id = $1`, [by.accountId]),
    insertSession: async ({ at, ...session }) => {
      const row = await sql.insert<{ id: string }>('session', { ...session, createdAt: at, lastSeenAt: at });
      return row.id;
    },
    sessions: (accountId, { now, idleSince }) =>
      sql.rows<SessionRecord>(
        `select id, user_agent, created_at, last_seen_at, expires_at from session
         where account_id = $1 and revoked_at is null and expires_at > $2 and last_seen_at > $3 order by created_at desc, id`,
        [accountId, now, idleSince],
      ),
    touchSession: async (id, at) => {
      await sql.execute('update session set last_seen_at = $2 where id = $1 and last_seen_at < $2', [id, at]);
    },
    revokeSession: async (accountId, id, at) =>
      (await sql.execute(
        'update session set revoked_at = $3 where account_id = $1 and id = $2 and revoked_at is null',
        [accountId, id, at],
      )) === 1,
    revokeByToken: async (tokenHash, at) => {
      const row = await sql.first<{ id: string }>(
        'update session set revoked_at = $2 where token_hash = $1 and revoked_at is null returning id',
        [tokenHash, at],
      );
      return row?.id ?? null;
    },
    revokeSessions: (accountId, exceptId, at) =>
      sql.execute(
        'update session set revoked_at = $3 where account_id = $1 and revoked_at is null and ($2::uuid is null or id <> $2)',
        [accountId, exceptId, at],
      ),
    forgetSessions: (endedBefore) =>
      sql.execute('delete from session where least(expires_at, coalesce(revoked_at, expires_at)) < $1', [endedBefore]),
    attempts: async (bucket, since) => {
      await sql.execute(
        `select pg_advisory_xact_lock(hashtextextended('attempt:' || current_tenant()::text || $1, 0))`,
        [bucket],
      );
      const row = await sql.first<{ count: number; oldest: Date | null }>(
        'select count(*) as count, min(at) as oldest from sign_in_attempt where bucket = $1 and at > $2',
        [bucket, since],
      );
      return row ?? { count: 0, oldest: null };
    },
    addAttempt: async (bucket, at) => (await sql.insert<{ id: string }>('sign_in_attempt', { bucket, at })).id,
    forgetAttempts: async (which) => {
      if ('bucket' in which) await sql.execute('delete from sign_in_attempt where bucket = $1', [which.bucket]);
      else if ('id' in which) await sql.execute('delete from sign_in_attempt where id = $1', [which.id]);
      else await sql.execute('delete from sign_in_attempt where at < $1', [which.before]);
    },
    insertReset: async ({ at, ...reset }) =>
      (await sql.insert<{ id: string }>('password_reset', { ...reset, createdAt: at })).id,
    armReset: async (id, tokenHash, expiresAt) =>
      (await sql.execute(
        `update password_reset r set token_hash = $2, expires_at = $3
         from account a where r.id = $1 and r.used_at is null and a.id = r.account_id and a.active`,
        [id, tokenHash, expiresAt],
      )) === 1,
    useReset: (tokenHash, at) =>
      sql.first<ResetRecord>(
        `update password_reset r set used_at = $2 from account a
         where r.token_hash = $1 and r.used_at is null and r.expires_at > $2 and a.id = r.account_id and a.active
         returning r.id, r.account_id`,
        [tokenHash, at],
      ),
    dropResets: async (accountId) => {
      await sql.execute('delete from password_reset where account_id = $1 and used_at is null', [accountId]);
    },
    setPassword: async (accountId, passwordHash) => {
      await sql.execute('update account set password_hash = $2, version = version + 1 where id = $1', [
        accountId,
        passwordHash,
      ]);
    },
    lockAdministration: async () => {
      await sql.execute(
        `select pg_advisory_xact_lock(hashtextextended('administration:' || current_tenant()::text, 0))`,
      );
    },
    eraseTraces: async (accountId, email) => {
      await sql.execute('delete from session where account_id = $1', [accountId]);
      await sql.execute('delete from password_reset where account_id = $1', [accountId]);
      await sql.execute(
        `update mail set data = '{}', last_error = null, state = case state when 'wartet' then 'fehlgeschlagen' else state end where account_id = $1`,
        [accountId],
      );
      await sql.execute(
        `delete from sign_in_attempt where bucket like '%-account-' || encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
        [email],
      );
      // A stored answer to a repeated request of the administration may show the name.
      await sql.execute(
        'delete from idempotency_key where account_id = $1 or position($1::text in response::text) > 0',
        [accountId],
      );
    },
  };
}
