/** What the routes of the cycle answer, for the OpenAPI document. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { cycleTable } from '#domain/cycle/cycle-table.js';
import { STRUCTURED_PARTS } from '#domain/section/template.js';
import { sectionTable } from '#domain/section/section-table.js';
import { ROLE_NAMES } from '#domain/shared/roles.js';
import { NUMBERING } from '#domain/document/programme.js';
import { contentOf, listOf } from '../openapi/content-schemas.js';
import { VersionedView } from '../shared/versioned.js';
import { CycleDatesDto } from './cycle.dto.js';

export class ActionView {
  @ApiProperty() event!: string;
  @ApiProperty({ description: 'Beschriftung' }) label!: string;
  @ApiProperty() allowed!: boolean;
  @ApiProperty({ type: [String], description: 'Was noch dagegen steht' }) reasons!: readonly string[];
  @ApiPropertyOptional({ description: 'Der Schritt anderer Rollen' }) others?: boolean;
  @ApiPropertyOptional({
    enum: ['blocks', 'ballot'],
    description: 'Eigene Route des Schritts: PUT …/blocks oder PUT …/ballot; ohne Angabe POST …/transitions mit event',
  })
  via?: 'blocks' | 'ballot';
}

export class CycleSummaryView extends VersionedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() year!: number;
  @ApiProperty() years!: number;
  @ApiProperty({ enum: ['programm', 'nachtrag'] }) kind!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: Object.keys(cycleTable.states) }) state!: string;
  @ApiProperty({ description: 'Der Stand in Worten' }) stateLabel!: string;
  @ApiProperty({ description: 'Später als geplant' }) overdue!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) overdueSince!: string | null;
}

export class SectionSummaryView extends VersionedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() key!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) parentId!: string | null;
  @ApiProperty() title!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ownerId!: string | null;
  @ApiProperty({ enum: ROLE_NAMES, description: 'Rolle, die ihn nach der Vorlage schreibt' }) ownerRole!: string;
  @ApiProperty({ enum: Object.keys(sectionTable.states) }) state!: string;
  @ApiProperty({ description: 'Der Stand in Worten' }) stateLabel!: string;
  @ApiProperty({ description: 'Nummer der zuletzt eingereichten Fassung, 0 = noch keine' }) latestNumber!: number;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Seit wann die frühere Anhörung überholt ist',
  })
  overtakenAt!: Date | null;
}

export class NumberedSectionView extends SectionSummaryView {
  @ApiProperty({ type: String, nullable: true, example: '2.1', description: 'Nummer, wie sie gedruckt wird' })
  number!: string | null;
}

export class ProgrammeVersionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: number;
  @ApiProperty({ enum: ['entwurf', 'vorlage'] }) purpose!: string;
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty({ description: 'SHA-256 des festgehaltenen Textes' }) textHash!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Konto' }) createdBy!: string | null;
}

export class SignatureView {
  @ApiProperty({ format: 'date' }) on!: string;
  @ApiProperty() funktion!: string;
  @ApiPropertyOptional() ort?: string;
}

/** The settings of a cycle, beside what its summary says. */
export class CycleSettingsView extends VersionedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ enum: [1, 2] }) years!: number;
  @ApiProperty({ enum: ['programm', 'nachtrag'] }) kind!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Programm, zu dem dies ein Nachtrag ist' })
  amendsId!: string | null;
  @ApiProperty({ enum: ['gE', 'zkT'] }) traegerform!: string;
  @ApiProperty({ enum: ['imAmip', 'operativesProgramm'] }) eintrittsplanung!: string;
  @ApiProperty({ enum: ['frueh', 'spaet', 'keine'] }) consultation!: string;
  @ApiProperty() templateKey!: string;
  @ApiProperty() templateVersion!: number;
  @ApiProperty({ type: CycleDatesDto }) dates!: CycleDatesDto;
  @ApiProperty(contentOf('VotingRules')) votingRules!: object;
  @ApiProperty({ enum: Object.keys(cycleTable.states) }) state!: string;
  @ApiProperty({ enum: ['vorlaeufig', 'endgueltig'], type: String, nullable: true }) budgetMark!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Warum ohne Konsultation vorgelegt wurde' })
  lateReason!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Die beschlossene Fassung' })
  resolvedVersionId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) resolutionId!: string | null;
  @ApiProperty({ type: SignatureView, nullable: true }) signature!: SignatureView | null;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Konto' }) createdBy!: string | null;
}

export class CycleView extends CycleSummaryView {
  @ApiProperty({ type: CycleSettingsView }) cycle!: CycleSettingsView;
  @ApiProperty({ type: [NumberedSectionView] }) sections!: readonly NumberedSectionView[];
  @ApiProperty({ type: [ProgrammeVersionView] }) versions!: readonly ProgrammeVersionView[];
  @ApiProperty({ type: [ActionView] }) actions!: readonly ActionView[];
}

/** What the template says of a section. */
export class SectionSettingsView {
  @ApiProperty() title!: string;
  @ApiPropertyOptional({ description: 'Titel in Aufzählungen, wenn er dort anders lautet' }) listTitle?: string;
  @ApiPropertyOptional() subtitle?: string;
  @ApiProperty({ enum: NUMBERING }) numbering!: string;
  @ApiProperty() inTableOfContents!: boolean;
  @ApiPropertyOptional({ description: 'Vor dem Inhaltsverzeichnis' }) front?: boolean;
  @ApiPropertyOptional({ description: 'Beginnt auf einer neuen Seite' }) newPage?: boolean;
  @ApiPropertyOptional({ description: 'Schlüssel des Abschnitts im Vorjahr' }) predecessor?: string;
  @ApiProperty({ description: 'Darf nicht leer eingereicht werden' }) required!: boolean;
  @ApiPropertyOptional({ enum: STRUCTURED_PARTS, isArray: true }) structuredParts?: string[];
  @ApiPropertyOptional({ description: 'Was hierher gehört' }) hint?: string;
}

/** Who writes the section just now. */
export class SectionLockView {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty({ example: 'Team Markt' }) name!: string;
  @ApiProperty({ format: 'date-time' }) since!: Date;
  @ApiProperty({ description: 'Sie selbst' }) mine!: boolean;
}

export class SectionView extends SectionSummaryView {
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty({ type: SectionSettingsView }) settings!: SectionSettingsView;
  @ApiProperty(listOf('Block')) blocks!: readonly object[];
  @ApiProperty({ format: 'date-time' }) updatedAt!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) updatedBy!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Warum er zurückgegeben oder wieder geöffnet wurde, bis er erneut eingereicht ist',
  })
  returnReason!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Wer ihn zurückgegeben oder wieder geöffnet hat' })
  returnedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) returnedAt!: string | null;
  @ApiProperty({ type: SectionLockView, nullable: true, description: 'Wer gerade daran schreibt' })
  lock!: SectionLockView | null;
  @ApiProperty({ type: [ActionView] }) actions!: readonly ActionView[];
}

/** Answer of a save: the version for the next one. */
export class SavedView extends VersionedView {
  @ApiProperty({ enum: Object.keys(sectionTable.states) }) state!: string;
  @ApiProperty({ format: 'date-time' }) savedAt!: Date;
}

export class SectionVersionView {
  @ApiProperty({ format: 'uuid' }) sectionId!: string;
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: number;
  @ApiProperty() title!: string;
  @ApiProperty(listOf('Block')) blocks!: readonly object[];
  @ApiProperty() contentHash!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) createdBy!: string | null;
}
