// amip import FILE.json --jobcenter KEY: takes a whole programme in, or nothing.
import { parseArgs } from 'node:util';
import { importProgramme } from '#application/programme/import-programme.js';
import { Refused } from '#application/refused.js';
import { validateProgramme } from '#domain/document/validate.js';
import type { Problem } from '#domain/shared/refusal.js';
import { CommandProblem, readJson } from '../command-files.js';
import { installationOf, withDoor } from '../with-door.js';

const USAGE = 'Aufruf: npm run -s amip -- import DATEI.json --jobcenter KURZNAME';

/** Exit code 0: stored; 2: nothing stored, every problem with its JSON pointer on stderr. */
export async function run(argv: string[]): Promise<number> {
  try {
    const { file, jobcenter } = readArguments(argv);
    const checked = validateProgramme(await readJson(file));
    if (!checked.ok) return report(`${file} wurde nicht übernommen:`, checked.problems);
    return await withDoor(async ({ door, tenant, tenants }) => {
      const found = await tenant(jobcenter);
      if (!found)
        throw new CommandProblem(
          `Das Jobcenter „${jobcenter}“ gibt es hier nicht. Vorhanden: ${(await tenants()).map((t) => t.key).join(', ') || 'keines'}.`,
        );
      const cycle = await door.change(installationOf(found.id), (tx) => importProgramme(tx, checked.programme));
      process.stdout.write(`${cycle.id}\n`);
      process.stderr.write(
        `Übernommen: ${cycle.front.title} (${cycle.year}), Kennung ${cycle.id}, Stand „${cycle.state}“.\n`,
      );
      return 0;
    });
  } catch (error) {
    if (error instanceof Refused) return report(error.refusal.detail, error.refusal.problems ?? []);
    if (error instanceof CommandProblem) return report(error.message, []);
    throw error;
  }
}

function readArguments(argv: string[]): { file: string; jobcenter: string } {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: { jobcenter: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...rest] = positionals;
    if (file && values.jobcenter && rest.length === 0) return { file, jobcenter: values.jobcenter };
  } catch {
    // an unknown option: the usage says what is known
  }
  throw new CommandProblem(USAGE);
}

function report(headline: string, problems: readonly Problem[]): number {
  process.stderr.write(`${headline}\n${problems.map((p) => `  ${p.pointer || '/'}: ${p.message}\n`).join('')}`);
  return 2;
}
