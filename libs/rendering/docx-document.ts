/** Document model → document of the docx library: the order of the parts, the styles and the page numbers of the contents. */
import { Document } from 'docx';
import type { FileChild } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { DocumentModel, PartNode } from '#domain/document/document-model.js';
import type { ChartImages } from './chart-images.js';
import { STYLES } from './house-style.js';
import { LISTS } from './lists.js';
import { hasTitlePage, pageSetup } from './page.js';
import { renderContents } from './parts/contents.js';
import { renderImpressum } from './parts/impressum.js';
import { renderResolution } from './parts/resolution.js';
import { renderSection } from './parts/section.js';
import { renderSignatures } from './parts/signatures.js';
import { renderTitlePage } from './parts/title-page.js';
import { renderContext } from './render-context.js';
import type { RenderContext } from './render-context.js';

/** A guessed page number is better than a blank one: only characters of rare scripts are guessed at. */
const pageNumbers = estimatePageNumbersWith({ guess: true });

/**
 * @param model is drawn as it is; nothing is added here that a reader could take for content.
 * @param charts a picture of every chart of the model
 */
export function toDocx(model: DocumentModel, charts: ChartImages): Document {
  const context = renderContext(charts);
  // A compact title shares its page with the part that follows it.
  const firstOnNewPage = hasTitlePage(model) ? 1 : 2;
  const children = model.parts.flatMap((part, index) => renderPart(context, part, index >= firstOnNewPage));
  const { title, subject, creator, keywords } = model.properties;
  return new Document({
    title,
    subject,
    creator,
    keywords: keywords.join(', '),
    lastModifiedBy: creator,
    styles: STYLES,
    numbering: LISTS,
    footnotes: context.footnotes,
    pageNumbers,
    sections: [{ ...pageSetup(model), children }],
  });
}

function renderPart(context: RenderContext, part: PartNode, newPage: boolean): FileChild[] {
  switch (part.kind) {
    case 'titlePage':
      return renderTitlePage(part);
    case 'impressum':
      return renderImpressum(part, newPage);
    case 'contents':
      return part.entries.length === 0 ? [] : renderContents(part, newPage);
    case 'section':
      return renderSection(context, part.newPage && !newPage ? { ...part, newPage: false } : part);
    case 'resolution':
      return renderResolution(context, part);
    case 'signatures':
      return renderSignatures(context, part);
  }
}
