/** `amip check FILE.json [--json]`: what the rules of plausibility find in a programme; 1 if something blocks, 2 if the file is no programme. */
import { validateProgramme } from '#domain/document/validate.js';
import { blocks, checkProgramme } from '#domain/plausibility/check-programme.js';
import type { Finding } from '#domain/plausibility/finding.js';
import { RULES } from '#domain/plausibility/rules.js';
import { parseArguments, WrongUsage } from '../arguments.js';
import { CommandProblem, readJson } from '../command-files.js';

/** @returns the exit code: 0 nothing blocks, 1 something blocks, 2 for anything the caller has to mend (on stderr) */
export async function run(argv: readonly string[]): Promise<number> {
  const { file, json } = readArguments(argv);
  try {
    const result = validateProgramme(await readJson(file));
    if (!result.ok) {
      const lines = result.problems.map(({ pointer, message }) => `${pointer === '' ? '/' : pointer}: ${message}`);
      process.stderr.write(`„${file}“ ist kein gültiges Programm und wurde nicht geprüft.\n${lines.join('\n')}\n`);
      return 2;
    }
    const findings = checkProgramme(result.programme);
    process.stdout.write(json ? `${JSON.stringify(findings.map(published), null, 2)}\n` : report(file, findings));
    return blocks(findings) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

function readArguments(argv: readonly string[]): { file: string; json: boolean } {
  const { values, positionals } = parseArguments('check', argv, {
    options: { json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new WrongUsage(
      'Bitte genau eine Programmdatei (JSON) angeben.\nAufruf: npm run -s amip -- check DATEI.json [--json]',
    );
  return { file, json: values.json === true };
}

const published = ({ rule, severity, where, message }: Finding) => ({ rule, severity, where, message });

/** Blocking findings first, each under the name of its rule. */
function report(file: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return `„${file}“: Alle ${RULES.length} Regeln sind eingehalten.\n`;
  const blocking = findings.filter(({ severity }) => severity === 'blocks');
  const warning = findings.filter(({ severity }) => severity === 'warns');
  const count = findings.length === 1 ? 'ein Befund' : `${findings.length} Befunde`;
  return [
    `„${file}“: ${count}, davon ${blocking.length === 0 ? 'keiner' : blocking.length} mit Sperre.`,
    ...part('Das muss vor der Freigabe geklärt werden', blocking),
    ...part('Das bitte ansehen', warning),
    '',
  ].join('\n');
}

function part(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [
    '',
    `${title}:`,
    ...RULES.flatMap((rule) => {
      const own = findings.filter((finding) => finding.rule === rule.code);
      return own.length === 0
        ? []
        : ['', `  ${rule.code} ${rule.title}`, ...own.map(({ where, message }) => `    - ${message}\n      ${where}`)];
    }),
  ];
}
