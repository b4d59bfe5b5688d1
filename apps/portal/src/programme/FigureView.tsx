/** A figure with its alternative text, or a frame that says what will be seen here. */
import type { FigureNode } from '#domain/document/document-model.js';
import { Caption, Meta } from './Caption.js';

export const FigureView = ({ node: { anchor, image, alt, caption, meta } }: { readonly node: FigureNode }) => (
  <figure className="programme__figure" id={anchor}>
    {image ? (
      <img
        src={`data:${image.mediaType};base64,${image.base64}`}
        alt={alt}
        width={image.widthPx}
        height={image.heightPx}
        decoding="async"
      />
    ) : (
      <p className="programme__placeholder">
        <strong>Platzhalter für die Abbildung</strong>
        <br />
        {alt}
      </p>
    )}
    <figcaption>
      <span className="programme__caption">
        <Caption caption={caption} />
      </span>
      <Meta lines={[meta]} />
    </figcaption>
  </figure>
);
