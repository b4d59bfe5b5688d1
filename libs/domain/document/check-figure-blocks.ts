/** Planning tables and charts print figures that must be there: keys of Kennzahlen and rows, tables with numbers, an Organigramm without circles. */
import type { Problem } from '../shared/refusal.js';
import { entriesAt, objectAt, stringAt } from './json-walk.js';
import type { Entry, JsonObject } from './json-walk.js';

/** What may be named, by key. */
export interface Figures {
  readonly kennzahlen: ReadonlyMap<string, JsonObject>;
  readonly eintritte: ReadonlySet<string>;
  readonly handlungsfelder: ReadonlySet<string>;
  readonly budgetTables: ReadonlySet<string>;
  /** Tables of the text by block id. */
  readonly tables: ReadonlyMap<string, JsonObject>;
}
/** The groups of the Personal table, which its keys choose. */
const PERSONAL: ReadonlySet<string> = new Set(['bereiche', 'traeger', 'geschlecht', 'betreuungsschluessel']);

export function figuresOf(input: unknown, blocks: readonly Entry[]): Figures {
  const keys = (value: unknown, name: string) =>
    new Set(entriesAt(value, name, '').flatMap((entry) => stringAt(entry.value, 'key') ?? []));
  return {
    kennzahlen: new Map(entriesAt(input, 'kennzahlen', '').map(({ value }) => [stringAt(value, 'key') ?? '', value])),
    eintritte: keys(input, 'eintrittsplanung'),
    handlungsfelder: keys(input, 'handlungsfelder'),
    budgetTables: keys(objectAt(input, 'budget'), 'tables'),
    tables: new Map(
      blocks.filter(({ value }) => value.kind === 'table').map(({ value }) => [stringAt(value, 'id') ?? '', value]),
    ),
  };
}

/** What a block names of the rest of the programme. */
export function checkFigureBlock({ value, pointer }: Entry, figures: Figures): Problem[] {
  if (value.kind === 'planning') return checkPlanning(value, pointer, figures);
  const data = value.kind === 'chart' ? objectAt(value, 'data') : undefined;
  return data ? checkData(data, `${pointer}/data`, figures) : [];
}

function checkPlanning(block: JsonObject, pointer: string, figures: Figures): Problem[] {
  const keys = keysIn(block, 'keys', pointer);
  const table = stringAt(block, 'table');
  return [
    ...keys.flatMap(([key, at]) => checkKey(stringAt(block, 'part'), key, at, figures)),
    ...(table === undefined
      ? []
      : block.part !== 'budget'
        ? [
            {
              pointer: `${pointer}/table`,
              message: 'Eigene Haushaltstabellen gibt es nur beim Budget; bitte die Angabe entfernen.',
            },
          ]
        : unknown(figures.budgetTables, table, `${pointer}/table`, 'Die Haushaltstabelle')),
  ];
}

function checkKey(part: string | undefined, key: string, at: string, figures: Figures): Problem[] {
  switch (part) {
    case 'kennzahlen':
      return unknown(figures.kennzahlen, key, at, 'Die Kennzahl');
    case 'ziele': {
      const kennzahl = figures.kennzahlen.get(key);
      return kennzahl && kennzahl.kind !== 'ziel'
        ? [{ pointer: at, message: `Die Kennzahl „${key}“ ist kein Ziel; bitte ein Ziel wählen oder ihre Art ändern.` }]
        : unknown(figures.kennzahlen, key, at, 'Das Ziel');
    }
    case 'eintrittsplanung':
      return unknown(figures.eintritte, key, at, 'Die Zeile der Eintrittsplanung');
    case 'handlungsfelder':
      return unknown(figures.handlungsfelder, key, at, 'Das Handlungsfeld');
    case 'personal':
      return PERSONAL.has(key)
        ? []
        : [
            {
              pointer: at,
              message: `Die Gliederung „${key}“ gibt es beim Personal nicht; möglich sind: ${[...PERSONAL].join(', ')}.`,
            },
          ];
    case 'budget':
      return [
        {
          pointer: at,
          message:
            'Beim Budget werden immer alle Zeilen gedruckt; bitte die Auswahl entfernen oder eine eigene Haushaltstabelle wählen.',
        },
      ];
    default:
      return [];
  }
}

