/** The own sessions: where am I signed in, and end what I do not know. */
import { Controller, Delete, Get, HttpCode, Inject } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Sessions, SignedIn } from '#identity/sessions.js';
import { Authenticated, CurrentSession } from '../shared/access.js';
import { DocumentedId, IdParam } from '../shared/request.js';
import { SESSIONS } from '../tokens.js';
import { SessionListItemView, toListItem } from './session.views.js';

@ApiTags('Anmeldung')
@Authenticated()
@Controller('sessions')
export class SessionsController {
  constructor(@Inject(SESSIONS) private readonly sessions: Sessions) {}

  @Get()
  @ApiOperation({
    summary: 'Eigene Sitzungen auflisten',
    description: 'Für alle Angemeldeten: wo das eigene Konto gerade angemeldet ist.',
  })
  @ApiOkResponse({ type: [SessionListItemView] })
  async list(@CurrentSession() signedIn: SignedIn): Promise<SessionListItemView[]> {
    return (await this.sessions.list(signedIn)).map((session) => toListItem(session, signedIn.sessionId));
  }

  @Delete(':id')
  @ApiOperation({
    summary: 'Eine eigene Sitzung beenden',
    description: 'Für alle Angemeldeten; Sitzungen anderer gibt es hier nicht (404).',
  })
  @HttpCode(204)
  @DocumentedId()
  @ApiNoContentResponse()
  end(@CurrentSession() signedIn: SignedIn, @IdParam() id: string): Promise<void> {
    return this.sessions.end(signedIn, id);
  }
}
