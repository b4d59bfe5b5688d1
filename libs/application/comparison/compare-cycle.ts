/** Two versions of a programme, or one with the year before: for whoever may read the versions themselves. */
import { compareFigures, type FigureComparison } from '#domain/comparison/compare-figures.js';
import { compareProgrammes } from '#domain/comparison/compare-programmes.js';
import type { Programme } from '#domain/document/programme.js';
import type { Tx } from '../ports.js';
import { printedProgramme } from '../programme/printed-programme.js';
import type { CycleRecord } from '../records.js';
import { ARBEITSSTAND, onDay, VORJAHR, type Compared, type Side } from './compared.js';
import { programmeBefore } from './vorjahr.js';

export interface ComparedCycle extends Compared {
  readonly figures: readonly FigureComparison[];
}

const PURPOSE = { entwurf: 'Entwurf', vorlage: 'Vorlage' } as const;

/**
 * @param from id of a version, or `vorjahr`; @param to id of a version, or `arbeitsstand`
 * @throws Refused notFound for a version that is none of this cycle or not for this person, or if there is no year before
 */
export async function compareCycle(tx: Tx, cycleId: string, from: string, to: string): Promise<ComparedCycle> {
  const { before, after } = await comparedSides(tx, cycleId, from, to);
  const acrossYears = before.programme.period.year !== after.programme.period.year;
  return {
    from: { label: before.label },
    to: { label: after.label },
    ...compareProgrammes(before.programme, after.programme),
    figures: compareFigures(before.programme, after.programme, acrossYears),
  };
}

/** Both programmes as they are printed, each with its name. */
export async function comparedSides(
  tx: Tx,
  cycleId: string,
  from: string,
  to: string,
): Promise<{ readonly before: Side & { readonly programme: Programme }; readonly after: ReadSide }> {
  const after = await sideOf(tx, cycleId, to);
  const before = from === VORJAHR ? await programmeBefore(tx, after.cycle) : await sideOf(tx, cycleId, from);
  return { before, after };
}

interface ReadSide extends Side {
  readonly cycle: CycleRecord;
  readonly programme: Programme;
}

async function sideOf(tx: Tx, cycleId: string, which: string): Promise<ReadSide> {
  const { cycle, version, programme } = await printedProgramme(tx, cycleId, which === ARBEITSSTAND ? null : which);
  if (!version) return { label: 'Arbeitsstand', cycle, programme };
  const name = cycle.resolvedVersionId === version.id ? 'Beschlossene Fassung' : `${PURPOSE[version.purpose]}, Fassung`;
  return { label: `${name} ${version.number} ${onDay(version.createdAt)}`, cycle, programme };
}
