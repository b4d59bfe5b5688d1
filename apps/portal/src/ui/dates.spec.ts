import { unbroken } from './dates.js';

it('keeps day and month together, and nothing else', () => {
  expect(unbroken('bis 30. September 2026 (noch 6 Tage)')).toBe('bis 30.\u00a0September 2026 (noch 6 Tage)');
  expect(unbroken('Fassung 2. 14:02 Uhr')).toBe('Fassung 2. 14:02 Uhr');
});
