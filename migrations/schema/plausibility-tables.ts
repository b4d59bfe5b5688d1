/** What people decide about findings: an override stays on record; only its withdrawal is written later, into columns of its own. */
import { ID, type TableDefinition } from './table-definition.js';

export const FINDING_OVERRIDE: TableDefinition = {
  name: 'finding_override',
  rights: ['select, insert, update (withdrawn_by, withdrawn_at, withdrawal_reason)'],
  sql: `create table finding_override (
    ${ID},
    cycle_id uuid not null,
    finding_key text not null,
    rule text not null,
    severity text not null check (severity in ('blocks', 'warns')),
    place text not null,
    message text not null,
    reason text not null,
    account_id uuid not null,
    role text not null,
    created_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    unique (tenant_id, id),
    foreign key (tenant_id, cycle_id) references cycle (tenant_id, id),
    foreign key (tenant_id, account_id) references account (tenant_id, id),
    foreign key (tenant_id, withdrawn_by) references account (tenant_id, id))`,
};
