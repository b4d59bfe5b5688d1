// The result as one table that a person reads, with what each line means below it.
import { german } from './stats.mjs';

/**
 * @typedef {object} Row one line of the table
 * @property {string} what
 * @property {string} ours with unit
 * @property {string} [reference] with unit
 * @property {number} [ratio] ours to reference
 * @property {{ least: number } | { most: number } | { words: string, met: boolean }} [target] of the ratio, unless it says of what in words
 * @property {string} [note] what was compared with what
 */

const HEAD = ['Messung', 'AMIP', 'Vergleich', 'Verhältnis', 'Ziel', 'erreicht'];

/** @param {readonly Row[]} rows */
export function table(rows) {
  const cells = rows.map(({ what, ours, reference, ratio, target }) => [
    what,
    ours,
    reference ?? '',
    ratio === undefined ? '' : german(ratio, 2),
    target === undefined ? '' : wanted(target),
    target === undefined ? '' : isMet(ratio, target) ? 'ja' : 'NEIN',
  ]);
  const widths = HEAD.map((name, column) => Math.max(...[HEAD, ...cells].map((line) => line[column].length)));
  const line = (texts) => texts.map((text, column) => text.padEnd(widths[column])).join(' │ ');
  const notes = rows.filter(({ note }) => note !== undefined).map(({ what, note }) => `  ${what}: ${note}`);
  return [line(HEAD), widths.map((width) => '─'.repeat(width)).join('─┼─'), ...cells.map(line), '', ...notes].join(
    '\n',
  );
}

function wanted(target) {
  if ('words' in target) return target.words;
  return 'least' in target ? `≥ ${german(target.least, 1)}` : `≤ ${german(target.most, 1)}`;
}

export function isMet(ratio, target) {
  if ('words' in target) return target.met;
  return 'least' in target ? ratio >= target.least : ratio <= target.most;
}
