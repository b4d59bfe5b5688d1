/** Overrides of findings, at most one that holds per finding; and documents of other kinds than the programme. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from './schema/create-table.js';
import { FINDING_OVERRIDE } from './schema/plausibility-tables.js';

export class FindingOverrides1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, FINDING_OVERRIDE);
    await runner.query(
      'create unique index finding_override_holds on finding_override (tenant_id, cycle_id, finding_key) where withdrawn_at is null',
    );
    await runner.query("alter table document_output add column kind text not null default 'programm'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table document_output drop column if exists kind');
    await runner.query(`drop table if exists ${FINDING_OVERRIDE.name}`);
  }
}
