/** What the routes of the import take: which sheet, which column says what, and where the figures come from. */
import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import type { ImportSettings } from '#application/import/import-settings.js';
import { kennzahl } from '#domain/document/kennzahl.js';
import { GRID_LIMITS } from '#domain/import/grid.js';
import type { DimensionAxis, ImportColumns } from '#domain/import/mapping.js';
import { IsLocalDay } from '../shared/is-local-day.js';
import { IsLine } from '../shared/text.js';

const AXES = kennzahl.shape.dimensions.unwrap().element.shape.axis.options;
const MONTH = { message: '„$property“ muss ein Monat der Form JJJJ-MM sein.' };
const IsColumn = () => IsInt({ message: '„$property“ muss die Nummer einer Spalte sein, gezählt ab 0.' });
const at = (target: object, name: string, optional: boolean): void => {
  if (optional) IsOptional()(target, name);
  IsColumn()(target, name);
  Min(0)(target, name);
  Max(GRID_LIMITS.columns - 1)(target, name);
};
const Column = (): PropertyDecorator => (target, name) => at(target, String(name), false);
const OptionalColumn = (): PropertyDecorator => (target, name) => at(target, String(name), true);

export class UploadQuery {
  @ApiProperty({ maxLength: 200, example: 'kennzahlen-2024-12.xlsx' }) @IsLine(200) fileName!: string;
}

export class ImportColumnsDto implements ImportColumns {
  @ApiProperty({ description: 'Bezeichnung', example: 0 }) @Column() label!: number;
  @ApiProperty({ description: 'Wert', example: 1 }) @Column() value!: number;
  @ApiPropertyOptional({ description: 'Vorjahres- oder Vergleichswert' }) @OptionalColumn() previous?: number;
  @ApiPropertyOptional({ description: 'Veränderung, absolut' }) @OptionalColumn() change?: number;
  @ApiPropertyOptional({ description: 'Veränderung in Prozent' }) @OptionalColumn() changePercent?: number;
  @ApiPropertyOptional({ description: 'Einheit' }) @OptionalColumn() unit?: number;
  @ApiPropertyOptional({ description: 'Stand' }) @OptionalColumn() stand?: number;
  @ApiPropertyOptional({ description: 'Schlüssel der Kennzahl oder des Katalogs' }) @OptionalColumn() key?: number;
}

export class ImportDimensionDto {
  @ApiProperty({ enum: AXES }) @IsIn(AXES) axis!: DimensionAxis;
  @ApiProperty() @Column() column!: number;
}

export class ImportSettingsDto implements ImportSettings {
  @ApiProperty({ description: 'Name des Blatts' }) @IsLine(100) sheet!: string;
  @ApiProperty({ description: 'Zeile mit den Überschriften, gezählt ab 0; gelesen werden die Zeilen darunter' })
  @IsInt()
  @Min(0)
  @Max(GRID_LIMITS.rows)
  headerRow!: number;
  @ApiProperty({ description: 'Spalten, gezählt ab 0' })
  @IsObject()
  @ValidateNested()
  @Type(() => ImportColumnsDto)
  columns!: ImportColumnsDto;
  @ApiPropertyOptional({ type: [ImportDimensionDto], description: 'Spalten, die sagen, wer gezählt ist' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => ImportDimensionDto)
  dimensions?: ImportDimensionDto[];
  @ApiPropertyOptional({ description: 'Einheit der Zeilen, die selbst keine nennen', example: 'Personen' })
  @IsOptional()
  @IsLine(100)
  unit?: string;
  @ApiPropertyOptional({
    enum: ['deutsch', 'englisch'],
    description: 'Wie Zahlen geschrieben sind, die als Text in der Datei stehen',
  })
  @IsOptional()
  @IsIn(['deutsch', 'englisch'])
  numbers?: 'deutsch' | 'englisch';
  @ApiProperty({ example: 'Statistik der Bundesagentur für Arbeit' }) @IsLine(500) source!: string;
  @ApiProperty({ example: '2024-12', description: 'Stand der Zeilen, die selbst keinen nennen' })
  @Matches(/^\d{4}-\d{2}$/, MONTH)
  berichtsmonat!: string;
  @ApiPropertyOptional({ example: '2023-12', description: 'Stand der Vergleichswerte' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}$/, MONTH)
  vergleichsmonat?: string;
  @ApiPropertyOptional({ format: 'date', description: 'Tag, an dem die Datei abgerufen wurde' })
  @IsOptional()
  @IsLocalDay()
  retrievedOn?: string;
}

export class ApplyImportDto extends ImportSettingsDto {
  @ApiPropertyOptional({ maxLength: 100, description: 'Zuordnung unter diesem Namen behalten' })
  @IsOptional()
  @IsLine(100)
  mappingName?: string;
  @ApiPropertyOptional({ default: false, description: 'Zeilen mit Problemen auslassen, statt alles abzulehnen' })
  @IsOptional()
  @IsBoolean()
  leaveOutProblems?: boolean;
}

/** What is kept under a name. */
export class ImportMappingView extends OmitType(ImportSettingsDto, [
  'source',
  'berichtsmonat',
  'vergleichsmonat',
  'retrievedOn',
] as const) {
  @ApiPropertyOptional() source?: string;
}
