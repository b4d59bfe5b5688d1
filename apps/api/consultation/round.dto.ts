/** What the routes of rounds and comments take; whether it is in time and who may, the use cases decide. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { AnswerComment } from '#application/consultation/answer-comment.js';
import type { PlanRound } from '#application/consultation/plan-round.js';
import type { SubmitComment } from '#application/consultation/submit-comment.js';
import { roundTable, type RoundEvent } from '#domain/consultation/round-table.js';
import { IsLocalDay } from '../shared/is-local-day.js';
import { IsLine } from '../shared/text.js';

const ALL_EVENTS = [...new Set(roundTable.transitions.map((t) => t.event))];
/** What a person can do; who asks for `close` hears from the table that the clock does it. */
export const ROUND_EVENTS = ALL_EVENTS.filter((event) => event !== 'close');
const COMMENT_KINDS = ['anmerkung', 'allgemein', 'keineAnmerkungen', 'frage'] as const;
const DISPOSITIONS = ['uebernommen', 'teilweiseUebernommen', 'nichtUebernommen', 'zurKenntnis'] as const;

export class PlanRoundDto implements PlanRound {
  @ApiProperty({
    enum: ['A', 'B'],
    description: 'A: Fragenkatalog vor dem Entwurf; B: Anmerkungen zu einem festgehaltenen Entwurf',
  })
  @IsIn(['A', 'B'])
  kind!: 'A' | 'B';
  @ApiProperty({ maxLength: 200 }) @IsLine(200) title!: string;
  @ApiProperty({ format: 'date', description: 'Erster Tag' }) @IsLocalDay() startsOn!: string;
  @ApiProperty({ format: 'date', description: 'Letzter Tag, endet um 24:00 Uhr Europe/Berlin' })
  @IsLocalDay()
  endsOn!: string;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Mitgliedschaften im Beirat' })
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  memberIds!: string[];
}

export class ChangeRoundDto {
  @ApiPropertyOptional({ maxLength: 200 }) @IsOptional() @IsLine(200) title?: string;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsLocalDay() startsOn?: string;
  @ApiPropertyOptional({ format: 'date' }) @IsOptional() @IsLocalDay() endsOn?: string;
  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Alle Beteiligten; in einer offenen Runde können nur welche hinzukommen',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  memberIds?: string[];
}

export class RoundTransitionDto {
  @ApiProperty({ enum: ROUND_EVENTS }) @IsIn(ALL_EVENTS) event!: RoundEvent;
  @ApiPropertyOptional({ format: 'date', description: 'Neuer letzter Tag (moveDeadline)' })
  @IsOptional()
  @IsLocalDay()
  endsOn?: string;
  @ApiPropertyOptional({ description: 'Begründung; die Beteiligten erfahren sie' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  reason?: string;
}

export class AnchorDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() sectionId!: string;
  @ApiProperty() @IsString() @Matches(/^[A-Za-z0-9_-]{1,64}$/) blockId!: string;
  @ApiProperty({ description: 'Wörtlich aus dem Absatz' }) @IsString() @MaxLength(5000) quote!: string;
}

export class SubmitCommentDto implements SubmitComment {
  @ApiProperty({ enum: COMMENT_KINDS }) @IsIn(COMMENT_KINDS) kind!: (typeof COMMENT_KINDS)[number];
  @ApiPropertyOptional({ maxLength: 10_000 }) @IsOptional() @IsString() @MaxLength(10_000) text?: string;
  @ApiPropertyOptional({ type: AnchorDto, description: 'Nur und immer bei „anmerkung“' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AnchorDto)
  anchor?: AnchorDto;
  @ApiPropertyOptional({ description: 'Frage der Liste A' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  questionKey?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Mitgliedschaft, für die das Büro einträgt, was auf Papier kam' })
  @IsOptional()
  @IsUUID()
  onBehalfOf?: string;
}

/** Fields left out stay as they are; null takes back. */
export class AnswerCommentDto implements AnswerComment {
  @ApiPropertyOptional({ type: String, nullable: true }) @IsOptional() @IsString() @MaxLength(10_000) reply?:
    string | null;
  @ApiPropertyOptional({ enum: DISPOSITIONS, type: String, nullable: true })
  @IsOptional()
  @IsIn(DISPOSITIONS)
  disposition?: (typeof DISPOSITIONS)[number] | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'Nötig bei nicht oder teilweise übernommen' })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  dispositionReason?: string | null;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Konto, das die Antwort vorbereitet',
  })
  @ValidateIf((_, value: unknown) => value !== null && value !== undefined)
  @IsUUID()
  responsibleId?: string | null;
}
