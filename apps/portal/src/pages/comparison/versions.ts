/** What can be compared: the frozen versions that the person may read, the text in work, the year before. */
import type { components } from '../../api/schema.js';
import { dayOf } from '../../ui/dates.js';
import type { Option } from '../../ui/Select.js';

type Version = components['schemas']['ProgrammeVersionView'];

export const VORJAHR = 'vorjahr';
export const ARBEITSSTAND = 'arbeitsstand';

const PURPOSES: Readonly<Record<string, string>> = { entwurf: 'Entwurf', vorlage: 'Vorlage' };

export const versionLabel = ({ purpose, number, createdAt }: Version): string =>
  `${PURPOSES[purpose] ?? 'Text'}, Fassung ${number} vom ${dayOf(createdAt)}`;

/** Sides to choose from, the newest first. @param working whether the person may read the text in work */
export function sidesOf(
  versions: readonly Version[],
  working: boolean,
): { readonly from: Option[]; readonly to: Option[] } {
  const frozen = [...versions]
    .sort((a, b) => b.number - a.number)
    .map((version) => ({ value: version.id, label: versionLabel(version) }));
  return {
    from: [...frozen, { value: VORJAHR, label: 'Programm des Vorjahres' }],
    to: [...(working ? [{ value: ARBEITSSTAND, label: 'Arbeitsstand von jetzt' }] : []), ...frozen],
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
type Counts = components['schemas']['ComparisonCountsView'];
