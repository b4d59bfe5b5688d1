// What the command line understands: the commands with their usage, and arguments that are refused in German (exit code 2).
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { describeProblems, readConfig, type Config, type Environment } from '#config/config.js';

interface CommandDescription {
  /** Also the file in commands/ that exports `run(argv)`. */
  readonly name: string;
  readonly parameters: string;
  readonly summary: string;
}

export const COMMANDS: readonly CommandDescription[] = [
  {
    name: 'start',
    parameters: '[--services=api,worker] [--no-migrate]',
    summary: 'startet das System; ohne DATABASE_URL mit eigener Datenbank',
  },
  { name: 'migrate', parameters: '', summary: 'bringt die Datenbank auf den Stand dieser Version' },
  {
    name: 'create-jobcenter',
    parameters: '[ANGABEN]',
    summary: 'legt ein Jobcenter mit seiner ersten Administration an',
  },
  { name: 'import', parameters: 'DATEI.json --jobcenter KURZNAME', summary: 'liest ein Programm ein' },
  { name: 'export', parameters: '--cycle KENNUNG [--out DATEI.json]', summary: 'gibt ein Programm als JSON aus' },
  {
    name: 'render',
    parameters: 'DATEI.json --out DATEI.docx',
    summary: 'macht aus einem Programm ein DOCX, ohne Server',
  },
  { name: 'check', parameters: 'DATEI.json [--json]', summary: 'prüft Zahlen, Verweise und Angaben eines Programms' },
  {
    name: 'demo',
    parameters: '[--scenario as-printed] --out ORDNER',
    summary: 'spielt ein ganzes Jahr durch oder prüft die gedruckten Programme',
  },
  {
    name: 'verify-audit',
    parameters: '[--jobcenter KURZNAME] [--anchor DATEI] [--write-anchor DATEI]',
    summary: 'prüft, ob das Protokoll unverändert ist',
  },
  { name: 'diagram', parameters: '[--check]', summary: 'schreibt docs/workflow.md aus den Übergangstabellen' },
  { name: 'schema', parameters: '[--check]', summary: 'schreibt docs/programme.schema.json' },
  { name: 'openapi', parameters: '[--check]', summary: 'schreibt docs/openapi.json, die Beschreibung der API' },
];

/** Wrong arguments or a wrong configuration: the person can put it right; exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** Overview of all commands. */
export function usage(): string {
  const width = Math.max(...COMMANDS.map(({ name, parameters }) => `${name} ${parameters}`.length));
  const lines = COMMANDS.map(
    ({ name, parameters, summary }) => `  ${`${name} ${parameters}`.padEnd(width)}  ${summary}`,
  );
  return ['Aufruf: npm run -s amip -- BEFEHL [ANGABEN]', '', 'Befehle:', ...lines].join('\n');
}

/** parseArgs of Node with German refusals. */
export function parseArguments<T extends ParseArgsConfig>(command: string, argv: readonly string[], config: T) {
  try {
    return parseArgs<T & { args: string[] }>({ ...config, args: [...argv] });
  } catch (error) {
    const description = COMMANDS.find(({ name }) => name === command);
    throw new WrongUsage(
      `${inGerman(error as Error & { code?: string })}\nAufruf: npm run -s amip -- ${command} ${description?.parameters ?? ''}`.trimEnd(),
    );
  }
}

/** The checked configuration of this process; throws WrongUsage with the list of all problems. */
export function requireConfig(env: Environment = process.env): Config {
  const result = readConfig(env);
  if (!result.ok) throw new WrongUsage(describeProblems(result.problems));
  return result.config;
}

function inGerman(error: Error & { code?: string }): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Die Angabe „${quoted}“ gibt es nicht.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Die Angabe „${quoted}“ ist überzählig.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take an argument')
        ? `Die Angabe „${quoted}“ hat keinen Wert.`
        : `Zur Angabe „${quoted.replace(/ <value>$/, '')}“ fehlt der Wert.`;
    default:
      throw error;
  }
}
