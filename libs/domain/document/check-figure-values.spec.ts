/** Figures that contradict themselves are told at their place; what has not even the right form is left to the schema. */
import { checkFigureValues } from './check-figure-values.js';

const pointers = (kennzahl: object): string[] =>
  checkFigureValues({ kennzahlen: [{ label: 'A', ...kennzahl }] }).map(({ pointer }) => pointer);

test.each<[object, string[]]>([
  [{ suppressed: 'X', value: '0' }, ['/kennzahlen/0/suppressed']],
  [{ suppressed: 'X', printed: 'keine Angabe' }, []],
  [{ suppressed: '*' }, []],
  [{ value: { min: '5', max: '1' } }, ['/kennzahlen/0/value/min']],
  [{ value: { min: '-2.5', max: '-2.6' } }, ['/kennzahlen/0/value/min']],
  [{ value: { min: '9', max: '10' } }, []],
  [{ value: { min: '5', max: '5' } }, []],
  [{ value: { min: '5' } }, []],
  [{ value: { min: 'x', max: '1' } }, []],
  [{ label: ' \u200c\u00a0' }, ['/kennzahlen/0/label']],
  [{ label: '👩‍🔧' }, []],
  [{ label: '\u200b' }, []],
  [{ label: 5 }, []],
])('%j', (kennzahl, expected) => {
  expect(pointers(kennzahl)).toEqual(expected);
});

test('names of rows and Handlungsfelder have to be seen too', () => {
  const problems = checkFigureValues({
    eintrittsplanung: [{ instrument: '\u200d' }],
    handlungsfelder: [{ title: ' ' }],
  });
  expect(problems.map(({ pointer }) => pointer)).toEqual([
    '/handlungsfelder/0/title',
    '/eintrittsplanung/0/instrument',
  ]);
});
