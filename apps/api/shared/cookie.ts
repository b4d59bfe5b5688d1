/** The session cookie: `__Host-` and Secure wherever people come over https; a plain name only on http for a machine of one's own. */
import type { FastifyReply } from 'fastify';
import type { Config } from '#config/config.js';

type Addressed = Pick<Config, 'publicUrl'>;

const isHttps = ({ publicUrl }: Addressed): boolean => publicUrl.startsWith('https:');

export const cookieName = (config: Addressed): string => (isHttps(config) ? '__Host-amip' : 'amip');

const attributes = (config: Addressed) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: isHttps(config) }) as const;

/** A cookie without expiry: it ends with the browser; how long it counts, the server decides. */
export function setSessionCookie(reply: FastifyReply, config: Addressed, value: string): void {
  void reply.setCookie(cookieName(config), value, attributes(config));
}

export function clearSessionCookie(reply: FastifyReply, config: Addressed): void {
  void reply.clearCookie(cookieName(config), attributes(config));
}
