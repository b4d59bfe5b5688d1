/** Document model → bytes of a DOCX; the same model gives the same bytes on every machine and at every time. */
import { Packer } from 'docx';
import type { DocumentModel } from '#domain/document/document-model.js';
import { chartImages } from './chart-images.js';
import { corePropertiesXml } from './core-properties.js';
import { toDocx } from './docx-document.js';
import { fixZipTimes } from './fixed-zip.js';

export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Blocks the event loop for about a second per 30 pages: servers use `renderInWorker`. */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const core = [{ path: 'docProps/core.xml', data: corePropertiesXml(model) }];
  const buffer = await Packer.toBuffer(toDocx(model, await chartImages(model)), undefined, core);
  return fixZipTimes(new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength));
}
