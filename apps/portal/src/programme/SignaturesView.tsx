/** Signatures: place and real date, a line, the function; where somebody still has to sign, the line stays empty. */
import type { SignaturesNode } from '#domain/document/document-model.js';
import { Heading } from './Heading.js';

export interface SignaturesProps {
  readonly node: SignaturesNode;
  readonly top: number;
}

export const SignaturesView = ({ node: { anchor, title, signatures }, top }: SignaturesProps) => (
  <section className="programme__section">
    <Heading level={1} top={top} id={anchor}>
      {title}
    </Heading>
    {signatures.map(({ funktion, name, placeAndDate }, index) => (
      <div className="programme__signature" key={index}>
        <p>{placeAndDate === '' ? 'Ort, Datum:' : placeAndDate}</p>
        <p className="programme__signed">
          <strong>{funktion}</strong>
          {name !== '' && (
            <>
              <br />
              {name}
            </>
          )}
        </p>
      </div>
    ))}
  </section>
);
