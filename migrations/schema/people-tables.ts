/** The Jobcenter itself, its accounts, memberships and sessions. */
import { ID, ALL, CHANGE, type TableDefinition } from './table-definition.js';

export const PEOPLE_TABLES: readonly TableDefinition[] = [
  {
    name: 'tenant',
    rights: ['select', 'update (name, traeger, ort, land, settings)'],
    sql: `create table tenant (
    id uuid not null default gen_random_uuid() primary key,
    key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
    name text not null,
    traegerform text not null check (traegerform in ('gE', 'zkT')),
    traeger jsonb not null default '[]',
    ort text, land text,
    settings jsonb not null default '{}',
    created_at timestamptz not null)`,
  },

  {
    name: 'account',
    rights: CHANGE,
    sql: `create table account (
    ${ID},
    email text not null check (email = lower(email)),
    name text not null,
    password_hash text,
    demo boolean not null default false,
    active boolean not null default true,
    erased_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null,
    unique (tenant_id, id), unique (tenant_id, email))`,
  },

  {
    name: 'membership',
    rights: CHANGE,
    sql: `create table membership (
    ${ID},
    account_id uuid not null,
    role text not null,
    organisation text,
    member_group text,
    traeger text check (traeger in ('agentur', 'kommune')),
    valid_from date not null,
    valid_until date,
    version integer not null default 1,
    created_at timestamptz not null,
    unique (tenant_id, id),
    check (valid_until is null or valid_until >= valid_from - 1), -- the day before: ended on the day it began
    foreign key (tenant_id, account_id) references account (tenant_id, id));
    create index on membership (tenant_id, account_id)`,
  },

  {
    name: 'session',
    rights: ALL,
    sql: `create table session (
    ${ID},
    token_hash text not null unique,
    account_id uuid not null,
    csrf_token text not null,
    user_agent text,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    unique (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id));
    create index on session (tenant_id, account_id)`,
  },

  {
    name: 'sign_in_attempt',
    rights: ALL,
    sql: `create table sign_in_attempt (
    ${ID},
    bucket text not null,
    at timestamptz not null);
    create index on sign_in_attempt (tenant_id, bucket, at)`,
  },

  {
    name: 'password_reset',
    rights: ALL,
    sql: `create table password_reset (
    ${ID},
    account_id uuid not null,
    token_hash text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    foreign key (tenant_id, account_id) references account (tenant_id, id))`,
  },
];
