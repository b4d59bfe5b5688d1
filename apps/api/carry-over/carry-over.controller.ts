/** From year to year over HTTP: what of an earlier programme a new one can begin with, and doing it. */
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import type { Actor } from '#application/actor.js';
import { carryOver } from '#application/carry-over/carry-over.js';
import { carryOverOffer } from '#application/carry-over/obstacles.js';
import type { Door, Idempotency } from '#application/ports.js';
import { FIGURE_PARTS } from '#application/records.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { DocumentedId, DocumentedIdempotency, IdempotencyKey, IdParam } from '../shared/request.js';
import { DOOR } from '../tokens.js';

class CarryOverDto {
  @ApiProperty({ format: 'uuid', description: 'Ein Programm eines früheren Jahres' })
  @IsUUID()
  fromCycleId!: string;
}

class CarrySourceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() year!: number;
  @ApiProperty() title!: string;
}

class CarryOverOfferView {
  @ApiProperty({ type: CarrySourceView, nullable: true, description: 'null: es gibt kein früheres Programm' })
  from!: CarrySourceView | null;
  @ApiProperty() possible!: boolean;
  @ApiProperty({ type: [String], description: 'Warum es nicht geht, je ein Satz' }) reasons!: readonly string[];
}

class CarriedOverView {
  @ApiProperty({ type: CarrySourceView }) from!: CarrySourceView;
  @ApiProperty({ description: 'Abschnitte, die mit dem Text des Vorjahres beginnen' }) sections!: number;
  @ApiProperty({ description: 'Bausteine, die mit „prüfen“ gekennzeichnet sind' }) blocksToCheck!: number;
  @ApiProperty({ enum: FIGURE_PARTS, isArray: true, description: 'Teile der Zahlen, die übernommen sind' })
  parts!: readonly string[];
  @ApiProperty({ type: [String], description: 'Was anzusehen ist, je ein Satz' }) hints!: readonly string[];
}

@ApiTags('Programm')
@Controller('cycles')
export class CarryOverController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get(':id/carry-over')
  @ApiOperation({
    summary: 'Ob sich ein früheres Programm übernehmen lässt',
    description: 'Jobcenter und Revision. Nennt das letzte frühere Programm und, was dagegen steht.',
  })
  @Authenticated()
  @DocumentedId()
  @ApiOkResponse({ type: CarryOverOfferView })
  offer(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.door.read(actor, (tx) => carryOverOffer(tx, id));
  }

  @Post(':id/carry-over')
  @ApiOperation({
    summary: 'Ein früheres Programm übernehmen',
    description:
      'Nur Geschäftsführung; solange das Programm „angelegt“ oder „in Erarbeitung“ ist und noch nichts darin steht (sonst 409 mit allen Gründen). Texte kommen Abschnitt für Abschnitt mit dem Kennzeichen „prüfen“; aus dem Plan wird das Vorjahr; Werte der Kennzahlen werden zum Vergleichswert, der neue Wert ist offen und wird als „…“ gedruckt; Bezeichnungen und Rechtsgrundlagen folgen dem Katalog des neuen Jahres. Alles oder nichts.',
  })
  @HttpCode(200)
  @Authenticated()
  @DocumentedId()
  @DocumentedIdempotency()
  @ApiOkResponse({ type: CarriedOverView })
  carry(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { fromCycleId }: CarryOverDto,
    @IdempotencyKey() once: Idempotency | undefined,
  ) {
    return this.door.change(actor, (tx) => carryOver(tx, id, fromCycleId), once);
  }
}
