/** `amip render FILE.json --out FILE.docx`: programme JSON → DOCX without a server; faulty input writes nothing and says everything that is wrong. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDocument } from '#domain/document/build-document.js';
import { validateProgramme } from '#domain/document/validate.js';
import type { Problem } from '#domain/shared/refusal.js';
import { renderDocx } from '#rendering/render-docx.js';
import { CommandProblem, readJson, writeWhole } from '../command-files.js';

const USAGE = 'Aufruf: amip render PROGRAMM.json --out PROGRAMM.docx';

/** @returns the exit code: 0, or 2 for anything the caller has to mend (problems are on stderr, one per line) */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    const { file, out } = readArguments(argv);
    const result = validateProgramme(await readJson(file));
    if (!result.ok) {
      reportProblems(file, result.problems);
      return 2;
    }
    await writeWhole(out, await renderDocx(buildDocument(result.programme)));
    process.stdout.write(`${out} ist geschrieben.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function readArguments(argv: readonly string[]): { file: string; out: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { out: { type: 'string', short: 'o' } },
      allowPositionals: true,
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new CommandProblem(`Bitte genau eine Programmdatei (JSON) angeben.\n${USAGE}`);
    if (values.out === undefined || values.out === '')
      throw new CommandProblem(`Bitte mit --out angeben, wohin das Dokument geschrieben werden soll.\n${USAGE}`);
    if (resolve(values.out) === resolve(file))
      throw new CommandProblem('Ein- und Ausgabedatei sind dieselbe; bitte für --out einen anderen Namen wählen.');
    return { file, out: values.out };
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    throw new CommandProblem(`Diese Angaben versteht der Befehl nicht: ${argv.join(' ')}\n${USAGE}`);
  }
}

function reportProblems(file: string, problems: readonly Problem[]): void {
  const count = problems.length === 1 ? 'Ein Fehler' : `${problems.length} Fehler`;
  const lines = problems.map(({ pointer, message }) => `${pointer === '' ? '/' : pointer}: ${message}`);
  process.stderr.write(`${count} in „${file}“; es wurde nichts geschrieben.\n${lines.join('\n')}\n`);
}
