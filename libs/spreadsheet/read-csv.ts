/** CSV as a grid of text: UTF-8, UTF-16 or what German Windows writes; the separator is found, our own defence against formulas taken off. */
import { parseCsv } from 'hucre/csv';
import type { Cell, Sheet } from '#domain/import/grid.js';
import { textCell } from './cells.js';

export function csvSheet(bytes: Uint8Array, name: string): Sheet {
  const text = decoded(bytes);
  const [, separator, rest] = /^sep=([;,\t|])\r?\n([^]*)$/i.exec(text) ?? [];
  const rows = parseCsv(rest ?? text, { delimiter: separator ?? separatorOf(text), typeInference: false });
  return {
    name,
    rows: rows.map((row) => row.map((value): Cell => textCell(withoutGuard(String(value ?? ''))))),
  };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** German files have commas in their numbers, so the semicolon and the tab come first. */
function separatorOf(text: string): string {
  const lines = text.split(/\r?\n/, 20);
  const outside = lines.join('\n').replace(/"(?:[^"]|"")*"/g, '');
  return [';', '\t', ','].find((separator) => outside.includes(separator)) ?? ';';
}

/** What a formula or a command could begin with; write-sheet.ts puts an apostrophe before it. */
export const FORMULA_START = /^'*[=+\-@＝＋－＠\t\r\n]/;
const withoutGuard = (text: string): string =>
  text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text;
