import { instrumenteAsOf } from '#domain/catalogue/instrumente.js';
import { byGroup, matching } from './catalogue-search.js';

const terms = instrumenteAsOf('2026-01-01');

it('finds instruments by name, abbreviation and paragraph, whatever the case', () => {
  expect(matching(terms, 'eingliederungszuschuss').map(({ key }) => key)).toContain('egz');
  expect(matching(terms, 'EGZ').map(({ key }) => key)).toContain('egz');
  expect(matching(terms, '§ 16e').every(({ legalBasis }) => legalBasis.includes('16e'))).toBe(true);
  expect(matching(terms, '§ 16e')).not.toHaveLength(0);
  expect(matching(terms, 'gibt es nicht')).toEqual([]);
});
it('shows all without a search, each in its group', () => {
  expect(matching(terms, ' ')).toHaveLength(terms.length);
  const groups = byGroup(terms);
  expect(groups.flatMap(([, all]) => all)).toHaveLength(terms.length);
  expect(new Set(groups.map(([name]) => name)).size).toBe(groups.length);
});
