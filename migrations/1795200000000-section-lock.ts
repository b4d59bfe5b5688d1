/** The soft lock of a section; a migration of its own, because installations already run on the first schema. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from './schema/create-table.js';
import { SECTION_LOCK } from './schema/portal-tables.js';

export class SectionLock1795200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, SECTION_LOCK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table if exists ${SECTION_LOCK.name}`);
  }
}
