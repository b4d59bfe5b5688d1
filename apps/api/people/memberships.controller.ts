/** Memberships of the own Jobcenter: changed and ended by its administration; who holds a role today, for those who hand out work. */
import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Actor } from '#application/actor.js';
import { changeMembership, endMembership } from '#application/people/memberships.js';
import type { Door } from '#application/ports.js';
import { localDate } from '#domain/shared/berlin.js';
import { ROLE_NAMES, STAFF_ROLES, type Role } from '#domain/shared/roles.js';
import { CurrentActor, RequiresRole } from '../shared/access.js';
import { DocumentedId, DocumentedIfMatch, IdParam, IfMatch } from '../shared/request.js';
import { Versioned } from '../shared/versioned.js';
import { DOOR } from '../tokens.js';
import { ChangeMembershipDto, HolderView, MembershipView, toMembershipView } from './people.views.js';

class HolderQuery {
  @ApiPropertyOptional({ enum: ROLE_NAMES })
  @IsOptional()
  @IsIn(ROLE_NAMES)
  role?: Role;
}

@ApiTags('Personen')
@Controller('memberships')
export class MembershipsController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  /** Memberships that count today, with the person's name. */
  @Get()
  @ApiOperation({
    summary: 'Wer heute welche Rolle hat',
    description: 'Jobcenter und Administration: wem man etwas übergeben kann; auf Wunsch nur eine Rolle.',
  })
  @RequiresRole('administration', ...STAFF_ROLES)
  @ApiOkResponse({ type: [HolderView] })
  async today(@CurrentActor() actor: Actor, @Query() { role }: HolderQuery): Promise<HolderView[]> {
    const roles = role ? [role] : ROLE_NAMES;
    const holders = await this.door.read(actor, (tx) => tx.people.holders(roles, localDate(tx.now)));
    return holders.map((holder) => ({ ...toMembershipView(holder), name: holder.name }));
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Mitgliedschaft ändern',
    description: 'Nur Administration. If-Match ist die Version der Mitgliedschaft.',
  })
  @RequiresRole('administration')
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: MembershipView })
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeMembershipDto,
  ): Promise<MembershipView> {
    return this.door.change(actor, async (tx) => toMembershipView(await changeMembership(tx, id, version, body)));
  }

  /** Ends it at once; for a planned last day change `until`. */
  @Post(':id/end')
  @ApiOperation({
    summary: 'Mitgliedschaft sofort beenden',
    description:
      'Nur Administration; für einen geplanten letzten Tag until ändern. If-Match ist die Version der Mitgliedschaft.',
  })
  @HttpCode(200)
  @RequiresRole('administration')
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: MembershipView })
  end(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() version: number): Promise<MembershipView> {
    return this.door.change(actor, async (tx) => toMembershipView(await endMembership(tx, id, version)));
  }
}
