/** The parts of the figures: who may change them and when, and the version that each of them has for itself. */
import { isBeingWritten } from '#domain/cycle/being-written.js';
import type { CycleRecord, FigurePart } from '../records.js';
import { refuse } from '../refused.js';

export { FIGURE_EDITORS } from '#domain/shared/roles.js';
export const CHANGING_FIGURES = 'Kennzahlen, Budget und Planung ändern';

/** As a sentence begins with them. */
export const FIGURE_PART_LABELS: Readonly<Record<FigurePart, string>> = {
  kennzahlen: 'Die Liste der Kennzahlen',
  handlungsfelder: 'Die Liste der Handlungsfelder',
  budget: 'Das Budget',
  personal: 'Das Personal',
  eintrittsplanung: 'Die Eintrittsplanung',
};

export const NOT_BEING_WRITTEN = 'Das geht nur, solange das Programm erarbeitet oder eingearbeitet wird.';

/** @throws Refused conflict */
export function mustBeBeingWritten(cycle: Pick<CycleRecord, 'state'>): void {
  if (!isBeingWritten(cycle.state)) refuse('conflict', 'programme.notBeingWritten', NOT_BEING_WRITTEN);
}

type Versions = CycleRecord['figureVersions'];

export const partVersion = ({ figureVersions }: { readonly figureVersions: Versions }, part: FigurePart): number =>
  figureVersions[part] ?? 1;

/** The versions after a change of these parts. */
export const countedUp = (versions: Versions, parts: readonly FigurePart[]): Versions => ({
  ...versions,
  ...Object.fromEntries(parts.map((part) => [part, (versions[part] ?? 1) + 1])),
});
