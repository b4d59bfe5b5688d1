// Files that are made from code: written, or with --check compared, so that none can drift unnoticed.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectRoot } from '#config/project.js';

/** @returns exit code 0, or 1 when `--check` finds the file stale. */
export async function writeGenerated(path: string, content: string, argv: readonly string[]): Promise<number> {
  const file = join(projectRoot(), path);
  if (argv.includes('--check')) {
    const present = await readFile(file, 'utf8').catch(() => '');
    if (present === content) return 0;
    process.stderr.write(`${path} ist veraltet. Bitte „npm run generate“ ausführen und das Ergebnis einchecken.\n`);
    return 1;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  process.stdout.write(`${path} geschrieben.\n`);
  return 0;
}
