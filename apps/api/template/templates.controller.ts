/** The programme templates of the Jobcenter: for opening a cycle, and for those who keep them. */
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Actor } from '#application/actor.js';
import { CYCLE_READERS } from '#application/permissions.js';
import type { Door, Idempotency } from '#application/ports.js';
import { found } from '#application/refused.js';
import { addTemplate } from '#application/template/add-template.js';
import type { Role } from '#domain/shared/roles.js';
import { contentOf } from '../openapi/content-schemas.js';
import { Authenticated, CurrentActor, RequiresRole } from '../shared/access.js';
import { DocumentedIdempotency, IdempotencyKey } from '../shared/request.js';
import { DOOR } from '../tokens.js';

const READERS = ['administration', ...CYCLE_READERS] as [Role, ...Role[]];

class TemplateView {
  @ApiProperty() key!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ ...contentOf('ProgrammeTemplate'), description: 'Gliederung, Zuständigkeiten, Gestaltung' })
  data!: object;
}

class TemplateQuery {
  @ApiPropertyOptional({ description: 'Ohne Angabe die neueste', minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version?: number;
}

@ApiTags('Vorlage')
@Controller('templates')
export class TemplatesController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get()
  @ApiOperation({
    summary: 'Vorlagen des Jobcenters',
    description:
      'Administration und alle, die am Programm mitwirken; key ist der templateKey beim Anlegen eines Programms.',
  })
  @RequiresRole(...READERS)
  @ApiOkResponse({ type: [TemplateView] })
  list(@CurrentActor() actor: Actor) {
    return this.door.read(actor, (tx) => tx.people.templates());
  }

  @Get(':key')
  @ApiOperation({
    summary: 'Eine Vorlage',
    description: 'Administration und alle, die am Programm mitwirken; die neueste Fassung oder die genannte.',
  })
  @RequiresRole(...READERS)
  @ApiParam({ name: 'key', example: 'amip-2024-ge' })
  @ApiOkResponse({ type: TemplateView })
  one(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: TemplateQuery) {
    return this.door.read(actor, async (tx) => found(await tx.people.template(key, query.version), 'Diese Vorlage'));
  }

  @Post()
  @ApiOperation({
    summary: 'Neue Fassung einer Vorlage ablegen',
    description:
      'Administration und Büro der Geschäftsführung: die ganze Vorlage. version ist die Fassung, von der Sie ausgegangen sind (412, wenn es eine spätere gibt), und wird hochgezählt; ein unbekannter key beginnt eine neue Vorlage. Programme behalten die Fassung, mit der sie angelegt wurden.',
  })
  @Authenticated()
  @DocumentedIdempotency()
  @ApiBody({ schema: contentOf('ProgrammeTemplate') })
  @ApiCreatedResponse({ type: TemplateView })
  add(
    @CurrentActor() actor: Actor,
    @Body() body: Record<string, unknown>,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(actor, (tx) => addTemplate(tx, body), once);
  }
}
