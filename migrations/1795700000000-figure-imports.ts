/** The import of figures: uploads that wait to be taken over, and saved mappings of columns. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from './schema/create-table.js';
import { FIGURE_IMPORT, IMPORT_MAPPING } from './schema/import-tables.js';

export class FigureImports1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, FIGURE_IMPORT);
    await createTable(runner, IMPORT_MAPPING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table if exists ${IMPORT_MAPPING.name}`);
    await runner.query(`drop table if exists ${FIGURE_IMPORT.name}`);
  }
}
