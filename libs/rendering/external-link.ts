/** A link out of the document; unlike the library's own it has an id that is the same in every rendering. */
import { BuilderElement } from 'docx';
import type { IContext, IXmlableObject, ParagraphChild, XmlComponent } from 'docx';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const ALLOWED = /^(https?:\/\/|mailto:)/u;

export class ExternalLink extends BuilderElement<{ id: string; history: number }> {
  private added = false;

  /** @throws RangeError for anything but http, https and mailto; the schema has refused it before. */
  constructor(
    private readonly linkId: string,
    private readonly href: string,
    children: readonly ParagraphChild[],
  ) {
    super({
      name: 'w:hyperlink',
      attributes: { id: { key: 'r:id', value: `rId${linkId}` }, history: { key: 'w:history', value: 1 } },
      children: children as readonly XmlComponent[],
    });
    if (!ALLOWED.test(href)) throw new RangeError('links lead to http, https or mailto only');
  }

  /** The relationship belongs to the part (text or footnotes) that the link is written in; a part may be written twice. */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.added) context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, encodeURI(decodeSafely(this.href)), 'External');
    this.added = true;
    return super.prepForXml(context);
  }
}

/** Umlauts in an address are percent-encoded once, what is already encoded stays. */
function decodeSafely(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
