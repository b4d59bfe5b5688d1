/** Comments over HTTP: submit in time, read as far as allowed, answer. There is no route that deletes one. */
import { Body, Controller, Get, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { answerComment } from '#application/consultation/answer-comment.js';
import { readComment, readComments } from '#application/consultation/read-round.js';
import { submitComment } from '#application/consultation/submit-comment.js';
import type { Door, Idempotency } from '#application/ports.js';
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
  @Authenticated()
  @DocumentedId()
  @ApiPage(CommentViewDto)
  list(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() { limit, after }: PageQuery) {
    return this.door.read(actor, (tx) => readComments(tx, id, { limit, after: after ?? null }));
  }

  /** Accepted or refused by the server's clock at the moment it arrives. */
  @Post('rounds/:id/comments')
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIdempotency()
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
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @ApiOkResponse({ type: CommentViewDto })
  one(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readComment(tx, id));
  }

  /** Reply, disposition and its reason, or who prepares them. */
  @Put('comments/:id/answer')
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
