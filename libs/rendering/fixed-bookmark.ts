/** A bookmark whose id comes from the rendering, not from a counter that the whole process shares. */
import { Bookmark, BookmarkEnd, BookmarkStart } from 'docx';
import type { ParagraphChild } from 'docx';

export class FixedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(id: number, name: string, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, id);
    this.end = new BookmarkEnd(id);
  }
}
