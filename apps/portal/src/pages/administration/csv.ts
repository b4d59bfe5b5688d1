/** A table as a file that German spreadsheet programs open by a double click; no cell of it is ever taken for a formula. */

/** Tells the programs that the text is UTF-8; without it umlauts would be broken. */
const BYTE_ORDER_MARK = '\uFEFF';
const FORMULA = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** Semicolons between cells and CRLF between rows, as a German Excel expects them. */
export function toCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, ...rows].map((cells) => cells.map(cell).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** A leading apostrophe makes text of what a spreadsheet would calculate (names and mails come from people). */
function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n\t']|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
