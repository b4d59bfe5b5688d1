/** What the routes of the import answer, for the OpenAPI document. */
import { ApiProperty } from '@nestjs/swagger';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { contentOf } from '../openapi/content-schemas.js';
import { ImportMappingView } from './import.dto.js';

class UploadedSheetView {
  @ApiProperty() name!: string;
  @ApiProperty() rows!: number;
  @ApiProperty() columns!: number;
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'string' } },
    description: 'Die ersten 15 Zeilen als Text',
  })
  sample!: readonly (readonly string[])[];
}
class SavedMappingView {
  @ApiProperty() name!: string;
  @ApiProperty() mapping!: ImportMappingView;
  @ApiProperty({ description: 'Blatt und Spalten gibt es in dieser Datei' }) fits!: boolean;
}
export class UploadView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() fileName!: string;
  @ApiProperty() sha256!: string;
  @ApiProperty({ type: [UploadedSheetView] }) sheets!: readonly UploadedSheetView[];
  @ApiProperty({ type: [SavedMappingView] }) mappings!: readonly SavedMappingView[];
  @ApiProperty({ type: ImportMappingView, nullable: true }) suggestion!: ImportMappingView | null;
}

const KENNZAHL = { ...contentOf('Kennzahl'), nullable: true };
class RecognisedView {
  @ApiProperty({ example: 'K2' }) key!: string;
  @ApiProperty({ example: 'Integrationsquote' }) label!: string;
  @ApiProperty({ description: 'Die Zeile wird dieser Eintrag; sonst nur, wenn eine Spalte den Schlüssel nennt' })
  certain!: boolean;
}
class ImportedRowView {
  @ApiProperty({ description: 'Zeile der Datei, gezählt ab 1', example: 12 }) row!: number;
  @ApiProperty({ enum: ['neu', 'geaendert', 'gleich', 'problem'] }) status!: string;
  @ApiProperty(KENNZAHL) kennzahl!: Kennzahl | null;
  @ApiProperty(KENNZAHL) before!: Kennzahl | null;
  @ApiProperty({ type: RecognisedView, nullable: true, description: 'Eintrag des Katalogs, den die Bezeichnung nennt' })
  recognised!: RecognisedView | null;
}
class CellProblemView {
  @ApiProperty({ example: 'C12' }) cell!: string;
  @ApiProperty() message!: string;
}
class RowCountsView {
  @ApiProperty() neu!: number;
  @ApiProperty() geaendert!: number;
  @ApiProperty() gleich!: number;
  @ApiProperty() problem!: number;
}
export class ImportPreviewView {
  @ApiProperty() counts!: RowCountsView;
  @ApiProperty({ type: [ImportedRowView], description: 'Höchstens 2.000' }) rows!: readonly ImportedRowView[];
  @ApiProperty({ type: [CellProblemView], description: 'Höchstens 2.000' }) problems!: readonly CellProblemView[];
}
