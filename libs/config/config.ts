// The one configuration: read from the environment once, checked as a whole, every problem named in German.
import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project.js';

/** The checked configuration. URLs contain secrets: never log a Config. */
export interface Config {
  /** `demo`: embedded database and demo accounts allowed; `production`: neither. */
  readonly mode: 'demo' | 'production';
  readonly host: string;
  /** 0 = the system chooses a free port. */
  readonly port: number;
  /** What people type into the browser, without a slash at the end; links in mails start with it. */
  readonly publicUrl: string;
  /** How many reverse proxies stand in front; 0 = X-Forwarded-For is not believed. */
  readonly trustedProxies: number;
  /** Absolute path: embedded database, its passwords, its log. */
  readonly stateDir: string;
  /** Role that owns nothing (`amip_app`); undefined = embedded PostgreSQL. */
  readonly databaseUrl?: string;
  /** Role that owns the tables, for migrations; same as `databaseUrl` unless given. */
  readonly databaseOwnerUrl?: string;
  /** undefined = the queue lives in PostgreSQL. */
  readonly redisUrl?: string;
  /** undefined = mails are kept, not sent (demo only). */
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** Who answers for this installation; shown in Impressum, Datenschutz and the declaration of accessibility. */
  readonly contact: Contact;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Seconds that running requests and jobs get to finish after SIGTERM. */
  readonly shutdownSeconds: number;
}

/** null = not filled in; the pages then say so and name the variable. */
export interface Contact {
  /** The public body, e.g. „Jobcenter Musterkreis“. */
  readonly name: string | null;
  /** Who represents it, e.g. its Geschäftsführung by name. */
  readonly representative: string | null;
  /** Street, postcode and town, separated by commas. */
  readonly address: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** How its Datenschutzbeauftragte are reached. */
  readonly dataProtection: string | null;
  /** The Schlichtungsstelle, where another one than that of the Bund is competent. */
  readonly mediation: string | null;
}

export interface ConfigProblem {
  readonly variable: string;
  readonly message: string;
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; problems: ConfigProblem[] };

export type Environment = Readonly<Record<string, string | undefined>>;

/** What readConfig needs of the outside: the folder of relative paths and the text of a secret's file. */
export interface ConfigSurroundings {
  readonly root: string;
  readFile(path: string): string;
}

const SECRETS = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL', 'SMTP_URL'] as const;

const wholeNumber = (from: number, to: number, hint: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, hint)
    .transform(Number)
    .pipe(z.number().min(from, hint).max(to, hint));

const url = (schemes: string[], what: string, accept: (url: URL) => boolean = () => true) =>
  z.string().refine((text) => {
    const parsed = URL.canParse(text) ? new URL(text) : undefined;
    return parsed !== undefined && schemes.includes(parsed.protocol) && parsed.hostname !== '' && accept(parsed);
  }, `muss eine Adresse der Form ${what} sein`);

const postgres = url(
  ['postgres:', 'postgresql:'],
  'postgres://rolle:passwort@rechner:5432/datenbank',
  ({ pathname }) => pathname.length > 1,
);
/** A line for people; what it says is up to the Jobcenter. */
const line = z
  .string()
  .max(300, 'darf höchstens 300 Zeichen haben')
  .regex(/^[^\p{Cc}]+$/u, 'muss eine Zeile ohne Umbruch sein; Zeilen einer Anschrift trennt ein Komma')
  .optional();
const PORT_HINT = 'muss eine Portnummer von 0 bis 65535 sein (0 wählt einen freien Port)';

const schema = z.object({
  AMIP_MODE: z.enum(['demo', 'production'], 'muss „demo“ oder „production“ sein').default('demo'),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'muss ein Rechnername oder eine IP-Adresse sein, zum Beispiel 127.0.0.1')
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, PORT_HINT).default(3000),
  AMIP_PUBLIC_URL: url(
    ['http:', 'https:'],
    'https://amip.example.de (ohne Pfad)',
    ({ pathname, search, hash, username }) => pathname === '/' && search + hash + username === '',
  )
    .transform((text) => new URL(text).origin)
    .optional(),
  AMIP_TRUSTED_PROXIES: wholeNumber(0, 9, 'muss die Zahl der vorgeschalteten Proxys sein, 0 bis 9').default(0),
  AMIP_STATE_DIR: z.string().default('.state'),
  DATABASE_URL: postgres.optional(),
  DATABASE_OWNER_URL: postgres.optional(),
  REDIS_URL: url(['redis:', 'rediss:'], 'redis://rechner:6379').optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://rechner:587').optional(),
  AMIP_MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>"\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'muss eine E-Mail-Adresse sein, zum Beispiel AMIP <amip@example.de>',
    )
    .default('AMIP <amip@localhost>'),
  AMIP_CONTACT_NAME: line,
  AMIP_CONTACT_REPRESENTATIVE: line,
  AMIP_CONTACT_ADDRESS: line,
  AMIP_CONTACT_EMAIL: z
    .string()
    .regex(/^[^\s<>@,;?&#%]+@[^\s<>@,;?&#%]+$/, 'muss eine E-Mail-Adresse sein, zum Beispiel kontakt@jobcenter.example')
    .optional(),
  AMIP_CONTACT_PHONE: z
    .string()
    .regex(/^\+?[\d ()/-]{3,40}$/, 'muss eine Telefonnummer sein, zum Beispiel 03677 000-0')
    .optional(),
  AMIP_CONTACT_DATA_PROTECTION: line,
  AMIP_CONTACT_MEDIATION: line,
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'muss fatal, error, warn, info, debug, trace oder silent sein',
    )
    .default('info'),
  AMIP_SHUTDOWN_SECONDS: wholeNumber(1, 600, 'muss eine Zahl von Sekunden sein, 1 bis 600').default(30),
});

