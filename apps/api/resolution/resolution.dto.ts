/** What the routes of the resolution take; which step needs what, the table says. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { RecordMandate } from '#application/resolution/record-mandate.js';
import type { DecisionKind } from '#domain/resolution/ballot.js';
import { resolutionTable, type Motion, type ResolutionEvent } from '#domain/resolution/resolution-table.js';
import { IsLocalDay } from '../shared/is-local-day.js';
import { IsLine } from '../shared/text.js';

/** A vote has a route of its own: it needs no version, so that members can vote at the same time. */
export const RESOLUTION_EVENTS = [...new Set(resolutionTable.transitions.map((t) => t.event))].filter(
  (e): e is Exclude<ResolutionEvent, 'vote'> => e !== 'vote',
);
const MOTIONS: readonly Motion[] = ['zustimmung', 'zustimmungMitAuflagen', 'zurueckverweisung', 'vertagung'];
export const DECISIONS: readonly DecisionKind[] = [
  'beschlossen',
  'beschlossenMitAuflagen',
  'abgelehnt',
  'zurueckverwiesen',
  'vertagt',
];

export class ResolutionTransitionDto {
  @ApiProperty({ enum: RESOLUTION_EVENTS }) @IsIn(RESOLUTION_EVENTS) event!: (typeof RESOLUTION_EVENTS)[number];
  @ApiPropertyOptional({ enum: MOTIONS, description: 'Worüber abgestimmt wird (open)' })
  @IsOptional()
  @IsIn(MOTIONS)
  motion?: Motion;
  @ApiPropertyOptional({ description: 'Auflagen im Wortlaut' })
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  conditions?: string;
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Abschnitte, die zurückverwiesen werden' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  sectionIds?: string[];
  @ApiPropertyOptional({ description: 'Warum mit ungleichen Hälften abgestimmt wird' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  parityReason?: string;
  @ApiPropertyOptional({ enum: ['ja', 'nein'], description: 'Entscheidung des Vorsitzes bei Stimmengleichheit' })
  @IsOptional()
  @IsIn(['ja', 'nein'])
  choice?: 'ja' | 'nein';
  @ApiPropertyOptional({ format: 'date', description: 'Tag der Sitzung, nicht in der Zukunft' })
  @IsOptional()
  @IsLocalDay()
  heldOn?: string;
  @ApiPropertyOptional({ description: 'Ort der Sitzung' }) @IsOptional() @IsLine(200) place?: string;
  @ApiPropertyOptional({ description: 'Niederschrift' }) @IsOptional() @IsString() @MaxLength(10_000) text?: string;
  @ApiPropertyOptional({ description: 'Gremium des kommunalen Trägers' }) @IsOptional() @IsLine(200) body?: string;
  @ApiPropertyOptional({ description: 'Empfehlung der Vorberatung' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  recommendation?: string;
  @ApiPropertyOptional({ enum: DECISIONS, description: 'Entscheidung des kommunalen Trägers (recordDecision)' })
  @IsOptional()
  @IsIn(DECISIONS)
  decision?: DecisionKind;
}

export class BallotDto {
  @ApiProperty({ enum: ['ja', 'nein', 'enthaltung'] }) @IsIn(['ja', 'nein', 'enthaltung']) choice!:
    'ja' | 'nein' | 'enthaltung';
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Sitz; ohne Angabe der eigene oder der, für den eine Vertretung eingetragen ist',
  })
  @IsOptional()
  @IsUUID()
  seatId?: string;
}

export class MandateDto implements RecordMandate {
  @ApiProperty({ format: 'uuid', description: 'Konto des Mitglieds' }) @IsUUID() seatAccountId!: string;
  @ApiProperty({ format: 'uuid', description: 'Konto der Vertretung' }) @IsUUID() deputyAccountId!: string;
}
