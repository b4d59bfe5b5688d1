import {
  byRole,
  checkYear,
  createBody,
  emptyDraft,
  firstOpenStep,
  ownerOf,
  sectionsOf,
  SUMMARY,
  type Draft,
  type TemplateNode,
} from './draft.js';

const DATES = {
  start: '2026-07-01',
  draftUntil: '2026-09-30',
  beiratFrom: '2026-10-01',
  beiratUntil: '2026-10-31',
  resolutionUntil: '2026-12-31',
};
const FULL: Draft = {
  ...emptyDraft(2027, 'k'),
  consultation: 'spaet',
  eintrittsplanung: 'operativesProgramm',
  templateKey: 'kurz',
};
const NODES: TemplateNode[] = [
  {
    key: 'lage',
    title: 'Lage',
    ownerRole: 'bereichsleitung',
    sections: [{ key: 'markt', title: 'Markt', ownerRole: 'teamleitung' }],
  },
  { key: 'plan', title: 'Plan', ownerRole: 'controlling', onlyIf: 'eintrittsplanungImAmip' },
  { key: 'ziele', title: 'Ziele', ownerRole: 'teamleitung' },
];

describe('the draft of a programme', () => {
  it('asks for what is missing', () => {
    expect(Object.keys(checkYear(emptyDraft(2027, 'k')))).toEqual(['consultation', 'eintrittsplanung']);
    expect(checkYear({ ...FULL, year: '27' })).toHaveProperty('year');
    expect(checkYear(FULL)).toEqual({});
  });

  it('knows the first step that is open', () => {
    expect(firstOpenStep(emptyDraft(2027, 'k'))).toBe(1);
    expect(firstOpenStep({ ...FULL, templateKey: '' })).toBe(2);
    expect(firstOpenStep({ ...FULL, dates: { ...DATES, beiratFrom: '' } })).toBe(3);
    expect(firstOpenStep({ ...FULL, dates: DATES })).toBe(SUMMARY);
  });

  it('is sent without what is open or does not exist', () => {
    const draft = { ...FULL, owners: { lage: 'a', markt: '', weg: 'b' } };
    expect(createBody(draft, ['lage', 'markt'])).toEqual({
      year: 2027,
      years: 1,
      consultation: 'spaet',
      eintrittsplanung: 'operativesProgramm',
      templateKey: 'kurz',
      owners: { lage: 'a' },
    });
    expect(createBody({ ...FULL, years: '2', dates: DATES }, [])).toMatchObject({ years: 2, dates: DATES });
    expect(createBody({ ...FULL, carryOverFrom: 'vor' }, [])).toMatchObject({ carryOverFrom: 'vor' });
    expect(() => createBody(emptyDraft(2027, 'k'), [])).toThrow();
  });

  it('has the sections of its variant', () => {
    const keys = (variant: string): string[] => sectionsOf(NODES, variant).map(({ key }) => key);
    expect(keys('imAmip')).toEqual(['lage', 'markt', 'plan', 'ziele']);
    expect(keys('operativesProgramm')).toEqual(['lage', 'markt', 'ziele']);
  });

  it('groups them by who usually writes them', () => {
    const groups = byRole(sectionsOf(NODES, 'operativesProgramm'));
    expect(groups.map(({ label, sections }) => [label, sections.map(({ key }) => key)])).toEqual([
      ['Bereichsleitung', ['lage']],
      ['Teamleitung', ['markt', 'ziele']],
    ]);
  });

  it('gives a section to the only holder of its role unless somebody is named', () => {
    const only = new Map([['controlling' as const, 'c']]);
    const plan = { key: 'plan', title: 'Plan', role: 'controlling' as const };
    expect(ownerOf(FULL, plan, only)).toBe('c');
    expect(ownerOf({ ...FULL, owners: { plan: 'x' } }, plan, only)).toBe('x');
    expect(ownerOf(FULL, { ...plan, role: 'teamleitung' }, only)).toBe('');
  });
});