/** What a chart says by itself: its kind fits its data, and an Organigramm has no circles. */
export function checkChart(block: JsonObject, pointer: string): Problem[] {
  const data = objectAt(block, 'data');
  if (!data) return [];
  const offices = data.from === 'organigramm';
  const fits = offices === (block.chart === 'organigramm');
  return [
    ...(fits
      ? []
      : [
          {
            pointer: `${pointer}/chart`,
            message: offices
              ? 'Stellen lassen sich nur als Organigramm zeichnen; bitte diese Art wählen.'
              : 'Ein Organigramm wird aus Stellen gezeichnet, nicht aus Zahlen; bitte eine andere Art wählen oder Stellen angeben.',
          },
        ]),
    ...(offices ? checkOffices(entriesAt(data, 'nodes', `${pointer}/data`)) : []),
  ];
}

function checkData(data: JsonObject, at: string, figures: Figures): Problem[] {
  switch (data.from) {
    case 'kennzahlen':
      return keysIn(data, 'keys', at).flatMap(([key, where]) =>
        unknown(figures.kennzahlen, key, where, 'Die Kennzahl'),
      );
    case 'eintrittsplanung':
      return keysIn(data, 'keys', at).flatMap(([key, where]) =>
        unknown(figures.eintritte, key, where, 'Die Zeile der Eintrittsplanung'),
      );
    case 'table':
      return checkTable(data, at, figures);
    default:
      return [];
  }
}

function checkTable(data: JsonObject, at: string, { tables }: Figures): Problem[] {
  const id = stringAt(data, 'block');
  const block = id === undefined ? undefined : tables.get(id);
  if (!block) return unknown(tables, id, `${at}/block`, 'Die Tabelle');
  const columns = entriesAt(objectAt(block, 'table'), 'columns', '').map(({ value }) => value);
  const numbers = columns.filter(({ kind }) => kind === 'number').map((column) => stringAt(column, 'key'));
  if (numbers.length === 0)
    return [
      {
        pointer: `${at}/block`,
        message: `Die Tabelle „${id}“ hat keine Zahlenspalte; bitte eine andere Tabelle wählen.`,
      },
    ];
  return keysIn(data, 'columns', at).flatMap(([key, where]) =>
    numbers.includes(key)
      ? []
      : [
          {
            pointer: where,
            message: `Die Zahlenspalte „${key}“ gibt es in der Tabelle „${id}“ nicht; bitte eine andere Spalte wählen.`,
          },
        ],
  );
}

/** Each once, below somebody named, and never below oneself. */
function checkOffices(nodes: readonly Entry[]): Problem[] {
  const parents = new Map(nodes.map(({ value }) => [stringAt(value, 'key') ?? '', stringAt(value, 'parent')]));
  const seen = new Set<string>();
  return nodes.flatMap(({ value, pointer }) => {
    const key = stringAt(value, 'key') ?? '';
    const parent = stringAt(value, 'parent');
    if (seen.has(key))
      return [
        {
          pointer: `${pointer}/key`,
          message: `Die Stelle „${key}“ kommt im Organigramm mehrfach vor; bitte einen anderen Schlüssel vergeben.`,
        },
      ];
    seen.add(key);
    if (parent !== undefined && !parents.has(parent))
      return unknown(parents, parent, `${pointer}/parent`, 'Die Stelle');
    return isBelowItself(key, parents)
      ? [
          {
            pointer: `${pointer}/parent`,
            message: `Die Stelle „${key}“ ist im Organigramm sich selbst untergeordnet; bitte die Zuordnung berichtigen.`,
          },
        ]
      : [];
  });
}

function isBelowItself(key: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const passed = new Set<string>();
  for (let next = parents.get(key); next !== undefined && !passed.has(next); next = parents.get(next)) {
    if (next === key) return true;
    passed.add(next);
  }
  return false;
}

function keysIn(value: JsonObject, name: string, pointer: string): [key: string, pointer: string][] {
  const list = value[name];
  return Array.isArray(list)
    ? list.flatMap((key: unknown, index): [string, string][] =>
        typeof key === 'string' ? [[key, `${pointer}/${name}/${index}`]] : [],
      )
    : [];
}

function unknown(
  known: { readonly has: (key: string) => boolean },
  key: string | undefined,
  pointer: string,
  what: string,
): Problem[] {
  return key === undefined || known.has(key)
    ? []
    : [
        {
          pointer,
          message: `${what} „${key}“ gibt es in diesem Programm nicht; bitte die Auswahl berichtigen oder entfernen.`,
        },
      ];
}
