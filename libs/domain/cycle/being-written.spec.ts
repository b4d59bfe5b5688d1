import { isBeingWritten } from './being-written.js';

test('text and figures are open while the programme is written or amended', () => {
  expect(['angelegt', 'erarbeitung', 'einarbeitung'].every(isBeingWritten)).toBe(true);
  expect(['', 'konsultation', 'beschlossen', 'abgebrochen'].some(isBeingWritten)).toBe(false);
});
