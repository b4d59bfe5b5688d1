/** The audit trail for those who check it; it can only be read. */
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import type { Actor } from '#application/actor.js';
import type { Door } from '#application/ports.js';
import { CurrentActor, RequiresRole } from '../shared/access.js';
import { ApiPage, pageOf, PageQuery, toPage } from '../shared/page.js';
import { DOOR } from '../tokens.js';

class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Nur dieser Zyklus' }) @IsOptional() @IsUUID() cycleId?: string;
}

class AuditEntryView {
  @ApiProperty({ description: 'Laufende Nummer ohne Lücke' }) seq!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'Konto, „clock“ (Fristablauf) oder „installation“' }) actor!: string;
  @ApiProperty() entity!: string;
  @ApiProperty() entityId!: string;
  @ApiPropertyOptional() cycleId?: string;
  @ApiProperty() event!: string;
  @ApiPropertyOptional() from?: string;
  @ApiPropertyOptional() to?: string;
  @ApiPropertyOptional() role?: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) details?: object;
  @ApiProperty() hash!: string;
}

@ApiTags('Protokoll')
@Controller('audit')
export class AuditController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get()
  @ApiOperation({
    summary: 'Protokoll lesen',
    description: 'Revision, Administration und Geschäftsführung; ändern kann sie niemand.',
  })
  @RequiresRole('revision', 'administration', 'geschaeftsfuehrung')
  @ApiPage(AuditEntryView)
  async list(@CurrentActor() actor: Actor, @Query() query: AuditQuery) {
    const rows = await this.door.read(actor, (tx) => tx.auditTrail.list(query.cycleId ?? null, pageOf(query)));
    return toPage(
      rows,
      query,
      (row) => row,
      (row) => String(row.seq),
    );
  }
}
