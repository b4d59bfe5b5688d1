/** The few questions that are asked before a tenant is known; each goes to one function of the database in one round trip. */
import type { DataSource } from 'typeorm';
import type { Directory, FoundSession, JobcenterEntry } from '#application/people/ports.js';

export function createDirectory(source: DataSource): Directory {
  return {
    findSession: async ({ tenantId, tokenHash, now, idleSeconds, today }) => {
      const rows = await source.query<SessionRow[]>(
        `select * from find_session($1, $2, $3, make_interval(secs => $4), $5)`,
        [tenantId, tokenHash, now, idleSeconds, today],
      );
      return rows[0] ? toSession(rows[0]) : null;
    },
    findJobcenter: async (key) => {
      const rows = await source.query<JobcenterEntry[]>('select id, key, name from find_tenant($1)', [key]);
      return rows[0] ?? null;
    },
    jobcenters: () => source.query<JobcenterEntry[]>('select id, key, name from all_tenants()'),
    backlog: async (now) => {
      const rows = await source.query<{ open: number; oldest: Date | null }[]>(
        'select open, oldest from outbox_backlog($1)',
        [now],
      );
      return rows[0] ?? { open: 0, oldest: null };
    },
  };
}

interface SessionRow {
  session_id: string;
  csrf_token: string;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  account_id: string;
  name: string;
  email: string;
  jobcenter_name: string;
  traegerform: 'gE' | 'zkT';
  memberships: FoundSession['memberships'];
}

const toSession = (row: SessionRow): FoundSession => ({
  sessionId: row.session_id,
  csrfToken: row.csrf_token,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
  expiresAt: row.expires_at,
  accountId: row.account_id,
  name: row.name,
  email: row.email,
  jobcenterName: row.jobcenter_name,
  traegerform: row.traegerform,
  memberships: row.memberships,
});
