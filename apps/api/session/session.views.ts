/** What the session routes take and give. */
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { SessionRecord } from '#application/people/ports.js';
import { ROLE_NAMES, type Role } from '#domain/shared/roles.js';
import type { SignedIn } from '#identity/sessions.js';
import { IsMailAddress } from '../shared/text.js';

export class SignInDto {
  @ApiPropertyOptional({
    description: 'Kurzname des Jobcenters; entbehrlich, wenn es in dieser Installation nur eines gibt',
    example: 'musterkreis',
  })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  jobcenter?: string;

  @ApiProperty({ format: 'email' })
  @IsMailAddress()
  email!: string;

  @ApiProperty({ format: 'password' })
  @MaxLength(1000)
  @IsString()
  password!: string;
}

class AccountNameView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  name!: string;
  @ApiProperty({ format: 'email' })
  email!: string;
}

class OwnMembershipView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ enum: ROLE_NAMES })
  role!: Role;
  @ApiProperty({ type: String, nullable: true })
  organisation!: string | null;
  @ApiProperty({ type: String, nullable: true })
  group!: string | null;
  @ApiProperty({ enum: ['agentur', 'kommune'], nullable: true, type: String })
  traeger!: 'agentur' | 'kommune' | null;
}

class SessionJobcenterView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty()
  name!: string;
  @ApiProperty({ enum: ['gE', 'zkT'] })
  traegerform!: 'gE' | 'zkT';
}

export class SessionView {
  @ApiProperty({ description: 'Bei jeder schreibenden Anfrage als X-CSRF-Token mitsenden' })
  csrfToken!: string;
  @ApiProperty({ type: AccountNameView })
  account!: AccountNameView;
  @ApiProperty({ type: [OwnMembershipView], description: 'Was heute gilt' })
  memberships!: OwnMembershipView[];
  @ApiProperty({ type: SessionJobcenterView })
  jobcenter!: SessionJobcenterView;
  @ApiProperty({ format: 'date-time', description: 'Spätestes Ende' })
  expiresAt!: string;
  @ApiProperty({ description: 'Nach so vielen Minuten ohne Anfrage endet die Sitzung' })
  idleMinutes!: number;
}

export class SessionListItemView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
  @ApiProperty({ description: 'Diese Sitzung' })
  current!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Was der Browser von sich sagt' })
  userAgent!: string | null;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  @ApiProperty({ format: 'date-time' })
  lastSeenAt!: string;
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}

export const toSessionView = (
  { actor, csrfToken, email, expiresAt, jobcenter }: SignedIn,
  idleMinutes: number,
): SessionView => ({
  csrfToken,
  account: { id: actor.accountId ?? '', name: actor.name, email },
  memberships: actor.memberships.map(({ id, role, organisation, group, traeger }) => ({
    id,
    role: role as Role,
    organisation,
    group,
    traeger,
  })),
  jobcenter,
  expiresAt: expiresAt.toISOString(),
  idleMinutes,
});

export const toListItem = (session: SessionRecord, currentId: string): SessionListItemView => ({
  id: session.id,
  current: session.id === currentId,
  userAgent: session.userAgent,
  createdAt: session.createdAt.toISOString(),
  lastSeenAt: session.lastSeenAt.toISOString(),
  expiresAt: session.expiresAt.toISOString(),
});
