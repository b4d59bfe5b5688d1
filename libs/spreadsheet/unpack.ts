/** Opens the zip of a spreadsheet: takes only the parts with the table, never more than allowed, and none that could expand by itself. */
import { unzipSync } from 'fflate';
import { broken, tooLarge, UnreadableFile } from './unreadable-file.js';

/** Bytes of all taken parts together; fflate never writes more than the directory announces, so the directory decides. */
export const MOST_UNPACKED = 50 * 1024 * 1024;
const MOST_ENTRIES = 2000;
/** Tags of all parts together; a cell has two to six. What is more would only be found out after minutes. */
const MOST_TAGS = 5_000_000;

export type Parts = Readonly<Record<string, Uint8Array>>;
export type PackedKind = 'xlsx' | 'ods';

const TAKEN: Readonly<Record<PackedKind, RegExp>> = {
  xlsx: /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i,
  ods: /^(?:mimetype|content\.xml|META-INF\/manifest\.xml)$/,
};
const EXPANDING = ['<!DOCTYPE', '<!ENTITY'];

/** @throws UnreadableFile */
export function unpack(bytes: Uint8Array): { kind: PackedKind; parts: Parts } {
  const names = entriesOf(bytes);
  const kind = kindOf(names);
  let total = 0;
  const seen = new Set<string>();
  const parts = opened(bytes, ({ name, originalSize, size, compression }) => {
    if (!TAKEN[kind].test(name)) return false;
    // Twice the same name: two programs could see two different tables.
    if (seen.has(name) || (compression !== 0 && compression !== 8)) throw broken();
    seen.add(name);
    total += Math.max(originalSize, size);
    if (total > MOST_UNPACKED) throw tooLarge();
    return true;
  });
  let tags = 0;
  for (const [name, part] of Object.entries(parts)) {
    if (name !== 'mimetype') requirePlainXml(part);
    for (const byte of part) if (byte === 0x3c) tags++;
    if (tags > MOST_TAGS) throw tooLarge();
  }
  if (kind === 'ods') requireSpreadsheet(parts);
  return { kind, parts };
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;

function opened(bytes: Uint8Array, filter: Filter): Parts {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof UnreadableFile ? error : broken();
  }
}

function entriesOf(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  let count = 0;
  opened(bytes, ({ name }) => {
    if (++count > MOST_ENTRIES) throw tooLarge();
    names.add(name);
    return false;
  });
  return names;
}

function kindOf(names: ReadonlySet<string>): PackedKind {
  const has = (pattern: RegExp): boolean => [...names].some((name) => pattern.test(name));
  if (has(/vbaProject\.bin$/i) || has(/^(?:Basic|Scripts)\/.+\.(?:xml|xba|xlb|py|js|bsh)$/i))
    throw new UnreadableFile(
      'file.macros',
      'Die Datei enthält Makros. Bitte ohne Makros speichern (in Excel: „Excel-Arbeitsmappe (.xlsx)“) und noch einmal hochladen.',
    );
  if (names.has('xl/workbook.bin'))
    throw new UnreadableFile(
      'file.kind',
      'Das ist eine binäre Arbeitsmappe (.xlsb). Bitte in Excel als „Excel-Arbeitsmappe (.xlsx)“ speichern.',
    );
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('mimetype') && names.has('content.xml')) return 'ods';
  throw new UnreadableFile(
    'file.kind',
    'Das ist keine Tabelle. Möglich sind .xlsx, .ods und .csv; andere Dateien bitte zuerst so speichern.',
  );
}

function requireSpreadsheet(parts: Parts): void {
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  if (text('META-INF/manifest.xml').includes('encryption-data')) throw encrypted();
  if (!text('mimetype').startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    throw new UnreadableFile(
      'file.kind',
      'Das ist ein OpenDocument, aber keine Tabelle. Bitte die Tabelle als .ods oder .xlsx speichern.',
    );
}

export const encrypted = (): UnreadableFile =>
  new UnreadableFile(
    'file.encrypted',
    'Die Datei ist mit einem Kennwort geschützt. Bitte den Schutz aufheben (ohne Kennwort speichern) und noch einmal hochladen.',
  );

/** Spreadsheets never define their own entities; whoever does wants something else. */
function requirePlainXml(part: Uint8Array): void {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const wide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff) || part[1] === 0;
  if (wide || EXPANDING.some((word) => bytes.includes(word)))
    throw new UnreadableFile(
      'file.unsafe',
      'Die Datei enthält Anweisungen, die in einer Tabelle nichts zu suchen haben, und wird deshalb nicht gelesen. Bitte die Zahlen in eine neue Datei kopieren und diese hochladen.',
    );
}
