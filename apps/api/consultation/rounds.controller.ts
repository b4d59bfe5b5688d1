/** Comment rounds over HTTP: plan, open, move the end, release the replies; what the Beirat sees of them. */
import { Body, Controller, Get, HttpCode, Inject, Patch, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { changeRound, planRound } from '#application/consultation/plan-round.js';
import {
  beiratMembers,
  readFrozenDraft,
  readRound,
  roundsOfCycle,
  roundsOpenedToMe,
} from '#application/consultation/read-round.js';
import { stepRound } from '#application/consultation/step-round.js';
import { synopsis } from '#application/consultation/synopsis.js';
import type { Door, Idempotency } from '#application/ports.js';
import { roundTable } from '#domain/consultation/round-table.js';
import { PLAN_ROUND } from '../openapi/examples.js';
import { stepsInWords } from '../openapi/steps-in-words.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
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
import { ROUND_EVENTS, ChangeRoundDto, PlanRoundDto, RoundTransitionDto } from './round.dto.js';
import { BeiratMemberView, FrozenVersionView, RoundViewDto, SynopsisRoundView } from './round.views.js';

@ApiTags('Konsultation')
@Controller()
export class RoundsController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  /** Members of the Beirat that a round can ask. */
  @Get('beirat-members')
  @ApiOperation({
    summary: 'Mitglieder des Beirats',
    description: 'Jobcenter und Revision: wen eine Runde beteiligen kann.',
  })
  @Authenticated()
  @ApiOkResponse({ type: [BeiratMemberView] })
  members(@CurrentActor() actor: Actor) {
    return this.door.read(actor, (tx) => beiratMembers(tx));
  }

  /** Rounds opened to the member of the Beirat who asks. */
  @Get('rounds')
  @ApiOperation({
    summary: 'Für mich geöffnete Runden',
    description: 'Für alle Angemeldeten; leer, wenn Sie an keiner Runde beteiligt sind.',
  })
  @Authenticated()
  @ApiOkResponse({ type: [RoundViewDto] })
  mine(@CurrentActor() actor: Actor) {
    return this.door.read(actor, (tx) => roundsOpenedToMe(tx, questionnaire()));
  }

  @Get('cycles/:cycleId/rounds')
  @ApiOperation({
    summary: 'Kommentarrunden eines Programms',
    description: 'Alle, die am Programm mitwirken; Mitglieder des Beirats sehen nur die für sie geöffneten.',
  })
  @Authenticated()
  @DocumentedId('cycleId')
  @ApiOkResponse({ type: [RoundViewDto] })
  ofCycle(@CurrentActor() actor: Actor, @IdParam('cycleId') cycleId: string) {
    return this.door.read(actor, (tx) => roundsOfCycle(tx, cycleId, questionnaire()));
  }

  @Post('cycles/:cycleId/rounds')
  @ApiOperation({
    summary: 'Kommentarrunde planen',
    description:
      'Nur Geschäftsführung. Eine Runde B öffnet mit der Freigabe des Entwurfs für den Beirat, eine Runde A von Hand.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId('cycleId')
  @DocumentedIdempotency()
  @ApiBody({ type: PlanRoundDto, examples: PLAN_ROUND })
  @ApiCreatedResponse({ type: RoundViewDto })
  plan(
    @CurrentActor() actor: Actor,
    @IdParam('cycleId') cycleId: string,
    @Body() body: PlanRoundDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => readRound(tx, (await planRound(tx, cycleId, body)).id, questionnaire()),
      once,
    );
  }

  @Get('cycles/:cycleId/synopsis')
  @ApiOperation({
    summary: 'Synopse: was gesagt wurde und was daraus wurde',
    description:
      'Jobcenter und Revision: alle beendeten Runden; die beschließenden Gremien, sobald ihnen etwas vorliegt; Mitglieder des Beirats nach Freigabe der Antworten.',
  })
  @Authenticated()
  @DocumentedId('cycleId')
  @ApiOkResponse({ type: [SynopsisRoundView] })
  synopsis(@CurrentActor() actor: Actor, @IdParam('cycleId') cycleId: string) {
    return this.door.read(actor, (tx) => synopsis(tx, cycleId));
  }

  @Get('rounds/:id')
  @ApiOperation({
    summary: 'Eine Kommentarrunde',
    description: 'Jobcenter und Revision; Mitglieder des Beirats, wenn die Runde für sie geöffnet ist.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @ApiOkResponse({ type: RoundViewDto })
  one(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readRound(tx, id, questionnaire()));
  }

  @Patch('rounds/:id')
  @ApiOperation({
    summary: 'Kommentarrunde ändern',
    description:
      'Nur Geschäftsführung; nach der Öffnung können nur noch Beteiligte hinzukommen. If-Match ist die Version der Runde.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: RoundViewDto })
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeRoundDto,
  ) {
    return this.door.change(actor, async (tx) => {
      await changeRound(tx, id, body, version);
      return readRound(tx, id, questionnaire());
    });
  }

  @Post('rounds/:id/transitions')
  @ApiOperation({
    summary: 'Runde öffnen, Frist verlängern, Antworten freigeben',
    description: `${stepsInWords(roundTable, ROUND_EVENTS)}\n\nGeschlossen wird eine Runde von selbst, sobald ihr letzter Tag vorbei ist. If-Match ist die Version der Runde.`,
  })
  @HttpCode(200)
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @DocumentedIdempotency()
  @ApiOkResponse({ type: RoundViewDto })
  advance(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { event, ...input }: RoundTransitionDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => {
        await stepRound(tx, id, event, input, version);
        return readRound(tx, id, questionnaire());
      },
      once,
    );
  }

  /** The frozen draft of the round, with the ids for anchors. */
  @Get('rounds/:id/draft')
  @ApiOperation({
    summary: 'Der festgehaltene Entwurf einer Runde',
    description:
      'Wer die Runde sehen darf; mit den Kennungen für Anmerkungen (anchors). Erst wenn die Runde offen ist.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: FrozenVersionView })
  draft(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readFrozenDraft(tx, id));
  }
}
