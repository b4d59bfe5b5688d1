import { checkMembership, emptyMembership, formOf, toChanges, toNewMembership } from './membership-form.js';
import type { Membership } from './people-queries.js';

const form = emptyMembership('2027-01-01');
const before: Membership = {
  id: 'm',
  accountId: 'a',
  role: 'beiratMitglied',
  organisation: 'Handwerkskammer',
  group: 'Arbeitgeber',
  traeger: null,
  from: '2026-01-01',
  until: null,
  version: 1,
};

describe('the form of a membership', () => {
  it('asks for a role and the first day', () => {
    expect(Object.keys(checkMembership({ ...form, from: '' }))).toEqual(['role', 'from']);
    expect(checkMembership({ ...form, role: 'teamleitung' })).toEqual({});
  });
  it('asks for organisation and group in the Beirat, for the Träger in the Trägerversammlung', () => {
    expect(Object.keys(checkMembership({ ...form, role: 'beiratMitglied' }))).toEqual(['organisation', 'group']);
    expect(Object.keys(checkMembership({ ...form, role: 'traegerversammlungVertretung' }))).toEqual(['traeger']);
  });
  it('refuses an end before the beginning', () => {
    expect(Object.keys(checkMembership({ ...form, role: 'revision', until: '2026-12-31' }))).toEqual(['until']);
  });
  it('sends only what belongs to the role', () => {
    const typed = { ...form, organisation: ' Kammer ', group: 'Arbeitgeber', traeger: 'kommune' } as const;
    expect(toNewMembership({ ...typed, role: 'beiratVorsitz' })).toEqual({
      role: 'beiratVorsitz',
      from: '2027-01-01',
      organisation: 'Kammer',
      group: 'Arbeitgeber',
    });
    expect(toNewMembership({ ...typed, role: 'traegerversammlungMitglied', until: '2027-12-31' })).toEqual({
      role: 'traegerversammlungMitglied',
      from: '2027-01-01',
      until: '2027-12-31',
      traeger: 'kommune',
      organisation: 'Kammer',
    });
    expect(toNewMembership({ ...typed, role: 'teamleitung' })).toEqual({ role: 'teamleitung', from: '2027-01-01' });
  });
  it('changes only what differs', () => {
    expect(toChanges(formOf(before), before)).toBeUndefined();
    expect(toChanges({ ...formOf(before), until: '2026-12-31', group: 'Kammern' }, before)).toEqual({
      group: 'Kammern',
      until: '2026-12-31',
    });
    const limited = { ...before, until: '2026-12-31' };
    expect(toChanges({ ...formOf(limited), until: '' }, limited)).toEqual({ until: null });
  });
});
