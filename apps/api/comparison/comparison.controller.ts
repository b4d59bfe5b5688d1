/** What changed between two versions, or since last year, over HTTP. */
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { ARBEITSSTAND, VORJAHR } from '#application/comparison/compared.js';
import { compareCycle } from '#application/comparison/compare-cycle.js';
import { compareSection } from '#application/comparison/compare-section.js';
import type { Door } from '#application/ports.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { DocumentedId, IdParam } from '../shared/request.js';
import { DOOR } from '../tokens.js';
import {
  ComparisonView,
  CycleComparisonQuery,
  CycleComparisonView,
  SectionComparisonQuery,
} from './comparison.views.js';

@ApiTags('Vergleich')
@Controller()
export class ComparisonController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get('sections/:id/comparison')
  @ApiOperation({
    summary: 'Was sich in einem Abschnitt geändert hat',
    description:
      'Jobcenter und Revision. Verglichen wird der Text, wie er gedruckt wird; verschobene Absätze werden erkannt, Tabellen Zelle für Zelle verglichen. 404, wenn es kein beschlossenes Programm eines früheren Jahres oder darin den Abschnitt nicht gibt.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: ComparisonView })
  section(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: SectionComparisonQuery) {
    return this.door.read(actor, (tx) => compareSection(tx, id, ...sides(query)));
  }

  @Get('cycles/:id/comparison')
  @ApiOperation({
    summary: 'Was sich im Programm geändert hat',
    description:
      'Wer beide Fassungen lesen darf; den Arbeitsstand lesen nur Jobcenter und Revision. Das Vorjahr ist das letzte beschlossene Programm eines früheren Jahres und steht allen offen, die die andere Fassung lesen dürfen; 404, wenn es keines gibt. Zahlen stehen in figures Zelle für Zelle; über zwei Jahre steht Plan gegen Plan.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: CycleComparisonView })
  cycle(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: CycleComparisonQuery) {
    return this.door.read(actor, (tx) => compareCycle(tx, id, ...sides(query)));
  }
}

const sides = ({ from, to }: SectionComparisonQuery): [from: string, to: string] => [
  (from ?? VORJAHR).toLowerCase(),
  (to ?? ARBEITSSTAND).toLowerCase(),
];
