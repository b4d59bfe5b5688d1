// Files of the commands: read as a whole and checked for what they claim to be, written as a whole or not at all.
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** What the person at the command line can mend; the message is a German sentence, the exit code 2. */
export class CommandProblem extends Error {}

/** @throws CommandProblem if the file cannot be read, is not UTF-8 or no JSON (with line and column where Node knows them) */
export async function readJson(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new CommandProblem(`Die Datei „${file}“ kann nicht gelesen werden (${reason(error)}).`);
  });
  const text = decode(file, bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandProblem(
      `Die Datei „${file}“ ist kein gültiges JSON${position(text, error)}; bitte die Datei berichtigen.`,
    );
  }
}

/** All or nothing: written beside the target first, then renamed. @throws CommandProblem */
export async function writeWhole(out: string, content: Uint8Array | string): Promise<void> {
  const part = resolve(dirname(out), `.${randomUUID()}.part`);
  try {
    await writeFile(part, content);
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw new CommandProblem(`„${out}“ kann nicht geschrieben werden (${reason(error)}).`);
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandProblem(`Die Datei „${file}“ ist nicht in UTF-8 gespeichert; bitte als UTF-8 speichern.`);
  }
}

/** Node names the place as „position 12“, sometimes with line and column; a reader finds lines. */
function position(text: string, error: unknown): string {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (at === undefined) return '';
  const before = text.slice(0, Number(at)).split('\n');
  return ` (Fehler in Zeile ${before.length}, Spalte ${(before.at(-1) ?? '').length + 1})`;
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
