/** What a document model says, as a flat list of texts, and the same for a DOCX that was read back. */
import { plainText } from '#domain/document/document-model.js';
import type { DocumentModel, ListNode, SectionNode, TableNode } from '#domain/document/document-model.js';
import type { ReadBlock, ReadParagraph, ReadTable } from './docx-reader.js';

export const paragraphsIn = (blocks: readonly ReadBlock[]): ReadParagraph[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flat())));
export const tablesIn = (blocks: readonly ReadBlock[]): ReadTable[] =>
  blocks.filter((block): block is ReadTable => block.kind === 'table');
export const sectionsOf = (model: DocumentModel): SectionNode[] =>
  model.parts.filter((part): part is SectionNode => part.kind === 'section');
export const modelTables = (model: DocumentModel): TableNode[] =>
  sectionsOf(model).flatMap(({ blocks }) => blocks.filter((block): block is TableNode => block.kind === 'table'));

/** All texts of the sections in reading order, as the model has them. */
export function modelTexts(model: DocumentModel): string[] {
  const list = ({ items }: ListNode): string[] =>
    items.flatMap((item) => [plainText(item.content), ...(item.list ? list(item.list) : [])]);
  const caption = ({ label, number, title }: TableNode['caption']) =>
    `${label}\u00a0${number}${title === undefined ? '' : `: ${title}`}`;
  return sectionsOf(model).flatMap((section) => [
    section.number === undefined ? section.title : `${section.number}\t${section.title}`,
    ...(section.subtitle === undefined ? [] : [section.subtitle]),
    ...section.blocks.flatMap((block): string[] => {
      switch (block.kind) {
        case 'paragraph':
          return [`${block.number === undefined ? '' : `${block.number}\t`}${plainText(block.content)}`];
        case 'list':
          return list(block.list);
        case 'marker':
          return [block.text];
        case 'quotation':
          return [plainText(block.content), ...(block.source === undefined ? [] : [`Quelle: ${block.source}`])];
        case 'table':
          return [caption(block.caption), ...[block.meta, block.note].filter((line) => line !== undefined)];
        case 'figure':
          return [
            ...(block.image ? [''] : [`Platzhalter für die Abbildung\n${block.alt}`]),
            caption(block.caption),
            ...(block.meta === undefined ? [] : [block.meta]),
          ];
        default:
          return [plainText(block.content)];
      }
    }),
  ]);
}
