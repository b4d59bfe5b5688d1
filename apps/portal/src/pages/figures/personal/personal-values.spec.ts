/** Personal: totals follow their parts and never outlive them, names stay told apart, ratios are written one way. */
import { withPersonalSums, computedPersonal } from '#domain/planning/personal.js';
import type { Personal } from '#domain/document/figures.js';
import { freshName, partsOf, ratioText, withNumber, withParts, withTotal } from './personal-values.js';
import { conflictName, groupWords } from './staff-words.js';

const stored: Personal = withPersonalSums({
  traegeranteile: [
    { traeger: 'Agentur', koepfe: 121 },
    { traeger: 'Kreis', koepfe: 28 },
  ],
});

test('a total that was computed goes when one of its parts is emptied', () => {
  expect(stored.koepfe).toBe(149);
  const parts = partsOf(stored, 'traegeranteile').map((part, n) => (n === 0 ? withNumber(part, 'koepfe', null) : part));
  const changed = withParts(stored, 'traegeranteile', parts);
  expect(changed).toEqual({ traegeranteile: [{ traeger: 'Agentur' }, { traeger: 'Kreis', koepfe: 28 }] });
});

test('a total that was entered stays', () => {
  const entered = withTotal(withTotal({}, 'koepfe', '152'), 'vzae', '140.5');
  expect(withParts(entered, 'bereiche', [{ label: 'Leistung' }])).toEqual({
    koepfe: 152,
    vzae: '140.5',
    bereiche: [{ name: 'Leistung' }],
  });
  expect(withTotal(entered, 'koepfe', null)).toEqual({ vzae: '140.5' });
});

test('a group without rows is no group', () => expect(withParts(stored, 'traegeranteile', [])).toEqual({}));

test('new rows have a name of their own', () =>
  expect(freshName('Neuer Bereich', ['Neuer Bereich', 'Neuer Bereich 2'])).toBe('Neuer Bereich 3'));

test.each([
  ['75', '1:75'],
  ['1 : 106,5', '1:106,5'],
  ['etwa 1:80', 'etwa 1:80'],
  [null, 'noch offen'],
])('ratio %s', (typed, kept) => expect(ratioText(typed)).toBe(kept));

test('differences to the total are said in words', () => {
  const personal: Personal = {
    traegeranteile: [
      { traeger: 'Agentur', koepfe: 121, vzae: '100.0' },
      { traeger: 'Kreis', koepfe: 28 },
    ],
    geschlecht: [
      { wert: 'weiblich', koepfe: 100 },
      { wert: 'männlich', koepfe: 46 },
    ],
  };
  const { traeger, geschlecht, total } = computedPersonal(personal);
  expect(groupWords(traeger, total)).toEqual([
    'Köpfe: = 121 + 28 = 149, wie die Gesamtzahl.',
    'VZÄ: Für „Kreis“ fehlt die Zahl, deshalb gibt es keine Summe.',
  ]);
  expect(groupWords(geschlecht, total)).toEqual(['Köpfe: = 100 + 46 = 146, das sind 3 weniger als insgesamt (149).']);
});

test('a conflict is named as the page names it', () => {
  expect(conflictName(['traegeranteile', '#Kreis', 'koepfe'])).toBe('nach Träger, „Kreis“, Köpfe');
  expect(conflictName(['vzae'])).toBe('VZÄ');
});
