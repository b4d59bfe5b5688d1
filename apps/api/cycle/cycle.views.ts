/** What the routes of the cycle answer, for the OpenAPI document. */
import { ApiProperty } from '@nestjs/swagger';
import { VersionedView } from '../shared/versioned.js';

export class ActionView {
  @ApiProperty() event!: string;
  @ApiProperty({ description: 'Beschriftung' }) label!: string;
  @ApiProperty() allowed!: boolean;
  @ApiProperty({ type: [String], description: 'Was noch dagegen steht' }) reasons!: readonly string[];
}

export class CycleSummaryView extends VersionedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() year!: number;
  @ApiProperty() years!: number;
  @ApiProperty({ enum: ['programm', 'nachtrag'] }) kind!: string;
  @ApiProperty() title!: string;
  @ApiProperty() state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty({ description: 'Später als geplant' }) overdue!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) overdueSince!: string | null;
}

export class SectionSummaryView extends VersionedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() key!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) parentId!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ownerId!: string | null;
  @ApiProperty() ownerRole!: string;
  @ApiProperty() state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty({ description: 'Nummer der zuletzt eingereichten Fassung, 0 = noch keine' }) latestNumber!: number;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Seit wann die frühere Anhörung überholt ist',
  })
  overtakenAt!: Date | null;
}

export class ProgrammeVersionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: number;
  @ApiProperty({ enum: ['entwurf', 'vorlage'] }) purpose!: string;
  @ApiProperty() textHash!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
}

export class CycleView extends CycleSummaryView {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Variante, Termine, Abstimmungsregeln, Budgetkennzeichen',
  })
  cycle!: object;
  @ApiProperty({ type: [SectionSummaryView] }) sections!: readonly SectionSummaryView[];
  @ApiProperty({ type: [ProgrammeVersionView] }) versions!: readonly ProgrammeVersionView[];
  @ApiProperty({ type: [ActionView] }) actions!: readonly ActionView[];
}

export class SectionView extends SectionSummaryView {
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) settings!: object;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) blocks!: readonly object[];
  @ApiProperty({ format: 'date-time' }) updatedAt!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) updatedBy!: string | null;
  @ApiProperty({ type: [ActionView] }) actions!: readonly ActionView[];
}

export class SectionVersionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: number;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } }) blocks!: readonly object[];
  @ApiProperty() contentHash!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) createdBy!: string | null;
}
