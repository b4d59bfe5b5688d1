/** Bedarfsschätzungen, from which the Eintrittsplanung is consolidated. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from './schema/create-table.js';
import { NEED_SHEET } from './schema/need-tables.js';

export class NeedSheets1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, NEED_SHEET);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table if exists ${NEED_SHEET.name}`);
  }
}
