import { figureLinks } from './figure-links.js';
import type { SectionView } from './section-queries.js';

const section = {
  cycleId: 'z1',
  settings: { structuredParts: ['ziele', 'eintrittsplanung'] },
} as unknown as Pick<SectionView, 'cycleId' | 'settings'>;

describe('the way from a section to its figures', () => {
  it('invites to write who may change them, and everybody else to look', () => {
    expect(figureLinks(section, true).map(({ label, path }) => [label, path])).toEqual([
      ['Zahlen eintragen: Ziele', '/zyklen/z1/kennzahlen'],
      ['Zahlen eintragen: Eintrittsplanung', '/zyklen/z1/eintrittsplanung'],
    ]);
    expect(figureLinks(section, false).map(({ label }) => label)).toEqual([
      'Zahlen ansehen: Ziele',
      'Zahlen ansehen: Eintrittsplanung',
    ]);
  });
});
