import type { SectionSummary } from '../cycle-queries.js';
import { matching, progress, sectionRows } from './section-tree.js';

const section = (id: string, parentId: string | null, more: Partial<SectionSummary> = {}): SectionSummary => ({
  id,
  key: id,
  version: 1,
  parentId,
  title: id,
  ownerId: null,
  ownerRole: 'teamleitung',
  state: 'offen',
  stateLabel: 'offen',
  latestNumber: 0,
  number: null,
  overtakenAt: null,
  ...more,
});

const SECTIONS = [
  section('a', null),
  section('b', null, { state: 'freigegeben', ownerId: 'wir' }),
  section('a1', 'a', { ownerId: 'wir' }),
  section('a11', 'a1'),
  section('fremd', 'nicht dabei'),
];

describe('sections as an outline', () => {
  it('stand below their parent', () => {
    expect(sectionRows(SECTIONS).map(({ section: { id }, depth }) => [id, depth])).toEqual([
      ['a', 0],
      ['a1', 1],
      ['a11', 2],
      ['b', 0],
      ['fremd', 0],
    ]);
  });

  it('are filtered by state and owner', () => {
    const rows = sectionRows(SECTIONS);
    const ids = (state: string | null, ownerId: string | null): string[] =>
      matching(rows, { state, ownerId }).map(({ section: { id } }) => id);
    expect(ids('freigegeben', null)).toEqual(['b']);
    expect(ids(null, 'wir')).toEqual(['a1', 'b']);
    expect(ids('offen', 'wir')).toEqual(['a1']);
  });

  it('tell how many are released', () => {
    expect(progress(SECTIONS)).toBe('1 von 5 freigegeben');
  });
});
