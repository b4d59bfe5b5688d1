/** A table as the portal shows it: its columns, and its cells as text. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { SHEET_FORMATS, type SheetFormat } from '#spreadsheet/write-sheet.js';
import { Content } from '../shared/input.pipe.js';
import { IsLine } from '../shared/text.js';

export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 60;
export const MOST_CHARACTERS = 10_000;

export class ExportColumnDto {
  @ApiProperty({ maxLength: 500 }) @IsLine(500) label!: string;
  @ApiProperty({ enum: ['text', 'number', 'date'] }) @IsIn(['text', 'number', 'date']) kind!:
    'text' | 'number' | 'date';
  @ApiPropertyOptional({
    minimum: 0,
    maximum: 6,
    description: 'Nachkommastellen; ohne Angabe so viele wie geschrieben',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(6)
  decimals?: number;
}

export class ExportDto {
  @ApiProperty({ enum: SHEET_FORMATS }) @IsIn(SHEET_FORMATS) format!: SheetFormat;
  @ApiProperty({ maxLength: 200 }) @IsLine(200) title!: string;
  @ApiProperty({ type: [ExportColumnDto], maxItems: MOST_COLUMNS })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => ExportColumnDto)
  columns!: ExportColumnDto[];
  @ApiProperty({
    type: 'array',
    maxItems: MOST_ROWS,
    items: { type: 'array', items: { type: 'string', nullable: true } },
    description:
      'Zahlen genau und mit Punkt („1234.5“; „1.234“ ist also 1,234), Tage als JJJJ-MM-TT, Zeitpunkte als JJJJ-MM-TTThh:mm; was nichts davon ist („X“), bleibt Text',
  })
  @Content()
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  rows!: (string | null)[][];
}
