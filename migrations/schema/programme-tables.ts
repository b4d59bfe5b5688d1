/** The programme: templates, cycles, sections, their frozen versions, sign-offs and documents. */
import { ID, APPEND, CHANGE, type TableDefinition } from './table-definition.js';

export const PROGRAMME_TABLES: readonly TableDefinition[] = [
  {
    name: 'programme_template',
    rights: APPEND,
    sql: `create table programme_template (
    tenant_id uuid not null references tenant (id),
    key text not null,
    version integer not null,
    data jsonb not null,
    created_at timestamptz not null,
    primary key (tenant_id, key, version))`,
  },

  {
    name: 'cycle',
    rights: CHANGE,
    sql: `create table cycle (
    ${ID},
    year integer not null check (year between 1990 and 2200),
    years integer not null check (years in (1, 2)),
    kind text not null check (kind in ('programm', 'nachtrag')),
    amends_id uuid,
    traegerform text not null check (traegerform in ('gE', 'zkT')),
    eintrittsplanung text not null check (eintrittsplanung in ('imAmip', 'operativesProgramm')),
    consultation text not null check (consultation in ('frueh', 'spaet', 'keine')),
    template_key text not null,
    template_version integer not null,
    front jsonb not null,
    figures jsonb not null,
    dates jsonb not null,
    voting_rules jsonb not null,
    imported_record jsonb,
    state text not null,
    version integer not null default 1,
    budget_mark text check (budget_mark in ('vorlaeufig', 'endgueltig')),
    late_reason text,
    resolved_version_id uuid,
    resolution_id uuid,
    signature jsonb,
    created_at timestamptz not null,
    created_by uuid,
    unique (tenant_id, id),
    foreign key (tenant_id, amends_id) references cycle (tenant_id, id),
    foreign key (tenant_id, template_key, template_version) references programme_template (tenant_id, key, version),
    foreign key (tenant_id, created_by) references account (tenant_id, id));
    create index on cycle (tenant_id, year)`,
  },

  /* One row per year covered: two programmes in force for one year cannot exist. */
  {
    name: 'programme_in_force',
    rights: APPEND,
    sql: `create table programme_in_force (
    tenant_id uuid not null references tenant (id),
    year integer not null,
    cycle_id uuid not null,
    primary key (tenant_id, year),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id))`,
  },

  {
    name: 'section',
    rights: CHANGE,
    sql: `create table section (
    ${ID},
    cycle_id uuid not null,
    key text not null,
    parent_id uuid,
    position integer not null,
    settings jsonb not null,
    owner_role text not null,
    owner_id uuid,
    state text not null,
    version integer not null default 1,
    blocks jsonb not null default '[]',
    latest_number integer not null default 0,
    overtaken_at timestamptz,
    referred_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    unique (tenant_id, id), unique (cycle_id, key),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, parent_id) references section (tenant_id, id),
    foreign key (tenant_id, owner_id) references account (tenant_id, id),
    foreign key (tenant_id, updated_by) references account (tenant_id, id))`,
  },

  {
    name: 'section_version',
    rights: APPEND,
    sql: `create table section_version (
    ${ID},
    section_id uuid not null,
    number integer not null,
    title text not null,
    blocks jsonb not null,
    content_hash text not null,
    created_at timestamptz not null,
    created_by uuid,
    unique (tenant_id, id), unique (section_id, number),
    foreign key (tenant_id, section_id) references section (tenant_id, id),
    foreign key (tenant_id, created_by) references account (tenant_id, id))`,
  },

  /* content: canonical JSON text; text_hash: its SHA-256. */
  {
    name: 'programme_version',
    rights: APPEND,
    sql: `create table programme_version (
    ${ID},
    cycle_id uuid not null,
    number integer not null,
    purpose text not null check (purpose in ('entwurf', 'vorlage')),
    content text not null,
    text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    created_by uuid,
    unique (tenant_id, id), unique (cycle_id, number),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, created_by) references account (tenant_id, id))`,
  },

  {
    name: 'programme_version_section',
    rights: APPEND,
    sql: `create table programme_version_section (
    tenant_id uuid not null references tenant (id),
    programme_version_id uuid not null,
    section_id uuid not null,
    section_version_id uuid not null,
    primary key (programme_version_id, section_id),
    foreign key (tenant_id, programme_version_id) references programme_version (tenant_id, id),
    foreign key (tenant_id, section_id) references section (tenant_id, id),
    foreign key (tenant_id, section_version_id) references section_version (tenant_id, id))`,
  },

  /* covered_hash: what the BfdH saw; a later change of the budget part makes the sign-off void. */
  {
    name: 'sign_off',
    rights: APPEND,
    sql: `create table sign_off (
    ${ID},
    cycle_id uuid not null,
    kind text not null check (kind in ('bfdh')),
    covered_hash text not null,
    account_id uuid not null,
    at timestamptz not null,
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id))`,
  },

  {
    name: 'document_output',
    rights: CHANGE,
    sql: `create table document_output (
    ${ID},
    cycle_id uuid not null,
    programme_version_id uuid,
    edition text not null,
    state text not null check (state in ('angefordert', 'fertig', 'fehlgeschlagen')),
    input text not null,
    file_name text not null,
    bytes bytea,
    sha256 text,
    problem text,
    requested_by uuid,
    created_at timestamptz not null,
    finished_at timestamptz,
    unique (tenant_id, id),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, programme_version_id) references programme_version (tenant_id, id),
    foreign key (tenant_id, requested_by) references account (tenant_id, id))`,
  },
];
