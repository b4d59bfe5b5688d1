/** Comments of a round sorted for the page: those at one place, my own, and what a disposition is called. */
import type { components } from '../../../api/schema.js';

export type Comment = components['schemas']['CommentViewDto'];

export const DISPOSITIONS: Record<NonNullable<Comment['disposition']>, string> = {
  uebernommen: 'Übernommen',
  teilweiseUebernommen: 'Teilweise übernommen',
  nichtUebernommen: 'Nicht übernommen',
  zurKenntnis: 'Zur Kenntnis genommen',
};

/** What has come from somebody who is asked; the same words everywhere. */
export const ANSWER_WORDS = {
  angemerkt: 'hat angemerkt',
  keineAnmerkungen: 'keine Anmerkungen',
  offen: 'noch keine Antwort',
} as const;

/** Where on the page one submits it, and so reads that it has arrived. */
export const submittedAtPlace = (comment: Pick<Comment, 'anchor' | 'questionKey' | 'kind'>): string =>
  comment.kind === 'frage' ? `frage.${comment.questionKey ?? ''}` : placeOfComment(comment);

/** Where a comment stands on the page: a block, a question, or the round as a whole. */
export const placeOfComment = ({ anchor, questionKey }: Pick<Comment, 'anchor' | 'questionKey'>): string =>
  anchor?.blockId ?? (questionKey === null ? '' : `frage.${questionKey}`);

/** Without a selection the words with which a paragraph begins are quoted: up to 200 letters, no half word. */
const AUTOMATIC = { from: 165, to: 200 };

/** A quotation that was cut off after a word says so with „ …“; what a person has selected stays as it is. */
export const excerpt = (quote: string): string =>
  quote.length >= AUTOMATIC.from && quote.length <= AUTOMATIC.to && !/[.!?…]$/u.test(quote)
    ? `${quote.replace(/[\s,;:–-]+$/u, '')} …`
    : quote;

export function byPlace(comments: readonly Comment[]): ReadonlyMap<string, readonly Comment[]> {
  const places = new Map<string, Comment[]>();
  for (const comment of comments) {
    const place = placeOfComment(comment);
    places.set(place, [...(places.get(place) ?? []), comment]);
  }
  return places;
}

/** „Sie haben 2 Anmerkungen eingereicht.“ */
export function saidWords(comments: readonly Pick<Comment, 'kind'>[]): string {
  const said = comments.filter(({ kind }) => kind !== 'keineAnmerkungen').length;
  if (said === 0)
    return comments.length > 0
      ? 'Sie haben erklärt, dass Sie keine Anmerkungen haben.'
      : 'Sie haben noch nichts eingereicht.';
  const noun = comments.some(({ kind }) => kind === 'anmerkung' || kind === 'allgemein') ? 'Anmerkung' : 'Frage';
  const nouns = noun === 'Frage' ? 'Fragen' : 'Anmerkungen';
  return said === 1 ? `Sie haben 1 ${noun} eingereicht.` : `Sie haben ${said} ${nouns} eingereicht.`;
}
