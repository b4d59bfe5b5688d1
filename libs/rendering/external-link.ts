/** A link out of the document; unlike the library's own it has an id that is the same in every rendering. */
import { ConcreteHyperlink } from 'docx';
import type { IContext, IXmlableObject, ParagraphChild } from 'docx';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const ALLOWED = /^(https?:\/\/|mailto:)/u;

export class ExternalLink extends ConcreteHyperlink {
  private added = false;
  private readonly target: string;

  /** @throws RangeError for anything but http, https and mailto; the schema has refused it before. */
  constructor(linkId: string, href: string, children: readonly ParagraphChild[]) {
    super(children, linkId);
    if (!ALLOWED.test(href)) throw new RangeError('links lead to http, https or mailto only');
    this.target = encodedOnce(href);
  }

  /** The relationship belongs to the part (text or footnotes) that the link is written in; a part may be written twice. */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.added) context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.target, 'External');
    this.added = true;
    return super.prepForXml(context);
  }
}

/** Umlauts in an address are percent-encoded once; what is already encoded, or cannot be read, stays. */
function encodedOnce(href: string): string {
  try {
    return encodeURI(decodeURI(href));
  } catch {
    return encodeURI(href.replaceAll('%', '%25'));
  }
}
