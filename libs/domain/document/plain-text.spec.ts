/** Quotations are checked against what a reader sees, not against how it is stored. */
import type { Block } from './blocks.js';
import { occursIn, plainText } from './plain-text.js';
import { collectReferences, type References } from './references.js';

const block: Block = {
  kind: 'paragraph',
  id: 'b1',
  content: [
    { kind: 'text', text: 'Im Bestand sind ' },
    { kind: 'kennzahl', key: 'elb', prefix: 'rund', withUnit: true },
    { kind: 'text', text: ',', bold: true },
    { kind: 'footnote', content: [{ kind: 'text', text: 'Stand Juni' }] },
    { kind: 'text', text: ' siehe ' },
    { kind: 'sectionReference', section: 'ziele', show: 'title' },
    { kind: 'lineBreak' },
    { kind: 'link', href: 'https://example.org/', content: [{ kind: 'text', text: 'Näheres' }] },
  ],
};
const references: References = collectReferences({
  period: { year: 2024, years: 1 },
  sections: [{ key: 'ziele', title: 'Ziele', numbering: 'dezimal', inTableOfContents: true, blocks: [block] }],
  kennzahlen: [{ key: 'elb', label: 'eLb', kind: 'ist', unit: 'Personen', value: '4560' }],
  layout: { titlePage: true, tableOfContents: true, paragraphNumbers: false, signaturePage: true },
} as never);

describe('plain text of a block', () => {
  it('prints bound figures and references, footnotes after the text', () => {
    expect(plainText(block, references).replace(/\u00a0/g, ' ')).toBe(
      'Im Bestand sind rund 4.560 Personen, siehe Ziele\nNäheres\nStand Juni',
    );
  });

  it('finds a quote across formatting and line ends, and no other', () => {
    const text = plainText(block, references);
    expect(occursIn(text, 'rund 4.560 Personen, siehe')).toBe(true);
    expect(occursIn(text, 'Ziele Näheres')).toBe(true);
    expect(occursIn(text, 'rund 4.561 Personen')).toBe(false);
    expect(occursIn(text, '  ')).toBe(false);
  });

  it('reads lists, tables and figures', () => {
    const list: Block = {
      kind: 'list',
      id: 'l',
      ordered: false,
      items: [
        {
          content: [{ kind: 'text', text: 'eins' }],
          list: { ordered: false, items: [{ content: [{ kind: 'text', text: 'zwei' }] }] },
        },
      ],
    };
    expect(plainText(list, references)).toBe('eins\nzwei');
    const table: Block = {
      kind: 'table',
      id: 't',
      title: 'Mittel',
      table: {
        columns: [
          { key: 'a', label: 'Titel', kind: 'text' },
          { key: 'b', label: '2024', kind: 'number', unit: 'EUR' },
        ],
        rows: [{ kind: 'data', cells: [{ text: 'Eingliederung' }, { value: '1234567' }] }],
      },
    };
    expect(plainText(table, references)).toBe('Mittel\nTitel\t2024 in EUR\nEingliederung\t1.234.567');
    expect(
      plainText({ kind: 'figure', id: 'f', title: 'Quote', alt: 'Verlauf der Arbeitslosenquote' }, references),
    ).toBe('Quote\nVerlauf der Arbeitslosenquote');
  });
});
