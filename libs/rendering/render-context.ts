/** Counters of one rendering: ids come from here in reading order, so the same model always gets the same ones. */
import type { Paragraph, ParagraphChild } from 'docx';
import type { ChartImages } from './chart-images.js';
import { ExternalLink } from './external-link.js';

export interface RenderContext {
  /** Ids of bookmarks, unique in the document. */
  bookmarkId(): number;
  /** Ids of drawings, unique in the document. */
  drawingId(): number;
  /** Each list gets an instance of its own, so that numbering starts at 1. */
  listInstance(): number;
  externalLink(href: string, children: readonly ParagraphChild[]): ParagraphChild;
  /** Filled while the text is built, read when the document is made. */
  readonly footnotes: Record<string, { children: Paragraph[] }>;
  /** Drawn before, because drawing is asynchronous to load. */
  readonly chartImages: ChartImages;
}

export function renderContext(chartImages: ChartImages): RenderContext {
  let [bookmarks, drawings, lists, links] = [0, 0, 0, 0];
  return {
    bookmarkId: () => ++bookmarks,
    drawingId: () => ++drawings,
    listInstance: () => ++lists,
    externalLink: (href, children) => new ExternalLink(`Link${++links}`, href, children),
    footnotes: {},
    chartImages,
  };
}
