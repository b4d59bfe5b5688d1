/** The bytes of an upload as grids; what is no spreadsheet, protected, broken or too large is refused with the reason. Runs in read-process.ts. */
import type { Sheet } from '#domain/import/grid.js';
import { cleanText } from '#domain/shared/visible-text.js';
import { bounded } from './cells.js';
import { csvSheet } from './read-csv.js';
import { odsSheets } from './read-ods.js';
import { xlsxSheets } from './read-xlsx.js';
import { encrypted, unpack } from './unpack.js';
import { broken, UnreadableFile } from './unreadable-file.js';

/** Sheets without anything in them are left out. @throws UnreadableFile */
export async function readSheets(bytes: Uint8Array, fileName: string): Promise<Sheet[]> {
  const sheets = bounded(await parsed(bytes, fileName)).filter(({ rows }) => rows.length > 0);
  if (sheets.length === 0)
    throw new UnreadableFile('file.empty', 'In der Datei steht nichts. Bitte eine Datei mit einer Tabelle auswählen.');
  return sheets.map(({ name, rows }) => ({ name: cleanText(name).slice(0, 100), rows }));
}

async function parsed(bytes: Uint8Array, fileName: string): Promise<Sheet[]> {
  const kind = kindOf(bytes);
  if (kind === 'text') return [csvSheet(bytes, fileName.replace(/\.[^.]*$/, '') || 'Tabelle')];
  const { kind: packed, parts } = unpack(bytes);
  try {
    return packed === 'xlsx' ? await xlsxSheets(parts) : odsSheets(parts);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw broken();
  }
}

/** By the first bytes, never by the name. */
function kindOf(bytes: Uint8Array): 'zip' | 'text' {
  const start = Buffer.from(bytes.subarray(0, 1024));
  const begins = (...values: number[]): boolean => values.every((value, at) => start[at] === value);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw oleFile(bytes);
  const words = start
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (words.startsWith('%pdf'))
    throw new UnreadableFile(
      'file.kind',
      'Das ist ein PDF. Bitte die Tabelle selbst hochladen: .xlsx, .ods oder .csv.',
    );
  if (/^<(?:!doctype|html|\?xml|table|meta|head|body|workbook)/.test(words))
    throw new UnreadableFile(
      'file.kind',
      'Das ist eine Webseite oder eine XML-Datei, auch wenn sie anders heißt. Bitte in Excel oder LibreOffice öffnen und als .xlsx oder .ods speichern.',
    );
  const wide = begins(0xff, 0xfe) || begins(0xfe, 0xff);
  if (!wide && /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(start.toString('latin1')))
    throw new UnreadableFile(
      'file.kind',
      'Diese Art von Datei lässt sich nicht lesen. Möglich sind .xlsx, .ods und .csv.',
    );
  return 'text';
}

/** Protected workbooks and the workbooks of before 2007 come in the same envelope. */
const oleFile = (bytes: Uint8Array): UnreadableFile =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? encrypted()
    : new UnreadableFile(
        'file.kind',
        'Das ist das alte Excel-Format (.xls). Bitte in Excel oder LibreOffice öffnen und als .xlsx oder .ods speichern.',
      );
