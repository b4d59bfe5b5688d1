/** Accounts and memberships as the administration sees and writes them. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, ValidateIf } from 'class-validator';
import type { AccountRecord, MembershipRecord } from '#application/records.js';
import { ROLE_NAMES, type Role } from '#domain/shared/roles.js';
import { IsDay, IsLine, IsMailAddress } from '../shared/text.js';

const TRAEGER = ['agentur', 'kommune'] as const;
const given = (_: object, value: unknown): boolean => value !== undefined;

export class NewAccountDto {
  @ApiProperty({ maxLength: 200 })
  @IsLine(200)
  name!: string;

  @ApiProperty({ format: 'email' })
  @IsMailAddress()
  email!: string;

  @ApiPropertyOptional({ default: true, description: 'Gleich eine Einladung mit einem Link für das Passwort senden' })
  @IsOptional()
  @IsBoolean()
  invite: boolean = true;
}

export class ChangeAccountDto {
  @ApiPropertyOptional({ maxLength: 200 })
  @ValidateIf(given)
  @IsLine(200)
  name?: string;

  @ApiPropertyOptional({ format: 'email' })
  @ValidateIf(given)
  @IsMailAddress()
  email?: string;

  @ApiPropertyOptional({ description: 'false: Konto deaktivieren, alle Sitzungen enden' })
  @ValidateIf(given)
  @IsBoolean()
  active?: boolean;
}

export class NewMembershipDto {
  @ApiProperty({ enum: ROLE_NAMES })
  @IsIn(ROLE_NAMES)
  role!: Role;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Für wen die Person steht; Pflicht bei Rollen des Beirats',
  })
  @IsOptional()
  @IsLine(200)
  organisation?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Nur und immer bei Rollen des Beirats' })
  @IsOptional()
  @IsLine(200)
  group?: string | null;

  @ApiPropertyOptional({
    enum: TRAEGER,
    nullable: true,
    type: String,
    description: 'Nur und immer bei Rollen der Trägerversammlung',
  })
  @IsOptional()
  @IsIn(TRAEGER)
  traeger?: 'agentur' | 'kommune' | null;

  @ApiProperty({ format: 'date' })
  @IsDay()
  from!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Letzter Tag; null: ohne Ende' })
  @IsOptional()
  @IsDay()
  until?: string | null;
}

export class ChangeMembershipDto {
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsLine(200)
  organisation?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsLine(200)
  group?: string | null;

  @ApiPropertyOptional({ format: 'date' })
  @ValidateIf(given)
  @IsDay()
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Letzter Tag; null: ohne Ende' })
  @IsOptional()
  @IsDay()
  until?: string | null;
}

export class AccountView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  name!: string;
  @ApiProperty({ format: 'email' })
  email!: string;
  @ApiProperty({ enum: ['aktiv', 'eingeladen', 'deaktiviert', 'geloescht'] })
  state!: 'aktiv' | 'eingeladen' | 'deaktiviert' | 'geloescht';
  @ApiProperty({ description: 'Konto der Vorführung' })
  demo!: boolean;
  @ApiProperty()
  version!: number;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class MembershipView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ format: 'uuid' })
  accountId!: string;
  @ApiProperty({ enum: ROLE_NAMES })
  role!: Role;
  @ApiProperty({ type: String, nullable: true })
  organisation!: string | null;
  @ApiProperty({ type: String, nullable: true })
  group!: string | null;
  @ApiProperty({ enum: TRAEGER, nullable: true, type: String })
  traeger!: 'agentur' | 'kommune' | null;
  @ApiProperty({ format: 'date' })
  from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  until!: string | null;
  @ApiProperty()
  version!: number;
}

export class AccountWithMembershipsView extends AccountView {
  @ApiProperty({ type: [MembershipView] })
  memberships!: MembershipView[];
}

export class HolderView extends MembershipView {
  @ApiProperty({ description: 'Name der Person' })
  name!: string;
}

export const toAccountView = (account: AccountRecord): AccountView => ({
  id: account.id,
  name: account.name,
  email: account.email,
  state: account.erasedAt
    ? 'geloescht'
    : !account.active
      ? 'deaktiviert'
      : account.hasPassword
        ? 'aktiv'
        : 'eingeladen',
  demo: account.demo,
  version: account.version,
  createdAt: account.createdAt.toISOString(),
});

export const toMembershipView = (membership: MembershipRecord): MembershipView => ({
  id: membership.id,
  accountId: membership.accountId,
  role: membership.role as Role,
  organisation: membership.organisation,
  group: membership.memberGroup,
  traeger: membership.traeger,
  from: membership.validFrom,
  until: membership.validUntil,
  version: membership.version,
});
