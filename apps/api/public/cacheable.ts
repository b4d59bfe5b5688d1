/** Public answers may be kept for five minutes, by anybody; whoever has the same already gets 304. Refusals are never kept. */
import {
  applyDecorators,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader, ApiNotModifiedResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { sha256 } from '#application/hash.js';

const SECONDS = 300;

@Injectable()
class CacheableInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next
      .handle()
      .pipe(
        map((body: unknown) =>
          keepable(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), sha256(JSON.stringify(body)))
            ? body
            : undefined,
        ),
      );
  }
}

/** Sets the headers; false: the caller has this already, 304 without a body. @param hash SHA-256 of what is sent */
export function keepable(request: FastifyRequest, reply: FastifyReply, hash: string): boolean {
  const etag = `"${hash}"`;
  void reply.header('cache-control', `public, max-age=${SECONDS}`).header('etag', etag);
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!known.includes(etag) && !known.includes('*')) return true;
  void reply.code(304);
  return false;
}

/** In the OpenAPI document: may be asked again with the ETag. */
export const DocumentedCache = () =>
  applyDecorators(
    ApiHeader({ name: 'If-None-Match', required: false, description: 'ETag der Antwort, die schon da ist' }),
    ApiNotModifiedResponse({ description: 'Unverändert; fünf Minuten lang braucht niemand zu fragen' }),
  );

/** Put on handlers whose answer is JSON. */
export const Cacheable = () => applyDecorators(UseInterceptors(CacheableInterceptor), DocumentedCache());
