/** Bedarfsschätzungen of a cycle over HTTP: ask teams for them, see them together, make the Eintrittsplanung of them. */
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { askSheet } from '#application/bedarf/ask-sheet.js';
import { consolidateNeeds } from '#application/bedarf/consolidate-needs.js';
import { readConsolidation } from '#application/bedarf/read-consolidation.js';
import { readSheet, readSheets } from '#application/bedarf/read-sheets.js';
import type { Door, Idempotency } from '#application/ports.js';
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
import { AskSheetDto, ConsolidateDto } from './bedarf.dto.js';
import { ConsolidationView, SheetsView, SheetView } from './bedarf.views.js';

@ApiTags('Bedarfsschätzungen')
@Controller('cycles/:id/bedarfe')
export class BedarfeController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get()
  @ApiOperation({ summary: 'Bedarfsschätzungen eines Programms', description: 'Jobcenter und Revision.' })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: SheetsView })
  list(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readSheets(tx, id));
  }

  @Post()
  @ApiOperation({
    summary: 'Eine Bedarfsschätzung anfordern',
    description:
      'Bereichsleitung, Controlling und Geschäftsführung, solange das Programm angelegt ist, erarbeitet oder eingearbeitet wird. Je Team und Standort gibt es eine. Die zuständige Person bekommt eine E-Mail, drei Tage vor der Frist eine Erinnerung und am Tag danach, falls noch nichts eingereicht ist, noch eine.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIdempotency()
  @ApiCreatedResponse({ type: SheetView })
  ask(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() body: AskSheetDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(actor, async (tx) => readSheet(tx, (await askSheet(tx, id, body)).id), once);
  }

  @Get('consolidation')
  @ApiOperation({
    summary: 'Bedarfsschätzungen nebeneinander',
    description:
      'Je Instrument die Zahlen der Teams, ihre Summe, der Plan und der Unterschied; dazu, wer noch fehlt, und die Mittel gegen die Neubewilligungen. Jobcenter und Revision. Der ETag ist die Version des Teils eintrittsplanung.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @ApiOkResponse({ type: ConsolidationView })
  consolidation(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readConsolidation(tx, id));
  }

  @Post('consolidation')
  @ApiOperation({
    summary: 'Bedarfsschätzungen in die Eintrittsplanung übernehmen',
    description:
      'Übernimmt alles Eingereichte: Die Zahlen stehen danach je Zeile, vorgeschlagene Instrumente werden Zeilen, die Bedarfsschätzungen sind „übernommen“. Zeilen, deren Zahlen sich ändern, bekommen als Plan die Summe, wenn rows nichts anderes sagt. Ein Plan, der nicht die Summe ist, braucht eine Begründung (kuerzung). Bereichsleitung, Controlling und Geschäftsführung. If-Match ist die Version des Teils eintrittsplanung.',
  })
  @HttpCode(200)
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @DocumentedIdempotency()
  @ApiOkResponse({ type: ConsolidationView })
  consolidate(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ConsolidateDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(
      actor,
      async (tx) => {
        await consolidateNeeds(tx, id, body.rows, version);
        return readConsolidation(tx, id);
      },
      once,
    );
  }
}
