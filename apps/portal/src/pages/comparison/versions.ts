/** What can be compared: the frozen versions that the person may read, the text in work, the year before. */
import { isBeingWritten } from '#domain/cycle/being-written.js';
import type { components } from '../../api/schema.js';
import type { Option } from '../../ui/Select.js';

type Version = components['schemas']['ProgrammeVersionView'];

export const VORJAHR = 'vorjahr';
export const ARBEITSSTAND = 'arbeitsstand';

const PURPOSES: Readonly<Record<string, string>> = { entwurf: 'Entwurf für den Beirat', vorlage: 'Vorlage' };

/** Short, so that it fits into a list on a telephone; the day is told where the comparison stands. */
export const versionLabel = ({ purpose, number }: Pick<Version, 'purpose' | 'number'>): string =>
  `Fassung ${number}, ${PURPOSES[purpose] ?? 'Text'}`;

/** Whether the text in work can be compared: not by this person, or as one of many, or first of all because it is being written. */
export type Working = 'unread' | 'resting' | 'written';

/** Sides to choose from, the likeliest first. */
export function sidesOf(
  versions: readonly Version[],
  working: Working,
): { readonly from: Option[]; readonly to: Option[] } {
  const frozen = [...versions]
    .sort((a, b) => b.number - a.number)
    .map((version) => ({ value: version.id, label: versionLabel(version) }));
  const inWork = { value: ARBEITSSTAND, label: 'Arbeitsstand von jetzt' };
  return {
    from: [...frozen, { value: VORJAHR, label: 'Programm des Vorjahres' }],
    to: working === 'unread' ? frozen : working === 'written' ? [inWork, ...frozen] : [...frozen, inWork],
  };
}

/** What is compared when nothing was chosen: the newest text with the version before it, else with the year before. */
export function chosenSides(
  { from, to }: ReturnType<typeof sidesOf>,
  chosen: { readonly von?: string | undefined; readonly bis?: string | undefined },
): { readonly from: string; readonly to: string } | null {
  const later = to.find(({ value }) => value === chosen.bis) ?? to[0];
  if (!later) return null;
  const position = from.findIndex(({ value }) => value === later.value);
  const earlier = from.find(({ value }) => value === chosen.von) ?? from[position + 1];
  return earlier ? { from: earlier.value, to: later.value } : null;
}

/** „3 Absätze geändert, 1 neu“; null when both are the same. */
export function countsSentence({ geaendert, neu, entfallen, verschoben }: Counts): string | null {
  const parts = [
    [geaendert, 'geändert'],
    [neu, 'neu'],
    [entfallen, 'entfallen'],
    [verschoben, 'verschoben'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return said.length === 0 ? null : `Absätze und Tabellen: ${said.join(', ')}`;
}

/** States in which sections are being written. */

/** Sections in work are only listed for those who may read the text in work. */
export const workingOf = ({
  sections,
  state,
}: {
  readonly sections: readonly unknown[];
  readonly state: string;
}): Working => (sections.length === 0 ? 'unread' : isBeingWritten(state) ? 'written' : 'resting');

type Counts = components['schemas']['ComparisonCountsView'];
