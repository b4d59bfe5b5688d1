/** No footnote is lost, wherever it stands in a section. */
import { footnotesOf } from './footnotes.js';

const note = (number: number) => ({ kind: 'footnote' as const, number, content: [] });

it('finds footnotes in paragraphs, quotations and lists of any depth, in reading order', () => {
  const list = {
    ordered: false,
    items: [{ content: [note(2)], list: { ordered: true, items: [{ content: [note(3)] }] } }, { content: [note(4)] }],
  };
  expect(
    footnotesOf([
      { kind: 'paragraph', id: 'p', content: [{ kind: 'text', text: 'x' }, note(1)] },
      { kind: 'list', id: 'l', list },
      { kind: 'marker', text: 'zu prüfen' },
      { kind: 'quotation', id: 'q', content: [note(5)] },
    ]).map(({ number }) => number),
  ).toEqual([1, 2, 3, 4, 5]);
});
