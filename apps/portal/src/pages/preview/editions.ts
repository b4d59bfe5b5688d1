/** What the versions of a programme and their documents are called. */
import { dayOf } from '../../ui/dates.js';

export const WORKING = 'arbeitsstand';

const PURPOSES: Readonly<Record<string, string>> = { entwurf: 'Entwurf', vorlage: 'Vorlage' };
const EDITIONS: Readonly<Record<string, string>> = {
  arbeitsstand: 'Arbeitsstand',
  entwurf: 'Entwurf',
  vorlage: 'Vorlage',
  beschlossen: 'Beschlossene Fassung',
};

export interface FrozenVersion {
  readonly id: string;
  readonly number: number;
  readonly purpose: string;
  readonly createdAt: string;
}

/** „Vorlage, Fassung 2 vom 4. Dezember 2026“ */
export const versionLabel = ({ number, purpose, createdAt }: FrozenVersion): string =>
  `${PURPOSES[purpose] ?? purpose}, Fassung ${number} vom ${dayOf(createdAt)}`;

/** The choices, the newest first; the working text only for those who may read it. */
export function editionChoices(
  versions: readonly FrozenVersion[],
  readsWorkingText: boolean,
): { value: string; label: string }[] {
  const frozen = [...versions].sort((a, b) => b.number - a.number);
  return [
    ...(readsWorkingText ? [{ value: WORKING, label: 'Arbeitsstand' }] : []),
    ...frozen.map((version) => ({ value: version.id, label: versionLabel(version) })),
  ];
}

/** „Vorlage, Fassung 2“ of a document. */
export function documentLabel(
  { edition, programmeVersionId }: { readonly edition: string; readonly programmeVersionId: string | null },
  versions: readonly FrozenVersion[],
): string {
  const number = versions.find(({ id }) => id === programmeVersionId)?.number;
  const name = EDITIONS[edition] ?? edition;
  return number === undefined ? name : `${name}, Fassung ${number}`;
}
