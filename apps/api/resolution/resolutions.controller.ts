/** The resolution over HTTP: the Vorlage, mandates, the vote, the record. */
import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import type { Door, Idempotency } from '#application/ports.js';
import { advanceResolution } from '#application/resolution/advance-resolution.js';
import { readResolution, readVorlage, resolutionsOfCycle } from '#application/resolution/read-resolution.js';
import { recordMandate } from '#application/resolution/record-mandate.js';
import { resolutionTable } from '#domain/resolution/resolution-table.js';
import { FrozenVersionView } from '../consultation/round.views.js';
import { VOTE } from '../openapi/examples.js';
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
import { RESOLUTION_EVENTS, BallotDto, MandateDto, ResolutionTransitionDto } from './resolution.dto.js';
import { ResolutionViewDto } from './resolution.views.js';

@ApiTags('Beschlussfassung')
@Controller()
export class ResolutionsController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get('cycles/:cycleId/resolutions')
  @ApiOperation({
    summary: 'Abstimmungen eines Programms',
    description: 'Jobcenter, Revision und die beschließenden Gremien; die erste zuerst.',
  })
  @Authenticated()
  @DocumentedId('cycleId')
  @ApiOkResponse({ type: [ResolutionViewDto] })
  ofCycle(@CurrentActor() actor: Actor, @IdParam('cycleId') cycleId: string) {
    return this.door.read(actor, (tx) => resolutionsOfCycle(tx, cycleId));
  }

  @Get('resolutions/:id')
  @ApiOperation({
    summary: 'Eine Beschlussfassung: Vorlage, Regel, Stimmberechtigte, Ergebnis',
    description:
      'Jobcenter, Revision und die beschließenden Gremien. Wie andere gestimmt haben, steht erst nach der Schließung darin.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @ApiOkResponse({ type: ResolutionViewDto })
  one(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readResolution(tx, id));
  }

  /** The text that is voted on, exactly as frozen. */
  @Get('resolutions/:id/vorlage')
  @ApiOperation({
    summary: 'Der Text, über den abgestimmt wird',
    description: 'Jobcenter, Revision und die beschließenden Gremien; genau wie festgehalten.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: FrozenVersionView })
  vorlage(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readVorlage(tx, id));
  }

  @Post('resolutions/:id/mandates')
  @ApiOperation({
    summary: 'Vertretung eines Mitglieds eintragen',
    description:
      'Nur Vorsitz der Trägerversammlung, vor der Eröffnung der Abstimmung und wenn die Regeln es erlauben. If-Match ist die Version der Beschlussfassung.',
  })
  @HttpCode(200)
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @DocumentedIdempotency()
  @ApiOkResponse({ type: ResolutionViewDto })
  mandate(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: MandateDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => {
        await recordMandate(tx, id, body, version);
        return readResolution(tx, id);
      },
      once,
    );
  }

  @Post('resolutions/:id/transitions')
  @ApiOperation({
    summary: 'Abstimmung eröffnen, schließen, Beschluss niederlegen',
    description: `${stepsInWords(resolutionTable, RESOLUTION_EVENTS)}\n\nMit dem Niederlegen geht auch das Programm weiter: beschlossen, zurück in die Einarbeitung oder vertagt. If-Match ist die Version der Beschlussfassung; bei close wird sie nicht verglichen, weil jede Stimme eine neue ergibt.`,
  })
  @HttpCode(200)
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @DocumentedIdempotency()
  @ApiOkResponse({ type: ResolutionViewDto })
  advance(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { event, ...input }: ResolutionTransitionDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => {
        await advanceResolution(tx, id, event, input, version);
        return readResolution(tx, id);
      },
      once,
    );
  }

  /** One vote per seat; until the closing a second one replaces the first, the same one again changes nothing. */
  @Put('resolutions/:id/ballot')
  @ApiOperation({
    summary: 'Stimme abgeben oder ändern',
    description:
      'Stimmberechtigte Mitglieder der Trägerversammlung und eingetragene Vertretungen, solange die Abstimmung eröffnet ist. Braucht kein If-Match, damit mehrere zugleich stimmen können; die letzte Stimme je Sitz zählt.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @ApiBody({ type: BallotDto, examples: VOTE })
  @ApiOkResponse({ type: ResolutionViewDto })
  vote(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: BallotDto) {
    return this.door.change(actor, async (tx) => {
      await advanceResolution(tx, id, 'vote', body, null);
      return readResolution(tx, id);
    });
  }
}