type Variable = keyof typeof schema.shape;
const VARIABLES = Object.keys(schema.shape) as Variable[];

/** Reads and checks the whole configuration; never stops at the first problem, never repeats a secret. */
export function readConfig(env: Environment, surroundings: ConfigSurroundings = theFileSystem()): ConfigResult {
  const problems: ConfigProblem[] = [];
  const given = values(env, surroundings, problems);
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    for (const issue of parsed.error.issues) {
      const variable = String(issue.path[0]);
      if (!problems.some((known) => known.variable === variable)) problems.push({ variable, message: issue.message });
    }
  problems.push(...dependencies(given));
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const value = parsed.data;
  return {
    ok: true,
    config: {
      mode: value.AMIP_MODE,
      host: value.HOST,
      port: value.PORT,
      publicUrl: value.AMIP_PUBLIC_URL ?? localUrl(value.HOST, value.PORT),
      trustedProxies: value.AMIP_TRUSTED_PROXIES,
      stateDir: isAbsolute(value.AMIP_STATE_DIR) ? value.AMIP_STATE_DIR : join(surroundings.root, value.AMIP_STATE_DIR),
      databaseUrl: value.DATABASE_URL,
      databaseOwnerUrl: value.DATABASE_OWNER_URL ?? value.DATABASE_URL,
      redisUrl: value.REDIS_URL,
      smtpUrl: value.SMTP_URL,
      mailFrom: value.AMIP_MAIL_FROM,
      contact: {
        name: value.AMIP_CONTACT_NAME ?? null,
        representative: value.AMIP_CONTACT_REPRESENTATIVE ?? null,
        address: value.AMIP_CONTACT_ADDRESS ?? null,
        email: value.AMIP_CONTACT_EMAIL ?? null,
        phone: value.AMIP_CONTACT_PHONE ?? null,
        dataProtection: value.AMIP_CONTACT_DATA_PROTECTION ?? null,
        mediation: value.AMIP_CONTACT_MEDIATION ?? null,
      },
      logLevel: value.LOG_LEVEL,
      shutdownSeconds: value.AMIP_SHUTDOWN_SECONDS,
    },
  };
}

/** The problems as the one list that a person reads before the program ends with exit code 2. */
export function describeProblems(problems: readonly ConfigProblem[]): string {
  const head =
    problems.length === 1 ? 'Die Konfiguration hat einen Fehler:' : `Die Konfiguration hat ${problems.length} Fehler:`;
  return [head, ...problems.map(({ variable, message }) => `  ${variable} ${message}.`)].join('\n');
}

/** The address under which this machine reaches a server listening on host and port. */
export function localUrl(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/** Set values only: an empty variable counts as not set; a secret may stand in the file that NAME_FILE names. */
function values(env: Environment, surroundings: ConfigSurroundings, problems: ConfigProblem[]) {
  const found: Partial<Record<Variable, string>> = {};
  for (const variable of VARIABLES) {
    const text = env[variable]?.trim();
    if (text) found[variable] = text;
  }
  for (const variable of SECRETS) {
    const path = env[`${variable}_FILE`]?.trim();
    if (!path) continue;
    if (found[variable] !== undefined) {
      problems.push({
        variable: `${variable}_FILE`,
        message: `ist gesetzt, ${variable} aber auch; bitte nur eines von beiden`,
      });
      continue;
    }
    try {
      const text = surroundings.readFile(path).trim();
      if (text) found[variable] = text;
      else problems.push({ variable: `${variable}_FILE`, message: `nennt eine leere Datei (${path})` });
    } catch {
      problems.push({ variable: `${variable}_FILE`, message: `nennt eine Datei, die nicht lesbar ist (${path})` });
    }
  }
  return found;
}

/** What one variable demands of another. */
function dependencies(given: Partial<Record<Variable, string>>): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const need = (variable: Variable, message: string) => {
    if (given[variable] === undefined) problems.push({ variable, message });
  };
  if (given.DATABASE_OWNER_URL !== undefined) need('DATABASE_URL', 'fehlt, obwohl DATABASE_OWNER_URL gesetzt ist');
  if (given.AMIP_MODE !== 'production') return problems;
  if (given.DATABASE_OWNER_URL === undefined)
    need('DATABASE_URL', 'fehlt: der Produktivbetrieb braucht einen eigenen PostgreSQL-Server');
  need('AMIP_PUBLIC_URL', 'fehlt: die Adresse, unter der die Menschen das System erreichen');
  need('SMTP_URL', 'fehlt: ohne Mailserver erreichen Fristen und Einladungen niemanden');
  need('AMIP_MAIL_FROM', 'fehlt: die Absenderadresse der E-Mails');
  if (given.AMIP_PUBLIC_URL?.startsWith('http:'))
    problems.push({ variable: 'AMIP_PUBLIC_URL', message: 'muss im Produktivbetrieb mit https:// beginnen' });
  return problems;
}

function theFileSystem(): ConfigSurroundings {
  return { root: projectRoot(), readFile: (path) => readFileSync(path, 'utf8') };
}
