/** What the routes of the cycle take. Which step may happen when is decided by the table, not here. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { isConsequence, type StepEvent } from '#application/cycle/read-cycle.js';
import { cycleTable } from '#domain/cycle/cycle-table.js';
import type { CycleDates } from '#domain/cycle/default-dates.js';
import { VISIBLE } from '#domain/shared/visible-text.js';
import { contentOf } from '../openapi/content-schemas.js';
import { IsLocalDay } from '../shared/is-local-day.js';

/** What follows from a recorded resolution nobody asks for here. */
export const CYCLE_EVENTS = [...new Set(cycleTable.transitions.map((t) => t.event))].filter(
  (event): event is StepEvent => !isConsequence(event),
);
const KEY = /^[A-Za-z0-9_-]{1,64}$/;

export class CycleDatesDto implements CycleDates {
  @ApiProperty({ format: 'date', description: 'Beginn der Erarbeitung' }) @IsLocalDay() start!: string;
  @ApiProperty({ format: 'date', description: 'Letzter Tag für die Entwürfe' }) @IsLocalDay() draftUntil!: string;
  @ApiProperty({ format: 'date', description: 'Erster Tag der Beteiligung des Beirats' })
  @IsLocalDay()
  beiratFrom!: string;
  @ApiProperty({ format: 'date', description: 'Letzter Tag der Beteiligung des Beirats' })
  @IsLocalDay()
  beiratUntil!: string;
  @ApiProperty({ format: 'date', description: 'Letzter Tag für den Beschluss' }) @IsLocalDay() resolutionUntil!: string;
}

export class CreateCycleDto {
  @ApiProperty({ example: 2027 }) @IsInt() @Min(1990) @Max(2200) year!: number;
  @ApiPropertyOptional({ enum: [1, 2], default: 1 }) @IsOptional() @IsIn([1, 2]) years?: 1 | 2;
  @ApiProperty({ enum: ['imAmip', 'operativesProgramm'] }) @IsIn(['imAmip', 'operativesProgramm']) eintrittsplanung!:
    'imAmip' | 'operativesProgramm';
  @ApiProperty({ enum: ['frueh', 'spaet', 'keine'] }) @IsIn(['frueh', 'spaet', 'keine']) consultation!:
    'frueh' | 'spaet' | 'keine';
  @ApiProperty({ example: 'amip-2024-ge' }) @Matches(KEY) templateKey!: string;
  @ApiPropertyOptional({ type: CycleDatesDto, description: 'Ohne Angabe: 1. Juli bis 31. Dezember des Vorjahres' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => CycleDatesDto)
  dates?: CycleDatesDto;
  @ApiPropertyOptional({
    ...contentOf('VotingRules'),
    description: 'Abstimmungsregeln der Geschäftsordnung; ohne Angabe gilt § 44c SGB II',
  })
  @IsOptional()
  @IsObject()
  votingRules?: object;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', format: 'uuid' },
    description: 'Schlüssel des Abschnitts in der Vorlage → Konto, das ihn verantwortet',
    example: { einleitung: '6f1c2f0e-6d3b-4c59-9a53-0d6f3a2b1c01' },
  })
  @IsOptional()
  @IsObject()
  owners?: Record<string, string>;
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Früheres Programm, das als Anfang übernommen wird (wie POST /api/cycles/{id}/carry-over)',
  })
  @IsOptional()
  @IsUUID()
  carryOverFrom?: string;
}

export class CreateNachtragDto {
  @ApiProperty({ type: [String], description: 'Schlüssel der Abschnitte, die neu geschrieben werden' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Matches(KEY, { each: true })
  sectionKeys!: string[];
  @ApiProperty({ enum: ['frueh', 'spaet', 'keine'] }) @IsIn(['frueh', 'spaet', 'keine']) consultation!:
    'frueh' | 'spaet' | 'keine';
  @ApiProperty({ description: 'Anlass, zum Beispiel zusätzlich zugeteilte Mittel' })
  @IsString()
  @MaxLength(2000)
  reason!: string;
  @ApiProperty({ type: CycleDatesDto })
  @IsObject()
  @ValidateNested()
  @Type(() => CycleDatesDto)
  dates!: CycleDatesDto;
}

export class MoveDatesDto {
  @ApiProperty({ type: CycleDatesDto }) @IsObject() @ValidateNested() @Type(() => CycleDatesDto) dates!: CycleDatesDto;
  @ApiProperty({ description: 'Warum die Termine verschoben werden; die Beteiligten erfahren es' })
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class CycleTransitionDto {
  @ApiProperty({ enum: CYCLE_EVENTS }) @IsIn(CYCLE_EVENTS) event!: StepEvent;
  @ApiPropertyOptional({ maxLength: 5000, description: 'Begründung; nötig bei abort und submitWithoutConsultation' })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  reason?: string;
  @ApiPropertyOptional({ enum: ['vorlaeufig', 'endgueltig'], description: 'Nötig bei markBudget' })
  @IsOptional()
  @IsIn(['vorlaeufig', 'endgueltig'])
  budgetMark?: 'vorlaeufig' | 'endgueltig';
  @ApiPropertyOptional({ format: 'date', description: 'Tag der Unterschrift; nötig bei sign' })
  @IsOptional()
  @IsLocalDay()
  signedOn?: string;
  @ApiPropertyOptional({ maxLength: 200, description: 'Ort der Unterschrift (sign)' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(VISIBLE, { message: '„$property“ darf keine Zeilenumbrüche und keine unsichtbaren Zeichen enthalten.' })
  place?: string;
}

export class FrontDto {
  @ApiProperty({ ...contentOf('Front'), description: 'Ersetzt Titelseite, Impressum und Gestaltung ganz' })
  @IsObject()
  front!: object;
}

export class FiguresDto {
  @ApiProperty({ ...contentOf('Figures'), description: 'Ersetzt Kennzahlen, Budget, Personal und Planung ganz' })
  @IsObject()
  figures!: object;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'integer' },
    example: { kennzahlen: 3, handlungsfelder: 1, budget: 2, personal: 1, eintrittsplanung: 1 },
    description: 'versions aus GET …/figures; nötig, sobald ein Teil schon geändert wurde',
  })
  @IsOptional()
  @IsObject()
  versions?: Record<string, unknown>;
}
