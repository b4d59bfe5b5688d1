/** The footnotes of a section, each with the way back to its sign. */
import { footnoteElement, footnoteSign } from './ids.js';
import { Inline } from './Inline.js';
import type { Footnote } from './footnotes.js';

export const Footnotes = ({ notes }: { readonly notes: readonly Footnote[] }) => (
  <ol className="programme__footnotes" aria-label="Fußnoten">
    {notes.map(({ number, content }) => (
      <li id={footnoteElement(number)} value={number} key={number}>
        <Inline content={content} />{' '}
        <a
          className="programme__back"
          href={`#${footnoteSign(number)}`}
          aria-label={`Zurück zum Text bei Fußnote ${number}`}
        >
          ↩
        </a>
      </li>
    ))}
  </ol>
);
