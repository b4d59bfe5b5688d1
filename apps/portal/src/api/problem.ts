/** A "no" of the server as the pages show it: the German sentence, the reasons of the core, the fields concerned. */
import type { components } from './schema.js';

export type ProblemDocument = components['schemas']['ProblemView'];

export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly status: number,
    readonly document: Partial<ProblemDocument>,
  ) {
    super(document.detail ?? 'Die Anfrage ist nicht gelungen.');
  }
  get code(): string {
    return this.document.code ?? 'unknown';
  }
  get detail(): string {
    return this.message;
  }
  /** Why the core refuses, one sentence each. */
  get reasons(): readonly string[] {
    return this.document.refusals?.map(({ detail }) => detail) ?? [];
  }
  /** Fields that are wrong, as JSON pointers. */
  get problems(): readonly { pointer: string; message: string }[] {
    return this.document.problems ?? [];
  }
  get facts(): Readonly<Record<string, unknown>> {
    return this.document.facts ?? {};
  }
}

/** The server was not reached: what was typed is kept, trying again makes sense. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  constructor() {
    super(
      'Es besteht gerade keine Verbindung zum Server. Ihre Eingaben bleiben erhalten; bitte versuchen Sie es gleich noch einmal.',
    );
  }
}

/** What to tell the person, whatever went wrong. */
export const sentenceOf = (error: unknown): string =>
  error instanceof ApiProblem || error instanceof ConnectionLost
    ? error.message
    : 'Das hat nicht funktioniert. Bitte laden Sie die Seite neu; bleibt der Fehler, wenden Sie sich an Ihre Administration.';

/** What is to be told besides the sentence: reasons and fields, none of them twice. */
export function furtherSentences(error: unknown): string[] {
  if (!(error instanceof ApiProblem)) return [];
  const all = [...error.reasons, ...error.problems.map(({ message }) => message)];
  return [...new Set(all)].filter((sentence) => sentence !== error.message);
}
