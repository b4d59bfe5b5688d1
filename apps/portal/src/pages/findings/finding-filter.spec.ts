/** Findings by area in the order of the programme, those that block first, and only those asked for. */
import type { Finding } from '../../findings/findings-query.js';
import { areasOf, filterFrom, matches, NO_FILTER, rulesOf, textsOf } from './finding-filter.js';

const finding = (
  key: string,
  more: Partial<Finding> & { sectionId?: string; part?: Finding['place']['part'] },
): Finding => ({
  key,
  rule: 'R1',
  title: 'Summe der Teile',
  explanation: '',
  severity: 'warns',
  message: '',
  where: '',
  facts: {},
  binding: null,
  questions: [],
  override: null,
  mayOverride: false,
  ...more,
  place: {
    label: more.sectionId ? `Abschnitt ${more.sectionId}` : 'Budget 2024',
    sectionId: more.sectionId ?? null,
    blockId: null,
    part: more.part ?? null,
    rowKey: null,
    link: '/',
  },
});
const budget = finding('a', { part: 'budget' });
const late = finding('b', { sectionId: '2', rule: 'R10', title: 'Veränderung' });
const early = finding('c', { sectionId: '1' });
const blocks = finding('d', { sectionId: '2', severity: 'blocks', rule: 'R2', title: 'Summe' });
const all = [budget, late, early, blocks];

it('puts sections in their order, figures after them, what blocks first', () => {
  expect(areasOf(all, ['1', '2']).map(({ label, findings }) => [label, findings.map(({ key }) => key)])).toEqual([
    ['Abschnitt 1', ['c']],
    ['Abschnitt 2', ['d', 'b']],
    ['Budget', ['a']],
  ]);
});

it('filters by state, area and rule', () => {
  const keys = (filter: Partial<typeof NO_FILTER>): string[] =>
    all.filter((one) => matches(one, { ...NO_FILTER, ...filter })).map(({ key }) => key);
  expect(keys({})).toEqual(['a', 'b', 'c', 'd']);
  expect(keys({ state: 'sperrt' })).toEqual(['d']);
  expect(keys({ area: '2', rule: 'R10' })).toEqual(['b']);
  expect(keys({ state: 'uebergangen' })).toEqual([]);
});

it('names the rules by number', () => {
  expect(rulesOf(all).map(({ label }) => label)).toEqual(['R1: Summe der Teile', 'R2: Summe', 'R10: Veränderung']);
});

it('stands in the address and comes back from it; what fits no finding narrows nothing', () => {
  const filter = { state: 'sperrt', area: '2', rule: 'R2' } as const;
  expect(textsOf(filter)).toEqual({ schwere: 'sperrt', wo: '2', regel: 'R2' });
  expect(filterFrom(textsOf(filter), all)).toEqual(filter);
  expect(filterFrom({ wo: 'budget' }, all)).toEqual({ ...NO_FILTER, area: 'budget' });
  expect(filterFrom({ schwere: 'constructor', wo: 'fort', regel: 'R99', fremd: 'x' }, all)).toEqual(NO_FILTER);
  expect(filterFrom({}, [])).toEqual(NO_FILTER);
});
