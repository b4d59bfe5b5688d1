/** Every route says who may call it; a route that says nothing does not start. What a person may do in a state, the tables decide. */
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#application/actor.js';
import type { Role } from '#domain/shared/roles.js';
import type { SignedIn } from '#identity/sessions.js';

export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

export const ACCESS = 'amip:access';

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | null;
  }
}

/** Anybody, signed in or not. */
export const Public = () => SetMetadata(ACCESS, { kind: 'public' } satisfies Access);

/** Everybody with a session; use it where a table or the use case decides by role and state. */
export const Authenticated = () =>
  applyDecorators(SetMetadata(ACCESS, { kind: 'authenticated' } satisfies Access), documented());

/** Everybody who holds one of the roles today. */
export const RequiresRole = (...roles: [Role, ...Role[]]) =>
  applyDecorators(SetMetadata(ACCESS, { kind: 'roles', roles } satisfies Access), documented());

/** In the OpenAPI document: needs a session; what it then may answer is said there for all routes together. */
const documented = () => ApiSecurity('session');

const signedInOf = (context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw new Error('a public route asks who is signed in');
  return signedIn;
};

/** The acting person, for `door.change(actor, …)` and `door.read(actor, …)`. Not on public routes. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => signedInOf(context).actor,
);

/** The whole session; only the session's own routes need it. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn =>
  signedInOf(context),
);
