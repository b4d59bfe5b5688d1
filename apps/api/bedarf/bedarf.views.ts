/** What the routes of the Bedarfsschätzungen answer, for the OpenAPI document. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { bedarfTable } from '#domain/bedarf/bedarf-table.js';
import { VersionedView } from '../shared/versioned.js';
import { NeedRowDto } from './bedarf.dto.js';

const STATES = Object.keys(bedarfTable.states);
const COUNT = { type: 'integer' as const, nullable: true };
const MONEY = { type: String, nullable: true, example: '12000.00' };

export class SheetActionView {
  @ApiProperty() event!: string;
  @ApiProperty({ description: 'Beschriftung' }) label!: string;
  @ApiProperty() allowed!: boolean;
  @ApiProperty({ type: [String], description: 'Was noch dagegen steht' }) reasons!: readonly string[];
  @ApiPropertyOptional({ description: 'Der Schritt anderer Rollen' }) others?: boolean;
  @ApiPropertyOptional({
    enum: ['rows', 'consolidation'],
    description: 'Eigene Route des Schritts: PUT …/rows oder POST …/consolidation; ohne Angabe POST …/transitions',
  })
  via?: 'rows' | 'consolidation';
}

export class AllowedView {
  @ApiProperty() allowed!: boolean;
  @ApiProperty({ type: [String] }) reasons!: readonly string[];
}

export class SheetSummaryView extends VersionedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() team!: string;
  @ApiProperty() standort!: string;
  @ApiProperty({ format: 'uuid' }) ownerId!: string;
  @ApiProperty() ownerName!: string;
  @ApiProperty({ description: 'Sie selbst geben sie ab' }) mine!: boolean;
  @ApiProperty({ format: 'date', description: 'Letzter Tag für die Abgabe' }) dueOn!: string;
  @ApiProperty({ enum: STATES }) state!: string;
  @ApiProperty({ description: 'Der Stand in Worten' }) stateLabel!: string;
  @ApiProperty({ description: 'Nicht eingereicht, obwohl die Frist abgelaufen ist' }) overdue!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) handedInAt!: Date | null;
  @ApiProperty({ description: 'Nach Ablauf der Frist eingereicht' }) late!: boolean;
  @ApiProperty({ description: 'Instrumente mit einer Zahl' }) estimated!: number;
  @ApiProperty({ description: 'Summe der Eintritte' }) eintritte!: number;
}

export class EstimatorView {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: [String], description: 'Rollen in Worten' }) roles!: readonly string[];
}

export class SheetsView {
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ type: [SheetSummaryView], description: 'Auch zurückgezogene' }) sheets!: readonly SheetSummaryView[];
  @ApiProperty({ type: AllowedView, description: 'Ob Sie weitere anfordern können' }) ask!: AllowedView;
  @ApiProperty({ type: [EstimatorView], description: 'Wer gefragt werden kann' }) people!: readonly EstimatorView[];
}

export class NeedRowView extends NeedRowDto {
  @ApiProperty({ description: 'Name des Instruments' }) label!: string;
}

export class RowParentView {
  @ApiProperty() key!: string;
  @ApiProperty({ enum: ['davon', 'darunter'] }) relation!: string;
}

export class EstimableView {
  @ApiProperty({ description: 'Schlüssel der Zeile, sonst des Katalogs' }) key!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true }) legalBasis!: string | null;
  @ApiProperty({ description: 'Steht schon in der Eintrittsplanung; sonst wäre es ein Vorschlag' }) planned!: boolean;
  @ApiProperty({ description: 'Geschätzt werden die Teile (davon)' }) ofParts!: boolean;
  @ApiProperty({ type: RowParentView, nullable: true }) parent!: RowParentView | null;
  @ApiProperty(COUNT) istVorjahr!: number | null;
  @ApiProperty(COUNT) planVorjahr!: number | null;
}

export class SheetView extends SheetSummaryView {
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() cycleTitle!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ type: [NeedRowView] }) rows!: readonly NeedRowView[];
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Warum sie zurückgegeben wurde, bis sie erneut eingereicht ist',
  })
  returnReason!: string | null;
  @ApiProperty({ format: 'date-time' }) askedAt!: Date;
  @ApiProperty({ format: 'date-time' }) updatedAt!: Date;
  @ApiProperty({ type: [EstimableView], description: 'Was sich schätzen lässt' })
  instruments!: readonly EstimableView[];
  @ApiProperty({ type: [SheetActionView] }) actions!: readonly SheetActionView[];
}

export class NeedView {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'null: stand schon in der Eintrittsplanung',
  })
  sheetId!: string | null;
  @ApiProperty() team!: string;
  @ApiProperty() standort!: string;
  @ApiProperty({ enum: STATES, type: String, nullable: true }) state!: string | null;
  @ApiProperty(COUNT) eintritte!: number | null;
  @ApiProperty(MONEY) mittel!: string | null;
  @ApiProperty({ type: String, nullable: true }) bemerkung!: string | null;
  @ApiProperty({ description: 'Eingereicht oder übernommen und damit Teil der Summe' }) counts!: boolean;
}

export class InstrumentNeedsView {
  @ApiProperty() key!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true }) legalBasis!: string | null;
  @ApiProperty({ description: 'Noch nicht in der Eintrittsplanung' }) proposed!: boolean;
  @ApiProperty({ description: 'Weder in der Eintrittsplanung noch im Katalog' }) unknown!: boolean;
  @ApiProperty({ type: RowParentView, nullable: true }) parent!: RowParentView | null;
  @ApiProperty({ description: 'Der Plan ist die Summe der Teile' }) ofParts!: boolean;
  @ApiProperty({ type: [NeedView] }) needs!: readonly NeedView[];
  @ApiProperty({ ...COUNT, description: 'Summe der Eingereichten' }) sum!: number | null;
  @ApiProperty({ type: String, nullable: true, example: '12 + 9 = 21' }) formula!: string | null;
  @ApiProperty(MONEY) mittelSum!: string | null;
  @ApiProperty(COUNT) plan!: number | null;
  @ApiProperty({ ...COUNT, description: 'Plan weniger Summe' }) difference!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Warum der Plan nicht die Summe ist' })
  kuerzung!: string | null;
  @ApiProperty(COUNT) istVorjahr!: number | null;
  @ApiProperty(COUNT) planVorjahr!: number | null;
  @ApiProperty(MONEY) mittelPlan!: string | null;
}

export class NeedsTotalView {
  @ApiProperty() bedarf!: number;
  @ApiProperty() plan!: number;
  @ApiProperty({ description: 'Plan weniger Bedarf' }) difference!: number;
  @ApiProperty() istVorjahr!: number;
  @ApiProperty({ ...MONEY, description: 'Soweit die Teams Mittel angegeben haben' }) mittelBedarf!: string | null;
}

export class ConsolidateActionView extends AllowedView {
  @ApiProperty() label!: string;
}

export class ConsolidationView {
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ description: 'Version des Teils eintrittsplanung, für If-Match', example: 1 }) version!: number;
  @ApiProperty({ type: [SheetSummaryView], description: 'Ohne zurückgezogene' }) sheets!: readonly SheetSummaryView[];
  @ApiProperty({ type: [InstrumentNeedsView] }) instruments!: readonly InstrumentNeedsView[];
  @ApiProperty({
    type: NeedsTotalView,
    description: 'Ohne darunter-Zeilen; gegliederte Zeilen zählen mit ihren Teilen',
  })
  total!: NeedsTotalView;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Geplante Mittel gegen die Neubewilligungen',
  })
  money!: object;
  @ApiProperty({ type: [String], description: 'Noch nicht eingereicht (id)' }) missing!: readonly string[];
  @ApiProperty({ type: [String], description: 'Davon nach Ablauf der Frist (id)' }) overdue!: readonly string[];
  @ApiProperty({ type: [String], description: 'Eingereicht und noch nicht übernommen (id)' }) ready!: readonly string[];
  @ApiProperty({ type: ConsolidateActionView }) action!: ConsolidateActionView;
}
