/**
 * Kennzahlen keep key, label, unit and place; the value becomes the comparison with its own Stand, and the new value is open.
 * Open is printed as „…“, so that a text that names the Kennzahl stays valid and nobody takes last year's number for this year's.
 */
import { kennzahlenAsOf, type KennzahlTerm } from '../catalogue/kennzahlen.js';
import type { Kennzahl } from '../document/kennzahl.js';
import { enumerateSome, quoted } from '../shared/german.js';
import type { CarryOver } from './carry-figures.js';
import { renewed, termsBefore } from './terms.js';

/** What stands where a number is still to come. */
export const OPEN = '…';

export function carryKennzahlen(
  kennzahlen: readonly Kennzahl[],
  { fromYear, on }: CarryOver,
): { readonly value: Kennzahl[]; readonly hints: readonly string[] } {
  const before = termsBefore(kennzahlenAsOf, fromYear);
  const now = new Map(kennzahlenAsOf(on).map((term) => [term.key, term]));
  const ended = kennzahlen.filter(({ catalogue }) => catalogue !== undefined && !now.has(catalogue));
  return {
    value: kennzahlen.map((kennzahl) =>
      carry(kennzahl, before.get(kennzahl.catalogue ?? '') ?? [], now.get(kennzahl.catalogue ?? '')),
    ),
    hints:
      ended.length === 0
        ? []
        : [
            `Im Katalog der Kennzahlen stehen nicht mehr: ${enumerateSome(ended.map(({ label }) => quoted(label)))}. Bitte prüfen, ob sie noch gebraucht werden.`,
          ],
  };
}

/** A norm (say, of a law or of an agreement) holds until somebody changes it. */
function carry(kennzahl: Kennzahl, before: readonly KennzahlTerm[], now: KennzahlTerm | undefined): Kennzahl {
  const label = renewed(kennzahl.label, before, now, [(term) => term.label]);
  if (kennzahl.kind === 'norm') return { ...kennzahl, label };
  const {
    value,
    stand,
    suppressed: _suppressed,
    printed: _printed,
    origin: _origin,
    createdBy: _createdBy,
    comparison: _comparison,
    goal,
    ...kept
  } = kennzahl;
  const { agreedOn: _agreedOn, ...lasting } = goal ?? {};
  return {
    ...kept,
    label,
    printed: OPEN,
    ...(typeof value === 'string' ? { comparison: { value, ...(stand ? { stand } : {}) } } : {}),
    ...(goal ? { goal: { ...lasting, owner: goal.owner } } : {}),
  };
}
