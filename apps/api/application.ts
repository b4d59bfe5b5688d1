/** Builds the HTTP application without opening anything: used to serve, and to write the OpenAPI document without a database. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Type } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AppModule, CONTROLLERS } from './app.module.js';
import { acceptUploads } from './import/raw-upload.js';
import { openApiDocument } from './openapi/document.js';
import { servePortalFiles } from './portal/portal-files.js';
import { OUTSIDE_OF_API } from './portal/portal.controller.js';
import type { Services } from './services.js';
import { installHooks } from './shared/http-hooks.js';
import { answerMalformedUrl } from './shared/problem.filter.js';

const BODY_LIMIT = 2 * 1024 * 1024;
/** Milliseconds in which a request must have arrived completely. */
const REQUEST_TIMEOUT = 60_000;

export async function buildApplication(
  services: Services,
  controllers: readonly Type[] = CONTROLLERS,
): Promise<NestFastifyApplication> {
  const { config } = services;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    return503OnClosing: false, // the first hook answers, with a problem document
    forceCloseConnections: 'idle',
    frameworkErrors: answerMalformedUrl,
    requestTimeout: REQUEST_TIMEOUT,
    logger: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.register(services, controllers), adapter, {
    logger: false,
    bodyParser: false, // Fastify's own JSON parser alone: forms and plain text are refused with 415
    abortOnError: false,
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  acceptUploads(adapter.getInstance());
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', ...OUTSIDE_OF_API] });
  await installHooks(adapter.getInstance(), services);
  servePortalFiles(adapter.getInstance());
  services.openApi.json = JSON.stringify(openApiDocument(app, controllers), null, 2);
  return app;
}
