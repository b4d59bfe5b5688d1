import { roleOfTurn } from './role-of-turn.js';

const me = { accountId: 'a', label: 'Sie' };

it.each([
  ['one role alone', ['teamleitung'], { kind: 'writeSection', turnOf: me }, null],
  [
    'the role of the turn',
    ['teamleitung', 'bfdh'],
    { kind: 'signOffBudget', turnOf: { role: 'bfdh', label: '' } },
    'bfdh',
  ],
  ['the role of the section', ['teamleitung', 'bca'], { kind: 'writeSection', turnOf: me, inRole: 'bca' }, 'bca'],
  [
    'a section of a role not held',
    ['bca', 'teamleitung'],
    { kind: 'writeSection', turnOf: me, inRole: 'bfdh' },
    'teamleitung',
  ],
  ['the Beirat', ['traegerversammlungMitglied', 'beiratMitglied'], { kind: 'comment', turnOf: me }, 'beiratMitglied'],
  [
    'the seat',
    ['beiratMitglied', 'traegerversammlungVertretung'],
    { kind: 'vote', turnOf: me },
    'traegerversammlungVertretung',
  ],
  ['nothing that fits', ['revision', 'administration'], { kind: 'vote', turnOf: me }, null],
] as const)('%s', (_what, roles, turn, role) => expect(roleOfTurn({ roles }, turn)?.key ?? null).toBe(role));

it('is told in words', () =>
  expect(roleOfTurn({ roles: ['bca', 'beiratVorsitz'] }, { kind: 'comment', turnOf: me })).toEqual({
    key: 'beiratVorsitz',
    label: 'Vorsitz des Beirats',
  }));
