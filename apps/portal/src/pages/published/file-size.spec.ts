/** Sizes in the unit that keeps the number short. */
import { fileSize } from './file-size.js';

it.each([
  [0, '0 Byte'],
  [999, '999 Byte'],
  [1000, '1 KB'],
  [482_310, '482 KB'],
  [999_499, '999 KB'],
  [999_500, '1 MB'],
  [1_249_000, '1,2 MB'],
])('%i bytes', (bytes, words) => expect(fileSize(bytes)).toBe(words));
