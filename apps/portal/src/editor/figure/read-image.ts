/** A picture file as the programme keeps it: kind, size in pixels, bytes as Base64; too large or another kind is refused in words. */
import type { FigureBlock } from '#domain/document/blocks.js';

export type Image = NonNullable<FigureBlock['image']>;

/** All of a section travels in one request of at most 2 MB; Base64 makes four bytes of three. */
const MOST_BYTES = 1_000_000;

export async function readImage(file: File): Promise<Image | { readonly refused: string }> {
  if (file.type !== 'image/png' && file.type !== 'image/jpeg')
    return { refused: 'Bitte ein Bild im Format PNG oder JPEG wählen.' };
  if (file.size > MOST_BYTES)
    return {
      refused: `Das Bild hat ${megabytes(file.size)}; erlaubt ist höchstens ${megabytes(MOST_BYTES)}. Bitte verkleinern Sie es, zum Beispiel auf 1600 Bildpunkte Breite.`,
    };
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    bitmap.close();
    if (width > 10_000 || height > 10_000)
      return { refused: `Das Bild misst ${width} × ${height} Bildpunkte; erlaubt sind höchstens 10.000 je Seite.` };
    return { mediaType: file.type, base64: base64Of(await file.arrayBuffer()), widthPx: width, heightPx: height };
  } catch {
    return { refused: 'Die Datei lässt sich nicht als Bild lesen. Bitte speichern Sie sie neu als PNG oder JPEG.' };
  }
}

export const megabytes = (bytes: number): string =>
  `${(bytes / 1_000_000).toLocaleString('de-DE', { maximumFractionDigits: 1 })} MB`;

function base64Of(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
