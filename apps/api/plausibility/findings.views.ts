/** Findings as they go out and overrides as they come in. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PLACE_PARTS } from '#domain/plausibility/place.js';

export class FindingsQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Nur die Befunde dieses Abschnitts' })
  @IsOptional()
  @IsUUID()
  section?: string;
}

export class OverrideFindingDto {
  @ApiProperty({ description: 'key des Befunds', example: '3f1c9a5be2d04c7786aa01f2d9c4e5b6' })
  @IsString()
  @Matches(/^[0-9a-f]{32}$/, { message: '„key“ muss der Schlüssel eines Befunds sein, wie ihn die Liste nennt.' })
  key!: string;

  @ApiProperty({ maxLength: 2000, description: 'Warum der Befund so bleiben kann' })
  @IsString()
  @MaxLength(2000)
  reason!: string;
}

export class WithdrawOverrideDto {
  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

class FindingCountsView {
  @ApiProperty({ description: 'Stehen der Freigabe entgegen' }) blocking!: number;
  @ApiProperty({ description: 'Hinweise' }) warning!: number;
  @ApiProperty({ description: 'Mit Begründung übergangen; sie zählen sonst nirgends mit' }) overridden!: number;
}

class FindingPlaceDto {
  @ApiProperty({ example: 'Abschnitt 3.2 Budget, Tabelle 1' }) label!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) sectionId!: string | null;
  @ApiProperty({ type: String, nullable: true }) blockId!: string | null;
  @ApiProperty({ type: String, enum: PLACE_PARTS, nullable: true }) part!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Schlüssel der Kennzahl, Zeile oder Position' })
  rowKey!: string | null;
  @ApiProperty({ description: 'Adresse im Portal' }) link!: string;
}

class TypedWordsDto {
  @ApiProperty() blockId!: string;
  @ApiProperty({ description: 'Textelement im Block (JSON Pointer)', example: '/content/0' }) path!: string;
  @ApiProperty({ description: 'Zeichen im Textelement, ab 0' }) offset!: number;
  @ApiProperty() length!: number;
  @ApiProperty({ description: 'Die Zeichen, wie sie dort stehen' }) text!: string;
  @ApiProperty({ type: String, nullable: true, description: '„rund“, „knapp“ …: gehört zur Kennzahl' })
  prefix!: string | null;
  @ApiProperty({ description: 'Die Einheit gehört zu den Zeichen' }) withUnit!: boolean;
}

class FindingBindingDto extends TypedWordsDto {
  @ApiProperty({ type: String, nullable: true, description: 'Kennzahl, die dort eingefügt werden kann' })
  kennzahl!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Abschnitt, auf den verwiesen werden kann' })
  sectionKey!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Tabelle oder Abbildung, auf die verwiesen werden kann' })
  block!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Wort, das dort stehen soll' }) replacement!: string | null;
}

class FindingOverrideDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ description: 'Name' }) by!: string;
  @ApiProperty({ description: 'Funktion' }) role!: string;
  @ApiProperty({ format: 'date-time' }) at!: Date;
}

class FindingDto {
  @ApiProperty({ description: 'Gilt, solange Regel, Stelle und Wortlaut gleich bleiben' }) key!: string;
  @ApiProperty({ example: 'R1' }) rule!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ description: 'Was die Regel prüft, warum, und was zu tun ist' }) explanation!: string;
  @ApiProperty({ enum: ['blocks', 'warns'], description: 'blocks: steht der Freigabe entgegen' }) severity!: string;
  @ApiProperty({ description: 'Was nicht passt, mit der Rechnung' }) message!: string;
  @ApiProperty({ description: 'Stelle im Programm (JSON Pointer)' }) where!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) facts!: Readonly<Record<string, unknown>>;
  @ApiProperty({ type: FindingPlaceDto }) place!: FindingPlaceDto;
  @ApiProperty({ type: FindingBindingDto, nullable: true, description: 'Was ein Klick richten kann' })
  binding!: FindingBindingDto | null;
  @ApiProperty({ type: [String], description: 'Fragen des Beirats, die zu erwarten sind' })
  questions!: readonly string[];
  @ApiProperty({ type: FindingOverrideDto, nullable: true }) override!: FindingOverrideDto | null;
  @ApiProperty({ description: 'Sie können diesen Befund jetzt mit Begründung übergehen' }) mayOverride!: boolean;
}

class BindingCandidateDto {
  @ApiProperty() key!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ example: '4.560 Personen' }) value!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Dezember 2023' }) stand!: string | null;
}

class BindableDto extends TypedWordsDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) sectionId!: string | null;
  @ApiProperty({ description: 'Stelle im Programm (JSON Pointer)' }) where!: string;
  @ApiProperty({
    type: [BindingCandidateDto],
    description: 'Kennzahlen mit genau diesem Wert, die wahrscheinlichste zuerst',
  })
  kennzahlen!: readonly BindingCandidateDto[];
}

class LapsedOverrideDto extends FindingOverrideDto {
  @ApiProperty() rule!: string;
  @ApiProperty({ description: 'Wie die Stelle damals hieß' }) place!: string;
  @ApiProperty({ description: 'Wie der Befund damals lautete' }) message!: string;
}

export class FindingsDto {
  @ApiProperty({ format: 'date-time' }) checkedAt!: Date;
  @ApiProperty({ type: FindingCountsView }) counts!: FindingCountsView;
  @ApiProperty({ type: [FindingDto] }) findings!: readonly FindingDto[];
  @ApiProperty({ type: [BindableDto], description: 'Getippte Zahlen, die genau einer Kennzahl gleichen' })
  bindable!: readonly BindableDto[];
  @ApiProperty({
    type: [LapsedOverrideDto],
    description: 'Begründungen, die nicht mehr gelten, weil sich Text oder Zahlen geändert haben',
  })
  lapsed!: readonly LapsedOverrideDto[];
}
