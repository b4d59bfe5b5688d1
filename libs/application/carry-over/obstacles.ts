/** From what a programme may be carried over, and what stands against it: nothing that somebody wrote or entered is ever overwritten. */
import { cycleTable } from '#domain/cycle/cycle-table.js';
import { blocksEmpty } from '#domain/document/block-state.js';
import { sectionTable } from '#domain/section/section-table.js';
import { enumerate, enumerateSome, quoted } from '#domain/shared/german.js';
import { holdsAny } from '../actor.js';
import { DRAFT_READERS, requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { FIGURE_PARTS, type CycleRecord, type FigurePart, type SectionRecord } from '../records.js';
import { found, refuse } from '../refused.js';

export interface CarryOverOffer {
  /** The latest earlier programme; null in the first year. */
  readonly from: { readonly id: string; readonly year: number; readonly title: string } | null;
  /** By this person, now. */
  readonly possible: boolean;
  readonly reasons: readonly string[];
}

/** @throws Refused forbidden for whoever may not read drafts; notFound */
export async function carryOverOffer(tx: Tx, cycleId: string): Promise<CarryOverOffer> {
  requireRole(tx.actor, DRAFT_READERS, 'Sehen, was sich aus dem Vorjahr übernehmen lässt,');
  const cycle = found(await tx.cycles.find(cycleId), 'Dieses Programm');
  const [before] = cycle.kind === 'programm' ? await tx.cycles.before(cycle.year) : [];
  const reasons = [
    ...(before ? [] : ['Es gibt kein Programm eines früheren Jahres.']),
    ...(holdsAny(tx.actor, ['geschaeftsfuehrung']) ? [] : ['Übernehmen kann das nur die Geschäftsführung.']),
    ...obstacles(cycle, await tx.sections.ofCycle(cycle.id)),
  ];
  return {
    from: before ? { id: before.id, year: before.year, title: before.front.title } : null,
    possible: reasons.length === 0,
    reasons,
  };
}

/** @throws Refused notFound; invalid for a Nachtrag, a programme that was given up, or one of the same year or a later one */
export async function sourceOf(tx: Tx, cycle: CycleRecord, id: string): Promise<CycleRecord> {
  const from = found(await tx.cycles.find(id), 'Das frühere Programm');
  const message =
    from.kind !== 'programm'
      ? 'Ein Nachtrag lässt sich nicht übernehmen; bitte das Programm dazu wählen.'
      : from.state === 'abgebrochen'
        ? 'Dieses Programm wurde abgebrochen; bitte ein anderes wählen.'
        : from.year >= cycle.year
          ? `Übernehmen lässt sich nur ein Programm aus einem Jahr vor ${cycle.year}.`
          : null;
  if (message !== null)
    refuse('invalid', 'carryOver.source', message, { problems: [{ pointer: '/fromCycleId', message }] });
  return from;
}

const OPEN_STATES: readonly CycleRecord['state'][] = ['angelegt', 'erarbeitung'];
const OPEN_SECTIONS: readonly SectionRecord['state'][] = ['offen', 'inBearbeitung', 'zurueckgegeben'];
const PARTS: Readonly<Record<FigurePart, string>> = {
  kennzahlen: 'Kennzahlen',
  handlungsfelder: 'Handlungsfelder',
  budget: 'Budget',
  personal: 'Personal',
  eintrittsplanung: 'Eintrittsplanung',
};

/** In the order of the figures; an empty list is nothing. */
export const filledParts = (figures: CycleRecord['figures']): FigurePart[] =>
  FIGURE_PARTS.filter((part) => {
    const value = figures[part];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });

/** All reasons at once, each a sentence. */
export function obstacles(cycle: CycleRecord, sections: readonly SectionRecord[]): string[] {
  if (cycle.kind !== 'programm')
    return ['Ein Nachtrag beginnt mit dem beschlossenen Text, nicht mit dem des Vorjahres.'];
  if (!OPEN_STATES.includes(cycle.state))
    return [
      `Übernehmen lässt sich ein früheres Programm nur am Anfang, solange das neue angelegt oder in Erarbeitung ist; es ist ${cycleTable.states[cycle.state]}.`,
    ];
  const written = sections.filter(({ blocks }) => !blocksEmpty(blocks));
  const handedIn = sections.filter(({ blocks, state }) => blocksEmpty(blocks) && !OPEN_SECTIONS.includes(state));
  const filled = filledParts(cycle.figures).map((part) => PARTS[part]);
  const titles = (list: readonly SectionRecord[]): string =>
    enumerateSome(list.map(({ settings }) => quoted(settings.title)));
  return [
    ...(written.length === 0
      ? []
      : [
          `Text enthält schon ${titles(written)}. Dort bleibt alles, wie es ist; einzelne leere Abschnitte lassen sich beim Schreiben aus dem Vorjahr übernehmen.`,
        ]),
    ...handedIn.map(
      ({ settings, state }) => `Der Abschnitt ${quoted(settings.title)} ist schon ${sectionTable.states[state]}.`,
    ),
    ...(filled.length === 0
      ? []
      : [`Angaben stehen schon unter ${enumerate(filled)}. Sie würden überschrieben; bitte dort weiterarbeiten.`]),
  ];
}
