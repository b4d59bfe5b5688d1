import { listed, narrowed, type PeopleFilter } from './account-list.js';
import type { Account, Holder } from './people-queries.js';

const account = (id: string, name: string, state: Account['state'] = 'aktiv'): Account => ({
  id,
  name,
  email: `${id}@jobcenter.example`,
  state,
  demo: false,
  version: 1,
  createdAt: '2026-01-01T00:00:00Z',
});
const holder = (accountId: string, role: Holder['role'], organisation: string | null = null): Holder => ({
  id: `${accountId}-${role}`,
  accountId,
  role,
  organisation,
  group: organisation && 'Arbeitgeber',
  traeger: null,
  from: '2026-01-01',
  until: null,
  version: 1,
  name: '',
});

const people = listed(
  [
    account('a', 'Teamleitung Markt'),
    account('b', 'Stimme des Handwerks'),
    account('c', 'Ohne Rolle', 'eingeladen'),
    account('d', 'Früher dabei', 'deaktiviert'),
  ],
  [holder('a', 'teamleitung'), holder('b', 'beiratMitglied', 'Handwerkskammer')],
);
const found = (filter: Partial<PeopleFilter>): string[] =>
  narrowed(people, { text: '', role: '', all: false, ...filter }).map(({ account: { id } }) => id);

describe('the list of people', () => {
  it('shows those who can have to do with the programme, and the others on demand', () => {
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ all: true })).toEqual(['a', 'b', 'c', 'd']);
  });
  it('finds words in name, address, organisation and group, in any case', () => {
    expect(found({ text: 'MARKT' })).toEqual(['a']);
    expect(found({ text: 'arbeitgeber handwerks' })).toEqual(['b']);
    expect(found({ text: 'c@job' })).toEqual(['c']);
    expect(found({ text: 'markt handwerk' })).toEqual([]);
  });
  it('narrows to a role, or to those without one', () => {
    expect(found({ role: 'beiratMitglied' })).toEqual(['b']);
    expect(found({ role: 'ohne' })).toEqual(['c']);
    expect(found({ role: 'ohne', all: true })).toEqual(['c', 'd']);
  });
});
