import { greeting } from './greeting.js';

it('shows the address and the demo accounts as a table', () => {
  const signIns = [
    { role: 'geschaeftsfuehrung', email: 'gf@demo.example', password: 'geheim' },
    { role: 'Sonstige', email: 'x@demo.example', password: 'y' },
  ];
  expect(greeting('http://127.0.0.1:3000', signIns, '/daten/demo-passwords.json').split('\n')).toEqual([
    '',
    'AMIP läuft: http://127.0.0.1:3000',
    '',
    'Anmelden in der Demo (je Rolle eine Person):',
    '  Rolle             E-Mail           Passwort',
    '  Geschäftsführung  gf@demo.example  geheim',
    '  Sonstige          x@demo.example   y',
    '',
    'Die Zugänge aller Demo-Personen, etwa für eine Abstimmung mit allen sechs Stimmen:',
    '  /daten/demo-passwords.json',
    '',
    'Beenden mit Strg+C.',
    '',
  ]);
});

it('says when only the background services run here', () => {
  expect(greeting(undefined, [])).toContain('Hintergrunddienste');
});
