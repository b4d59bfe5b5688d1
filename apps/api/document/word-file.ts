/** A Word file as an answer that the browser saves under its name. */
import { StreamableFile } from '@nestjs/common';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const wordFile = (bytes: Uint8Array, fileName: string): StreamableFile =>
  new StreamableFile(bytes, {
    type: DOCX,
    disposition: `attachment; filename="${fileName}"`,
    length: bytes.length,
  });
