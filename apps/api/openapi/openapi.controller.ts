/** Serves the OpenAPI document of exactly this process. */
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { OpenApiHolder } from '../services.js';
import { Public } from '../shared/access.js';
import { OPENAPI } from '../tokens.js';

@ApiExcludeController()
@Public()
@Controller('openapi.json')
export class OpenApiController {
  constructor(@Inject(OPENAPI) private readonly holder: OpenApiHolder) {}

  @Get()
  @Header('content-type', 'application/json; charset=utf-8')
  document(): string {
    return this.holder.json;
  }
}
