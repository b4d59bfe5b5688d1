/** The one hash of the product: SHA-256 of UTF-8 text, lower-case hex. */
import { createHash } from 'node:crypto';

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
