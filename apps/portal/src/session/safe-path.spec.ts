import { safePath } from './safe-path.js';

describe('safePath', () => {
  it.each([
    '/',
    '/zyklen',
    '/runden/1?filter=offen#absatz-12',
    '/veroeffentlicht/ilm-kreis',
    '/zyklen/1/vergleich?von=vorjahr',
  ])('keeps %s', (path) => expect(safePath(path)).toBe(path));

  it.each([
    ['another site', 'https://evil.example/'],
    ['another site without a scheme', '//evil.example'],
    ['a backslash instead', '/\\evil.example'],
    ['a backslash later', '/zyklen\\..\\..'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a line break', '/\n/evil.example'],
    ['a way up to another site', '/..//evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a relative path', 'zyklen'],
    ['nothing', ''],
    ['no text', undefined],
    ['a list', ['/zyklen']],
    ['signing in again', '/anmelden?weiter=%2Fanmelden'],
    ['the page of a link', '/passwort#token'],
    ['the page of an invitation', '/willkommen#token'],
    ['dots that lead to signing in', '/zyklen/../anmelden'],
  ])('refuses %s', (_what, path) => expect(safePath(path)).toBe('/'));
});
