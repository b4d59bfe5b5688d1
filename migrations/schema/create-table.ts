/** A table with everything that makes it safe: row-level security, forced; the policy on the tenant; the rights of the application role. */
import type { QueryRunner } from 'typeorm';
import type { TableDefinition } from './table-definition.js';

export async function createTable(runner: QueryRunner, table: TableDefinition): Promise<void> {
  await runner.query(table.sql);
  await runner.query(`alter table ${table.name} enable row level security`);
  await runner.query(`alter table ${table.name} force row level security`);
  const column = table.name === 'tenant' ? 'id' : 'tenant_id';
  await runner.query(
    `create policy own_tenant on ${table.name} using (${column} = current_tenant()) with check (${column} = current_tenant())`,
  );
  for (const right of table.rights) await runner.query(`grant ${right} on ${table.name} to amip_app`);
}
