/** The programme as it will be printed, for reading in the browser. */
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import type { Actor } from '#application/actor.js';
import type { Door } from '#application/ports.js';
import { previewOf, previewSource } from '#application/programme/preview.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { DocumentedId, IdParam } from '../shared/request.js';
import { DOOR } from '../tokens.js';
import { PreviewView } from './preview.views.js';

class PreviewQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Festgehaltene Fassung; ohne Angabe der Arbeitsstand' })
  @IsOptional()
  @IsUUID()
  versionId?: string;
}

@ApiTags('Dokument')
@Controller('cycles')
export class PreviewController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get(':id/preview')
  @ApiOperation({
    summary: 'Programm ansehen, wie es gedruckt wird',
    description:
      'Wer die Fassung lesen darf; den Arbeitsstand nur Jobcenter und Revision. Dieselbe Grundlage wie das Word-Dokument; sections sagt, welcher Anker zu welchem Abschnitt und welcher seiner Fassungen gehört.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: PreviewView })
  async preview(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: PreviewQuery) {
    return previewOf(await this.door.read(actor, (tx) => previewSource(tx, id, query.versionId ?? null)));
  }
}
