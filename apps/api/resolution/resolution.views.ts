/** What the routes of the resolution answer, for the OpenAPI document. */
import { ApiProperty } from '@nestjs/swagger';
import { ActionView } from '../cycle/cycle.views.js';
import { VersionedView } from '../shared/versioned.js';

export class DeputyView {
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() name!: string;
}

export class DeputyCandidateView extends DeputyView {
  @ApiProperty({ enum: ['agentur', 'kommune'], type: String, nullable: true }) traeger!: string | null;
}

export class SeatViewDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ enum: ['agentur', 'kommune'] }) traeger!: string;
  @ApiProperty() isVorsitz!: boolean;
  @ApiProperty({ type: DeputyView, required: false }) deputy?: DeputyView;
  @ApiProperty() hasVoted!: boolean;
}

export class OwnBallotView {
  @ApiProperty({ format: 'uuid' }) seatId!: string;
  @ApiProperty({ enum: ['ja', 'nein', 'enthaltung'] }) choice!: string;
  @ApiProperty({ format: 'date-time' }) castAt!: Date;
}

export class BallotView extends OwnBallotView {
  @ApiProperty() byDeputy!: boolean;
}

export class ResolutionViewDto extends VersionedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() ballotRound!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Die Abstimmung, die diese wiederholt' })
  repeatsId!: string | null;
  @ApiProperty({ format: 'uuid' }) programmeVersionId!: string;
  @ApiProperty() textVersion!: number;
  @ApiProperty({ description: 'SHA-256 der Vorlage' }) textHash!: string;
  @ApiProperty({ enum: ['gE', 'zkT'] }) traegerform!: string;
  @ApiProperty({ enum: ['vorbereitet', 'eroeffnet', 'geschlossen', 'niedergelegt'] }) state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) rules!: object;
  @ApiProperty({ type: [String] }) ruleInWords!: readonly string[];
  @ApiProperty({ enum: ['zustimmung', 'zustimmungMitAuflagen', 'zurueckverweisung', 'vertagung'] }) motion!: string;
  @ApiProperty({ type: String, nullable: true }) conditions!: string | null;
  @ApiProperty({ type: [String] }) sectionIds!: readonly string[];
  @ApiProperty({ type: String, nullable: true }) parityReason!: string | null;
  @ApiProperty({ type: [SeatViewDto] }) roll!: readonly SeatViewDto[];
  @ApiProperty({ description: 'Stimmberechtigte stehen fest (seit der Eröffnung)' }) rollFrozen!: boolean;
  @ApiProperty({ type: [DeputyCandidateView] }) deputies!: readonly DeputyCandidateView[];
  @ApiProperty({ type: [OwnBallotView] }) ownBallots!: readonly OwnBallotView[];
  @ApiProperty({ type: [BallotView], nullable: true, description: 'Erst nach Schließung' }) ballots!:
    readonly BallotView[] | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) openedAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt!: Date | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Ergebnis mit Auszählung; erst nach Schließung',
  })
  outcome!: object | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) castingVote!: object | null;
  @ApiProperty({ type: String, nullable: true }) decision!: string | null;
  @ApiProperty({ type: 'array', items: { type: 'object', additionalProperties: true } })
  deliberations!: readonly object[];
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) record!: object | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) recordedAt!: Date | null;
  @ApiProperty({ type: [ActionView] }) actions!: readonly ActionView[];
}
