/** The OpenAPI document, made from the controllers; committed as docs/openapi.json and compared. */
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemView } from './problem.view.js';

export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('AMIP')
    .setDescription(
      'Das Arbeitsmarkt- und Integrationsprogramm eines Jobcenters. Schreibende Anfragen brauchen X-CSRF-Token (aus der Anmeldung) und, wo es eine Version gibt, If-Match. ' +
        'Fehler kommen als application/problem+json (RFC 9457).',
    )
    .setVersion('1')
    .addCookieAuth('__Host-amip', { type: 'apiKey', in: 'cookie', name: '__Host-amip' }, 'session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemView],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return withProblems(document);
}

/** Every operation may answer with a problem; said once here instead of on every handler. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  const problem = {
    description: 'Abgelehnt oder fehlgeschlagen',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
  };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as { responses?: Record<string, unknown> }[]) {
      if (operation.responses) operation.responses['default'] = problem;
    }
  }
  return document;
}
