import { leftInWords, stageOf } from './session-end.js';

const now = new Date('2026-11-21T10:00:00Z');
const inSeconds = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

describe('the end of a session', () => {
  it.each([
    [181, 'calm'],
    [180, 'warning'],
    [1, 'warning'],
    [0, 'over'],
    [-3600, 'over'],
  ])('in %i seconds it is %s', (seconds, stage) => expect(stageOf(inSeconds(seconds), now)).toBe(stage));

  it('does not come where nobody is signed in', () => expect(stageOf(null, now)).toBe('calm'));

  it.each([
    [180, '3 Minuten'],
    [121, '3 Minuten'],
    [120, '2 Minuten'],
    [60, 'weniger als einer Minute'],
    [5, 'weniger als einer Minute'],
  ])('in %i seconds is told as „%s“', (seconds, words) => expect(leftInWords(inSeconds(seconds), now)).toBe(words));
});
