/** The figures of a programme over HTTP: read them with all that is computed, change one part of them. */
import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { changeFigures } from '#application/figures/change-figures.js';
import { readFigures } from '#application/figures/read-figures.js';
import type { Door } from '#application/ports.js';
import { FIGURE_PARTS, type FigurePart } from '#application/records.js';
import { refuse } from '#application/refused.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { HttpProblem } from '../shared/problem.js';
import { DocumentedId, DocumentedIfMatch, IdParam, IfMatch } from '../shared/request.js';
import { Versioned } from '../shared/versioned.js';
import { DOOR } from '../tokens.js';
import { ChangedFiguresView, ChangeFiguresDto, FiguresView } from './figures.views.js';
import { CHANGE_FIGURES } from './figures.examples.js';

@ApiTags('Zahlen')
@Controller('cycles')
export class FiguresController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get(':id/figures')
  @ApiOperation({
    summary: 'Kennzahlen, Budget, Personal und Eintrittsplanung mit allem, was daraus berechnet wird',
    description:
      'Jobcenter und Revision. Summen, Anteile und Veränderungen sind genau berechnet und tragen ihre Formel; vorjahr sind die Zahlen des letzten beschlossenen Programms eines früheren Jahres.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: FiguresView })
  figures(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => readFigures(tx, id));
  }

  @Put(':id/figures/:part')
  @ApiOperation({
    summary: 'Einen Teil der Zahlen ersetzen',
    description:
      'Controlling, Geschäftsführung und Bereichsleitung; solange das Programm angelegt ist, erarbeitet oder eingearbeitet wird. If-Match ist die Version dieses Teils (versions); andere Teile stören nicht. Summen setzt das System ein. Bei 412 steht der gespeicherte Teil in facts.current.',
  })
  @Authenticated()
  @Versioned()
  @DocumentedId()
  @ApiParam({ name: 'part', enum: FIGURE_PARTS })
  @DocumentedIfMatch()
  @ApiBody({ type: ChangeFiguresDto, examples: CHANGE_FIGURES })
  @ApiOkResponse({ type: ChangedFiguresView })
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Param('part') part: string,
    @IfMatch() version: number,
    @Body() { value }: ChangeFiguresDto,
  ) {
    const name = partOf(part);
    if (value === undefined)
      refuse('invalid', 'figures.value', 'Das Feld „value“ fehlt; es enthält den ganzen Teil, null entfernt ihn.', {
        problems: [{ pointer: '/value', message: 'Das Feld „value“ fehlt; bitte den ganzen Teil senden.' }],
      });
    return this.door.change(actor, async (tx) => {
      const view = await changeFigures(tx, id, name, value, version);
      return { ...view, version: view.versions[name] };
    });
  }
}

function partOf(name: string): FigurePart {
  const part = FIGURE_PARTS.find((one) => one === name);
  if (!part)
    throw new HttpProblem(
      404,
      'notFound',
      `Diesen Teil der Zahlen gibt es nicht; möglich sind ${FIGURE_PARTS.join(', ')}.`,
    );
  return part;
}
