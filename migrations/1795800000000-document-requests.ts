/** What exactly a document was asked for of: a failed one can be made once more as what it was. */
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DocumentRequests1795800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table document_output add column asked_version_id uuid, add column compared_with text, add foreign key (tenant_id, asked_version_id) references programme_version (tenant_id, id)',
    );
    // Forced row-level security holds for the owner too, who has no tenant here: it would change nothing and say nothing.
    await runner.query('alter table document_output no force row level security');
    await runner.query('update document_output set asked_version_id = programme_version_id');
    await runner.query('alter table document_output force row level security');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table document_output drop column if exists asked_version_id, drop column if exists compared_with',
    );
  }
}
