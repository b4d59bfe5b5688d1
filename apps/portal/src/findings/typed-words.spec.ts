/** Exactly the words that the check named are replaced, wherever they stand; in doubt nothing is. */
import type { Block, Inline } from '#domain/document/blocks.js';
import { indexOfWords, replaceWords, type TypedWords } from './typed-words.js';

const KENNZAHL: Inline = { kind: 'kennzahl', key: 'eintritte', withUnit: true };
const text = (words: string, more: object = {}) => ({ kind: 'text' as const, text: words, ...more });
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', id: 'p1', content });
const words = (path: string, offset: number, typed: string): TypedWords => ({
  blockId: 'p1',
  path,
  offset,
  text: typed,
});

it('puts a Kennzahl in place of the number and leaves the rest, bold stays bold', () => {
  const before = [paragraph(text('Es gibt '), text('rund 869 Eintritte.', { bold: true }))];
  expect(replaceWords(before, words('/content/1', 0, 'rund 869 Eintritte'), KENNZAHL)).toEqual([
    paragraph(text('Es gibt '), { ...KENNZAHL, bold: true } as Inline, text('.', { bold: true })),
  ]);
  expect(before).toEqual([paragraph(text('Es gibt '), text('rund 869 Eintritte.', { bold: true }))]);
});

it('joins a word that is only replaced to what stands around it', () => {
  const before = [paragraph(text('Es sind sechs Handlungsfelder.'))];
  expect(replaceWords(before, words('/content/0', 8, 'sechs'), text('fünf'))).toEqual([
    paragraph(text('Es sind fünf Handlungsfelder.')),
  ]);
});

it('reaches into nested lists and footnotes', () => {
  const list: Block = {
    kind: 'list',
    id: 'p1',
    ordered: false,
    items: [
      { content: [text('erstens')] },
      { content: [text('zweitens')], list: { ordered: true, items: [{ content: [text('davon 12 neu')] }] } },
    ],
  };
  const [changed] = replaceWords([list], words('/items/1/list/items/0/content/0', 6, '12'), KENNZAHL) ?? [];
  expect(changed).toMatchObject({
    items: [list.items[0], { list: { items: [{ content: [text('davon '), KENNZAHL, text(' neu')] }] } }],
  });
  const noted = [paragraph(text('Satz'), { kind: 'footnote', content: [text('Quelle: 12 Fälle')] })];
  expect(replaceWords(noted, words('/content/1/content/0', 8, '12'), KENNZAHL)).toEqual([
    paragraph(text('Satz'), { kind: 'footnote', content: [text('Quelle: '), KENNZAHL, text(' Fälle')] } as Inline),
  ]);
});

it('divides a link, which holds nothing but text', () => {
  const link = (...content: ReturnType<typeof text>[]): Inline => ({ kind: 'link', href: 'https://a.de', content });
  expect(
    replaceWords([paragraph(link(text('alle 869 Fälle')))], words('/content/0/content/0', 5, '869'), KENNZAHL),
  ).toEqual([paragraph(link(text('alle ')), KENNZAHL, link(text(' Fälle')))]);
});

it('finds the words again after typing before them, but never guesses', () => {
  const moved = [paragraph(text('Neu: es gibt 869 Eintritte und 1.869 andere.'))];
  expect(replaceWords(moved, words('/content/0', 8, '869'), KENNZAHL)).toEqual([
    paragraph(text('Neu: es gibt '), KENNZAHL, text(' Eintritte und 1.869 andere.')),
  ]);
  expect(replaceWords([paragraph(text('Es sind 869, ja 869.'))], words('/content/0', 2, '869'), KENNZAHL)).toBeNull();
  expect(replaceWords([paragraph(text('Es sind 870.'))], words('/content/0', 8, '869'), KENNZAHL)).toBeNull();
  expect(replaceWords([], words('/content/0', 8, '869'), KENNZAHL)).toBeNull();
});

it('counts places as the editor shows them', () => {
  const blocks = [paragraph(text('Ab '), KENNZAHL, { kind: 'lineBreak' }, text('in 2024'))];
  expect(indexOfWords(blocks, words('/content/3', 3, '2024'))).toBe(8);
  const list: Block = {
    kind: 'list',
    id: 'p1',
    ordered: false,
    items: [{ content: [text('ab')] }, { content: [text('in 5')] }],
  };
  expect(indexOfWords([list], words('/items/1/content/0', 3, '5'))).toBe(6);
  const noted = [paragraph(text('Satz'), { kind: 'footnote', content: [text('12')] })];
  expect(indexOfWords(noted, words('/content/1/content/0', 0, '12'))).toBeNull();
});
