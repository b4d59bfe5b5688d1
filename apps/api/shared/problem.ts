/** A "no" of the HTTP layer itself, as RFC 9457 sees it; use cases throw Refused instead. */
import type { GuardRefusal, Problem as FieldProblem } from '#domain/shared/refusal.js';

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly requestId?: string;
  readonly problems?: readonly FieldProblem[];
  readonly refusals?: readonly GuardRefusal[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly more: Partial<Pick<ProblemDocument, 'problems' | 'refusals' | 'facts'>> & {
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(`${code}: ${detail}`);
    this.name = 'HttpProblem';
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Angaben nicht verwendbar',
  401: 'Anmeldung nötig',
  403: 'Nicht erlaubt',
  404: 'Nicht gefunden',
  405: 'Methode nicht möglich',
  408: 'Zeit abgelaufen',
  409: 'Widerspruch zum aktuellen Stand',
  412: 'Inzwischen geändert',
  413: 'Zu groß',
  414: 'Adresse zu lang',
  415: 'Format nicht möglich',
  422: 'Voraussetzungen fehlen',
  428: 'Version fehlt',
  429: 'Zu viele Versuche',
  431: 'Kopfzeilen zu groß',
  500: 'Fehler im System',
  503: 'Vorübergehend nicht erreichbar',
};

export const titleOf = (status: number): string =>
  TITLES[status] ?? (status < 500 ? 'Anfrage nicht möglich' : 'Fehler im System');

export const toDocument = ({ status, code, detail, more }: HttpProblem, requestId?: string): ProblemDocument => ({
  type: 'about:blank',
  title: titleOf(status),
  status,
  detail,
  code,
  ...(requestId ? { requestId } : {}),
  ...(more.problems ? { problems: more.problems } : {}),
  ...(more.refusals ? { refusals: more.refusals } : {}),
  ...(more.facts ? { facts: more.facts } : {}),
});
