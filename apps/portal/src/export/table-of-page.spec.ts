/** What a reader sees in a table is what the file holds: no buttons, nothing glued together, no keys of choices. */
import { contentOf, wordsOf, type PagePart } from './table-of-page.js';

type Child = PagePart | string;
const part = (
  nodeName: string,
  children: readonly Child[] = [],
  more: Partial<PagePart> & { class?: string } = {},
) => ({
  nodeName,
  nodeValue: null,
  childNodes: children.map((child) =>
    typeof child === 'string' ? { nodeName: '#text', nodeValue: child, childNodes: [] } : child,
  ),
  classList: { contains: (name: string) => name === more.class },
  ...more,
});
const td = (...children: readonly Child[]): PagePart => part('TD', children);
const hidden = (text: string): PagePart => part('SPAN', [text], { class: 'visually-hidden' });
const button = part('BUTTON', ['Beenden']);

it('keeps apart what stands in parts of its own, and together what is one sentence', () => {
  expect(wordsOf(td(part('A', ['Anna Muster']), part('SPAN', ['anna@jc.example'])))).toBe(
    'Anna Muster anna@jc.example',
  );
  expect(wordsOf(td(part('A', ['Fassung 2']), ' (', part('B', ['beschlossen']), ')'))).toBe('Fassung 2 (beschlossen)');
  expect(
    wordsOf(td(part('UL', [part('LI', ['Teamleitung']), part('LI', ['BfdH', part('SPAN', ['bis 3. Mai'])])]))),
  ).toBe('Teamleitung; BfdH bis 3. Mai');
  expect(wordsOf(td('Enthal\u00adtung,\u00a0', '\n  leer'))).toBe('Enthaltung, leer');
});

it('reads fields: what is typed, and of a choice its words', () => {
  const typed = part('INPUT', [], { type: 'text', value: '1.037' });
  const chosen = part('SELECT', [part('OPTION', ['Bund']), part('OPTION', ['Land'])], {
    type: 'select-one',
    value: 'land',
    selectedOptions: [part('OPTION', ['Land'])],
  });
  const ticked = part('INPUT', [], { type: 'checkbox', value: 'on' });
  expect(wordsOf(td(part('SPAN', ['davon']), typed))).toBe('davon 1.037');
  expect(wordsOf(td(chosen, ticked))).toBe('Land');
});

it('leaves out columns of buttons, and words that only screen readers hear', () => {
  const table = {
    caption: part('CAPTION', [part('SPAN', ['Anmeldungen']), hidden('von Ihnen')]),
    rows: [
      { cells: [td('Browser'), td('Bemerkung'), td(hidden('Zeile')), td(hidden('Wie oft')), td('Beenden')] },
      { cells: [td('Firefox', hidden(' neu')), td(), td(button), td('3'), td(button)] },
    ],
  };
  expect(contentOf(table)).toEqual({
    title: 'Anmeldungen von Ihnen',
    columns: ['Browser', 'Bemerkung', 'Wie oft'],
    rows: [['Firefox', '', '3']],
  });
});
