import { EmbeddedDatabaseFailure, explain } from './failure.js';

it.each([
  [
    'initdb: error: could not look up effective user ID 4242: user does not exist',
    'Die Benutzerkennung 4242 steht nicht',
  ],
  ['FATAL: could not write to file "pg_wal/x": No space left on device', 'Der Datenträger ist voll'],
  ['HINT:  Check free disk space.', 'Der Datenträger ist voll'],
  ['postgres: error while loading shared libraries: libz.so.1: cannot open', 'fehlt die Bibliothek libz.so.1'],
  ['FATAL: data directory "/x" has wrong ownership', 'Starten Sie als der Benutzer, dem es gehört'],
  ["EACCES: permission denied, mkdir '/x'", 'AMIP_STATE_DIR'],
  ["EROFS: read-only file system, mkdir '/x'", 'schreibgeschützt'],
])('explains %j', (words, german) => {
  const failure = explain('Die eingebaute Datenbank startet nicht', new Error(words));
  expect(failure).toBeInstanceOf(EmbeddedDatabaseFailure);
  expect(failure.message).toMatch(/^Die eingebaute Datenbank startet nicht\. /);
  expect(failure.message).toContain(german);
  expect(failure.message).toContain(words);
});

it('keeps the server’s words where it has no better ones', () => {
  expect(explain('Es geht nicht', 'FATAL: something new').message).toBe('Es geht nicht:\n  FATAL: something new');
});
