/** `amip render FILE.json --out FILE.docx`: programme JSON → DOCX without a server; faulty input writes nothing and says everything that is wrong. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDocument } from '#domain/document/build-document.js';
import { validateProgramme } from '#domain/document/validate.js';
import type { Problem } from '#domain/shared/refusal.js';
import { renderDocx } from '#rendering/render-docx.js';

const USAGE = 'Aufruf: amip render PROGRAMM.json --out PROGRAMM.docx';

/** What stops the command, said in German; the exit code is 2. */
class Stop extends Error {}

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
    if (!(error instanceof Stop)) throw error;
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
      throw new Stop(`Bitte genau eine Programmdatei (JSON) angeben.\n${USAGE}`);
    if (values.out === undefined || values.out === '')
      throw new Stop(`Bitte mit --out angeben, wohin das Dokument geschrieben werden soll.\n${USAGE}`);
    if (resolve(values.out) === resolve(file))
      throw new Stop('Ein- und Ausgabedatei sind dieselbe; bitte für --out einen anderen Namen wählen.');
    return { file, out: values.out };
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`Diese Angaben versteht der Befehl nicht: ${argv.join(' ')}\n${USAGE}`);
  }
}

async function readJson(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Stop(`Die Datei „${file}“ kann nicht gelesen werden (${reason(error)}).`);
  });
  const text = decode(file, bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Stop(`Die Datei „${file}“ ist kein gültiges JSON${position(text, error)}; bitte die Datei berichtigen.`);
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Stop(`Die Datei „${file}“ ist nicht in UTF-8 gespeichert; bitte als UTF-8 speichern.`);
  }
}

/** Node names the place as „position 12“, sometimes with line and column; a reader finds lines. */
function position(text: string, error: unknown): string {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (at === undefined) return '';
  const before = text.slice(0, Number(at)).split('\n');
  return ` (Fehler in Zeile ${before.length}, Spalte ${(before.at(-1) ?? '').length + 1})`;
}

function reportProblems(file: string, problems: readonly Problem[]): void {
  const count = problems.length === 1 ? 'Ein Fehler' : `${problems.length} Fehler`;
  const lines = problems.map(({ pointer, message }) => `${pointer === '' ? '/' : pointer}: ${message}`);
  process.stderr.write(`${count} in „${file}“; es wurde nichts geschrieben.\n${lines.join('\n')}\n`);
}

/** All or nothing: written beside the target first, then renamed. */
async function writeWhole(out: string, bytes: Uint8Array): Promise<void> {
  const part = resolve(dirname(out), `.${randomUUID()}.docx.part`);
  try {
    await writeFile(part, bytes);
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw new Stop(`Das Dokument kann nicht nach „${out}“ geschrieben werden (${reason(error)}).`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'die Datei oder der Ordner ist nicht vorhanden',
  EACCES: 'die Berechtigung fehlt',
  EPERM: 'die Berechtigung fehlt',
  EISDIR: 'es ist ein Ordner',
  ENOTDIR: 'ein Teil des Pfades ist kein Ordner',
  ENOSPC: 'der Datenträger ist voll',
  EROFS: 'der Datenträger ist schreibgeschützt',
};

function reason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || 'unbekannter Grund');
}
