/** What the routes of a section take; the blocks themselves are checked by the domain. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Content } from '../shared/input.pipe.js';

/** `save` and `startWriting` come with the text, `referBack` with a recorded resolution. */
export const SECTION_EVENTS = ['submit', 'return', 'release', 'reopen'] as const;

export class SaveSectionDto {
  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'Bausteine wie im Programm-Schema (Block)',
  })
  @Content()
  @IsArray()
  @ArrayMaxSize(3000)
  blocks!: unknown[];
}

export class SectionTransitionDto {
  @ApiProperty({ enum: SECTION_EVENTS }) @IsIn(SECTION_EVENTS) event!: (typeof SECTION_EVENTS)[number];
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(5000) reason?: string;
}

export class AssignSectionDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID() ownerId!: string;
}
