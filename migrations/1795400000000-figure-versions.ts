/** Versions of the parts of the figures: whoever changes the budget does not get in the way of whoever writes the Eintrittsplanung. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FigureVersions1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table cycle add column figure_versions jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cycle drop column if exists figure_versions');
  }
}
