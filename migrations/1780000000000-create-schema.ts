/**
 * The whole schema. Rules it enforces by itself: every row belongs to one tenant and its foreign keys stay there; row-level
 * security is forced; the application role owns nothing; what was frozen can be neither updated nor deleted.
 */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable } from './schema/create-table.js';
import { auditSql, outboxSql, sessionSql, tenancySql } from './schema/functions.js';
import { TABLES } from './schema/tables.js';

export class CreateSchema1780000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tenancySql);
    for (const table of TABLES) await createTable(runner, table);
    await runner.query(auditSql);
    await runner.query(outboxSql);
    await runner.query(sessionSql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table if exists ${table.name} cascade`);
  }
}
