/** Comments over HTTP: submit in time, read as far as allowed, answer. There is no route that deletes one. */
import { Body, Controller, Get, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { answerComment } from '#application/consultation/answer-comment.js';
import { readComment, readComments } from '#application/consultation/read-round.js';
import { submitComment } from '#application/consultation/submit-comment.js';
import type { Door, Idempotency } from '#application/ports.js';
import { SUBMIT_COMMENT } from '../openapi/examples.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { ApiPage, PageQuery } from '../shared/page.js';
import {
  DocumentedId,
  DocumentedIdempotency,
  DocumentedIfMatch,
  IdempotencyKey,
  IdParam,
  IfMatch,
} from '../shared/request.js';
import { Versioned } from '../shared/versioned.js';
import { DOOR } from '../tokens.js';
import { questionnaire } from './questions.js';
import { AnswerCommentDto, SubmitCommentDto } from './round.dto.js';
import { CommentViewDto } from './round.views.js';

@ApiTags('Konsultation')
@Controller()
export class CommentsController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get('rounds/:id/comments')
  @ApiOperation({
    summary: 'Anmerkungen einer Runde',
    description:
      'Jobcenter und Revision alle; Mitglieder des Beirats die eigenen, die der anderen nach Freigabe der Antworten.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiPage(CommentViewDto)
  list(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() { limit, after }: PageQuery) {
    return this.door.read(actor, (tx) => readComments(tx, id, { limit, after: after ?? null }));
  }

  /** Accepted or refused by the server's clock at the moment it arrives. */
  @Post('rounds/:id/comments')
  @ApiOperation({
    summary: 'Anmerkung abgeben',
    description:
      'Beteiligte Mitglieder des Beirats, solange die Runde nach der Uhr des Servers offen ist; das Büro der Geschäftsführung auch für Schreiben auf Papier (onBehalfOf).',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIdempotency()
  @ApiBody({ type: SubmitCommentDto, examples: SUBMIT_COMMENT })
  @ApiCreatedResponse({ type: CommentViewDto })
  submit(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: SubmitCommentDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => readComment(tx, (await submitComment(tx, id, body, questionnaire())).id),
      once,
    );
  }

  @Get('comments/:id')
  @ApiOperation({ summary: 'Eine Anmerkung', description: 'Wer sie in der Liste der Runde sehen darf.' })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @ApiOkResponse({ type: CommentViewDto })
  one(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readComment(tx, id));
  }

  /** Reply, disposition and its reason, or who prepares them. */
  @Put('comments/:id/answer')
  @ApiOperation({
    summary: 'Anmerkung beantworten',
    description:
      'Geschäftsführung und Bereichsleitung; die Antwort vorbereiten darf auch, wen die Geschäftsführung dafür bestimmt hat. Bis zur Freigabe der Antworten. If-Match ist die Version der Anmerkung.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: CommentViewDto })
  answer(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: AnswerCommentDto,
  ) {
    return this.door.change(actor, async (tx) => {
      await answerComment(tx, id, body, version);
      return readComment(tx, id);
    });
  }
}
