import type { Holder } from '../cycle-queries.js';
import { holdersOf, ownerOptions, staffOf } from './people.js';

const holder = (accountId: string, role: Holder['role'], name = accountId): Holder => ({
  id: `${accountId}-${role}`,
  accountId,
  name,
  role,
  organisation: null,
  group: null,
  traeger: null,
  from: '2024-01-01',
  until: null,
  version: 1,
});

const staff = staffOf([
  holder('Team Nord', 'teamleitung'),
  holder('Controlling/Finanzen', 'controlling'),
  holder('Team Nord', 'bca'),
  holder('Gewerkschaft', 'beiratMitglied'),
]);

describe('people for a section', () => {
  it('are the staff of the Jobcenter, once each', () => {
    expect(staff.map(({ name, roles }) => [name, roles])).toEqual([
      ['Controlling/Finanzen', ['controlling']],
      ['Team Nord', ['teamleitung', 'bca']],
    ]);
  });

  it('are asked first by the role of the template; others are shown with theirs', () => {
    expect(ownerOptions(staff, 'controlling').map(({ label }) => label)).toEqual([
      'Controlling/Finanzen',
      'Team Nord (Teamleitung, Beauftragte für Chancengleichheit am Arbeitsmarkt)',
    ]);
    expect(ownerOptions(staff, 'teamleitung').map(({ label }) => label)).toEqual(['Team Nord', 'Controlling/Finanzen']);
    expect(holdersOf(staff, 'bfdh')).toEqual([]);
  });
});
