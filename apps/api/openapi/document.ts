/** The OpenAPI document, made from the controllers; committed as docs/openapi.json and compared. */
import type { INestApplication, Type } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { contentSchemas } from './content-schemas.js';
import { PROBLEM_RESPONSES, problemsOf, type Operation } from './problem-responses.js';
import { ProblemView } from './problem.view.js';
import { tidied } from './tidy-schemas.js';
import { sharedNames } from './unique-names.js';

const DESCRIPTION = [
  'Das Arbeitsmarkt- und Integrationsprogramm eines Jobcenters.',
  'Anmelden: POST /api/session mit E-Mail und Passwort setzt das Sitzungs-Cookie. Es heißt `__Host-amip`, wenn die Installation über https erreichbar ist, und `amip`, wenn sie auf dem eigenen Rechner über http läuft.',
  'Schreibende Anfragen brauchen den Kopf X-CSRF-Token (csrfToken aus der Sitzung) und, wo es eine Version gibt, If-Match mit der Version, die Sie gesehen haben (ETag oder version der Antwort).',
  'Fehler kommen als application/problem+json (RFC 9457). Bei GET ändert sich nie etwas.',
  '`actions` einer Antwort nennt die Schritte, die der Stand vorsieht: allowed sagt, ob Sie sie jetzt gehen können, reasons, was noch dagegen steht; via nennt die Route.',
].join('\n\n');
const WRITES = ['post', 'put', 'patch', 'delete'];

/** @throws Error if two schemas would have one name: neither `amip openapi` nor the API goes on with half of a description */
export function openApiDocument(app: INestApplication, controllers: readonly Type[]): OpenAPIObject {
  const contents = contentSchemas();
  const shared = sharedNames(controllers, Object.keys(contents));
  if (shared.length > 0)
    throw new Error(`two classes of the API have the same name, rename one of each: ${shared.join(', ')}`);
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('AMIP')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addServer('/')
    .addCookieAuth('__Host-amip', { type: 'apiKey', in: 'cookie', description: 'Sitzung über https' }, 'session')
    .addCookieAuth('amip', { type: 'apiKey', in: 'cookie', description: 'Sitzung über http' }, 'sessionHttp')
    .addApiKey(
      { type: 'apiKey', in: 'header', name: 'X-CSRF-Token', description: 'csrfToken aus GET /api/session' },
      'csrf',
    )
    .build();
  const document = tidied(
    SwaggerModule.createDocument(app, config, {
      extraModels: [ProblemView],
      operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    }),
  );
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations) as [string, Operation][]) {
      const writes = WRITES.includes(method);
      if (operation.security) operation.security = sessions(writes);
      Object.assign((operation.responses ??= {}), problemsOf(path, operation, writes));
    }
  }
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...contents },
    responses: PROBLEM_RESPONSES,
  };
  return document;
}

/** One of the two cookies; writes carry the token too. */
const sessions = (writes: boolean): Record<string, string[]>[] =>
  ['session', 'sessionHttp'].map((cookie) => ({ [cookie]: [], ...(writes ? { csrf: [] } : {}) }));
