/** Comments at their places, and counted in words. */
import { byPlace, excerpt, placeOfComment, saidWords, type Comment } from './comments.js';

const comment = (id: string, more: Partial<Comment> = {}): Comment =>
  ({ id, kind: 'anmerkung', anchor: null, questionKey: null, ...more }) as Comment;
const at = (blockId: string) => ({ sectionId: 's', sectionVersionId: null, blockId, quote: 'x' });

it('sorts comments by block, question and round', () => {
  const places = byPlace([
    comment('1', { anchor: at('p1') }),
    comment('2', { kind: 'frage', questionKey: 'A1a' }),
    comment('3', { anchor: at('p1') }),
    comment('4', { kind: 'allgemein' }),
  ]);
  expect([...places].map(([place, said]) => [place, said.map(({ id }) => id)])).toEqual([
    ['p1', ['1', '3']],
    ['frage.A1a', ['2']],
    ['', ['4']],
  ]);
  expect(placeOfComment(comment('5', { anchor: { ...at('p1'), blockId: null } }))).toBe('');
});

it('says that the beginning of a long paragraph is only its beginning', () => {
  const whole = 'Wörter, '.repeat(24).trim();
  expect(excerpt(whole)).toMatch(/Wörter …$/);
  expect(excerpt(whole.replace(/,$/, '.'))).toMatch(/Wörter\.$/);
  expect(excerpt('Kurz und gut')).toBe('Kurz und gut');
  expect(excerpt('Wort '.repeat(60))).toBe('Wort '.repeat(60));
});

it('counts what was said; „keine Anmerkungen“ counts only alone', () => {
  expect(saidWords([])).toBe('Sie haben noch nichts eingereicht.');
  expect(saidWords([{ kind: 'keineAnmerkungen' }])).toBe('Sie haben erklärt, dass Sie keine Anmerkungen haben.');
  expect(saidWords([{ kind: 'keineAnmerkungen' }, { kind: 'allgemein' }])).toBe('Sie haben 1 Anmerkung eingereicht.');
  expect(saidWords([{ kind: 'frage' }, { kind: 'allgemein' }])).toBe('Sie haben 2 Anmerkungen eingereicht.');
  expect(saidWords([{ kind: 'frage' }, { kind: 'frage' }])).toBe('Sie haben 2 Fragen eingereicht.');
});
