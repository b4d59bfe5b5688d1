/** What people need while they work in the portal; each table came after the first schema and is made by a migration of its own. */
import { ALL, CHANGE, type TableDefinition } from './table-definition.js';

/* Who writes a section just now: at most one account, by the key itself. It ends by time; nothing rests on it. */
export const SECTION_LOCK: TableDefinition = {
  name: 'section_lock',
  rights: ALL,
  sql: `create table section_lock (
    tenant_id uuid not null references tenant (id),
    section_id uuid not null primary key,
    account_id uuid not null,
    since timestamptz not null,
    renewed_at timestamptz not null,
    foreign key (tenant_id, section_id) references section (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id))`,
};

/* When a person last looked at what changed, and how long the audit trail was then. */
export const LAST_LOOK: TableDefinition = {
  name: 'last_look',
  rights: CHANGE,
  sql: `create table last_look (
    tenant_id uuid not null references tenant (id),
    account_id uuid not null primary key,
    at timestamptz not null,
    audit_seq bigint not null,
    foreign key (tenant_id, account_id) references account (tenant_id, id))`,
};
