/** Opens the zip of a spreadsheet: takes only the parts with the table, never more than allowed, and none that could expand by itself. */
import { crc32 } from 'node:zlib';
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
  const checksums = checksumsOf(bytes);
  for (const [name, part] of Object.entries(parts)) {
    // Half a table must not pass for a whole one.
    if (crc32(part) !== checksums.get(name)) throw broken();
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

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** As the directory has them; the unpacker does not look. */
function checksumsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const checksums = new Map<string, number>();
  try {
    let end = bytes.length - 22;
    while (view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw broken();
      const length = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
      checksums.set(name, view.getUint32(at + 16, true));
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    throw broken();
  }
  return checksums;
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
