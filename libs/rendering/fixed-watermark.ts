/** The watermark of a draft; the library gives its shape a random id, here it is always the same. */
import type { IContext, IXmlableObject } from 'docx';
import { TextWatermark } from 'docx/watermarks';

export class FixedWatermark extends TextWatermark {
  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    setShapeId(xml);
    return xml;
  }
}

function setShapeId(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, member] of Object.entries(node)) {
    if (name === 'v:shape' && Array.isArray(member)) setId(member[0]);
    else setShapeId(member);
  }
}

/** Word knows a watermark by the beginning of this name and offers to remove it. */
function setId(first: unknown): void {
  if (typeof first !== 'object' || first === null || !('_attr' in first)) return;
  Object.assign(first._attr as object, { id: 'PowerPlusWaterMarkObject1' });
}
