/** Which problems a route can answer follows from what the route is; said once here instead of on every handler. */
import type { OpenAPIObject } from '@nestjs/swagger';

export interface Operation {
  security?: Record<string, string[]>[];
  parameters?: readonly { readonly in: string; readonly name: string }[];
  requestBody?: unknown;
  responses?: Record<string, unknown>;
}

const MEANINGS = {
  400: 'Angaben nicht verwendbar; problems nennt jede mit JSON Pointer',
  401: 'Nicht angemeldet, oder die Sitzung ist abgelaufen',
  403: 'Diese Rolle darf das nicht, oder X-CSRF-Token fehlt, oder die Anfrage kommt von einer anderen Seite',
  404: 'Gibt es nicht oder nicht für Sie',
  409: 'Passt nicht zum aktuellen Stand',
  412: 'Inzwischen geändert; facts.currentVersion nennt die aktuelle Version',
  413: 'Zu groß; möglich sind 2 MB',
  415: 'Kein JSON (Content-Type: application/json)',
  422: 'Voraussetzungen fehlen; refusals nennt jede einzelne',
  428: 'If-Match fehlt',
  429: 'Zu viele Versuche; Retry-After nennt die Sekunden',
  503: 'Vorübergehend nicht erreichbar; nichts wurde gespeichert, Retry-After nennt die Sekunden',
  default: 'Anderer Fehler',
} as const;

type Status = keyof typeof MEANINGS;
const RETRY_AFTER: readonly string[] = ['429', '503'];
const nameOf = (status: string): string => `Problem${status === 'default' ? '' : status}`;

/** For `components.responses`. */
export const PROBLEM_RESPONSES: NonNullable<NonNullable<OpenAPIObject['components']>['responses']> = Object.fromEntries(
  Object.entries(MEANINGS).map(([status, description]) => [
    nameOf(status),
    {
      description,
      ...(RETRY_AFTER.includes(status)
        ? { headers: { 'Retry-After': { description: 'Sekunden', schema: { type: 'integer' } } } }
        : {}),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
    },
  ]),
);

export function problemsOf(path: string, operation: Operation, writes: boolean): Record<string, { $ref: string }> {
  const { parameters = [], requestBody, security } = operation;
  const takes = parameters.some((p) => p.in === 'query') || requestBody !== undefined;
  const versioned = parameters.some((p) => p.name === 'If-Match');
  const throttled = /^\/api\/(session$|password)/.test(path) && requestBody !== undefined;
  const statuses: Status[] = [
    ...(takes || versioned ? [400 as const] : []),
    ...(security ? [401 as const] : []),
    ...(security || writes ? [403 as const] : []),
    ...(parameters.some((p) => p.in === 'path') ? [404 as const] : []),
    ...(writes ? [409 as const] : []),
    ...(versioned ? [412 as const] : []),
    ...(requestBody !== undefined ? [413 as const, 415 as const] : []),
    ...(writes ? [422 as const] : []),
    ...(versioned ? [428 as const] : []),
    ...(throttled ? [429 as const] : []),
    503,
    'default',
  ];
  return Object.fromEntries(
    statuses.map((status) => [String(status), { $ref: `#/components/responses/${nameOf(String(status))}` }]),
  );
}
