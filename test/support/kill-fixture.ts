// A Jobcenter with a cycle that is being written, straight in the database: what the kill tests work on.
import { randomUUID } from 'node:crypto';
import { createCycle } from '../../libs/application/cycle/create-cycle.js';
import { defaultDates } from '../../libs/domain/cycle/default-dates.js';
import { VOTING_RULES_BY_LAW } from '../../libs/domain/resolution/voting-rules.js';
import { ownerDataSource } from '../../libs/persistence/data-source.js';
import { formatTenantToken, newToken, sha256 } from '../../libs/identity/tokens.js';
import type { Messaging } from './messaging.js';
import { createTestTenant, type TestTenant } from './tenants.js';

export interface KillFixture {
  readonly tenant: TestTenant;
  readonly cycleId: string;
  /** Sections in `inBearbeitung` at version 1, owned by the Teamleitung, with one paragraph. */
  readonly sectionIds: readonly string[];
}

export async function killFixture(system: Messaging, sections: number): Promise<KillFixture> {
  const owner = await ownerDataSource(system.database.ownerUrl).initialize();
  const tenant = await createTestTenant(owner, 'kill');
  await owner.destroy();
  const cycle = await system.door.change(tenant.as('geschaeftsfuehrung'), (tx) =>
    createCycle(tx, {
      year: 2027,
      years: 1,
      eintrittsplanung: 'imAmip',
      consultation: 'spaet',
      templateKey: 'amip-2024-ge',
      dates: defaultDates(2027),
      votingRules: VOTING_RULES_BY_LAW,
      owners: {},
    }),
  );
  const blocks = [{ kind: 'paragraph', id: 'p1', content: [{ kind: 'text', text: 'Ein Satz.' }] }];
  await system.admin.query(`update cycle set state = 'erarbeitung' where id = $1`, [cycle.id]);
  await system.admin.query('update section set owner_id = null where cycle_id = $1', [cycle.id]);
  const { rows } = await system.admin.query<{ id: string }>(
    `update section set state = 'inBearbeitung', owner_id = $2, blocks = $3
     where id in (select id from section where cycle_id = $1 order by position limit $4) returning id`,
    [cycle.id, tenant.people['teamleitung'], JSON.stringify(blocks), sections],
  );
  return { tenant, cycleId: cycle.id, sectionIds: rows.map(({ id }) => id) };
}

export interface SignedIn {
  readonly cookie: string;
  readonly csrfToken: string;
}

/** A session as signing in would have made it. */
export async function signIn(system: Messaging, { tenant }: KillFixture, role: string): Promise<SignedIn> {
  const [token, csrfToken] = [newToken(), newToken()];
  await system.admin.query(
    `insert into session (id, tenant_id, token_hash, account_id, csrf_token, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $6, $6::timestamptz + interval '10 hours')`,
    [randomUUID(), tenant.id, sha256(token), tenant.people[role], csrfToken, system.clock.now()],
  );
  return { cookie: `__Host-amip=${formatTenantToken({ tenantId: tenant.id, token })}`, csrfToken };
}
