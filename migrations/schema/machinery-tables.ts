/** What keeps the rest honest: outbox, mails, idempotency keys and the audit chain. */
import { ID, CHANGE, type TableDefinition } from './table-definition.js';

export const MACHINERY_TABLES: readonly TableDefinition[] = [
  {
    name: 'mail',
    rights: CHANGE,
    sql: `create table mail (
    ${ID},
    key text not null,
    account_id uuid not null,
    template text not null,
    data jsonb not null,
    state text not null check (state in ('wartet', 'gesendet', 'fehlgeschlagen')),
    attempts integer not null default 0,
    last_error text,
    message_id text not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    unique (tenant_id, id), unique (tenant_id, key),
    foreign key (tenant_id, account_id) references account (tenant_id, id))`,
  },

  /* An effect that still has to happen: now, or when available_at has come. done_at is set in the transaction of the effect. */
  {
    name: 'outbox',
    rights: CHANGE,
    sql: `create table outbox (
    ${ID},
    job text not null,
    key text not null check (key !~ ':'),
    payload jsonb not null,
    available_at timestamptz not null,
    created_at timestamptz not null,
    dispatched_at timestamptz,
    dispatches integer not null default 0,
    done_at timestamptz,
    attempts integer not null default 0,
    last_error text,
    unique (tenant_id, id), unique (tenant_id, key));
    create index outbox_open on outbox (available_at) where done_at is null`,
  },

  {
    name: 'idempotency_key',
    rights: ['select, insert, update (response), delete'],
    sql: `create table idempotency_key (
    tenant_id uuid not null references tenant (id),
    account_id uuid not null,
    key text not null check (length(key) between 8 and 200),
    request_hash text not null,
    response jsonb,
    created_at timestamptz not null,
    primary key (tenant_id, account_id, key),
    foreign key (tenant_id, account_id) references account (tenant_id, id))`,
  },

  /* payload: canonical JSON text, exactly the bytes that were hashed. Written by append_audit() only. */
  {
    name: 'audit_entry',
    rights: ['select'],
    sql: `create table audit_entry (
    tenant_id uuid not null references tenant (id),
    seq bigint not null check (seq > 0),
    payload text not null,
    previous_hash text not null,
    hash text not null,
    entity text generated always as (payload::jsonb ->> 'entity') stored,
    entity_id text generated always as (payload::jsonb ->> 'entityId') stored,
    cycle_id text generated always as (payload::jsonb ->> 'cycleId') stored,
    primary key (tenant_id, seq),
    unique (tenant_id, previous_hash));
    create index on audit_entry (tenant_id, cycle_id, seq)`,
  },

  {
    name: 'audit_head',
    rights: ['select'],
    sql: `create table audit_head (
    tenant_id uuid not null references tenant (id) primary key,
    count bigint not null,
    hash text not null)`,
  },
];
