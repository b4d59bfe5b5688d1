/** Passwords: forgotten, set by a one-time link, changed. */
import { Body, Controller, HttpCode, Inject, Post, Put, Req } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { changePassword, requestReset, resetPassword } from '#identity/change-password.js';
import type { IdentityNeeds } from '#identity/sign-in.js';
import type { SignedIn } from '#identity/sessions.js';
import { Authenticated, CurrentSession, Public } from '../shared/access.js';
import { IsMailAddress } from '../shared/text.js';
import { IDENTITY_NEEDS } from '../tokens.js';

class ResetRequestDto {
  @ApiPropertyOptional({ description: 'Kurzname des Jobcenters' })
  @IsOptional()
  @IsString()
  @MaxLength(63)
  jobcenter?: string;

  @ApiProperty({ format: 'email' })
  @IsMailAddress()
  email!: string;
}

class ResetDto {
  @ApiProperty({ description: 'Was in der Adresse aus der E-Mail hinter # steht' })
  @IsString()
  @MaxLength(200)
  token!: string;

  @ApiProperty({ format: 'password', minLength: 12 })
  @MaxLength(1000)
  @IsString()
  password!: string;
}

class ChangeDto {
  @ApiProperty({ format: 'password', description: 'Das bisherige Passwort' })
  @MaxLength(1000)
  @IsString()
  current!: string;

  @ApiProperty({ format: 'password', minLength: 12, description: 'Das neue Passwort' })
  @MaxLength(1000)
  @IsString()
  next!: string;
}

class RequestedView {
  @ApiProperty()
  detail!: string;
}

@ApiTags('Anmeldung')
@Controller('password')
export class PasswordController {
  constructor(@Inject(IDENTITY_NEEDS) private readonly needs: IdentityNeeds) {}

  /** The same answer whether the account exists or not. */
  @Post('reset-request')
  @ApiOperation({
    summary: 'Link für ein neues Passwort anfordern',
    description: 'Für alle. Die Antwort ist dieselbe, ob es das Konto gibt oder nicht.',
  })
  @Public()
  @HttpCode(202)
  @ApiAcceptedResponse({ type: RequestedView })
  async request(@Body() body: ResetRequestDto, @Req() request: FastifyRequest): Promise<RequestedView> {
    await requestReset(this.needs, { jobcenter: body.jobcenter ?? null, email: body.email, address: request.ip });
    return { detail: 'Wenn es dieses Konto gibt, ist eine E-Mail mit einem Link unterwegs. Er gilt 60 Minuten.' };
  }

  @Post('reset')
  @ApiOperation({
    summary: 'Passwort mit dem Link aus der E-Mail setzen',
    description: 'Für alle, die einen gültigen Link haben (Einladung oder vergessenes Passwort). Ein Link gilt einmal.',
  })
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Alle Sitzungen sind beendet; bitte neu anmelden' })
  reset(@Body() body: ResetDto): Promise<void> {
    return resetPassword(this.needs, body);
  }

  @Put()
  @ApiOperation({
    summary: 'Eigenes Passwort ändern',
    description: 'Für alle Angemeldeten; braucht das bisherige Passwort.',
  })
  @Authenticated()
  @HttpCode(204)
  @ApiNoContentResponse({ description: 'Alle anderen Sitzungen sind beendet' })
  change(@CurrentSession() signedIn: SignedIn, @Body() body: ChangeDto): Promise<void> {
    return changePassword(this.needs, signedIn, body);
  }
}
