/** What happens around every request: security headers, request id, cookies, depth of the body, one log line without content. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.js';
import { HttpProblem } from './problem.js';
import { sendProblem } from './problem.filter.js';

/** Nothing that people write is nested deeper; recursion elsewhere stays harmless. */
const DEEPEST = 100;

export async function installHooks(http: FastifyInstance, services: Services): Promise<void> {
  const { config, log, life } = services;
  const https = config.publicUrl.startsWith('https:');
  http.decorateRequest('signedIn', null);
  http.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (!life.ending || request.url.startsWith('/health/')) return done();
    sendProblem(
      reply,
      new HttpProblem(503, 'ending', 'Der Dienst wird gerade beendet. Bitte versuchen Sie es gleich noch einmal.', {
        retryAfterSeconds: 5,
      }),
      request.id,
    );
  });
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  await http.register(cookie);
  http.addHook('preValidation', (request, _reply, done) => {
    done(
      depthOf(request.body) > DEEPEST
        ? new HttpProblem(400, 'request.tooDeep', `Die Anfrage ist tiefer als ${DEEPEST} Ebenen verschachtelt.`)
        : undefined,
    );
  });
  http.addHook('onSend', (_request, reply, _payload, done) => {
    if (life.ending) void reply.header('connection', 'close'); // also for requests that were in flight: the socket must not stay
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done();
  });
  http.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.is404 ? 'unbekannt' : request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        tenantId: request.signedIn?.actor.tenantId,
      },
      'Anfrage',
    );
    done();
  });
}

/** Levels of a JSON value, counted without recursion; stops as soon as it is too deep. */
function depthOf(value: unknown): number {
  let level: unknown[] = [value];
  for (let depth = 0; ; depth++) {
    const next: unknown[] = [];
    for (const item of level) {
      if (Array.isArray(item)) for (const child of item) next.push(child);
      else if (typeof item === 'object' && item !== null && !Buffer.isBuffer(item))
        for (const child of Object.values(item)) next.push(child);
    }
    if (next.length === 0 || depth > DEEPEST) return depth;
    level = next;
  }
}
