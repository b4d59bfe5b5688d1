/** A whole earlier programme as the start of a new one: texts marked „prüfen“, figures one year on; everything or nothing, and never over something that is there. */
import { carryOver as carryFigures } from '#domain/carry-over/carry-figures.js';
import { carryTexts, type WrittenSection } from '#domain/carry-over/carry-texts.js';
import { enumerateSome, quoted } from '#domain/shared/german.js';
import { mustBeWritten } from '../advance.js';
import { writeFigures } from '../figures/change-figures.js';
import { requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import { frozenProgramme, workingProgramme } from '../programme/read-programme.js';
import type { CycleRecord, FigurePart, SectionRecord } from '../records.js';
import { found, refuse } from '../refused.js';
import { filledParts, obstacles, sourceOf } from './obstacles.js';

export interface CarriedOver {
  readonly from: { readonly id: string; readonly year: number; readonly title: string };
  /** How many sections begin with last year's text, and with how many blocks to check. */
  readonly sections: number;
  readonly blocksToCheck: number;
  readonly parts: readonly FigurePart[];
  /** What a person has to look at, one sentence each. */
  readonly hints: readonly string[];
}

/** @throws Refused forbidden; notFound; invalid for a programme that is none of an earlier year; conflict with all reasons */
export async function carryOver(tx: Tx, cycleId: string, fromCycleId: string): Promise<CarriedOver> {
  requireRole(tx.actor, ['geschaeftsfuehrung'], 'Ein früheres Programm übernehmen');
  const cycle = found(await tx.cycles.lock(cycleId, 'change'), 'Dieses Programm');
  const from = await sourceOf(tx, cycle, fromCycleId);
  const sections = await tx.sections.ofCycle(cycle.id);
  const reasons = obstacles(cycle, sections);
  if (reasons.length > 0) refuse('conflict', 'carryOver.notPossible', reasons.join(' '), { facts: { reasons } });
  const programme = from.resolvedVersionId
    ? await frozenProgramme(tx, from, found(await tx.versions.find(from.resolvedVersionId), 'Die beschlossene Fassung'))
    : await workingProgramme(tx, from);
  const carried = carryTexts(
    written(programme.sections),
    sections.map(({ key, settings }) => ({ key, title: settings.title, predecessor: settings.predecessor })),
  );
  await writeTexts(tx, sections, carried.texts);
  const { figures, hints } = carryFigures(programme, {
    fromYear: from.year,
    toYear: cycle.year,
    on: `${cycle.year}-01-01`,
    sections: carried.sections,
  });
  const parts = filledParts(figures);
  await writeFigures(
    tx,
    cycle,
    Object.fromEntries(['kennzahlen' as const, ...parts].map((part) => [part, figures[part]])),
    {
      details: { carriedFrom: from.year },
    },
  );
  await tx.audit({
    entity: 'cycle',
    entityId: cycle.id,
    cycleId: cycle.id,
    event: 'carryOver',
    role: 'geschaeftsfuehrung',
    details: { from: from.id, year: from.year, sections: [...carried.texts.keys()], parts },
  });
  const blocks = [...carried.texts.values()].flat();
  return {
    from: { id: from.id, year: from.year, title: from.front.title },
    sections: carried.texts.size,
    blocksToCheck: blocks.length,
    parts,
    hints: [...leftBehind(carried.left, from), ...hints],
  };
}

interface Nested {
  readonly key: string;
  readonly title: string;
  readonly blocks: WrittenSection['blocks'];
  readonly sections?: readonly Nested[] | undefined;
}
const written = (sections: readonly Nested[]): WrittenSection[] =>
  sections.flatMap(({ key, title, blocks, sections: children }) => [
    { key, title, blocks },
    ...written(children ?? []),
  ]);

/** Nobody has begun to write: a section stays „offen“ until its owner does. */
async function writeTexts(
  tx: Tx,
  sections: readonly SectionRecord[],
  texts: ReadonlyMap<string, SectionRecord['blocks']>,
): Promise<void> {
  for (const { id, key, settings } of sections) {
    const blocks = texts.get(key);
    if (!blocks) continue;
    const { version } = found(await tx.sections.lock(id), `Der Abschnitt ${quoted(settings.title)}`);
    mustBeWritten(
      await tx.sections.update(id, version, { blocks, updatedAt: tx.now, updatedBy: tx.actor.accountId }),
      'Der Abschnitt',
      version,
    );
  }
}

const leftBehind = (titles: readonly string[], from: CycleRecord): string[] =>
  titles.length === 0
    ? []
    : [
        `Keinen Platz in der neuen Gliederung ${titles.length === 1 ? 'hat der Abschnitt' : 'haben die Abschnitte'} ${enumerateSome(titles.map(quoted))}. ${titles.length === 1 ? 'Sein Text steht' : 'Ihre Texte stehen'} weiter im Programm ${from.year}.`,
      ];
