import fc from 'fast-check';
import { describeProblems, localUrl, readConfig, type ConfigSurroundings, type Environment } from './config.js';

const surroundings: ConfigSurroundings = {
  root: '/srv/amip',
  readFile(path) {
    if (path === '/run/secrets/db') return 'postgres://amip_app:geheim@db:5432/amip\n';
    if (path === '/run/secrets/empty') return ' \n';
    throw new Error('ENOENT');
  },
};
const PRODUCTION = {
  AMIP_MODE: 'production',
  DATABASE_URL: 'postgres://amip_app:geheim@db/amip',
  AMIP_PUBLIC_URL: 'https://amip.example.de',
  SMTP_URL: 'smtp://mail:587',
  AMIP_MAIL_FROM: 'AMIP <amip@example.de>',
};

function config(env: Environment) {
  const result = readConfig(env, surroundings);
  if (!result.ok) throw new Error(describeProblems(result.problems));
  return result.config;
}
function problems(env: Environment): Record<string, string> {
  const result = readConfig(env, surroundings);
  return result.ok ? {} : Object.fromEntries(result.problems.map(({ variable, message }) => [variable, message]));
}

describe('readConfig', () => {
  it('needs nothing: an empty environment is the demo on this machine', () => {
    expect(config({})).toEqual({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      trustedProxies: 0,
      stateDir: '/srv/amip/.state',
      databaseUrl: undefined,
      databaseOwnerUrl: undefined,
      redisUrl: undefined,
      smtpUrl: undefined,
      mailFrom: 'AMIP <amip@localhost>',
      contact: {
        name: null,
        representative: null,
        address: null,
        email: null,
        phone: null,
        dataProtection: null,
        mediation: null,
      },
      logLevel: 'info',
      shutdownSeconds: 30,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(config({ PORT: '', DATABASE_URL: '  ', LOG_LEVEL: '' })).toMatchObject({ port: 3000, logLevel: 'info' });
  });

  it('migrates with the same role unless another is named', () => {
    const { DATABASE_URL } = PRODUCTION;
    expect(config({ DATABASE_URL }).databaseOwnerUrl).toBe(DATABASE_URL);
    const owner = 'postgres://amip_owner:x@db/amip';
    expect(config({ DATABASE_URL, DATABASE_OWNER_URL: owner }).databaseOwnerUrl).toBe(owner);
  });

  it('reads a secret from the file that NAME_FILE names', () => {
    expect(config({ DATABASE_URL_FILE: '/run/secrets/db' }).databaseUrl).toBe(
      'postgres://amip_app:geheim@db:5432/amip',
    );
  });

  it.each([
    ['/nowhere', {}, 'nicht lesbar'],
    ['/run/secrets/empty', {}, 'leere Datei'],
    ['/run/secrets/db', { DATABASE_URL: PRODUCTION.DATABASE_URL }, 'nur eines von beiden'],
  ])('refuses the secret file %s', (DATABASE_URL_FILE, more, message) => {
    expect(problems({ ...more, DATABASE_URL_FILE })['DATABASE_URL_FILE']).toContain(message);
  });

  it.each([
    ['AMIP_MODE', 'prod'],
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3e3'],
    ['HOST', 'a b'],
    ['AMIP_PUBLIC_URL', 'amip.example.de'],
    ['AMIP_PUBLIC_URL', 'https://amip.example.de/pfad'],
    ['AMIP_TRUSTED_PROXIES', 'true'],
    ['DATABASE_URL', 'mysql://db/amip'],
    ['DATABASE_URL', 'postgres://db'],
    ['REDIS_URL', 'localhost:6379'],
    ['SMTP_URL', 'mail'],
    ['AMIP_MAIL_FROM', 'amip'],
    ['AMIP_MAIL_FROM', 'AMIP <a@b>\r\nBcc: x@y.de'],
    ['AMIP_CONTACT_NAME', 'Jobcenter\nMusterkreis'],
    ['AMIP_CONTACT_ADDRESS', 'x'.repeat(301)],
    ['AMIP_CONTACT_EMAIL', 'kontakt'],
    ['AMIP_CONTACT_EMAIL', 'a@b.example?subject=x'],
    ['AMIP_CONTACT_PHONE', 'anrufen'],
    ['LOG_LEVEL', 'laut'],
    ['AMIP_SHUTDOWN_SECONDS', '0'],
  ])('refuses %s=%j and names the variable', (variable, value) => {
    expect(Object.keys(problems({ [variable]: value }))).toEqual([variable]);
  });

  it('lists every problem at once', () => {
    const result = readConfig(
      { AMIP_MODE: 'production', PORT: 'x', AMIP_PUBLIC_URL: 'http://amip.example.de' },
      surroundings,
    );
    const text = result.ok ? '' : describeProblems(result.problems);
    expect(text.split('\n')).toEqual([
      'Die Konfiguration hat 5 Fehler:',
      '  PORT muss eine Portnummer von 0 bis 65535 sein (0 wählt einen freien Port).',
      '  DATABASE_URL fehlt: der Produktivbetrieb braucht einen eigenen PostgreSQL-Server.',
      '  SMTP_URL fehlt: ohne Mailserver erreichen Fristen und Einladungen niemanden.',
      '  AMIP_MAIL_FROM fehlt: die Absenderadresse der E-Mails.',
      '  AMIP_PUBLIC_URL muss im Produktivbetrieb mit https:// beginnen.',
    ]);
  });

  it('accepts a complete production environment', () => {
    expect(config(PRODUCTION)).toMatchObject({ mode: 'production', publicUrl: 'https://amip.example.de' });
  });

  it('knows who answers for the installation', () => {
    const { contact } = config({
      AMIP_CONTACT_NAME: 'Jobcenter Musterkreis',
      AMIP_CONTACT_PHONE: '+49 (0)3677 000-0',
      AMIP_CONTACT_EMAIL: 'kontakt@jobcenter.example',
    });
    expect(contact).toMatchObject({
      name: 'Jobcenter Musterkreis',
      phone: '+49 (0)3677 000-0',
      email: 'kontakt@jobcenter.example',
      address: null,
    });
  });

  it('names the application role when only the owner is given', () => {
    expect(problems({ DATABASE_OWNER_URL: PRODUCTION.DATABASE_URL })).toEqual({
      DATABASE_URL: 'fehlt, obwohl DATABASE_OWNER_URL gesetzt ist',
    });
  });

  it('answers any environment with a value, and never repeats a secret in a problem', () => {
    const names = ['AMIP_MODE', 'PORT', 'DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'HOST', 'AMIP_PUBLIC_URL'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (env) => {
        const secret = 'Xq7-geheim';
        const result = readConfig({ ...env, DATABASE_URL: `http://u:${secret}@db` }, surroundings);
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).not.toContain(secret);
      }),
    );
  });
});

it('localUrl names an address that a browser understands', () => {
  expect([localUrl('0.0.0.0', 1), localUrl('::1', 2), localUrl('amip.local', 3)]).toEqual([
    'http://localhost:1',
    'http://[::1]:2',
    'http://amip.local:3',
  ]);
});
