/** Numbers of the planning can stand in a text and print what the tables print. */
import demo from '../../../demo/programme-2024.json' with { type: 'json' };
import { printKennzahl } from './kennzahl-text.js';
import { allKennzahlen, plannedKennzahlen } from './planned-kennzahlen.js';
import type { Programme } from './programme.js';
import { validateProgramme } from './validate.js';

const programme = demo as unknown as Programme;
const printed = (key: string): string | undefined => {
  const found = plannedKennzahlen(programme).find((one) => one.key === key);
  return found && printKennzahl(found, { withUnit: true }).replaceAll('\u00a0', ' ');
};

it.each([
  ['plan-budget-verwaltung-summe', '9.994.076 EUR'],
  ['plan-budget-eingliederung-neubewilligungen', '1.338.063 EUR'],
  ['plan-eintritte-gesamt', '869 Eintritte'],
  ['plan-ist-gesamt', '875 Eintritte'],
  ['plan-eintritte-zeile-fbw', '37 Eintritte'],
  ['plan-personal-koepfe', '123 Personen'],
])('%s prints %s', (key, text) => expect(printed(key)).toBe(text));

it('gives every number one key', () => {
  const keys = allKennzahlen(programme).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

it('has no total where a row has no number yet', () => {
  const [first, ...rows] = programme.eintrittsplanung ?? [];
  const open = plannedKennzahlen({
    ...programme,
    eintrittsplanung: [...(first ? [{ ...first, plan: null }] : []), ...rows],
  });
  expect(open.map(({ key }) => key)).not.toContain('plan-eintritte-gesamt');
});

const withReference = (key: string) => {
  const copy = structuredClone(programme);
  copy.sections[1]?.blocks.push({ kind: 'paragraph', id: 'neu-1', content: [{ kind: 'kennzahl', key }] });
  return copy;
};
it('may be referred to in a text, and nothing that is not planned', () => {
  expect(validateProgramme(withReference('plan-eintritte-gesamt')).ok).toBe(true);
  expect(validateProgramme(withReference('plan-eintritte-gesamtt')).ok).toBe(false);
});
