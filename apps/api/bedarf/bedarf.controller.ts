/** One Bedarfsschätzung over HTTP: read, estimate, hand in, return, withdraw, move its last day. */
import { Body, Controller, Get, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { saveRows, stepSheet } from '#application/bedarf/advance-sheet.js';
import { moveDue } from '#application/bedarf/ask-sheet.js';
import { assignSheet } from '#application/bedarf/assign-sheet.js';
import { readSheet } from '#application/bedarf/read-sheets.js';
import type { Door, Idempotency } from '#application/ports.js';
import { bedarfTable } from '#domain/bedarf/bedarf-table.js';
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
import { AssignSheetDto, MoveDueDto, SaveRowsDto, SHEET_EVENTS, SheetTransitionDto } from './bedarf.dto.js';
import { SheetView } from './bedarf.views.js';

@ApiTags('Bedarfsschätzungen')
@Controller('bedarfe')
export class BedarfController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get(':id')
  @ApiOperation({
    summary: 'Eine Bedarfsschätzung mit ihren Zahlen und möglichen Schritten',
    description: 'Jobcenter und Revision.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @ApiOkResponse({ type: SheetView })
  one(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readSheet(tx, id));
  }

  /** Autosave. 412 carries both sets of rows. */
  @Put(':id/rows')
  @ApiOperation({
    summary: 'Zahlen einer Bedarfsschätzung speichern',
    description:
      'Nur wer sie abgibt, solange sie nicht eingereicht ist; das erste Speichern beginnt sie. Instrumente, die noch nicht in der Eintrittsplanung stehen, lassen sich aus dem Katalog vorschlagen. If-Match ist die Version der Bedarfsschätzung; bei 412 stehen beide Fassungen in facts.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: SheetView })
  save(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() version: number, @Body() body: SaveRowsDto) {
    return this.door.change(actor, async (tx) => {
      await saveRows(tx, id, body.rows, version);
      return readSheet(tx, id);
    });
  }

  @Post(':id/transitions')
  @ApiOperation({
    summary: 'Bedarfsschätzung einreichen, zurückgeben, zurückziehen',
    description: `${stepsInWords(bedarfTable, SHEET_EVENTS)}\n\nEinreichen darf nur, wer sie abgibt, auch nach Ablauf der Frist; das wird festgehalten. If-Match ist die Version der Bedarfsschätzung.`,
  })
  @HttpCode(200)
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @DocumentedIdempotency()
  @ApiOkResponse({ type: SheetView })
  advance(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { event, reason }: SheetTransitionDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => {
        await stepSheet(tx, id, event, reason, version);
        return readSheet(tx, id);
      },
      once,
    );
  }

  @Put(':id/due')
  @ApiOperation({
    summary: 'Frist einer Bedarfsschätzung ändern',
    description:
      'Bereichsleitung, Controlling und Geschäftsführung, solange sie weder übernommen noch zurückgezogen ist. Die zuständige Person erfährt es. If-Match ist die Version der Bedarfsschätzung.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: SheetView })
  due(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() version: number, @Body() body: MoveDueDto) {
    return this.door.change(actor, async (tx) => {
      await moveDue(tx, id, body.dueOn, version);
      return readSheet(tx, id);
    });
  }

  @Put(':id/owner')
  @ApiOperation({
    summary: 'Eine Bedarfsschätzung übergeben',
    description:
      'Bereichsleitung, Controlling und Geschäftsführung, und wer sie abgibt, solange sie weder übernommen noch zurückgezogen ist. Die Zahlen bleiben. If-Match ist die Version der Bedarfsschätzung.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: SheetView })
  assign(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: AssignSheetDto,
  ) {
    return this.door.change(actor, async (tx) => {
      await assignSheet(tx, id, body.ownerId, version);
      return readSheet(tx, id);
    });
  }
}
