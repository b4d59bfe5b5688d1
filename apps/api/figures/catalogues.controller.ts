/** The catalogues of Kennzahlen and instruments as they hold on a day: the same for every Jobcenter. */
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { instrumenteAsOf } from '#domain/catalogue/instrumente.js';
import { kennzahlenAsOf } from '#domain/catalogue/kennzahlen.js';
import { outdatedTerms } from '#domain/catalogue/terms.js';
import { localDate } from '#domain/shared/berlin.js';
import type { Clock } from '#domain/shared/clock.js';
import { Authenticated } from '../shared/access.js';
import { IsLocalDay } from '../shared/is-local-day.js';
import { CLOCK } from '../tokens.js';

class CataloguesQuery {
  @ApiPropertyOptional({ format: 'date', description: 'Stichtag; ohne Angabe heute' })
  @IsOptional()
  @IsLocalDay()
  on?: string;
}
class KennzahlTermView {
  @ApiProperty({ example: 'K2E1' }) key!: string;
  @ApiProperty({ example: 'Verbesserung der Integration in Erwerbstätigkeit' }) group!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ example: '%' }) unit!: string;
  @ApiProperty({ example: 'JFW' }) measure!: string;
  @ApiProperty({ description: 'Übliche Nachkommastellen' }) decimals!: number;
  @ApiProperty({ type: String, nullable: true }) legalBasis!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Schlüssel der Kennzahl, zu der sie gehört' })
  belongsTo!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Begriff, den die Plausibilitätsprüfung kennt' })
  concept!: string | null;
}
class InstrumentTermView {
  @ApiProperty({ example: 'egz' }) key!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true, example: 'EGZ' }) short!: string | null;
  @ApiProperty() legalBasis!: string;
  @ApiProperty() group!: string;
}
class OutdatedTermView {
  @ApiProperty({ example: 'Bürgergeld' }) old!: string;
  @ApiProperty({ example: 'Grundsicherungsgeld' }) now!: string;
}
class CataloguesView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty({ type: [KennzahlTermView] }) kennzahlen!: readonly KennzahlTermView[];
  @ApiProperty({ type: [InstrumentTermView] }) instrumente!: readonly InstrumentTermView[];
  @ApiProperty({ type: [OutdatedTermView], description: 'Begriffe, die an diesem Tag anders heißen' })
  outdated!: readonly OutdatedTermView[];
}

@ApiTags('Zahlen')
@Controller('catalogues')
export class CataloguesController {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  @Get()
  @ApiOperation({
    summary: 'Kataloge der Kennzahlen und Instrumente zu einem Stichtag',
    description: 'Alle Angemeldeten. Bezeichnungen und Rechtsgrundlagen, wie sie an diesem Tag gelten.',
  })
  @Authenticated()
  @ApiOkResponse({ type: CataloguesView })
  catalogues(@Query() query: CataloguesQuery): CataloguesView {
    const on = query.on ?? localDate(this.clock.now());
    return {
      on,
      kennzahlen: kennzahlenAsOf(on),
      instrumente: instrumenteAsOf(on),
      outdated: outdatedTerms(on),
    };
  }
}
