/** A table with the rights of the application role: `select, insert` alone means that rows are written once and stay. */
export interface TableDefinition {
  readonly name: string;
  readonly sql: string;
  readonly rights: readonly string[];
}

export const ID = `id uuid not null default gen_random_uuid() primary key,
  tenant_id uuid not null references tenant (id)`;
export const ALL = ['select, insert, update, delete'];
export const APPEND = ['select, insert'];
export const CHANGE = ['select, insert, update'];
