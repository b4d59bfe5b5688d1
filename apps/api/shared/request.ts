/** What controllers take from the head of a request: ids, the version that was seen, the key that makes a repetition harmless. */
import { createParamDecorator, Param, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { ApiHeader, ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Idempotency } from '#application/ports.js';
import { canonicalJson } from '#domain/shared/canonical-json.js';
import { sha256 } from '#identity/tokens.js';
import { HttpProblem } from './problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (UUID.test(value)) return value.toLowerCase();
    throw new HttpProblem(404, 'notFound', 'Das gibt es nicht oder nicht für Sie.');
  }
}

/** A UUID in the path; anything else cannot exist: 404. */
export const IdParam = (name = 'id'): ParameterDecorator => Param(name, new IdPipe());

/** The version that the person saw (`If-Match: "3"`) as a number. @throws 428 missing, 400 malformed */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const given = requestOf(context).headers['if-match'];
  if (given === undefined || given === '') {
    throw new HttpProblem(
      428,
      'version.missing',
      'Bitte senden Sie die Version, die Sie gesehen haben, als If-Match: "<Version>".',
    );
  }
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given)?.[1];
  if (version === undefined)
    throw new HttpProblem(
      400,
      'version.malformed',
      'If-Match muss eine einzelne Version in Anführungszeichen sein, zum Beispiel "3".',
    );
  return Number(version);
});

/** The header `Idempotency-Key`, if there is one: a repeated request gets the first answer. Hand it to `door.change`. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): Idempotency | undefined => {
  const request = requestOf(context);
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) {
    throw new HttpProblem(
      400,
      'idempotency.malformed',
      'Idempotency-Key muss aus 8 bis 200 Zeichen ohne Leerzeichen bestehen, zum Beispiel einer UUID.',
    );
  }
  return { key, requestHash: sha256([request.method, request.url, canonicalJson(request.body ?? null)].join('\n')) };
});

/** In the OpenAPI document: this write needs the version. */
export const DocumentedIfMatch = () =>
  ApiHeader({ name: 'If-Match', required: true, description: 'Version, die bearbeitet wurde, z. B. "3"' });

/** In the OpenAPI document: this write may carry a key. */
export const DocumentedIdempotency = () =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich',
  });

/** In the OpenAPI document: an id in the path. */
export const DocumentedId = (name = 'id') => ApiParam({ name, format: 'uuid' });
