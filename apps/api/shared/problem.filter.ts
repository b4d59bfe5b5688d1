/** The one place where a failure becomes an answer: problem JSON in German, never an inner text; the log has the cause under the same id. */
import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { LOG } from '../tokens.js';
import { portalPage } from '../portal/portal-files.js';
import { toProblem } from './failures.js';
import { HttpProblem, toDocument } from './problem.js';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly page = portalPage();

  constructor(@Inject(LOG) private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(error);
    if (problem.status >= 500) this.log.error({ err: error, requestId: request.id }, 'Anfrage fehlgeschlagen');
    if (reply.sent) return;
    if (problem.status === 404 && asksForPage(request))
      void reply.code(404).header('content-type', 'text/html; charset=utf-8').send(this.page());
    else sendProblem(reply, problem, request.id);
  }
}

/** A person who mistyped an address gets the portal, which says so in words. */
const asksForPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === 'GET' && !url.startsWith('/api/') && (headers.accept ?? '').includes('text/html');

export function sendProblem(reply: FastifyReply, problem: HttpProblem, requestId?: string): void {
  const { retryAfterSeconds } = problem.more;
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
  void reply
    .code(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(toDocument(problem, requestId)));
}

/** Addresses that the router cannot even read never reach a hook or a filter. */
export function answerMalformedUrl(error: { statusCode?: number }, request: FastifyRequest, reply: FastifyReply): void {
  const known =
    error.statusCode === 414
      ? toProblem(error)
      : new HttpProblem(400, 'request.url', 'Diese Adresse ist nicht lesbar.');
  void reply.header('x-content-type-options', 'nosniff');
  sendProblem(reply, known, request.id);
}
