/** All tables with the rights of the application role: `select, insert` alone means that rows are written once and stay. */

interface TableDefinition {
  readonly name: string;
  readonly sql: string;
  readonly rights: readonly string[];
}

const id = `id uuid not null default gen_random_uuid() primary key,
  tenant_id uuid not null references tenant (id)`;
const ALL = ['select, insert, update, delete'];
const APPEND = ['select, insert'];
const CHANGE = ['select, insert, update'];

export const TABLES: readonly TableDefinition[] = [
  { name: 'tenant', rights: ['select', 'update (name, traeger, ort, land, settings)'], sql: `create table tenant (
    id uuid not null default gen_random_uuid() primary key,
    key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
    name text not null,
    traegerform text not null check (traegerform in ('gE', 'zkT')),
    traeger jsonb not null default '[]',
    ort text, land text,
    settings jsonb not null default '{}',
    created_at timestamptz not null)` },

  { name: 'account', rights: CHANGE, sql: `create table account (
    ${id},
    email text not null check (email = lower(email)),
    name text not null,
    password_hash text,
    demo boolean not null default false,
    active boolean not null default true,
    erased_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null,
    unique (tenant_id, id), unique (tenant_id, email))` },

  { name: 'membership', rights: CHANGE, sql: `create table membership (
    ${id},
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
    create index on membership (tenant_id, account_id)` },

  { name: 'session', rights: ALL, sql: `create table session (
    ${id},
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
    create index on session (tenant_id, account_id)` },

  { name: 'sign_in_attempt', rights: ALL, sql: `create table sign_in_attempt (
    ${id},
    bucket text not null,
    at timestamptz not null);
    create index on sign_in_attempt (tenant_id, bucket, at)` },

  { name: 'password_reset', rights: ALL, sql: `create table password_reset (
    ${id},
    account_id uuid not null,
    token_hash text not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    foreign key (tenant_id, account_id) references account (tenant_id, id))` },

  { name: 'programme_template', rights: APPEND, sql: `create table programme_template (
    tenant_id uuid not null references tenant (id),
    key text not null,
    version integer not null,
    data jsonb not null,
    created_at timestamptz not null,
    primary key (tenant_id, key, version))` },

  { name: 'cycle', rights: CHANGE, sql: `create table cycle (
    ${id},
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
    create index on cycle (tenant_id, year)` },

  /* One row per year covered: two programmes in force for one year cannot exist. */
  { name: 'programme_in_force', rights: APPEND, sql: `create table programme_in_force (
    tenant_id uuid not null references tenant (id),
    year integer not null,
    cycle_id uuid not null,
    primary key (tenant_id, year),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id))` },

  { name: 'section', rights: CHANGE, sql: `create table section (
    ${id},
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
    foreign key (tenant_id, updated_by) references account (tenant_id, id))` },

  { name: 'section_version', rights: APPEND, sql: `create table section_version (
    ${id},
    section_id uuid not null,
    number integer not null,
    title text not null,
    blocks jsonb not null,
    content_hash text not null,
    created_at timestamptz not null,
    created_by uuid,
    unique (tenant_id, id), unique (section_id, number),
    foreign key (tenant_id, section_id) references section (tenant_id, id),
    foreign key (tenant_id, created_by) references account (tenant_id, id))` },

  /* content: canonical JSON text; text_hash: its SHA-256. */
  { name: 'programme_version', rights: APPEND, sql: `create table programme_version (
    ${id},
    cycle_id uuid not null,
    number integer not null,
    purpose text not null check (purpose in ('entwurf', 'vorlage')),
    content text not null,
    text_hash text not null check (text_hash ~ '^[0-9a-f]{64}$'),
    created_at timestamptz not null,
    created_by uuid,
    unique (tenant_id, id), unique (cycle_id, number),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, created_by) references account (tenant_id, id))` },

  { name: 'programme_version_section', rights: APPEND, sql: `create table programme_version_section (
    tenant_id uuid not null references tenant (id),
    programme_version_id uuid not null,
    section_id uuid not null,
    section_version_id uuid not null,
    primary key (programme_version_id, section_id),
    foreign key (tenant_id, programme_version_id) references programme_version (tenant_id, id),
    foreign key (tenant_id, section_id) references section (tenant_id, id),
    foreign key (tenant_id, section_version_id) references section_version (tenant_id, id))` },

  /* covered_hash: what the BfdH saw; a later change of the budget part makes the sign-off void. */
  { name: 'sign_off', rights: APPEND, sql: `create table sign_off (
    ${id},
    cycle_id uuid not null,
    kind text not null check (kind in ('bfdh')),
    covered_hash text not null,
    account_id uuid not null,
    at timestamptz not null,
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id))` },

  { name: 'comment_round', rights: CHANGE, sql: `create table comment_round (
    ${id},
    cycle_id uuid not null,
    number integer not null,
    kind text not null check (kind in ('A', 'B')),
    title text not null,
    state text not null,
    version integer not null default 1,
    starts_on date not null,
    ends_on date not null,
    zone text not null,
    ends_at timestamptz not null,
    opened_at timestamptz,
    programme_version_id uuid,
    replies_released_at timestamptz,
    created_at timestamptz not null,
    unique (tenant_id, id), unique (cycle_id, number),
    check (ends_on >= starts_on),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, programme_version_id) references programme_version (tenant_id, id))` },

  { name: 'round_audience', rights: ['select, insert, delete'], sql: `create table round_audience (
    tenant_id uuid not null references tenant (id),
    round_id uuid not null,
    membership_id uuid not null,
    account_id uuid not null,
    primary key (round_id, membership_id),
    foreign key (tenant_id, round_id) references comment_round (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id))` },

  /* What was said is written once; only the answer to it may change. */
  { name: 'comment', rights: ['select, insert', 'update (disposition, disposition_reason, reply, answered_by, answered_at, responsible_id, version)'], sql: `create table comment (
    ${id},
    round_id uuid not null,
    number integer not null,
    account_id uuid,
    membership_id uuid,
    organisation text,
    member_group text,
    kind text not null check (kind in ('anmerkung', 'allgemein', 'keineAnmerkungen', 'frage')),
    section_id uuid,
    section_version_id uuid,
    block_id text,
    quote text,
    question_key text,
    text text not null,
    entered_by uuid,
    submitted_at timestamptz not null,
    version integer not null default 1,
    disposition text check (disposition in ('uebernommen', 'teilweiseUebernommen', 'nichtUebernommen', 'zurKenntnis')),
    disposition_reason text,
    reply text,
    answered_by uuid,
    answered_at timestamptz,
    responsible_id uuid,
    unique (tenant_id, id), unique (round_id, number),
    foreign key (tenant_id, round_id) references comment_round (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id),
    foreign key (tenant_id, section_id) references section (tenant_id, id),
    foreign key (tenant_id, section_version_id) references section_version (tenant_id, id),
    foreign key (tenant_id, entered_by) references account (tenant_id, id),
    foreign key (tenant_id, answered_by) references account (tenant_id, id),
    foreign key (tenant_id, responsible_id) references account (tenant_id, id))` },

  { name: 'resolution', rights: CHANGE, sql: `create table resolution (
    ${id},
    cycle_id uuid not null,
    ballot_round integer not null,
    repeats_id uuid,
    programme_version_id uuid not null,
    text_hash text not null,
    traegerform text not null,
    state text not null,
    version integer not null default 1,
    rules jsonb not null,
    motion text not null default 'zustimmung',
    conditions text,
    section_ids uuid[] not null default '{}',
    parity_reason text,
    roll jsonb,
    opened_at timestamptz,
    closed_at timestamptz,
    outcome jsonb,
    casting_vote jsonb,
    decision text,
    deliberations jsonb not null default '[]',
    record jsonb,
    recorded_at timestamptz,
    recorded_by uuid,
    created_at timestamptz not null,
    unique (tenant_id, id), unique (cycle_id, ballot_round),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, repeats_id) references resolution (tenant_id, id),
    foreign key (tenant_id, programme_version_id) references programme_version (tenant_id, id),
    foreign key (tenant_id, recorded_by) references account (tenant_id, id))` },

  { name: 'mandate', rights: APPEND, sql: `create table mandate (
    tenant_id uuid not null references tenant (id),
    resolution_id uuid not null,
    seat_account_id uuid not null,
    deputy_account_id uuid not null,
    recorded_by uuid not null,
    at timestamptz not null,
    primary key (resolution_id, seat_account_id),
    unique (resolution_id, deputy_account_id),
    foreign key (tenant_id, resolution_id) references resolution (tenant_id, id),
    foreign key (tenant_id, seat_account_id) references account (tenant_id, id),
    foreign key (tenant_id, deputy_account_id) references account (tenant_id, id),
    foreign key (tenant_id, recorded_by) references account (tenant_id, id))` },

  /* One counted vote per seat and ballot round, by the key itself. */
  { name: 'ballot', rights: ['select, insert', 'update (choice, cast_by, cast_at)'], sql: `create table ballot (
    tenant_id uuid not null references tenant (id),
    resolution_id uuid not null,
    seat_account_id uuid not null,
    choice text not null check (choice in ('ja', 'nein', 'enthaltung')),
    cast_by uuid not null,
    cast_at timestamptz not null,
    primary key (resolution_id, seat_account_id),
    foreign key (tenant_id, resolution_id) references resolution (tenant_id, id),
    foreign key (tenant_id, seat_account_id) references account (tenant_id, id),
    foreign key (tenant_id, cast_by) references account (tenant_id, id))` },

  { name: 'document_output', rights: CHANGE, sql: `create table document_output (
    ${id},
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
    foreign key (tenant_id, requested_by) references account (tenant_id, id))` },

  { name: 'mail', rights: CHANGE, sql: `create table mail (
    ${id},
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
    foreign key (tenant_id, account_id) references account (tenant_id, id))` },

  /* An effect that still has to happen: now, or when available_at has come. done_at is set in the transaction of the effect. */
  { name: 'outbox', rights: CHANGE, sql: `create table outbox (
    ${id},
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
    create index outbox_open on outbox (available_at) where done_at is null` },

  { name: 'idempotency_key', rights: ['select, insert, update (response), delete'], sql: `create table idempotency_key (
    tenant_id uuid not null references tenant (id),
    account_id uuid not null,
    key text not null check (length(key) between 8 and 200),
    request_hash text not null,
    response jsonb,
    created_at timestamptz not null,
    primary key (tenant_id, account_id, key),
    foreign key (tenant_id, account_id) references account (tenant_id, id))` },

  /* payload: canonical JSON text, exactly the bytes that were hashed. Written by append_audit() only. */
  { name: 'audit_entry', rights: ['select'], sql: `create table audit_entry (
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
    create index on audit_entry (tenant_id, cycle_id, seq)` },

  { name: 'audit_head', rights: ['select'], sql: `create table audit_head (
    tenant_id uuid not null references tenant (id) primary key,
    count bigint not null,
    hash text not null)` },
];
