/** The four tables are sound, and every kind of fault is found and named. */
import { ALL_TABLES, validateAll } from './all-tables.js';
import type { AnyTable } from './table.js';
import { validate } from './validate.js';

const guard = (): null => null;
const step = {
  event: 'go',
  label: 'Gehen',
  from: ['a'],
  to: 'b',
  by: ['geschaeftsfuehrung'],
  guards: ['free'],
  effects: [],
} as const;
const sound: AnyTable = {
  name: 'demo',
  label: 'Das Beispiel',
  initial: 'a',
  final: ['b'],
  states: { a: 'A', b: 'B' },
  guards: { free: guard },
  transitions: [step],
};

describe('validate', () => {
  it('finds nothing in the tables of the product', () => {
    expect(ALL_TABLES.map((table) => table.name)).toEqual(['cycle', 'section', 'round', 'resolution', 'needSheet']);
    expect(validateAll()).toEqual([]);
  });

  it('finds nothing in a sound table', () => expect(validate(sound)).toEqual([]));

  const first = (change: object): AnyTable => ({ ...sound, transitions: [{ ...step, ...change }] });
  const second = (change: object): AnyTable => ({
    ...sound,
    transitions: [step, { ...step, event: 'other', ...change }],
  });
  it.each<[string, AnyTable, string]>([
    ['unknown target', second({ to: 'x' }), 'führt zu dem unbekannten Zustand „x“'],
    ['unknown source', second({ from: ['a', 'x'] }), 'geht von dem unbekannten Zustand „x“ aus'],
    ['a name of Object.prototype', second({ to: 'constructor' }), 'unbekannten Zustand „constructor“'],
    ['no source', second({ from: [] }), 'geht von keinem Zustand aus'],
    ['nobody may', second({ by: [] }), 'niemand darf'],
    ['unknown role', second({ by: ['chef'] }), 'die unbekannte Rolle „chef“'],
    ['unknown guard', second({ guards: ['free', 'x'] }), 'die unbekannte Bedingung „x“'],
    ['guard named twice', second({ guards: ['free', 'free'] }), 'nennt „free“ zweimal'],
    ['unused guard', { ...sound, guards: { free: guard, spare: guard } }, '„spare“ wird nirgends verwendet'],
    ['ambiguous', { ...sound, transitions: [step, step] }, '„go“ von „a“ steht mehrfach'],
    [
      'two labels',
      { ...sound, transitions: [step, { ...step, from: ['b'], label: 'Laufen' }] },
      'verschiedene Bezeichnungen',
    ],
    ['no label', first({ label: ' ' }), 'hat keine Bezeichnung'],
    ['state without label', { ...sound, states: { a: '', b: 'B' } }, 'Zustand „a“ hat keine Bezeichnung'],
    ['unknown initial', { ...sound, initial: 'x' }, '„x“ ist als Anfang oder Ende genannt'],
    ['unknown final', { ...sound, final: ['b', 'x'] }, '„x“ ist als Anfang oder Ende genannt'],
    ['no final', { ...sound, final: [] }, 'keinen Endzustand'],
    ['unreachable', { ...sound, states: { a: 'A', b: 'B', c: 'C' } }, '„c“ ist nicht erreichbar'],
    [
      'reached only by staying',
      {
        ...sound,
        states: { a: 'A', b: 'B', c: 'C' },
        transitions: [step, { ...step, event: 'stay', from: ['c'], to: 'same' }],
      },
      '„c“ ist nicht erreichbar',
    ],
    [
      'dead end',
      { ...sound, states: { a: 'A', b: 'B', c: 'C' }, transitions: [step, { ...step, event: 'lose', to: 'c' }] },
      'Vom Zustand „c“ führt kein Weg',
    ],
    [
      'loop without end',
      {
        ...sound,
        states: { a: 'A', b: 'B', c: 'C', d: 'D' },
        transitions: [
          step,
          { ...step, event: 'x', to: 'c' },
          { ...step, event: 'y', from: ['c'], to: 'd' },
          { ...step, event: 'y', from: ['d'], to: 'c' },
        ],
      },
      'Vom Zustand „d“ führt kein Weg',
    ],
  ])('finds: %s', (_name, table, problem) => {
    expect(validate(table).join('\n')).toContain(problem);
  });
});
