/** What the schema cannot see in blocks: ids that repeat, rows that do not fit their columns, lists too deep, pictures that are none. */
import type { Problem } from '../shared/refusal.js';
import { checkChart } from './check-figure-blocks.js';
import { entriesAt, isObject, objectAt, stringAt } from './json-walk.js';
import type { Entry, JsonObject } from './json-walk.js';

export const LIST_LEVELS = 6;

/** Checks each block by itself; `seen` keeps the ids over all blocks that must differ (pointer by id). */
export function checkBlocks(entries: readonly Entry[], seen: Map<string, string>): Problem[] {
  return entries.flatMap(({ value, pointer }) => [
    ...repeated(value, 'id', pointer, seen, 'Die Kennung'),
    ...(value.kind === 'table' ? checkTable(objectAt(value, 'table'), `${pointer}/table`) : []),
    ...(value.kind === 'list' ? checkList(value, pointer) : []),
    ...(value.kind === 'chart' ? checkChart(value, pointer) : []),
    ...(value.kind === 'figure' ? checkImage(objectAt(value, 'image'), `${pointer}/image`) : []),
  ]);
}

/** Reports the second use of a key; `seen` maps each key to where it stood first. */
export function repeated(
  value: JsonObject,
  field: string,
  pointer: string,
  seen: Map<string, string>,
  what: string,
): Problem[] {
  const key = stringAt(value, field);
  if (key === undefined) return [];
  const first = seen.get(key);
  if (first !== undefined)
    return [
      {
        pointer: `${pointer}/${field}`,
        message: `${what} „${key}“ kommt schon bei ${first} vor; bitte eine andere vergeben.`,
      },
    ];
  seen.set(key, pointer === '' ? '/' : pointer);
  return [];
}

function checkTable(table: JsonObject | undefined, pointer: string): Problem[] {
  if (!table || !Array.isArray(table.columns)) return [];
  const width = table.columns.length;
  const keys = new Map<string, string>();
  const columns = entriesAt(table, 'columns', pointer).flatMap((entry) =>
    repeated(entry.value, 'key', entry.pointer, keys, 'Der Spaltenschlüssel'),
  );
  const rows = entriesAt(table, 'rows', pointer).flatMap(({ value: { cells }, pointer: at }): Problem[] =>
    Array.isArray(cells) && cells.length !== width
      ? [
          {
            pointer: `${at}/cells`,
            message: `Die Zeile hat ${cells.length} Zellen, die Tabelle aber ${width} Spalten; bitte Zellen ergänzen (leere als null) oder entfernen.`,
          },
        ]
      : [],
  );
  return [...columns, ...rows];
}

function checkList(list: JsonObject, pointer: string, level = 1): Problem[] {
  if (level > LIST_LEVELS)
    return [{ pointer, message: `Die Liste ist mehr als ${LIST_LEVELS} Ebenen tief; bitte flacher gliedern.` }];
  return entriesAt(list, 'items', pointer).flatMap((item) => {
    const inner = objectAt(item.value, 'list');
    return inner ? checkList(inner, `${item.pointer}/list`, level + 1) : [];
  });
}

/** Base64 of the first bytes that every file of the kind has. */
const SIGNATURES: Readonly<Record<string, string>> = { 'image/png': 'iVBORw0KGgo', 'image/jpeg': '/9j/' };

function checkImage(image: JsonObject | undefined, pointer: string): Problem[] {
  const base64 = stringAt(image, 'base64');
  const start = isObject(image) && typeof image.mediaType === 'string' ? SIGNATURES[image.mediaType] : undefined;
  if (base64 === undefined || start === undefined) return [];
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64))
    return [
      {
        pointer: `${pointer}/base64`,
        message: 'Das Bild ist nicht als Base64 lesbar; bitte die Bilddatei neu einfügen.',
      },
    ];
  if (!base64.startsWith(start))
    return [
      {
        pointer: `${pointer}/base64`,
        message: `Das Bild ist keine Datei der angegebenen Art (${stringAt(image, 'mediaType')}); bitte Bild oder Art berichtigen.`,
      },
    ];
  return [];
}
