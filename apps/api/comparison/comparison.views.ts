/** What the comparisons answer, and how they are asked for. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { ARBEITSSTAND, VORJAHR } from '#application/comparison/compared.js';
import { BLOCK_STATUS, SECTION_STATUS } from '#domain/comparison/comparison.js';

const NUMBER = '[1-9]\\d{0,5}';
const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const either = (word: string, pattern: string): RegExp => new RegExp(`^(?:${word}|${pattern})$`, 'i');

export class SectionComparisonQuery {
  @ApiPropertyOptional({ default: VORJAHR, description: 'Nummer einer eingereichten Fassung, oder vorjahr' })
  @IsOptional()
  @Matches(either(VORJAHR, NUMBER), { message: '„from“ ist die Nummer einer Fassung oder „vorjahr“.' })
  from?: string;

  @ApiPropertyOptional({ default: ARBEITSSTAND, description: 'Nummer einer eingereichten Fassung, oder arbeitsstand' })
  @IsOptional()
  @Matches(either(ARBEITSSTAND, NUMBER), { message: '„to“ ist die Nummer einer Fassung oder „arbeitsstand“.' })
  to?: string;
}

export class CycleComparisonQuery {
  @ApiPropertyOptional({ default: VORJAHR, description: 'Kennung einer festgehaltenen Fassung, oder vorjahr' })
  @IsOptional()
  @Matches(either(VORJAHR, ID), { message: '„from“ ist die Kennung einer Fassung oder „vorjahr“.' })
  from?: string;

  @ApiPropertyOptional({
    default: ARBEITSSTAND,
    description: 'Kennung einer festgehaltenen Fassung, oder arbeitsstand',
  })
  @IsOptional()
  @Matches(either(ARBEITSSTAND, ID), { message: '„to“ ist die Kennung einer Fassung oder „arbeitsstand“.' })
  to?: string;
}

export class ComparedSideView {
  @ApiProperty({ example: 'Entwurf, Fassung 1 vom 3. August 2026' }) label!: string;
}

export class SegmentView {
  @ApiProperty() text!: string;
  @ApiProperty({ enum: ['gleich', 'neu', 'entfallen'] }) change!: string;
}

export class ComparedCellView {
  @ApiProperty({ type: String, nullable: true, description: 'null: die Zeile oder Spalte gab es nicht' })
  before!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'null: die Zeile oder Spalte gibt es nicht mehr' })
  after!: string | null;
  @ApiProperty() changed!: boolean;
}

export class ComparedRowView {
  @ApiProperty({ enum: BLOCK_STATUS }) status!: string;
  @ApiProperty({ type: [ComparedCellView] }) cells!: readonly ComparedCellView[];
}

export class ComparedTableView {
  @ApiProperty({ type: [String], description: 'Überschriften; eine geänderte nennt auch die frühere' })
  columns!: readonly string[];
  @ApiProperty({ type: [ComparedRowView] }) rows!: readonly ComparedRowView[];
}

export class BlockChangeView {
  @ApiProperty({ type: String, nullable: true, description: 'null bei Titelseite und Untertiteln' })
  blockId!: string | null;
  @ApiProperty({ description: 'Art des Bausteins; angabe und untertitel für Zeilen außerhalb des Textes' })
  kind!: string;
  @ApiProperty({ enum: BLOCK_STATUS }) status!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Absatz 12, Tabelle 2 …' }) label!: string | null;
  @ApiProperty({
    type: [SegmentView],
    description: 'Ohne „neu“ ergeben sie den früheren, ohne „entfallen“ den späteren Text',
  })
  segments!: readonly SegmentView[];
  @ApiProperty({ type: ComparedTableView, nullable: true }) table!: ComparedTableView | null;
}

export class SectionComparisonView {
  @ApiProperty({ description: 'Schlüssel des Abschnitts; #titelseite für Titelseite und Impressum' }) key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Früherer Titel, wenn er anders lautete' })
  titleBefore!: string | null;
  @ApiProperty({ enum: SECTION_STATUS }) status!: string;
  @ApiProperty({ type: [BlockChangeView], description: 'Alle Bausteine, auch die gleichen' })
  changes!: readonly BlockChangeView[];
}

export class ComparisonCountsView {
  @ApiProperty() geaendert!: number;
  @ApiProperty() neu!: number;
  @ApiProperty() entfallen!: number;
  @ApiProperty({ description: 'Auch verschobene und zugleich geänderte; diese zählen zweimal' }) verschoben!: number;
}

export class ComparedFigureCellView extends ComparedCellView {
  @ApiProperty({ type: String, nullable: true, description: '„+161“, „−0,4 Prozentpunkte“; null ohne zwei Zahlen' })
  absolute!: string | null;
  @ApiProperty({ type: String, nullable: true, description: '„+3,7 %“; null bei Anteilen und ohne früheren Wert' })
  percent!: string | null;
}

export class ComparedFigureRowView {
  @ApiProperty({ description: 'Eine geänderte Bezeichnung nennt auch die frühere' }) label!: string;
  @ApiProperty({ enum: BLOCK_STATUS }) status!: string;
  @ApiProperty({ type: [ComparedFigureCellView] }) cells!: readonly ComparedFigureCellView[];
}

export class FigureComparisonView {
  @ApiProperty({ enum: ['kennzahlen', 'ziele', 'handlungsfelder', 'budget', 'personal', 'eintrittsplanung'] })
  part!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: [String] }) columns!: readonly string[];
  @ApiProperty({ type: [ComparedFigureRowView], description: 'Alle Zeilen, auch die gleichen' })
  rows!: readonly ComparedFigureRowView[];
}

export class ComparisonView {
  @ApiProperty({ type: ComparedSideView }) from!: ComparedSideView;
  @ApiProperty({ type: ComparedSideView }) to!: ComparedSideView;
  @ApiProperty({ type: [SectionComparisonView] }) sections!: readonly SectionComparisonView[];
  @ApiProperty({ type: ComparisonCountsView, description: 'Bausteine' }) counts!: ComparisonCountsView;
}

export class CycleComparisonView extends ComparisonView {
  @ApiProperty({
    type: [FigureComparisonView],
    description: 'Kennzahlen, Ziele, Budget, Eintrittsplanung, Personal, Handlungsfelder, Zelle für Zelle',
  })
  figures!: readonly FigureComparisonView[];
}
