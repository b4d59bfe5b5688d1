/** Where to go after signing in: only a path of this portal, never another site, whatever the address says. */

/** Addresses that make no sense once one is signed in. */
const NOT_AGAIN = ['/anmelden', '/passwort', '/passwort-vergessen', '/willkommen'];
/** Any origin will do: what leads away from it is not a path. */
const HERE = 'https://amip.invalid';

/** The path with query and fragment, or „/“. */
export function safePath(wanted: unknown): string {
  // Browsers drop tabs and line breaks inside an address, so „/\t/evil“ becomes „//evil“.
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e\u00a0-\uffff]*$/u.test(wanted)) return '/';
  if (!URL.canParse(wanted, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(wanted, HERE);
  if (origin !== HERE || pathname.startsWith('//') || NOT_AGAIN.includes(pathname)) return '/';
  return pathname + search + hash;
}
