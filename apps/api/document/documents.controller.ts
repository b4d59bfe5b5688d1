/** Documents over HTTP: ask for one, see how far it is, fetch it. */
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import type { Actor } from '#application/actor.js';
import { VORJAHR } from '#application/comparison/compared.js';
import type { Door, Idempotency } from '#application/ports.js';
import { DOCUMENT_KINDS, type DocumentKindName } from '#application/programme/document-kinds.js';
import { documentFor, documentsOf, requestAgain, requestDocument } from '#application/programme/request-document.js';
import { refuse } from '#application/refused.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { DocumentedId, DocumentedIdempotency, IdempotencyKey, IdParam } from '../shared/request.js';
import { DOOR } from '../tokens.js';
import { DOCX, wordFile } from './word-file.js';

const COMPARED_WITH = /^(?:vorjahr|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

class RequestDocumentDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Festgehaltene Fassung; ohne Angabe der Arbeitsstand' })
  @IsOptional()
  @IsUUID()
  versionId?: string;

  @ApiPropertyOptional({
    enum: DOCUMENT_KINDS,
    description:
      'Welches Dokument, ohne Angabe das Programm; „befunde“ ist der Bericht über die Prüfung des Arbeitsstands, „vergleich“ zeigt, was sich geändert hat.',
  })
  @IsOptional()
  @IsIn(DOCUMENT_KINDS)
  kind?: DocumentKindName;

  @ApiPropertyOptional({
    description:
      'Nur zu „vergleich“: womit verglichen wird, Kennung einer festgehaltenen Fassung oder vorjahr (ohne Angabe das Vorjahr)',
  })
  @IsOptional()
  @Matches(COMPARED_WITH, { message: '„comparedWith“ ist die Kennung einer Fassung oder „vorjahr“.' })
  comparedWith?: string;
}

class DocumentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) programmeVersionId!: string | null;
  @ApiProperty({ enum: DOCUMENT_KINDS }) kind!: string;
  @ApiProperty({ enum: ['arbeitsstand', 'entwurf', 'vorlage', 'beschlossen'] }) edition!: string;
  @ApiProperty({ enum: ['angefordert', 'fertig', 'fehlgeschlagen'] }) state!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Prüfsumme der Datei' }) sha256!: string | null;
  @ApiProperty({ type: String, nullable: true }) problem!: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: Date | null;
}

@ApiTags('Dokument')
@Controller()
export class DocumentsController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Post('cycles/:id/documents')
  @ApiOperation({
    summary: 'Word-Dokument anfordern',
    description:
      'Wer die Fassung lesen darf; den Arbeitsstand nur Jobcenter und Revision. Das Dokument entsteht im Hintergrund: danach GET /api/documents/{id}, bis state „fertig“ ist.',
  })
  @HttpCode(202)
  @Authenticated()
  @DocumentedId()
  @DocumentedIdempotency()
  @ApiAcceptedResponse({ type: DocumentView })
  request(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: RequestDocumentDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) =>
        documentFor(
          tx,
          (
            await requestDocument(tx, id, body.versionId ?? null, body.kind, {
              comparedWith: body.comparedWith?.toLowerCase() ?? VORJAHR,
            })
          ).id,
        ),
      once,
    );
  }

  @Get('cycles/:id/documents')
  @ApiOperation({
    summary: 'Word-Dokumente eines Programms',
    description: 'Die neuesten zuerst, höchstens 100; nur von Fassungen, die Sie lesen dürfen.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: [DocumentView] })
  ofCycle(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => documentsOf(tx, id));
  }

  @Get('documents/:id')
  @ApiOperation({ summary: 'Wie weit ein Dokument ist', description: 'Wer die Fassung lesen darf.' })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: DocumentView })
  one(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => documentFor(tx, id));
  }

  @Post('documents/:id/again')
  @ApiOperation({
    summary: 'Misslungenes Word-Dokument noch einmal anfordern',
    description:
      'Wer die Fassung lesen darf: dasselbe Dokument desselben Textes, ein Vergleich mit derselben anderen Seite; 409, wenn es nicht misslungen ist.',
  })
  @HttpCode(202)
  @Authenticated()
  @DocumentedId()
  @DocumentedIdempotency()
  @ApiAcceptedResponse({ type: DocumentView })
  again(@CurrentActor() actor: Actor, @IdParam() id: string, @IdempotencyKey() once: Idempotency | undefined) {
    return this.door.change(actor, async (tx) => documentFor(tx, (await requestAgain(tx, id)).id), once);
  }

  @Get('documents/:id/file')
  @ApiOperation({
    summary: 'Word-Datei abholen',
    description: 'Wer die Fassung lesen darf; 409, solange sie noch nicht fertig ist.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ content: { [DOCX]: { schema: { type: 'string', format: 'binary' } } } })
  file(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, async (tx) => {
      const output = await documentFor(tx, id);
      const bytes = await tx.documents.bytes(output.id);
      if (!bytes)
        refuse(
          'conflict',
          'document.notReady',
          output.problem ?? 'Das Dokument wird noch erstellt. Bitte gleich noch einmal versuchen.',
        );
      return wordFile(bytes, output.fileName);
    });
  }
}
