/**
 * The guard before every route: default deny, then the origin of a write, then the session, then its token, then the role. It runs
 * on the route that was matched, so no spelling of the address gets around it.
 */
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Config } from '#config/config.js';
import { ROLES } from '#domain/shared/roles.js';
import type { Sessions } from '#identity/sessions.js';
import { equalSecrets } from '#identity/tokens.js';
import { CONFIG, SESSIONS } from '../tokens.js';
import { ACCESS, type Access } from './access.js';
import { cookieName } from './cookie.js';
import { HttpProblem } from './problem.js';

const SAFE_METHODS = ['GET', 'HEAD'];

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!access) throw new HttpProblem(403, 'forbidden', 'Diese Adresse ist nicht freigegeben.');
    const writes = !SAFE_METHODS.includes(request.method);
    if (writes) this.checkOrigin(request);
    if (access.kind === 'public') return true;
    const signedIn = await this.sessions.resolve(request.cookies[cookieName(this.config)]);
    if (!signedIn)
      throw new HttpProblem(
        401,
        'signIn.needed',
        'Bitte melden Sie sich an. Ihre Sitzung ist beendet oder abgelaufen.',
      );
    request.signedIn = signedIn;
    if (writes) checkToken(request, signedIn.csrfToken);
    if (access.kind === 'roles' && !access.roles.some((role) => signedIn.actor.roles.includes(role))) {
      const who = access.roles.map((role) => ROLES[role]).join(', ');
      throw new HttpProblem(403, 'forbidden', `Das ist diesen Rollen vorbehalten: ${who}.`);
    }
    return true;
  }

  /** Browsers say where a write comes from; anything else than this installation is refused, also „null“. */
  private checkOrigin(request: FastifyRequest): void {
    const { origin } = request.headers;
    const foreign = request.headers['sec-fetch-site'] === 'cross-site';
    if (origin === undefined && !foreign) return;
    // What Host says is believed only where the demo runs on a machine of one's own.
    const own = [
      this.config.publicUrl,
      ...(this.config.mode === 'demo' ? [`${request.protocol}://${request.host}`] : []),
    ];
    if (foreign || !own.includes(origin ?? '')) {
      throw new HttpProblem(
        403,
        'csrf.origin',
        'Diese Anfrage kommt von einer anderen Seite und wird deshalb nicht ausgeführt.',
      );
    }
  }
}

function checkToken(request: FastifyRequest, expected: string): void {
  const given = request.headers['x-csrf-token'];
  if (typeof given === 'string' && equalSecrets(given, expected)) return;
  throw new HttpProblem(
    403,
    'csrf.token',
    'Der Anfrage fehlt das Sicherheitsmerkmal der Sitzung (X-CSRF-Token). Bitte laden Sie die Seite neu; beim Aufruf der Schnittstelle senden Sie den Wert csrfToken aus der Antwort der Anmeldung als X-CSRF-Token mit.',
  );
}
