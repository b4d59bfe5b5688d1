/** Uploads of figures with the table that was read from them, and how the columns of such files are read. */
import { ALL, ID, type TableDefinition } from './table-definition.js';

/* Open until it is taken over; then its cells are gone and only what it was stays. */
export const FIGURE_IMPORT: TableDefinition = {
  name: 'figure_import',
  rights: ALL,
  sql: `create table figure_import (
    ${ID},
    cycle_id uuid not null,
    file_name text not null,
    sha256 text not null,
    sheets jsonb not null,
    state text not null default 'offen' check (state in ('offen', 'uebernommen')),
    uploaded_at timestamptz not null,
    uploaded_by uuid,
    applied_at timestamptz,
    unique (tenant_id, id),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, uploaded_by) references account (tenant_id, id));
    create index figure_import_open on figure_import (tenant_id, uploaded_at) where state = 'offen'`,
};

export const IMPORT_MAPPING: TableDefinition = {
  name: 'import_mapping',
  rights: ALL,
  sql: `create table import_mapping (
    ${ID},
    name text not null,
    mapping jsonb not null,
    saved_at timestamptz not null,
    saved_by uuid,
    unique (tenant_id, name),
    foreign key (tenant_id, saved_by) references account (tenant_id, id))`,
};
