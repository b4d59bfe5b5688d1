/** `amip diagram`: writes docs/workflow.md from the transition tables; with --check only compares. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#config/project.js';
import { ALL_TABLES, validateAll } from '#domain/workflow/all-tables.js';
import { workflowDocument } from '#domain/workflow/to-mermaid.js';

/** @returns exit code: 0 written or fresh, 1 drift or unsound tables, 2 wrong arguments. */
export async function run(argv: readonly string[], file = join(projectRoot(), 'docs', 'workflow.md')): Promise<number> {
  const unknown = argv.filter((argument) => argument !== '--check');
  if (unknown.length > 0) return fail(`Unbekannt: ${unknown.join(' ')}. Möglich ist: diagram [--check]`, 2);
  const problems = validateAll();
  if (problems.length > 0) return fail(problems.join('\n'), 1);
  const wanted = workflowDocument(ALL_TABLES);
  if (!argv.includes('--check')) {
    await writeFile(file, wanted);
    process.stdout.write(`Geschrieben: ${file}\n`);
    return 0;
  }
  if ((await existing(file)) === wanted) return 0;
  return fail(
    'docs/workflow.md passt nicht zu den Übergangstabellen. Bitte „npm run diagram“ ausführen und die Datei mit ablegen.',
    1,
  );
}

async function existing(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function fail(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}
