/** What the schema refuses, said in German: which field, what is wrong with it, what to do. */
import type { z } from 'zod';
import type { Problem } from '../shared/refusal.js';
import { firstNotVisible } from '../shared/visible-text.js';
import { fieldLabel } from './field-labels.js';
import { isObject, segment } from './json-walk.js';

type Issue = z.core.$ZodIssue;

/** All problems with pointers into the whole input; `base` is the pointer of what was parsed. Parse with `reportInput: true`. */
export const problemsOf = (error: z.ZodError, base = ''): Problem[] =>
  error.issues.flatMap((issue) => problemsOfIssue(issue, [], base));

function problemsOfIssue(issue: Issue, parent: readonly PropertyKey[], base: string): Problem[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branch = nearest(issue.errors);
    if (branch) return branch.flatMap((inner) => problemsOfIssue(inner, path, base));
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointerOf([...path, key], base),
      message: `Das Feld „${key}“ gibt es hier nicht; bitte entfernen oder den Namen berichtigen.`,
    }));
  return [{ pointer: pointerOf(path, base), message: sentence(issue, fieldLabel(path)) }];
}

const pointerOf = (path: readonly PropertyKey[], base: string): string =>
  base + path.map((name) => `/${segment(name)}`).join('');

/** The branch of a union that the input was most likely meant to be: the one that fails deepest, then with the fewest faults. */
function nearest(branches: readonly Issue[][]): Issue[] | undefined {
  const depth = (issues: readonly Issue[]) =>
    Math.min(...issues.map((issue) => (isKindFault(issue) ? -1 : issue.path.length)));
  const strangers = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length + 1 : 1), 0);
  return [...branches]
    .filter((issues) => issues.length > 0)
    .sort(
      (a, b) => Number(depth(b) > 0) - Number(depth(a) > 0) || strangers(a) - strangers(b) || depth(b) - depth(a),
    )[0];
}

const isKindFault = (issue: Issue): boolean => issue.code === 'invalid_value' && issue.path.at(-1) === 'kind';

function sentence(issue: Issue, field: string): string {
  const subject = `Das Feld ${field}`;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `${subject} fehlt; bitte ergänzen (${typeName(issue.expected)}).`;
      return `${subject} muss ${typeName(issue.expected)} sein, angegeben ist ${shown(issue.input)}.`;
    case 'invalid_value':
      if (issue.input === undefined) return `${subject} fehlt; erlaubt: ${issue.values.map(shown).join(', ')}.`;
      return `${subject} enthält ${shown(issue.input)}; erlaubt: ${issue.values.map(shown).join(', ')}.`;
    case 'invalid_union':
      return unionFault(subject, issue);
    case 'too_small':
      return tooSmall(subject, issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(subject, issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return `${subject} ${formatHint(issue.format, issue.pattern ?? '', issue.input)}`;
    case 'custom':
      return `${subject} stimmt so nicht. ${issue.message}`;
    default:
      return `${subject} ist ungültig; bitte nach docs/programme.schema.json berichtigen.`;
  }
}

function unionFault(subject: string, issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const { discriminator, input } = issue;
  const options: unknown = 'options' in issue ? issue.options : undefined;
  if (discriminator === undefined || !Array.isArray(options))
    return `${subject} hat keine der erlaubten Formen; sie stehen in docs/programme.schema.json.`;
  const given =
    isObject(input) && input[discriminator] !== undefined ? `enthält ${shown(input[discriminator])}` : 'fehlt';
  return `${subject} ${given}; erlaubt: ${options.map(shown).join(', ')}.`;
}

function tooSmall(subject: string, origin: string, minimum: number): string {
  if (origin === 'string')
    return minimum <= 1 ? `${subject} darf nicht leer sein.` : `${subject} muss mindestens ${minimum} Zeichen haben.`;
  if (origin === 'array')
    return `${subject} muss mindestens ${minimum} ${minimum === 1 ? 'Eintrag' : 'Einträge'} haben.`;
  return `${subject} muss mindestens ${minimum} sein.`;
}

function tooBig(subject: string, origin: string, maximum: number): string {
  if (origin === 'string') return `${subject} darf höchstens ${maximum} Zeichen haben; bitte kürzen.`;
  if (origin === 'array') return `${subject} darf höchstens ${maximum} Einträge haben.`;
  return `${subject} darf höchstens ${maximum} sein.`;
}

/** Recognises the few patterns of the contract; the pattern itself would help nobody. */
function formatHint(format: string, pattern: string, input: unknown): string {
  if (format === 'date' || pattern.startsWith('/^\\d{4}-\\d{2}-\\d{2}$'))
    return 'muss ein Kalendertag in der Form JJJJ-MM-TT sein, z. B. 2024-02-21.';
  if (pattern.includes('T\\d{2}')) return 'muss ein Zeitpunkt in Weltzeit sein, z. B. 2024-02-21T09:30:00Z.';
  if (pattern.includes('mailto:'))
    return 'muss mit http://, https:// oder mailto: beginnen und darf keine Leerzeichen enthalten.';
  if (pattern.includes('\\p{Cc}')) return charactersHint(String(input));
  if (pattern.includes('{64}')) return 'muss eine SHA-256-Prüfsumme sein (64 Zeichen, 0–9 und a–f).';
  if (pattern.includes('{1,64}'))
    return 'muss ein Schlüssel aus höchstens 64 Buchstaben ohne Umlaute, Ziffern, „-“ und „_“ sein; __proto__, constructor und prototype sind nicht erlaubt.';
  if (pattern.includes('d{1,13}'))
    return 'muss ein Betrag als Text mit Punkt und genau zwei oder keinen Nachkommastellen sein, z. B. "9994076.00".';
  if (pattern.includes('d{1,15}')) return 'muss eine Zahl als Text mit Punkt sein, z. B. "16.4".';
  return 'hat nicht die vorgeschriebene Form; sie steht in docs/programme.schema.json.';
}

function charactersHint(text: string): string {
  const found = firstNotVisible(text);
  return found === null || found.control
    ? 'enthält Steuerzeichen (z. B. Zeilenumbruch oder Tabulator); bitte entfernen.'
    : `enthält ein Zeichen, das niemand sieht (${found.name}); bitte entfernen oder den Text neu eintippen.`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'ein Objekt',
  null: 'null',
};
const typeName = (expected: string): string => TYPES[expected] ?? expected;

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'eine Liste';
  if (typeof value === 'object' && value !== null) return 'ein Objekt';
  if (typeof value === 'string') return `„${value.length > 40 ? `${value.slice(0, 40)}…` : value}“`;
  return String(value);
}
