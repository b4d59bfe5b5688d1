/** The file of a template, read and checked by the same rules as on the server; loaded only when a file was chosen. */
import './zod-without-eval.js';
import { validateTemplate } from '#domain/section/validate-template.js';
import type { Template } from './template-queries.js';

export interface PlacedProblem {
  readonly pointer: string;
  readonly message: string;
}
export type CheckedFile =
  | { readonly ok: true; readonly template: Template; readonly json: unknown }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[]; readonly json: unknown };

/** A template of forty pages has some ten kilobytes. */
const MOST_BYTES = 1_000_000;

export async function checkFile(file: File): Promise<CheckedFile> {
  if (file.size > MOST_BYTES)
    return refused(
      'Die Datei ist größer als 1 MB; eine Vorlage ist viel kleiner. Bitte wählen Sie die richtige Datei.',
    );
  let json: unknown;
  try {
    json = JSON.parse((await file.text()).replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused(
      `Die Datei ist kein gültiges JSON. Der Browser meldet: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return checkTemplate(json);
}

/** A missing `version` is filled in by the server. */
export function checkTemplate(json: unknown): CheckedFile {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  const result = validateTemplate(isObject ? { version: 1, ...json } : json);
  return result.ok
    ? { ok: true, template: result.template as Template, json }
    : { ok: false, problems: result.problems, json };
}

const refused = (message: string): CheckedFile => ({
  ok: false,
  problems: [{ pointer: '', message }],
  json: undefined,
});
