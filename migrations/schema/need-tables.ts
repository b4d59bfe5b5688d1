/** Bedarfsschätzungen of the teams: one sheet per team and Standort of a cycle, unless it was withdrawn. */
import { CHANGE, ID, type TableDefinition } from './table-definition.js';

export const NEED_SHEET: TableDefinition = {
  name: 'need_sheet',
  rights: CHANGE,
  sql: `create table need_sheet (
    ${ID},
    cycle_id uuid not null,
    team text not null,
    standort text not null,
    owner_id uuid not null,
    due_on date not null,
    state text not null,
    version integer not null default 1,
    rows jsonb not null default '[]',
    handed_in_at timestamptz,
    late boolean not null default false,
    returned_at timestamptz,
    return_reason text,
    asked_at timestamptz not null,
    asked_by uuid,
    updated_at timestamptz not null,
    updated_by uuid,
    unique (tenant_id, id),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, owner_id) references account (tenant_id, id),
    foreign key (tenant_id, asked_by) references account (tenant_id, id),
    foreign key (tenant_id, updated_by) references account (tenant_id, id));
    create unique index need_sheet_once on need_sheet (cycle_id, lower(team), lower(standort)) where state <> 'zurueckgezogen'`,
};
