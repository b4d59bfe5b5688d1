/** The audit trail for those who check it; it can only be read. */
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import type { Actor } from '#application/actor.js';
import { searchAudit } from '#application/audit-search.js';
import type { Door } from '#application/ports.js';
import type { Config } from '#config/config.js';
import type { Clock } from '#domain/shared/clock.js';
import { endOfDay, startOfDay } from '#domain/shared/berlin.js';
import type { Role } from '#domain/shared/roles.js';
import { CurrentActor, RequiresRole } from '../shared/access.js';
import { ApiPage } from '../shared/page.js';
import { CLOCK, CONFIG, DATA_SOURCE, DOOR } from '../tokens.js';
import { auditCheck } from './audit-check.js';
import { AuditEntryView, AuditQuery, AuditVerificationView } from './audit.views.js';

const CHECKERS: [Role, ...Role[]] = ['revision', 'administration', 'geschaeftsfuehrung'];

@ApiTags('Protokoll')
@Controller('audit')
export class AuditController {
  private readonly check: (actor: Actor) => Promise<AuditVerificationView>;

  constructor(
    @Inject(DOOR) private readonly door: Door,
    @Inject(DATA_SOURCE) source: DataSource,
    @Inject(CLOCK) clock: Clock,
    @Inject(CONFIG) { stateDir }: Config,
  ) {
    this.check = auditCheck({ door, source, clock, stateDir });
  }

  @Get()
  @ApiOperation({
    summary: 'Protokoll lesen und durchsuchen',
    description:
      'Revision, Administration und Geschäftsführung; ändern kann es niemand. Die neuesten Einträge zuerst. Mit text werden je Anfrage höchstens 5000 Einträge durchgesehen: auch eine leere Seite kann ein next haben.',
  })
  @RequiresRole(...CHECKERS)
  @ApiPage(AuditEntryView)
  async list(@CurrentActor() actor: Actor, @Query() query: AuditQuery) {
    const { limit, after, text, from, until, cycleId, entity, event, actorId } = query;
    const filter = {
      cycleId,
      entity,
      event,
      actorId,
      from: from === undefined ? undefined : startOfDay(from),
      until: until === undefined ? undefined : endOfDay(until),
    };
    const { items, next } = await this.door.read(actor, (tx) =>
      searchAudit(tx, filter, text ?? '', { limit, after: after ?? null }),
    );
    return { items, next: next === null ? null : String(next) };
  }

  @Get('verification')
  @ApiOperation({
    summary: 'Protokoll prüfen',
    description:
      'Revision, Administration und Geschäftsführung: rechnet die Kette vom ersten Eintrag an nach und vergleicht sie mit dem Anker, soweit diese Installation ihn hier ablegt.',
  })
  @RequiresRole(...CHECKERS)
  @ApiOkResponse({ type: AuditVerificationView })
  verify(@CurrentActor() actor: Actor): Promise<AuditVerificationView> {
    return this.check(actor);
  }
}
