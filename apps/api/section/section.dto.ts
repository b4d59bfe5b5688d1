/** What the routes of a section take; the blocks themselves are checked by the domain. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { listOf } from '../openapi/content-schemas.js';
import { Content } from '../shared/input.pipe.js';

/** `save` and `startWriting` come with the text, `referBack` with a recorded resolution. */
export const SECTION_EVENTS = ['submit', 'return', 'release', 'reopen'] as const;

export class SaveSectionDto {
  @ApiProperty({
    ...listOf('Block'),
    maxItems: 3000,
    description: 'Der ganze Text des Abschnitts, Baustein für Baustein',
  })
  @Content()
  @IsArray()
  @ArrayMaxSize(3000)
  blocks!: unknown[];
}

export class SectionTransitionDto {
  @ApiProperty({ enum: SECTION_EVENTS }) @IsIn(SECTION_EVENTS) event!: (typeof SECTION_EVENTS)[number];
  @ApiPropertyOptional({ maxLength: 5000, description: 'Begründung; nötig bei return und reopen' })
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  reason?: string;
}

export class AssignSectionDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() ownerId!: string;
}

export class LockSectionDto {
  @ApiPropertyOptional({ description: 'Auch dann, wenn gerade jemand anderes schreibt' })
  @IsOptional()
  @IsBoolean()
  takeOver?: boolean;
}
