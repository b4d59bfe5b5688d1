/** The course of a year over HTTP: where it stands among its states, and which days a new one would have. */
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { readProcess } from '#application/cycle/process.js';
import type { Door } from '#application/ports.js';
import { DATE_EXPLANATIONS } from '#domain/cycle/date-explanations.js';
import { defaultDates } from '#domain/cycle/default-dates.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { DocumentedId, IdParam } from '../shared/request.js';
import { DOOR } from '../tokens.js';
import { CycleDefaultsQuery, CycleDefaultsView, ProcessView } from './process.views.js';

@ApiTags('Programm')
@Controller()
export class ProcessController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get('cycles/:id/process')
  @ApiOperation({
    summary: 'Der Ablauf eines Programms',
    description:
      'Alle, die am Programm mitwirken: die Stände in der Reihenfolge des Jahres, wann sie geplant und erreicht sind, und die Wege dazwischen mit ihren Bedingungen.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: ProcessView })
  process(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readProcess(tx, id));
  }

  @Get('cycle-defaults')
  @ApiOperation({
    summary: 'Übliche Termine für ein Programmjahr',
    description:
      'Vorschlag beim Anlegen eines Programms, mit einer Erläuterung je Termin; jeder Termin lässt sich ändern.',
  })
  @Authenticated()
  @ApiOkResponse({ type: CycleDefaultsView })
  defaults(@Query() { year }: CycleDefaultsQuery): CycleDefaultsView {
    return { dates: defaultDates(year), explanations: DATE_EXPLANATIONS };
  }
}
