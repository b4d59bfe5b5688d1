/** The figures of a programme with everything that is computed from them, and those of the resolved programme of the year before. */
import { isBeingWritten } from '#domain/cycle/being-written.js';
import type { Programme } from '#domain/document/programme.js';
import { computedBudget } from '#domain/planning/budget.js';
import type {
  ComputedBudget,
  ComputedEintrittsplanung,
  ComputedKennzahl,
  ComputedPersonal,
  OfferedQuestion,
} from '#domain/planning/computed.js';
import { computedEintrittsplanung } from '#domain/planning/eintrittsplanung.js';
import { computedKennzahlen } from '#domain/planning/kennzahl.js';
import { computedPersonal } from '#domain/planning/personal.js';
import { listBQuestions } from '#domain/planning/strong-changes.js';
import { enumerate } from '#domain/shared/german.js';
import { roleLabel } from '#domain/shared/roles.js';
import { holdsAny } from '../actor.js';
import { DRAFT_READERS, requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { FIGURE_PARTS, type CycleRecord, type FigurePart, type Figures } from '../records.js';
import { found } from '../refused.js';
import { FIGURE_EDITORS, NOT_BEING_WRITTEN, partVersion } from './figure-parts.js';

type Plain<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> | null };
export interface FiguresView extends Omit<Plain<Figures>, 'kennzahlen' | 'handlungsfelder' | 'eintrittsplanung'> {
  readonly year: number;
  readonly kennzahlen: Figures['kennzahlen'];
  readonly handlungsfelder: NonNullable<Figures['handlungsfelder']>;
  readonly eintrittsplanung: NonNullable<Figures['eintrittsplanung']>;
  readonly budgetMark: 'vorlaeufig' | 'endgueltig' | null;
  readonly versions: Readonly<Record<FigurePart, number>>;
  /** By this person, now. */
  readonly editable: boolean;
  /** Why not. */
  readonly reasons: readonly string[];
  /** Not now and not later: these roles read figures and never change them. */
  readonly onlyReading: boolean;
  readonly computed: {
    readonly kennzahlen: readonly ComputedKennzahl[];
    readonly budget: ComputedBudget | null;
    readonly personal: ComputedPersonal | null;
    readonly eintrittsplanung: ComputedEintrittsplanung;
    /** List B: what the Beirat may ask about strong changes. */
    readonly questions: readonly OfferedQuestion[];
  };
  readonly vorjahr: FiguresBefore | null;
}
export interface FiguresBefore extends Pick<
  FiguresView,
  'year' | 'kennzahlen' | 'budget' | 'personal' | 'eintrittsplanung'
> {
  readonly cycleId: string;
}

/** @throws Refused forbidden for whoever may not read drafts; notFound */
export async function readFigures(tx: Tx, cycleId: string): Promise<FiguresView> {
  requireRole(tx.actor, DRAFT_READERS, 'Kennzahlen, Budget und Planung lesen');
  return viewOf(tx, found(await tx.cycles.find(cycleId), 'Dieses Programm'));
}

export async function viewOf(tx: Tx, cycle: CycleRecord): Promise<FiguresView> {
  const { kennzahlen, handlungsfelder = [], budget, personal, eintrittsplanung = [] } = cycle.figures;
  const reasons = reasonsAgainst(tx, cycle);
  return {
    year: cycle.year,
    kennzahlen,
    handlungsfelder,
    budget: budget ?? null,
    personal: personal ?? null,
    eintrittsplanung,
    budgetMark: cycle.budgetMark ?? (cycle.importedRecord ? (budget?.mark ?? null) : null),
    versions: Object.fromEntries(FIGURE_PARTS.map((part) => [part, partVersion(cycle, part)])) as Record<
      FigurePart,
      number
    >,
    editable: reasons.length === 0,
    reasons,
    onlyReading: !holdsAny(tx.actor, FIGURE_EDITORS),
    computed: {
      kennzahlen: computedKennzahlen(kennzahlen),
      budget: budget ? computedBudget(budget) : null,
      personal: personal ? computedPersonal(personal) : null,
      eintrittsplanung: computedEintrittsplanung(eintrittsplanung, budget),
      questions: eintrittsplanung.flatMap((row) => listBQuestions(row)),
    },
    vorjahr: await figuresBefore(tx, cycle),
  };
}

/** Whoever never changes figures is told so, and not that something has to happen first. */
function reasonsAgainst(tx: Tx, cycle: CycleRecord): string[] {
  if (!holdsAny(tx.actor, FIGURE_EDITORS)) {
    const own = DRAFT_READERS.filter((role) => tx.actor.roles.includes(role)).map(roleLabel);
    const editors = enumerate(FIGURE_EDITORS.map(roleLabel));
    return [`Als ${enumerate(own)} lesen Sie Kennzahlen, Budget und Planung mit. Ändern dürfen sie nur: ${editors}.`];
  }
  return isBeingWritten(cycle.state) ? [] : [NOT_BEING_WRITTEN];
}

/** Of the latest earlier programme that was resolved: exactly what was resolved, not what was changed later. */
async function figuresBefore(tx: Tx, cycle: CycleRecord): Promise<FiguresBefore | null> {
  for (const earlier of await tx.cycles.before(cycle.year)) {
    const figures = await resolvedFigures(tx, earlier);
    if (figures)
      return {
        cycleId: earlier.id,
        year: earlier.year,
        kennzahlen: figures.kennzahlen,
        budget: figures.budget ?? null,
        personal: figures.personal ?? null,
        eintrittsplanung: figures.eintrittsplanung ?? [],
      };
  }
  return null;
}

async function resolvedFigures(tx: Tx, cycle: CycleRecord): Promise<Figures | null> {
  const version = cycle.resolvedVersionId ? await tx.versions.find(cycle.resolvedVersionId) : null;
  if (version) return JSON.parse(version.content) as Pick<Programme, keyof Figures>;
  // Imported as resolved: it came finished, so its own figures are those that were resolved.
  return cycle.importedRecord && cycle.state === 'abgeschlossen' ? cycle.figures : null;
}
