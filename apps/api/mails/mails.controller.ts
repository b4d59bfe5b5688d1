/** The mails of the Jobcenter for those who look after them: what was sent, what waits, what failed and is tried again. */
import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Actor } from '#application/actor.js';
import { listMails } from '#application/mails/read-mails.js';
import { retryMail } from '#application/mails/retry-mail.js';
import type { Door, Idempotency } from '#application/ports.js';
import type { ListedMail } from '#application/stores.js';
import { subjectOf } from '#mail/subject.js';
import { Authenticated, CurrentActor } from '../shared/access.js';
import { ApiPage, pageOf, PageQuery, toPage } from '../shared/page.js';
import { DocumentedId, DocumentedIdempotency, IdempotencyKey, IdParam } from '../shared/request.js';
import { DOOR } from '../tokens.js';

const STATES = ['wartet', 'gesendet', 'fehlgeschlagen'] as const;

class MailsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATES, description: 'Nur in diesem Stand' })
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];
}

class MailView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'Kim Muster <kim.muster@example.org>' }) to!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ enum: STATES }) state!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt!: Date | null;
  @ApiProperty({ description: 'Zahl der Versuche bisher' }) attempts!: number;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Wann spätestens der nächste Versuch beginnt; null, wenn nichts mehr versucht wird',
  })
  nextTryAt!: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'Woran der letzte Versuch scheiterte' })
  error!: string | null;
}

const toView = (mail: ListedMail): MailView => ({
  id: mail.id,
  to: `${mail.name} <${mail.address}>`,
  subject: subjectOf(mail),
  state: mail.state,
  createdAt: mail.createdAt,
  sentAt: mail.sentAt,
  attempts: mail.attempts,
  nextTryAt: mail.state === 'gesendet' ? null : mail.nextTryAt,
  error: mail.lastError,
});

@ApiTags('E-Mail')
@Controller('mails')
export class MailsController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get()
  @ApiOperation({
    summary: 'Stand der E-Mails',
    description:
      'Administration, Geschäftsführung und Büro der Geschäftsführung; die neuesten zuerst. Der Text einer E-Mail steht hier nicht.',
  })
  @Authenticated()
  @ApiPage(MailView)
  async list(@CurrentActor() actor: Actor, @Query() query: MailsQuery) {
    const rows = await this.door.read(actor, (tx) => listMails(tx, pageOf(query), query.state));
    return toPage(rows, query, toView, (row) => row.id);
  }

  @Post(':id/retry')
  @ApiOperation({
    summary: 'Fehlgeschlagene E-Mail noch einmal senden',
    description:
      'Administration, Geschäftsführung und Büro der Geschäftsführung; nur im Stand „fehlgeschlagen“. Sie geht an die heutige Adresse des Kontos.',
  })
  @HttpCode(200)
  @Authenticated()
  @DocumentedId()
  @DocumentedIdempotency()
  @ApiOkResponse({ type: MailView })
  retry(@CurrentActor() actor: Actor, @IdParam() id: string, @IdempotencyKey() once: Idempotency | undefined) {
    return this.door.change(actor, async (tx) => toView(await retryMail(tx, id)), once);
  }
}
