/** What the routes of rounds and comments answer, for the OpenAPI document. */
import { ApiProperty } from '@nestjs/swagger';
import { ActionView } from '../cycle/cycle.views.js';
import { contentOf } from '../openapi/content-schemas.js';
import { VersionedView } from '../shared/versioned.js';

export class QuestionView {
  @ApiProperty() key!: string;
  @ApiProperty() question!: string;
}

export class BeiratMemberView {
  @ApiProperty({ format: 'uuid' }) membershipId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) organisation!: string | null;
  @ApiProperty({ type: String, nullable: true }) memberGroup!: string | null;
}

export class AudienceMemberView extends BeiratMemberView {
  @ApiProperty({ enum: ['angemerkt', 'keineAnmerkungen', 'offen'] }) answer!: string;
}

export class VersionReferenceView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: number;
}

export class RoundViewDto extends VersionedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() number!: number;
  @ApiProperty({ enum: ['A', 'B'] }) kind!: string;
  @ApiProperty() title!: string;
  @ApiProperty({
    enum: ['geplant', 'offen', 'geschlossen', 'beantwortet'],
    description: 'Nach der Uhr: abgelaufen heißt geschlossen',
  })
  state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty() zone!: string;
  @ApiProperty({ format: 'date-time', description: 'Ende, nicht mehr eingeschlossen' }) endsAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) openedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) repliesReleasedAt!: Date | null;
  @ApiProperty({ type: VersionReferenceView, nullable: true }) programmeVersion!: VersionReferenceView | null;
  @ApiProperty({ type: [QuestionView] }) questions!: readonly QuestionView[];
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Mitgliedschaft, mit der Sie beteiligt sind',
  })
  membershipId!: string | null;
  @ApiProperty({ type: [AudienceMemberView], nullable: true, description: 'Nur für das Jobcenter' }) audience!:
    readonly AudienceMemberView[] | null;
  @ApiProperty({ type: [ActionView] }) actions!: readonly ActionView[];
}

export class AnchorView {
  @ApiProperty({ format: 'uuid' }) sectionId!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) sectionVersionId!: string | null;
  @ApiProperty({ type: String, nullable: true }) blockId!: string | null;
  @ApiProperty({ type: String, nullable: true }) quote!: string | null;
}

export class CommentInternalView {
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) responsibleId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) answeredBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt!: Date | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) enteredBy!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) accountId!: string | null;
}

export class CommentViewDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) roundId!: string;
  @ApiProperty() number!: number;
  @ApiProperty({ enum: ['anmerkung', 'allgemein', 'keineAnmerkungen', 'frage'] }) kind!: string;
  @ApiProperty({ type: String, nullable: true }) organisation!: string | null;
  @ApiProperty({ type: String, nullable: true }) memberGroup!: string | null;
  @ApiProperty({ type: AnchorView, nullable: true }) anchor!: AnchorView | null;
  @ApiProperty({ type: String, nullable: true }) questionKey!: string | null;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date-time' }) submittedAt!: Date;
  @ApiProperty() mine!: boolean;
  @ApiProperty({ description: 'Vom Büro nach einem Schreiben auf Papier eingetragen' }) onPaper!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Für den Beirat erst nach Freigabe der Antworten' })
  reply!: string | null;
  @ApiProperty({
    enum: ['uebernommen', 'teilweiseUebernommen', 'nichtUebernommen', 'zurKenntnis'],
    type: String,
    nullable: true,
  })
  disposition!: string | null;
  @ApiProperty({ type: String, nullable: true }) dispositionReason!: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Version für If-Match; nur für das Jobcenter' }) version!:
    number | null;
  @ApiProperty({ type: CommentInternalView, nullable: true, description: 'Nur für das Jobcenter' })
  internal!: CommentInternalView | null;
}

export class DraftAnchorView {
  @ApiProperty({ description: 'Schlüssel des Abschnitts im Inhalt' }) key!: string;
  @ApiProperty({ format: 'uuid' }) sectionId!: string;
  @ApiProperty({ format: 'uuid' }) sectionVersionId!: string;
}

export class FrozenVersionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() number!: number;
  @ApiProperty({ enum: ['entwurf', 'vorlage'] }) purpose!: string;
  @ApiProperty({ description: 'SHA-256 des festgehaltenen Textes' }) textHash!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty(contentOf('ProgrammeContent'))
  content!: object;
  @ApiProperty({ type: [DraftAnchorView] }) anchors!: readonly DraftAnchorView[];
}

export class VoiceView {
  @ApiProperty({ type: String, nullable: true }) organisation!: string | null;
  @ApiProperty({ type: String, nullable: true }) memberGroup!: string | null;
}

export class SynopsisEntryView extends VoiceView {
  @ApiProperty() number!: number;
  @ApiProperty() kind!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Titel des Abschnitts' }) section!: string | null;
  @ApiProperty({ type: String, nullable: true }) blockId!: string | null;
  @ApiProperty({ type: String, nullable: true }) quote!: string | null;
  @ApiProperty({ type: String, nullable: true }) questionKey!: string | null;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date-time' }) submittedAt!: Date;
  @ApiProperty({ type: String, nullable: true }) reply!: string | null;
  @ApiProperty({ type: String, nullable: true }) disposition!: string | null;
  @ApiProperty({ type: String, nullable: true }) dispositionReason!: string | null;
  @ApiProperty({ description: 'Der Abschnitt wurde nach der Anmerkung in einer neuen Fassung eingereicht' })
  sectionChanged!: boolean;
}

export class SynopsisRoundView {
  @ApiProperty({ format: 'uuid' }) roundId!: string;
  @ApiProperty() number!: number;
  @ApiProperty({ enum: ['A', 'B'] }) kind!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ format: 'date' }) endsOn!: string;
  @ApiProperty({ type: Number, nullable: true }) draftVersion!: number | null;
  @ApiProperty({ type: [SynopsisEntryView], description: 'Arbeitgeber und Arbeitnehmer zuerst (§ 18d SGB II)' })
  entries!: readonly SynopsisEntryView[];
  @ApiProperty({ type: [VoiceView], description: '„Keine Anmerkungen“ erklärt' }) noRemarks!: readonly VoiceView[];
  @ApiProperty({ type: [VoiceView], description: 'Nicht geantwortet' }) silent!: readonly VoiceView[];
}
