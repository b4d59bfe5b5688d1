import { mergeChanges } from './merge-changes.js';

const change = (at: string, text: string) => ({ at, text, link: '/zyklen/1' });

it('keeps what was shown, adds what is new, names nothing twice, newest first', () => {
  const old = change('2026-11-20T10:00:00Z', 'Entwurf freigegeben');
  const same = change('2026-11-20T10:00:00Z', 'Runde geöffnet');
  const fresh = change('2026-11-21T10:00:00Z', 'Abschnitt freigegeben');
  expect(mergeChanges([old, same], [fresh, { ...old }])).toEqual([fresh, old, same]);
  expect(mergeChanges([], [])).toEqual([]);
});
