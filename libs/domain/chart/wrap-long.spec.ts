/** Labels of 500 letters without a space break inside the room and divide where short words do. */
import { textWidth } from './text-width.js';
import { wrap } from './wrap.js';

const ROOM = { width: 120, size: 13, lines: 6 };

test.each([
  'L'.repeat(490),
  'aL'.repeat(245),
  'a' + 'b'.repeat(489),
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(8),
  'N '.repeat(245),
  '😀'.repeat(240),
])('%s', (label) => {
  const lines = wrap(label, ROOM);
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toMatch(/…$/);
  expect(lines.every((line) => textWidth(line, 13) <= 120)).toBe(true);
});

test('a long word is divided as before', () => {
  expect(wrap('Arbeitsgelegenheiten', { width: 70, size: 13 })).toEqual(['Arbeitsgele-', 'genheiten']);
});
