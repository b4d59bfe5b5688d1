/** Figures that contradict themselves: withheld and yet told, a range that ends before it begins, a row whose name nobody can see. */
import { Decimal } from 'decimal.js';
import type { Problem } from '../shared/refusal.js';
import { firstNotVisible } from '../shared/visible-text.js';
import { entriesAt, objectAt, stringAt } from './json-walk.js';
import type { JsonObject } from './json-walk.js';

const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;
const NAMES = { kennzahlen: 'label', handlungsfelder: 'title', eintrittsplanung: 'instrument' } as const;

/** Reads the raw input: what has not even the right form is told by the schema. */
export function checkFigureValues(input: unknown): Problem[] {
  return [
    ...entriesAt(input, 'kennzahlen', '').flatMap(({ value, pointer }) => [
      ...suppressedOrTold(value, pointer),
      ...rightWayRound(value, pointer),
    ]),
    ...Object.entries(NAMES).flatMap(([part, field]) =>
      entriesAt(input, part, '').flatMap(({ value, pointer }) => seen(stringAt(value, field), `${pointer}/${field}`)),
    ),
  ];
}

function suppressedOrTold(kennzahl: JsonObject, pointer: string): Problem[] {
  if (kennzahl.suppressed === undefined || kennzahl.value === undefined) return [];
  return [
    {
      pointer: `${pointer}/suppressed`,
      message:
        'Diese Kennzahl ist in der Quelle unterdrückt und hat zugleich einen Wert; bitte eines von beiden entfernen.',
    },
  ];
}

function rightWayRound(kennzahl: JsonObject, pointer: string): Problem[] {
  const range = objectAt(kennzahl, 'value');
  const min = stringAt(range, 'min') ?? '';
  const max = stringAt(range, 'max') ?? '';
  if (!NUMBER.test(min) || !NUMBER.test(max) || new Decimal(min).lte(max)) return [];
  return [{ pointer: `${pointer}/value/min`, message: 'Der kleinste Wert ist größer als der größte; bitte tauschen.' }];
}

function seen(name: string | undefined, pointer: string): Problem[] {
  if (name === undefined || name === '' || firstNotVisible(name) || /[^\s\p{Z}\p{Cf}]/u.test(name)) return [];
  return [{ pointer, message: 'Hier stehen nur Leerzeichen oder unsichtbare Zeichen; bitte einen Namen eintragen.' }];
}
