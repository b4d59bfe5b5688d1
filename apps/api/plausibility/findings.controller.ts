/** Findings over HTTP: read them after each save, pass one over with a reason, take the reason back. */
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { overrideFinding, withdrawOverride } from '#application/plausibility/override-finding.js';
import { findingsOf } from '#application/plausibility/read-findings.js';
import type { Door, Idempotency } from '#application/ports.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { DocumentedId, DocumentedIdempotency, IdempotencyKey, IdParam } from '../shared/request.js';
import { DOOR } from '../tokens.js';
import { FindingsDto, FindingsQuery, OverrideFindingDto, WithdrawOverrideDto } from './findings.views.js';

@ApiTags('Prüfung')
@Controller()
export class FindingsController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get('cycles/:id/findings')
  @ApiOperation({
    summary: 'Befunde des Arbeitsstands',
    description:
      'Jobcenter und Revision. Geprüft wird bei jedem Aufruf, so wie zur Freigabe; gespeichert wird nichts. Mit section nur, was in diesem Abschnitt steht.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: FindingsDto })
  list(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: FindingsQuery) {
    return this.door.read(actor, (tx) => findingsOf(tx, id, { sectionId: query.section?.toLowerCase() }));
  }

  @Post('cycles/:id/findings/overrides')
  @ApiOperation({
    summary: 'Befund mit Begründung übergehen',
    description:
      'Sperrende Befunde: Geschäftsführung. Hinweise: auch Bereichsleitung und Controlling. Die Begründung gilt für genau diesen Befund und endet, wenn sich Stelle oder Zahlen ändern. 409, wenn es den Befund so nicht mehr gibt.',
  })
  @Authenticated()
  @DocumentedId()
  @DocumentedIdempotency()
  @ApiCreatedResponse({ type: FindingsDto })
  override(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: OverrideFindingDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => {
        await overrideFinding(tx, id, body.key, body.reason);
        return findingsOf(tx, id);
      },
      once,
    );
  }

  @Post('finding-overrides/:id/withdrawal')
  @ApiOperation({
    summary: 'Begründung zu einem Befund zurücknehmen',
    description: 'Wer sie auch geben dürfte. Der Befund gilt dann wieder; die Begründung bleibt im Protokoll.',
  })
  @HttpCode(200)
  @Authenticated()
  @DocumentedId()
  @DocumentedIdempotency()
  @ApiOkResponse({ type: FindingsDto })
  withdraw(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: WithdrawOverrideDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(actor, async (tx) => findingsOf(tx, await withdrawOverride(tx, id, body.reason)), once);
  }
}
