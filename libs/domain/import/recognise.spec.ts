/** A label is recognised where it can mean but one Kennzahl of the catalogue; what is only likely is said, never decided. */
import { kennzahlenAsOf, namesOf } from '../catalogue/kennzahlen.js';
import { recogniser } from './recognise.js';

const catalogue = kennzahlenAsOf('2027-01-01').map((term) => ({ ...term, names: namesOf(term.key) }));
const recognise = (label: string): string | null => {
  const found = recogniser(catalogue)(label);
  return found && `${found.term.key} ${found.certain ? 'certain' : 'likely'}`;
};

test.each([
  ['Integrationsquote', 'K2'],
  ['Integrationsquote (K2)', 'K2'],
  ['INTEGRATIONSQUOTE (k2)', 'K2'],
  ['K2 – Integrationsquote', 'K2'],
  ['K2: Integrationsquote', 'K2'],
  ['K 2', 'K2'],
  ['Kennzahl K2', 'K2'],
  ['K2E3', 'K2E3'],
  ['K3 E1 Integrationsquote der Langzeitleistungsbezieher', 'K3E1'],
  ['Nachhaltigkeit der Integrationen', 'K2E3'],
  ['Kontinuierliche Beschäftigung nach Integration (K2E3)', 'K2E3'],
  ['Veränderung des Bestands an Langzeitleistungsbeziehern', 'K3'],
  ['Veränderung der Summe der Leistungen zum Lebensunterhalt (K1)', 'K1'],
  ['eLb', 'eLb'],
  ['Erwerbsfähige Leistungsberechtigte (eLb)', 'eLb'],
  ['Zahl der Bedarfsgemeinschaften', 'BG'],
  ['Langzeitleistungsbezieher', 'LZB'],
  ['SGB II-Quote', 'SGB2-Quote'],
])('„%s“ is %s', (label, key) => {
  expect(recognise(label)).toBe(`${key} certain`);
});

test.each([
  ['Integrationsquote Frauen (K2)', 'K2 likely'],
  ['Integrationen (K2)', 'K2 likely'],
  ['Integrationsquote (Frauen)', 'K2 likely'],
  ['Integrationsquote (K3)', 'K3 likely'],
  ['Arbeitslose ♀', 'Alo likely'],
  ['K2 ♂', 'K2 likely'],
])('„%s“ is but %s', (label, found) => {
  expect(recognise(label)).toBe(found);
});

test.each(['Gründungen', 'Ausgaben K2A', 'Kreis K22', 'Integrationsquoten der Nachbarn', 'Haushalte K9'])(
  '„%s“ is none',
  (label) => {
    expect(recognise(label)).toBeNull();
  },
);

test('every name of the catalogue, of whatever year, is the name of one Kennzahl alone', () => {
  for (const { key, names } of catalogue)
    for (const name of [key, ...names]) expect([name, recognise(name)]).toEqual([name, `${key} certain`]);
});
