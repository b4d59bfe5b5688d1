/** What is typed into the steps of a resolution, made clean: texts without control characters, real days, sections of this very programme. */
import type { ResolutionEvent } from '#domain/resolution/resolution-table.js';
import type { Tx } from '../ports.js';
import type { ResolutionRow } from '../records.js';
import { refuse } from '../refused.js';
import { invalid, optionalText, requireDay, requireLine } from '../text-input.js';
import type { ResolutionInput } from './facts.js';

/** @throws Refused invalid; what is missing is left to the guards, which say so together. */
export async function checkedInput(
  tx: Tx,
  resolution: ResolutionRow,
  event: ResolutionEvent,
  raw: ResolutionInput,
): Promise<ResolutionInput> {
  const text = (name: 'conditions' | 'parityReason' | 'text' | 'recommendation'): string | undefined =>
    optionalText(`/${name}`, raw[name], name === 'parityReason' || name === 'recommendation' ? 500 : 10_000) ??
    undefined;
  const line = (name: 'body' | 'place'): string | undefined =>
    raw[name]?.trim() ? requireLine(`/${name}`, raw[name], name) : undefined;
  if (event === 'castVorsitzVote' && raw.choice === 'enthaltung')
    invalid('/choice', 'Der Vorsitz entscheidet die Stimmengleichheit mit Ja oder Nein.');
  return {
    motion: raw.motion,
    conditions: text('conditions'),
    sectionIds: raw.sectionIds === undefined ? undefined : await checkedSections(tx, resolution, raw.sectionIds),
    parityReason: text('parityReason'),
    seatId: raw.seatId,
    choice: raw.choice,
    body: line('body'),
    heldOn: raw.heldOn === undefined ? undefined : requireDay('/heldOn', raw.heldOn, 'der Tag der Sitzung'),
    place: line('place'),
    text: text('text'),
    recommendation: text('recommendation'),
    decision: raw.decision,
  };
}

async function checkedSections(tx: Tx, resolution: ResolutionRow, sectionIds: readonly string[]): Promise<string[]> {
  const known = new Set((await tx.versions.sectionsOf(resolution.programmeVersionId)).map((s) => s.sectionId));
  const problems = sectionIds.flatMap((id, i) =>
    known.has(id)
      ? []
      : [
          {
            pointer: `/sectionIds/${i}`,
            message: 'Diesen Abschnitt enthält die Vorlage nicht. Bitte einen Abschnitt der Vorlage nennen.',
          },
        ],
  );
  if (problems.length > 0)
    refuse('invalid', 'resolution.sections', 'Nicht alle genannten Abschnitte gehören zur Vorlage.', { problems });
  return [...new Set(sectionIds)];
}
