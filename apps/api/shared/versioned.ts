/** `ETag: "<version>"` for an answer that has a version; the client sends it back as If-Match. */
import {
  applyDecorators,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';

@Injectable()
class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body: unknown) => {
        const version = (body as { version?: unknown } | null | undefined)?.version;
        if (Number.isInteger(version)) void reply.header('etag', etagOf(version as number));
      }),
    );
  }
}

export const etagOf = (version: number): string => `"${version}"`;

/** Put on handlers whose answer has a `version` (number): sets the ETag. */
export const Versioned = () => applyDecorators(UseInterceptors(EtagInterceptor));

/** Answers of changes extend this or have the field themselves. */
export class VersionedView {
  @ApiProperty({ description: 'Version für If-Match', example: 1 })
  version!: number;
}
