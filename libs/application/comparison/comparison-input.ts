/** The comparison as a document: with the year before for whoever reads the programme, with another version only for those who write or check it. */
import { compareFigures } from '#domain/comparison/compare-figures.js';
import { comparisonDocument } from '#domain/comparison/comparison-document.js';
import { compareProgrammes } from '#domain/comparison/compare-programmes.js';
import { localDate } from '#domain/shared/berlin.js';
import { DRAFT_READERS, requireRole } from '../permissions.js';
import type { Tx } from '../ports.js';
import type { PrintedProgramme } from '../programme/printed-programme.js';
import { refuse } from '../refused.js';
import { comparedSides } from './compare-cycle.js';
import { ARBEITSSTAND, VORJAHR } from './compared.js';

interface Input {
  readonly input: object;
  readonly fileName: string;
  readonly inside: boolean;
}

/**
 * @param comparedWith id of a version, or `vorjahr`
 * @throws Refused invalid for a version with itself; forbidden; notFound as the comparison itself
 */
export async function comparisonInput(
  tx: Tx,
  { cycle, version }: PrintedProgramme,
  comparedWith: string,
): Promise<Input> {
  const inside = comparedWith !== VORJAHR;
  // Who may read the later text later on need not have been shown the earlier one.
  if (inside) requireRole(tx.actor, DRAFT_READERS, 'Zwei Fassungen als Dokument vergleichen');
  if (version?.id === comparedWith)
    refuse('invalid', 'comparison.sameVersion', 'Bitte zwei verschiedene Fassungen wählen.', {
      problems: [{ pointer: '/comparedWith', message: 'Das ist dieselbe Fassung.' }],
    });
  const { before, after } = await comparedSides(tx, cycle.id, comparedWith, version?.id ?? ARBEITSSTAND);
  const acrossYears = before.programme.period.year !== after.programme.period.year;
  return {
    input: comparisonDocument({
      programme: after.programme,
      from: before.label,
      to: after.label,
      comparison: compareProgrammes(before.programme, after.programme),
      figures: compareFigures(before.programme, after.programme, acrossYears),
      on: localDate(tx.now),
    }),
    fileName: `vergleich-${cycle.year}${version ? `-fassung-${version.number}` : ''}${acrossYears ? '-mit-vorjahr' : ''}.docx`,
    inside,
  };
}
