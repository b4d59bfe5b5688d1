/** A number in a cell, read exactly: German unless told otherwise; what could mean two things is refused with both readings, empty is not 0. */
import type { SUPPRESSED } from '../document/basics.js';
import { formatNumber } from '../shared/german.js';
import { cellText, type Cell } from './grid.js';

export type Writing = 'deutsch' | 'englisch';
export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: string; readonly unit?: string }
  | { readonly kind: 'suppressed'; readonly mark: (typeof SUPPRESSED)[number] }
  /** German: what is wrong and what to do; the cell is named by whoever asks. */
  | { readonly kind: 'problem'; readonly message: string };

const BLANKS = /[\s\u00a0\u2007\u2009\u202f]+/g;
const MARKS: Readonly<Record<string, (typeof SUPPRESSED)[number]>> = { x: 'X', X: 'X', '*': '*', '.': '.', '·': '.' };
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/ ?(?:%|Prozent)$/, '%'],
  [/ ?‰$/, '‰'],
  [/ ?(?:€|EUR|Euro)$/, 'EUR'],
  [/^(?:€|EUR) ?/, 'EUR'],
  [/ (?:Prozentpunkte|%-Punkte)$/, 'Prozentpunkte'],
];
const SHAPES: Readonly<Record<Writing, RegExp>> = {
  deutsch: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d+)?$/,
  englisch: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.\d+)?$/,
};
const MOST_DIGITS = 15;
const MOST_DECIMALS = 6;

export function readNumber(cell: Cell, writing: Writing = 'deutsch'): NumberReading {
  if (cell === null) return { kind: 'empty' };
  if (typeof cell !== 'string') {
    if ('n' in cell) return bounded(cell.n, cell.percent ? '%' : cell.euro ? 'EUR' : undefined);
    return 'd' in cell
      ? { kind: 'problem', message: `Hier steht ein Datum (${cellText(cell)}), keine Zahl.` }
      : {
          kind: 'problem',
          message: `Hier steht der Rechenfehler ${cell.e}. Bitte die Formel in der Datei berichtigen.`,
        };
  }
  const text = cell.replace(BLANKS, ' ').trim();
  if (text === '') return { kind: 'empty' };
  const mark = MARKS[text];
  if (mark) return { kind: 'suppressed', mark };
  if (/^[-–—−]$/.test(text))
    return {
      kind: 'problem',
      message:
        'Hier steht ein Strich. Bitte 0 eintragen, wenn es keinen Fall gibt, oder X, wenn die Quelle den Wert nicht nennt.',
    };
  const { body, unit } = withoutUnit(text);
  const ratio = /^1 ?: ?(.+)$/.exec(body);
  return digits(text, ratio?.[1] ?? body, ratio ? '1:n' : unit, writing);
}

function withoutUnit(text: string): { body: string; unit?: string } {
  for (const [pattern, unit] of UNITS) if (pattern.test(text)) return { body: text.replace(pattern, ''), unit };
  return { body: text };
}

function digits(text: string, body: string, unit: string | undefined, writing: Writing): NumberReading {
  const [, sign = '', number = ''] = /^([+\-−–]?) ?(.*)$/.exec(body) ?? [];
  const negative = sign !== '' && sign !== '+' ? '-' : '';
  if (SHAPES[writing].test(number)) return bounded(negative + plain(number, writing), unit);
  const other: Writing = writing === 'deutsch' ? 'englisch' : 'deutsch';
  if (SHAPES[other].test(number)) return { kind: 'problem', message: twoReadings(text, negative, number, other) };
  return { kind: 'problem', message: `„${shortened(text)}“ ist keine Zahl. Bitte nur die Zahl eintragen.` };
}

/** „1234.5“ from a number that has the shape. */
const plain = (number: string, writing: Writing): string =>
  writing === 'deutsch' ? number.replace(/[. ]/g, '').replace(',', '.') : number.replace(/[, ]/g, '');

/** The reading of the other language, and the one that is left if its separators are taken in ours. */
function twoReadings(text: string, negative: string, number: string, other: Writing): string {
  const first = formatNumber(negative + plain(number, other));
  const [decimal, group] = other === 'englisch' ? [',', '.'] : ['.', ','];
  const [whole = '', ...rest] = number.replaceAll(group, '').replaceAll(' ', '').split(decimal);
  const second = formatNumber(`${negative}${whole}${rest.length > 0 ? `.${rest.join('')}` : ''}`);
  const name = other === 'englisch' ? 'englisch' : 'deutsch';
  return (
    `„${shortened(text)}“ kann zweierlei heißen: ${name} gelesen ${first}, sonst ${second}. ` +
    `Bitte die Zahl eindeutig schreiben oder angeben, dass die Zahlen der Datei ${name} geschrieben sind.`
  );
}

function bounded(value: string, unit: string | undefined): NumberReading {
  const [, sign = '', whole = '', fraction] = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  if (whole === '') return { kind: 'problem', message: `„${shortened(value)}“ ist keine Zahl.` };
  if (whole.length > MOST_DIGITS)
    return {
      kind: 'problem',
      message: `Die Zahl hat mehr als ${MOST_DIGITS} Stellen vor dem Komma. Bitte eine größere Einheit wählen.`,
    };
  if ((fraction?.length ?? 0) > MOST_DECIMALS)
    return {
      kind: 'problem',
      message: `Die Zahl hat mehr als ${MOST_DECIMALS} Stellen nach dem Komma. Bitte runden.`,
    };
  const exact = fraction === undefined ? whole : `${whole}.${fraction}`;
  const zero = /^0(?:\.0*)?$/.test(exact);
  return { kind: 'value', value: zero ? exact : sign + exact, ...(unit === undefined ? {} : { unit }) };
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
