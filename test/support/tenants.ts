// Jobcenter and accounts straight in the database, for tests below the API.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import type { Actor } from '#application/actor.js';
import type { Role } from '#domain/shared/roles.js';

export interface TestTenant {
  readonly id: string;
  /** Account ids by role. */
  readonly people: Readonly<Record<string, string>>;
  as(role: Role): Actor;
}

const STAFF: readonly Role[] = [
  'geschaeftsfuehrung',
  'bueroGeschaeftsfuehrung',
  'bereichsleitung',
  'teamleitung',
  'controlling',
  'bca',
  'bfdh',
  'beiratMitglied',
  'traegerversammlungVorsitz',
  'traegerversammlungMitglied',
  'revision',
  'administration',
];

/** @param owner data source of the owner */
export async function createTestTenant(
  owner: DataSource,
  key: string,
  roles: readonly Role[] = STAFF,
): Promise<TestTenant> {
  const id = randomUUID();
  const now = new Date('2023-01-01T08:00:00Z');
  const people: Record<string, string> = {};
  const memberships: Record<string, string> = {};
  await owner.transaction(async (m) => {
    await m.query(`select set_config('app.tenant', $1, true)`, [id]);
    await m.query(
      `insert into tenant (id, key, name, traegerform, traeger, ort, created_at) values ($1, $2, $3, 'gE', $4, 'Arnstadt', $5)`,
      [
        id,
        key,
        `Jobcenter ${key}`,
        JSON.stringify([
          { kind: 'agentur', name: 'Agentur für Arbeit' },
          { kind: 'kommune', name: 'Landkreis' },
        ]),
        now,
      ],
    );
    for (const role of roles) {
      people[role] = randomUUID();
      memberships[role] = randomUUID();
      await m.query('insert into account (id, tenant_id, email, name, created_at) values ($1, $2, $3, $4, $5)', [
        people[role],
        id,
        `${role.toLowerCase()}@${key}.example`,
        role,
        now,
      ]);
      await m.query(
        `insert into membership (id, tenant_id, account_id, role, organisation, member_group, traeger, valid_from, created_at) values ($1, $2, $3, $4, 'Organisation', 'arbeitnehmer', $5, '2023-01-01', $6)`,
        [
          memberships[role],
          id,
          people[role],
          role,
          role.startsWith('traegerversammlung') ? (role.endsWith('Vorsitz') ? 'agentur' : 'kommune') : null,
          now,
        ],
      );
    }
    const template = JSON.parse(readFileSync('templates/amip-2024-ge.json', 'utf8')) as {
      key: string;
      version: number;
    };
    await m.query(
      'insert into programme_template (tenant_id, key, version, data, created_at) values ($1, $2, $3, $4, $5)',
      [id, template.key, template.version, JSON.stringify(template), now],
    );
  });
  return {
    id,
    people,
    as: (role) => ({
      tenantId: id,
      accountId: people[role] as string,
      name: role,
      memberships: [
        { id: memberships[role] as string, role, organisation: 'Organisation', group: 'arbeitnehmer', traeger: null },
      ],
      roles: [role],
    }),
  };
}
