/** What the routes on the course of a year answer, for the OpenAPI document. */
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { cycleTable, type CycleEvent, type CycleState } from '#domain/cycle/cycle-table.js';
import { CycleDatesDto } from './cycle.dto.js';

const STATES = Object.keys(cycleTable.states);
const EVENTS = [...new Set(cycleTable.transitions.map((t) => t.event))];

export class ProcessStepView {
  @ApiProperty({ enum: STATES }) state!: CycleState;
  @ApiProperty() label!: string;
  @ApiProperty({ enum: ['erledigt', 'aktuell', 'offen', 'entfaellt'] }) status!:
    'erledigt' | 'aktuell' | 'offen' | 'entfaellt';
  @ApiProperty({ type: String, format: 'date', nullable: true }) plannedFor!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Entwurf bis 30. September 2026' }) plannedLabel!:
    string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) reachedAt!: Date | null;
  @ApiProperty({ description: 'Später als geplant' }) overdue!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Warum der Beirat nicht angehört wurde' })
  reason!: string | null;
}

export class ProcessWayView {
  @ApiProperty({ enum: EVENTS }) event!: CycleEvent;
  @ApiProperty() label!: string;
  @ApiProperty({ enum: STATES }) from!: CycleState;
  @ApiProperty({ enum: STATES }) to!: CycleState;
  @ApiProperty() fromLabel!: string;
  @ApiProperty() toLabel!: string;
  @ApiProperty({ type: [String], description: 'Rollen in Worten' }) by!: string[];
  @ApiProperty({ type: [String], description: 'Was dafür erfüllt sein muss' }) conditions!: string[];
}

export class ProcessView {
  @ApiProperty({ type: [ProcessStepView], description: 'In der Reihenfolge des Jahres' }) steps!: ProcessStepView[];
  @ApiProperty({ type: [ProcessWayView] }) ways!: ProcessWayView[];
}

export class CycleDefaultsQuery {
  @ApiProperty({ example: 2027, description: 'Programmjahr' })
  @Type(() => Number)
  @IsInt()
  @Min(1990)
  @Max(2200)
  year!: number;
}

export class DateExplanationView {
  @ApiProperty({ enum: ['start', 'draftUntil', 'beiratFrom', 'beiratUntil', 'resolutionUntil'] }) field!: string;
  @ApiProperty() label!: string;
  @ApiProperty() text!: string;
}

export class CycleDefaultsView {
  @ApiProperty({ type: CycleDatesDto }) dates!: CycleDatesDto;
  @ApiProperty({ type: [DateExplanationView] }) explanations!: readonly DateExplanationView[];
}
