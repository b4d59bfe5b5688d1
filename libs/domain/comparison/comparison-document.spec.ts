import type { DocumentModel, SectionNode, TableNode } from '../document/document-model.js';
import { sampleProgramme } from '../../../test/support/sample-programme.js';
import type { Programme } from '../document/programme.js';
import { compareFigures } from './compare-figures.js';
import { compareProgrammes } from './compare-programmes.js';
import { comparisonDocument } from './comparison-document.js';

const before = sampleProgramme({ personal: { koepfe: 80 } });
const changed = (programme: Programme): Programme => ({
  ...programme,
  personal: { koepfe: 82 },
  sections: programme.sections.map((section) =>
    section.key === 'vorwort'
      ? {
          ...section,
          blocks: [
            {
              kind: 'paragraph',
              id: 'p-vorwort',
              content: [
                {
                  kind: 'text',
                  text: 'Sehr geehrte Damen und Herren, dieses Programm sagt deutlich, was wir vorhaben.',
                },
              ],
            },
          ],
        }
      : section,
  ),
});
const documentOf = (after: Programme): DocumentModel =>
  comparisonDocument({
    programme: after,
    from: 'Fassung 1',
    to: 'Arbeitsstand',
    comparison: compareProgrammes(before, after),
    figures: compareFigures(before, after, false),
    on: '2026-11-21',
  });
const sections = (model: DocumentModel): SectionNode[] =>
  model.parts.filter((part): part is SectionNode => part.kind === 'section');

describe('a comparison as a document', () => {
  it('holds only what changed, marked for the eye and in words, numbers with their difference', () => {
    const [overview, numbers, text, ...rest] = sections(documentOf(changed(before)));
    expect([overview?.title, numbers?.title, text?.title, rest]).toEqual([
      'Auf einen Blick',
      'Geänderte Zahlen',
      'Vorwort (geändert)',
      [],
    ]);
    const table = numbers?.blocks[0] as TableNode;
    expect(table.rows.map(({ cells }) => cells.map(({ lines }) => lines.join(' ')))).toEqual([
      ['Insgesamt', 'Köpfe', '80', '82', '+2 +2,5\u00a0%'],
    ]);
    const [block] = text?.blocks ?? [];
    const marks = block?.kind === 'paragraph' ? block.content : [];
    expect(marks.flatMap((node) => (node.kind === 'text' && node.change ? [[node.change, node.text]] : []))).toEqual([
      ['entfallen', 'zeigt'],
      ['neu', 'sagt deutlich'],
    ]);
  });

  it('says so when nothing changed', () => {
    const all = sections(documentOf(before));
    expect(all.map(({ blocks }) => JSON.stringify(blocks))).toEqual([
      expect.stringContaining('Die beiden Fassungen stimmen überein.'),
    ]);
  });
});
