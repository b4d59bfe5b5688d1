/** What the routes of the Bedarfsschätzungen take; the rows themselves are checked by the domain. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Content } from '../shared/input.pipe.js';
import { IsLocalDay } from '../shared/is-local-day.js';
import { IsLine } from '../shared/text.js';

/** `save` and `startEstimating` come with the rows, `accept` with the consolidation. */
export const SHEET_EVENTS = ['handIn', 'return', 'withdraw'] as const;
const KEY = /^[A-Za-z0-9_-]{1,64}$/;
const MONEY = /^\d{1,13}(\.\d{2})?$/;

export class AskSheetDto {
  @ApiProperty({ maxLength: 200, example: 'Team Markt' }) @IsLine(200) team!: string;
  @ApiProperty({ maxLength: 200, example: 'Nord' }) @IsLine(200) standort!: string;
  @ApiProperty({ format: 'uuid', description: 'Konto, das sie abgibt' }) @IsUUID() ownerId!: string;
  @ApiProperty({ format: 'date', description: 'Letzter Tag für die Abgabe' }) @IsLocalDay() dueOn!: string;
}

export class MoveDueDto {
  @ApiProperty({ format: 'date', description: 'Neuer letzter Tag für die Abgabe' }) @IsLocalDay() dueOn!: string;
}

export class AssignSheetDto {
  @ApiProperty({ format: 'uuid', description: 'Konto, das sie abgibt' }) @IsUUID() ownerId!: string;
}

export class NeedRowDto {
  @ApiProperty({ description: 'Schlüssel einer Zeile der Eintrittsplanung oder eines Instruments des Katalogs' })
  instrument!: string;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 0,
    description: 'Eintritte; 0 ist eine Zahl, null ist keine',
  })
  eintritte!: number | null;
  @ApiPropertyOptional({ example: '12000.00', description: 'Euro' }) mittel?: string;
  @ApiPropertyOptional({ maxLength: 2000 }) bemerkung?: string;
}

export class SaveRowsDto {
  @ApiProperty({ type: [NeedRowDto], maxItems: 300, description: 'Alle Zeilen der Bedarfsschätzung' })
  @Content()
  @IsArray()
  @ArrayMaxSize(300)
  rows!: unknown[];
}

export class SheetTransitionDto {
  @ApiProperty({ enum: SHEET_EVENTS }) @IsIn(SHEET_EVENTS) event!: (typeof SHEET_EVENTS)[number];
  @ApiPropertyOptional({ maxLength: 5000, description: 'Begründung; nötig bei return' })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  reason?: string;
}

export class PlanGivenDto {
  @ApiProperty({ description: 'Schlüssel der Zeile, bei einem vorgeschlagenen Instrument der des Katalogs' })
  @Matches(KEY)
  instrument!: string;
  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'Ohne Angabe die Summe der Bedarfsschätzungen' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  plan?: number;
  @ApiPropertyOptional({ maxLength: 5000, description: 'Warum der Plan nicht die Summe ist; dann nötig' })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  kuerzung?: string;
  @ApiPropertyOptional({ example: '12000.00', description: 'Geplante Mittel in Euro' })
  @IsOptional()
  @Matches(MONEY, { message: '„mittelPlan“ muss ein Betrag in Euro sein, zum Beispiel "12000.00".' })
  mittelPlan?: string;
}

export class ConsolidateDto {
  @ApiProperty({ type: [PlanGivenDto], maxItems: 300, description: 'Nur, was nicht aus der Summe folgt' })
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => PlanGivenDto)
  rows!: PlanGivenDto[];
}
