import { shortHash } from './short-hash.js';

it('shortens a hash from both ends', () => {
  expect(shortHash('3f9a1c02aaaabbbbccccddddeeee77be')).toBe('3f9a 1c02 … 77be');
});
