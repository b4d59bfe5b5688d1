/** What was said and what became of it: words, filters and places of the entries of a synopsis. */
import type { components } from '../../../api/schema.js';

export type SynopsisRound = components['schemas']['SynopsisRoundView'];
export type SynopsisEntry = components['schemas']['SynopsisEntryView'];
export type Voice = components['schemas']['VoiceView'];
export type Disposition = 'uebernommen' | 'teilweiseUebernommen' | 'nichtUebernommen' | 'zurKenntnis';

export const DISPOSITIONS: readonly { readonly value: Disposition; readonly label: string }[] = [
  { value: 'uebernommen', label: 'Übernommen' },
  { value: 'teilweiseUebernommen', label: 'Teilweise übernommen' },
  { value: 'nichtUebernommen', label: 'Nicht übernommen' },
  { value: 'zurKenntnis', label: 'Zur Kenntnis genommen' },
];
export const UNDECIDED = 'offen';

export const dispositionLabel = (disposition: string | null): string =>
  disposition === null
    ? 'Noch nicht entschieden'
    : (DISPOSITIONS.find(({ value }) => value === disposition)?.label ?? disposition);

/** The colour that goes with the word. */
export const dispositionKind = (disposition: string | null): 'success' | 'warning' | 'info' =>
  disposition === null ? 'warning' : disposition === 'uebernommen' ? 'success' : 'info';

const WITHOUT_ORGANISATION = 'Ohne Angabe der Organisation';
export const voiceName = ({ organisation }: Pick<Voice, 'organisation'>): string =>
  organisation ?? WITHOUT_ORGANISATION;

/** Where in the text: the section, or that the comment is about the whole or answers a question. */
export function placeName({ kind, section }: Pick<SynopsisEntry, 'kind' | 'section'>): string {
  if (section !== null) return section;
  return kind === 'frage' ? 'Fragenkatalog' : 'Zum ganzen Programm';
}

export interface Filter {
  readonly organisation: string;
  readonly section: string;
  readonly disposition: string;
}
export const NO_FILTER: Filter = { organisation: '', section: '', disposition: '' };

export const filtered = (entries: readonly SynopsisEntry[], filter: Filter): SynopsisEntry[] =>
  entries.filter(
    (entry) =>
      (filter.organisation === '' || voiceName(entry) === filter.organisation) &&
      (filter.section === '' || placeName(entry) === filter.section) &&
      (filter.disposition === '' || (entry.disposition ?? UNDECIDED) === filter.disposition),
  );

/** What there is to choose from, each once, in the order of the entries. */
export const choicesOf = (
  entries: readonly SynopsisEntry[],
): { readonly organisations: string[]; readonly sections: string[] } => ({
  organisations: [...new Set(entries.map(voiceName))],
  sections: [...new Set(entries.map(placeName))],
});

/** „12 Anmerkungen von 5 Stellen“; a place that spoke twice counts once. */
export function countSentence(entries: readonly SynopsisEntry[]): string {
  const voices = new Set(entries.map(voiceName)).size;
  const remarks = entries.length === 1 ? '1 Anmerkung' : `${entries.length} Anmerkungen`;
  return `${remarks} von ${voices === 1 ? 'einer Organisation' : `${voices} Organisationen`}`;
}
