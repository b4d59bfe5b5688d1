/** What the routes of the resolution answer, for the OpenAPI document. */
import { ApiProperty } from '@nestjs/swagger';
import { ActionView } from '../cycle/cycle.views.js';
import { contentOf } from '../openapi/content-schemas.js';
import { VersionedView } from '../shared/versioned.js';
import { DECISIONS } from './resolution.dto.js';

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

/** Seats; the other four always add up to `entitled`. */
export class CountView {
  @ApiProperty({ description: 'Stimmberechtigte Sitze' }) entitled!: number;
  @ApiProperty() yes!: number;
  @ApiProperty() no!: number;
  @ApiProperty() abstention!: number;
  @ApiProperty({ description: 'Sitze ohne Stimme' }) absent!: number;
}

export class CountByTraegerView {
  @ApiProperty({ type: CountView }) agentur!: CountView;
  @ApiProperty({ type: CountView }) kommune!: CountView;
}

export class OutcomeView {
  @ApiProperty({ enum: ['angenommen', 'abgelehnt', 'stimmengleichheit', 'beschlussunfaehig'] }) kind!: string;
  @ApiProperty({ type: CountView }) count!: CountView;
  @ApiProperty({ type: CountByTraegerView }) byTraeger!: CountByTraegerView;
  @ApiProperty({ description: 'Regel und Auszählung in Worten' }) explanation!: string;
}

export class CastingVoteView {
  @ApiProperty({ enum: ['ja', 'nein'] }) choice!: string;
  @ApiProperty({ format: 'uuid' }) accountId!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class DeliberationView {
  @ApiProperty({ description: 'Gremium' }) body!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty() recommendation!: string;
}

export class RecordView {
  @ApiProperty({ description: 'Gremium' }) body!: string;
  @ApiProperty({ format: 'date' }) heldOn!: string;
  @ApiProperty({ type: String, nullable: true }) place!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Niederschrift' }) text!: string | null;
}

export class ResolutionViewDto extends VersionedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) cycleId!: string;
  @ApiProperty() ballotRound!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Die Abstimmung, die diese wiederholt' })
  repeatsId!: string | null;
  @ApiProperty({ format: 'uuid' }) programmeVersionId!: string;
  @ApiProperty() textVersion!: number;
  @ApiProperty({ type: String, nullable: true, description: 'Warum der Beirat vor der Vorlage nicht angehört wurde' })
  unheardReason!: string | null;
  @ApiProperty({ description: 'Eine Runde mit dem Beirat ist beendet' }) hasSynopsis!: boolean;
  @ApiProperty({ description: 'SHA-256 der Vorlage' }) textHash!: string;
  @ApiProperty({ enum: ['gE', 'zkT'] }) traegerform!: string;
  @ApiProperty({ enum: ['vorbereitet', 'eroeffnet', 'geschlossen', 'niedergelegt'] }) state!: string;
  @ApiProperty() stateLabel!: string;
  @ApiProperty(contentOf('VotingRules')) rules!: object;
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
  @ApiProperty({ type: OutcomeView, nullable: true, description: 'Erst nach Schließung' }) outcome!: OutcomeView | null;
  @ApiProperty({
    type: CastingVoteView,
    nullable: true,
    description: 'Der Vorsitz hat eine Stimmengleichheit entschieden',
  })
  castingVote!: CastingVoteView | null;
  @ApiProperty({ enum: DECISIONS, type: String, nullable: true }) decision!: string | null;
  @ApiProperty({ type: [DeliberationView] }) deliberations!: readonly DeliberationView[];
  @ApiProperty({ type: RecordView, nullable: true }) record!: RecordView | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) recordedAt!: Date | null;
  @ApiProperty({ type: [ActionView] }) actions!: readonly ActionView[];
}
