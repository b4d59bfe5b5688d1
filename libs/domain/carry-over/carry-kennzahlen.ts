/**
 * Kennzahlen keep key, label, unit and place; the value becomes the comparison with its own Stand, and the new value is open.
 * Open is printed as „…“, so that a text that names the Kennzahl stays valid and nobody takes last year's number for this year's.
 */
import { kennzahlenAsOf, type KennzahlTerm } from '../catalogue/kennzahlen.js';
import type { Kennzahl } from '../document/kennzahl.js';
import { enumerateSome, quoted } from '../shared/german.js';
import type { CarryOver } from './years.js';
import { renewed, termsBefore } from './terms.js';

/** What stands where a number is still to come. */
export const OPEN = '…';

export function carryKennzahlen(
  kennzahlen: readonly Kennzahl[],
  { fromYear, toYear, on }: CarryOver,
): { readonly value: Kennzahl[]; readonly hints: readonly string[] } {
  const before = termsBefore(kennzahlenAsOf, fromYear);
  const now = new Map(kennzahlenAsOf(on).map((term) => [term.key, term]));
  const ended = kennzahlen.filter(({ catalogue }) => catalogue !== undefined && !now.has(catalogue));
  return {
    value: kennzahlen.map((kennzahl) =>
      carry(kennzahl, before.get(kennzahl.catalogue ?? '') ?? [], now.get(kennzahl.catalogue ?? '')),
    ),
    hints: [
      ...dated(kennzahlen, fromYear, toYear),
      ...(ended.length === 0
        ? []
        : [
            `Im Katalog der Kennzahlen stehen nicht mehr: ${enumerateSome(ended.map(({ label }) => quoted(label)))}. Bitte prüfen, ob sie noch gebraucht werden.`,
          ]),
    ],
  };
}

/** Words of a label may mean the year that is over or something that happened then: a person has to say which. */
function dated(kennzahlen: readonly Kennzahl[], fromYear: number, toYear: number): string[] {
  const old = new RegExp(`(?<!\\d)(?:${fromYear - 1}|${fromYear})(?!\\d)`);
  const named = kennzahlen.filter(({ label, kind }) => kind !== 'norm' && old.test(label));
  return named.length === 0
    ? []
    : [
        `${named.length === 1 ? 'Eine Kennzahl nennt' : `${named.length} Kennzahlen nennen`} in der Bezeichnung noch ${fromYear - 1} oder ${fromYear}: ${enumerateSome(named.map(({ label }) => quoted(label)))}. Bitte für ${toYear} prüfen.`,
      ];
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
