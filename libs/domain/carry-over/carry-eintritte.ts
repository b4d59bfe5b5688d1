/** The rows stay with their keys; the plan becomes the plan of the year before, its result is not known yet, and reasons are given anew. */
import { instrumenteAsOf, type InstrumentTerm } from '../catalogue/instrumente.js';
import type { EintrittsZeile } from '../document/figures.js';
import { enumerateSome, quoted } from '../shared/german.js';
import type { CarryOver } from './years.js';
import { renewed, termsBefore } from './terms.js';

export function carryEintrittsplanung(
  rows: readonly EintrittsZeile[],
  { fromYear, toYear, on }: CarryOver,
): { readonly value: EintrittsZeile[]; readonly hints: readonly string[] } {
  const before = termsBefore(instrumenteAsOf, fromYear);
  const now = new Map(instrumenteAsOf(on).map((term) => [term.key, term]));
  const value = rows.map((row) => carry(row, before.get(row.catalogue ?? '') ?? [], now.get(row.catalogue ?? '')));
  const ended = rows.filter(({ catalogue }) => catalogue !== undefined && !now.has(catalogue));
  const changed = rows.flatMap((row, index) => {
    const next = value[index];
    return next && (next.instrument !== row.instrument || next.rechtsgrundlage !== row.rechtsgrundlage)
      ? [quoted(next.instrument)]
      : [];
  });
  return {
    value,
    hints: [
      ...(ended.length === 0
        ? []
        : [
            `Im Katalog für ${toYear} stehen nicht mehr: ${enumerateSome(ended.map(({ instrument }) => quoted(instrument)))}. Bitte prüfen, ob diese Zeilen bleiben.`,
          ]),
      ...(changed.length === 0
        ? []
        : [`Bezeichnung oder Rechtsgrundlage stehen jetzt wie im Katalog für ${toYear}: ${enumerateSome(changed)}.`]),
    ],
  };
}

function carry(
  row: EintrittsZeile,
  before: readonly InstrumentTerm[],
  now: InstrumentTerm | undefined,
): EintrittsZeile {
  const { key, catalogue, parent, plan, mittelPlan } = row;
  const rechtsgrundlage = legalBasis(row.rechtsgrundlage, before, now);
  return {
    key,
    instrument: renewed(row.instrument, before, now, [({ label }) => label, ({ short }) => short]),
    ...(catalogue === undefined ? {} : { catalogue }),
    ...(parent ? { parent } : {}),
    ...(rechtsgrundlage === undefined ? {} : { rechtsgrundlage }),
    istVorjahr: null,
    ...(plan === null ? {} : { planVorjahr: plan }),
    plan: null,
    ...(mittelPlan === undefined ? {} : { mittelVorjahr: mittelPlan }),
  };
}

/** Words of the house's own stay as long as the law stays; a new law replaces them. */
function legalBasis(
  own: string | undefined,
  before: readonly InstrumentTerm[],
  now: InstrumentTerm | undefined,
): string | undefined {
  if (!now) return own;
  const sameLaw = before.length > 0 && before.every((term) => term.legalBasis === now.legalBasis);
  return own !== undefined && sameLaw ? own : now.legalBasis;
}
