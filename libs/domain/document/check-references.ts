/** Whatever the programme points at must be there: sections, tables, figures, Kennzahlen, parents of rows and figures. */
import { z } from 'zod';
import type { Problem } from '../shared/refusal.js';
import { checkFigureBlock, figuresOf } from './check-figure-blocks.js';
import { budget, eintrittsZeile, personal } from './figures.js';
import type { Kennzahl } from './kennzahl.js';
import { plannedKennzahlen } from './planned-kennzahlen.js';
import { entriesAt, isObject, objectAt, stringAt, walk } from './json-walk.js';
import type { Entry, JsonObject } from './json-walk.js';

/** `sections` are all sections of `input` at all levels. */
export function checkReferences(input: unknown, sections: readonly Entry[]): Problem[] {
  const blocks = sections.flatMap(({ value, pointer }) => entriesAt(value, 'blocks', pointer));
  const figures = figuresOf(input, blocks);
  const targets: Targets = {
    sections: keysOf(sections, 'key'),
    floats: keysOf(
      blocks.filter(({ value: { kind } }) => FLOATS.has(String(kind))),
      'id',
    ),
    kennzahlen: new Map([
      ...plannedIn(input).map((kennzahl): [string, JsonObject] => [kennzahl.key, { ...kennzahl }]),
      ...entriesAt(input, 'kennzahlen', '').flatMap(({ value }) => withKey(value)),
    ]),
  };
  return [
    ...sections.flatMap((section) => checkText(section, targets)),
    ...blocks.flatMap((block) => checkFigureBlock(block, figures)),
    ...checkKennzahlen(input, targets),
    ...entriesAt(input, 'handlungsfelder', '').flatMap(({ value, pointer }) =>
      missing(targets.sections, stringAt(value, 'section'), `${pointer}/section`, 'Den Abschnitt'),
    ),
    ...checkParents(entriesAt(input, 'eintrittsplanung', ''), 'parent', 'Die Zeile'),
  ];
}

/** Numbers of the planning can be printed too, once the planning has the right form. */
const planned = z.object({
  period: z.object({ year: z.int() }),
  budget: budget.optional(),
  personal: personal.optional(),
  eintrittsplanung: z.array(eintrittsZeile).optional(),
});
function plannedIn(input: unknown): Kennzahl[] {
  const parsed = planned.safeParse(input);
  return parsed.success ? plannedKennzahlen(parsed.data) : [];
}

/** What has a label of its own that a text can point at. */
const FLOATS: ReadonlySet<string> = new Set(['table', 'planning', 'figure', 'chart']);

interface Targets {
  readonly sections: ReadonlyMap<string, unknown>;
  readonly floats: ReadonlyMap<string, unknown>;
  readonly kennzahlen: ReadonlyMap<string, JsonObject>;
}

const withKey = (value: JsonObject): [string, JsonObject][] => {
  const key = stringAt(value, 'key');
  return key === undefined ? [] : [[key, value]];
};
const keysOf = (entries: readonly Entry[], field: string): Map<string, unknown> =>
  new Map(entries.map(({ value }) => [stringAt(value, field) ?? '', value]));

function missing(
  known: ReadonlyMap<string, unknown>,
  key: string | undefined,
  pointer: string,
  what: string,
): Problem[] {
  if (key === undefined || known.has(key)) return [];
  return [
    {
      pointer,
      message: `${what} „${key}“ gibt es in diesem Programm nicht; bitte den Verweis berichtigen oder entfernen.`,
    },
  ];
}

function checkText(section: Entry, targets: Targets): Problem[] {
  const problems: Problem[] = [];
  walk(section.value.blocks, `${section.pointer}/blocks`, (value, pointer) => {
    if (isObject(value)) problems.push(...checkNode(value, pointer, targets));
  });
  return problems;
}

function checkNode(node: JsonObject, pointer: string, targets: Targets): Problem[] {
  if (node.kind === 'sectionReference')
    return missing(targets.sections, stringAt(node, 'section'), `${pointer}/section`, 'Den Abschnitt');
  if (node.kind === 'blockReference')
    return missing(targets.floats, stringAt(node, 'block'), `${pointer}/block`, 'Die Tabelle oder Abbildung');
  const field = node.kind === 'kennzahl' ? 'key' : typeof node.kennzahl === 'string' ? 'kennzahl' : undefined;
  if (field === undefined) return [];
  const key = stringAt(node, field);
  const kennzahl = key === undefined ? undefined : targets.kennzahlen.get(key);
  if (kennzahl && !hasValue(kennzahl))
    return [
      {
        pointer: `${pointer}/${field}`,
        message: `Die Kennzahl „${key}“ hat weder Wert noch gedruckte Angabe und kann nicht gedruckt werden; bitte ergänzen.`,
      },
    ];
  return missing(targets.kennzahlen, key, `${pointer}/${field}`, 'Die Kennzahl');
}

const hasValue = ({ value, printed }: JsonObject): boolean =>
  printed !== undefined || (isObject(value) ? value.min !== undefined || value.max !== undefined : value !== undefined);

function checkKennzahlen(input: unknown, { kennzahlen }: Targets): Problem[] {
  const entries = entriesAt(input, 'kennzahlen', '');
  const bases = entries.flatMap(({ value, pointer }) => {
    const base = stringAt(value, 'base');
    if (base !== undefined && base === stringAt(value, 'key'))
      return [
        {
          pointer: `${pointer}/base`,
          message: `Die Kennzahl „${base}“ kann nicht ihre eigene Bezugsgröße sein; bitte berichtigen.`,
        },
      ];
    return [
      ...missing(kennzahlen, base, `${pointer}/base`, 'Die Kennzahl'),
      ...missing(kennzahlen, stringAt(value, 'numerator'), `${pointer}/numerator`, 'Die Kennzahl'),
    ];
  });
  return [...bases, ...checkParents(entries, 'partOf', 'Die Kennzahl')];
}

/** The parent must exist, and following the parents must come to an end. */
function checkParents(entries: readonly Entry[], field: string, what: string): Problem[] {
  const parents = new Map(
    entries.map(({ value }) => [stringAt(value, 'key') ?? '', stringAt(objectAt(value, field), 'key')]),
  );
  return entries.flatMap(({ value, pointer }) => {
    const parent = stringAt(objectAt(value, field), 'key');
    const unknown = missing(parents, parent, `${pointer}/${field}/key`, what);
    if (unknown.length > 0) return unknown;
    const own = stringAt(value, 'key') ?? '';
    const passed = new Set<string>();
    for (let next = parent; next !== undefined && !passed.has(next); next = parents.get(next)) {
      if (next === own)
        return [
          {
            pointer: `${pointer}/${field}/key`,
            message: `${what} „${own}“ ist über ihre Zugehörigkeit ein Teil von sich selbst; bitte berichtigen.`,
          },
        ];
      passed.add(next);
    }
    return [];
  });
}
