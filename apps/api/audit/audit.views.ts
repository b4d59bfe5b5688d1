/** What is asked of the audit trail over HTTP, and what it answers. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageQuery } from '../shared/page.js';
import { IsDay, IsLine } from '../shared/text.js';

const ENTITIES = [
  'cycle',
  'section',
  'round',
  'comment',
  'resolution',
  'account',
  'membership',
  'session',
  'document',
  'template',
  'mail',
  'needSheet',
  'tenant',
];
/** Without a person: the clock, or the command line of the installation. */
const ACTOR = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|clock|installation)$/;

export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Nur dieses Programm' }) @IsOptional() @IsUUID() cycleId?: string;
  @ApiPropertyOptional({ enum: ENTITIES }) @IsOptional() @IsIn(ENTITIES) entity?: string;
  @ApiPropertyOptional({ description: 'Name des Ereignisses', example: 'publish' })
  @IsOptional()
  @Matches(/^[A-Za-z]{1,60}$/, { message: '„event“ muss der Name eines Ereignisses sein, zum Beispiel publish.' })
  event?: string;
  @ApiPropertyOptional({ description: 'Konto, „clock“ (Fristablauf) oder „installation“' })
  @IsOptional()
  @Matches(ACTOR, { message: '„actorId“ muss die Kennung eines Kontos, „clock“ oder „installation“ sein.' })
  actorId?: string;
  @ApiPropertyOptional({ format: 'date', description: 'Von diesem Tag an' }) @IsOptional() @IsDay() from?: string;
  @ApiPropertyOptional({ format: 'date', description: 'Bis einschließlich diesem Tag' })
  @IsOptional()
  @IsDay()
  until?: string;
  @ApiPropertyOptional({ description: 'Wörter, die im Satz oder im Namen vorkommen', maxLength: 200 })
  @IsOptional()
  @IsLine(200)
  text?: string;
}

export class AuditEntryView {
  @ApiProperty({ description: 'Laufende Nummer ohne Lücke' }) seq!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Konto, „clock“ (Fristablauf) oder „installation“' }) actor!: string;
  @ApiProperty({ description: 'Wie das Konto heute heißt' }) actorName!: string;
  @ApiProperty({ description: 'Was geschah, als Satz', example: 'Das Programm wurde veröffentlicht.' })
  sentence!: string;
  @ApiProperty({ enum: ENTITIES }) entity!: string;
  @ApiProperty() entityId!: string;
  @ApiPropertyOptional() cycleId?: string;
  @ApiProperty() event!: string;
  @ApiPropertyOptional() from?: string;
  @ApiPropertyOptional() to?: string;
  @ApiPropertyOptional() role?: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) details?: object;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Wie die Kennungen in den Einzelheiten heute heißen',
  })
  names!: Readonly<Record<string, string>>;
  @ApiProperty() hash!: string;
}

export class AuditVerificationView {
  @ApiProperty({ description: 'Die Kette ist vollständig und unverändert' }) whole!: boolean;
  @ApiProperty({ description: 'Geprüfte Einträge' }) entries!: number;
  @ApiProperty({ format: 'date-time' }) checkedAt!: Date;
  @ApiProperty({ type: String, nullable: true, description: 'Was nicht stimmt, als Satz' }) problem!: string | null;
}
