/** What „Meine Aufgaben“ needs: when a person last looked, and why a section was given back to its owner. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from './schema/create-table.js';
import { LAST_LOOK } from './schema/portal-tables.js';

export class Tasks1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, LAST_LOOK);
    await runner.query('alter table section add column return_reason text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table section drop column if exists return_reason');
    await runner.query(`drop table if exists ${LAST_LOOK.name}`);
  }
}
