import { namesIn, NOBODY, ownerOf, pairKey, pairsOf } from './ask-teams.js';

it('reads names by line and comma, each once', () => {
  expect(namesIn('Team  Markt\n\nTeam U25, Team Markt;Reha ')).toEqual(['Team Markt', 'Team U25', 'Reha']);
  expect(namesIn(' \n')).toEqual([]);
});

it('asks every team at every Standort, but nobody twice; who was withdrawn can be asked again', () => {
  const { fresh, asked } = pairsOf('Markt, U25', 'Nord\nSüd', [
    { team: 'Markt', standort: 'Nord', state: 'eingereicht' },
    { team: 'U25', standort: 'Süd', state: 'zurueckgezogen' },
  ]);
  expect(fresh.map(pairKey)).toEqual(['Markt\nSüd', 'U25\nNord', 'U25\nSüd']);
  expect(asked).toEqual([{ team: 'Markt', standort: 'Nord' }]);
});

it('takes the person of the same team for its other Standorte', () => {
  const chosen = new Map([
    ['Markt\nNord', 'a'],
    ['U25\nNord', NOBODY],
  ]);
  expect(ownerOf({ team: 'Markt', standort: 'Süd' }, chosen)).toBe('a');
  expect(ownerOf({ team: 'U25', standort: 'Süd' }, chosen)).toBe('');
  expect(ownerOf({ team: 'U25', standort: 'Nord' }, chosen)).toBe(NOBODY);
});
