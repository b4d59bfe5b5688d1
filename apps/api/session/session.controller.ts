/** Signing in and out, and who am I. */
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#config/config.js';
import type { SignIn } from '#identity/sign-in.js';
import type { Sessions, SignedIn } from '#identity/sessions.js';
import type { IdentitySettings } from '#identity/settings.js';
import { Authenticated, CurrentSession, Public } from '../shared/access.js';
import { clearSessionCookie, cookieName, setSessionCookie } from '../shared/cookie.js';
import { CONFIG, IDENTITY, SESSIONS, SIGN_IN } from '../tokens.js';
import { SessionView, SignInDto, toSessionView } from './session.views.js';

@ApiTags('Anmeldung')
@Controller('session')
export class SessionController {
  constructor(
    @Inject(SIGN_IN) private readonly signIn: SignIn,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(IDENTITY) private readonly settings: IdentitySettings,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Anmelden',
    description:
      'Für alle. Setzt das Sitzungs-Cookie und nennt das csrfToken für schreibende Anfragen. Nach zu vielen Fehlversuchen 429 mit Retry-After.',
  })
  @Public()
  @ApiCreatedResponse({ type: SessionView, description: 'Setzt das Sitzungs-Cookie' })
  async create(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { cookie } = await this.signIn({
      jobcenter: body.jobcenter ?? null,
      email: body.email,
      password: body.password,
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? null,
      previousCookie: request.cookies[cookieName(this.config)],
    });
    const signedIn = await this.sessions.resolve(cookie);
    if (!signedIn) throw new Error('the new session is not there');
    setSessionCookie(reply, this.config, cookie);
    return toSessionView(signedIn, this.settings.idleMinutes);
  }

  @Get()
  @ApiOperation({
    summary: 'Eigene Sitzung',
    description:
      'Für alle Angemeldeten: wer ich bin, welche Rollen heute gelten, wann die Sitzung endet, und das csrfToken.',
  })
  @Authenticated()
  @ApiOkResponse({ type: SessionView })
  read(@CurrentSession() signedIn: SignedIn): SessionView {
    return toSessionView(signedIn, this.settings.idleMinutes);
  }

  @Delete()
  @ApiOperation({
    summary: 'Abmelden',
    description: 'Für alle Angemeldeten. Beendet diese Sitzung und löscht das Cookie.',
  })
  @Authenticated()
  @HttpCode(204)
  @ApiNoContentResponse()
  async end(@CurrentSession() signedIn: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(signedIn, signedIn.sessionId);
    clearSessionCookie(reply, this.config);
  }
}
