/** Accounts of the own Jobcenter, for its administration. */
import { Body, Controller, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#application/actor.js';
import { changeAccount, createAccount } from '#application/people/accounts.js';
import { erasePerson } from '#application/people/erase.js';
import { addMembership } from '#application/people/memberships.js';
import type { Door, Idempotency } from '#application/ports.js';
import { found, refuse } from '#application/refused.js';
import { mailLink } from '#identity/reset-link.js';
import { CurrentActor, RequiresRole } from '../shared/access.js';
import { ApiPage, pageOf, PageQuery, toPage, type PageView } from '../shared/page.js';
import {
  DocumentedId,
  DocumentedIdempotency,
  DocumentedIfMatch,
  IdempotencyKey,
  IdParam,
  IfMatch,
} from '../shared/request.js';
import { Versioned } from '../shared/versioned.js';
import { DOOR } from '../tokens.js';
import {
  AccountView,
  AccountWithMembershipsView,
  ChangeAccountDto,
  MembershipView,
  NewAccountDto,
  NewMembershipDto,
  toAccountView,
  toMembershipView,
} from './people.views.js';

@ApiTags('Personen')
@RequiresRole('administration')
@Controller('accounts')
export class PeopleController {
  constructor(@Inject(DOOR) private readonly door: Door) {}

  @Get()
  @ApiOperation({ summary: 'Konten auflisten', description: 'Nur Administration; seitenweise, nach Namen.' })
  @ApiPage(AccountView)
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<PageView<AccountView>> {
    const rows = await this.door.read(actor, (tx) => tx.people.accounts(pageOf(query)));
    return toPage(rows, query, toAccountView, ({ id }) => id);
  }

  @Post()
  @ApiOperation({
    summary: 'Konto anlegen',
    description:
      'Nur Administration. Sendet eine Einladung, wenn invite nicht false ist. Rollen kommen danach als Mitgliedschaften.',
  })
  @Versioned()
  @DocumentedIdempotency()
  @ApiCreatedResponse({ type: AccountView })
  create(
    @CurrentActor() actor: Actor,
    @Body() { invite, ...account }: NewAccountDto,
    @IdempotencyKey() once?: Idempotency,
  ): Promise<AccountView> {
    return this.door.change(
      actor,
      async (tx) => {
        const created = await createAccount(tx, account);
        if (invite) await mailLink(tx, created.id, 'invitation');
        return toAccountView(created);
      },
      once,
    );
  }

  @Get(':id')
  @ApiOperation({ summary: 'Ein Konto mit seinen Mitgliedschaften', description: 'Nur Administration.' })
  @Versioned()
  @DocumentedId()
  @ApiOkResponse({ type: AccountWithMembershipsView })
  read(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<AccountWithMembershipsView> {
    return this.door.read(actor, async (tx) => ({
      ...toAccountView(found(await tx.people.account(id), 'Dieses Konto')),
      memberships: (await tx.people.memberships(id)).map(toMembershipView),
    }));
  }

  @Patch(':id')
  @ApiOperation({
    summary: 'Konto ändern',
    description: 'Nur Administration: Name, E-Mail, aktiv. If-Match ist die Version des Kontos.',
  })
  @Versioned()
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiOkResponse({ type: AccountView })
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeAccountDto,
  ): Promise<AccountView> {
    return this.door.change(actor, async (tx) => toAccountView(await changeAccount(tx, id, version, body)));
  }

  /** Sends (again) a mail with a link by which the person chooses a password. */
  @Post(':id/invitation')
  @ApiOperation({
    summary: 'Einladung (erneut) senden',
    description: 'Nur Administration; nur für aktive Konten. Ein früherer Link verliert seine Gültigkeit.',
  })
  @HttpCode(202)
  @DocumentedId()
  @ApiAcceptedResponse()
  invite(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.door.change(actor, async (tx) => {
      const { active } = found(await tx.people.account(id), 'Dieses Konto');
      if (!active)
        refuse('conflict', 'account.inactive', 'Dieses Konto ist deaktiviert. Bitte aktivieren Sie es zuerst.');
      await mailLink(tx, id, 'invitation');
      await tx.audit({ entity: 'account', entityId: id, event: 'invited' });
    });
  }

  /** Removes the personal text for good; who wrote and voted stays recorded under the id. */
  @Post(':id/erasure')
  @ApiOperation({
    summary: 'Personenbezogenen Text eines Kontos löschen',
    description:
      'Nur Administration; endgültig. Wer geschrieben und abgestimmt hat, bleibt unter der Kennung vermerkt. If-Match ist die Version des Kontos.',
  })
  @HttpCode(204)
  @DocumentedId()
  @DocumentedIfMatch()
  @ApiNoContentResponse()
  erase(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() version: number): Promise<void> {
    return this.door.change(actor, (tx) => erasePerson(tx, id, version));
  }

  @Post(':id/memberships')
  @ApiOperation({
    summary: 'Mitgliedschaft anlegen',
    description:
      'Nur Administration: gibt dem Konto eine Rolle ab einem Tag. Rollen des Beirats brauchen organisation und group, Rollen der Trägerversammlung traeger.',
  })
  @Versioned()
  @DocumentedId()
  @DocumentedIdempotency()
  @ApiCreatedResponse({ type: MembershipView })
  addMembership(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { role, from, organisation = null, group = null, traeger = null, until = null }: NewMembershipDto,
    @IdempotencyKey() once?: Idempotency,
  ): Promise<MembershipView> {
    const membership = { role, from, organisation, group, traeger, until };
    return this.door.change(actor, async (tx) => toMembershipView(await addMembership(tx, id, membership)), once);
  }
}
