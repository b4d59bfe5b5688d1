/** What a text hash covers: everything the voters agree to, and nothing that is only known afterwards. */
import { canonicalJson } from '../shared/canonical-json.js';
import type { Programme } from './programme.js';

export type ProgrammeContent = Omit<
  Programme,
  '$schema' | 'edition' | 'participation' | 'resolution' | 'signatures' | 'nachtraege'
>;

/**
 * The content of a programme: jobcenter, period, variant, texts, tables, figures, Kennzahlen, layout. Left out are the
 * edition (a draft and the resolved copy of one text have one hash), participation, resolution, signatures and later
 * Nachträge: all of them are recorded about the text and come after it.
 */
export function contentOf(programme: Programme): ProgrammeContent {
  const {
    $schema: _schema,
    edition: _edition,
    participation: _participation,
    resolution: _resolution,
    ...rest
  } = programme;
  const { signatures: _signatures, nachtraege: _nachtraege, ...content } = rest;
  return content;
}

/** The text whose SHA-256 is the hash of the programme's text; one spelling for one content. */
export const contentText = (programme: Programme): string => canonicalJson(contentOf(programme));
