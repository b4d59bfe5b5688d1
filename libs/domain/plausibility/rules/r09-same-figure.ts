/** R9: one Kennzahl has one value for one Stand; two Stände are two facts and no contradiction. */
import type { KennzahlEntry } from '../entries.js';
import type { RawFinding } from '../finding.js';
import { Exact } from '../ranges.js';
import type { Reading } from '../reading.js';
import { standKey } from '../stand.js';
import { formatStand, german, quoted } from '../words.js';

export function sameFigure({ kennzahlen }: Reading): RawFinding[] {
  const stated = new Map<string, KennzahlEntry>();
  const nameOf = ({ identity, kennzahl }: KennzahlEntry, stand: string): string =>
    [identity, kennzahl.measure ?? '', kennzahl.base ?? '', stand].join('|');
  const twice = kennzahlen.flatMap((entry): RawFinding[] => {
    const { stand, value, kind } = entry.kennzahl;
    if (!stand || typeof value !== 'string') return [];
    const name = `${kind} ${nameOf(entry, standKey(stand))}`;
    const first = stated.get(name);
    if (!first) stated.set(name, entry);
    return !first || agree(first, value)
      ? []
      : [
          {
            where: `${entry.pointer}/value`,
            message: `${quoted(entry.kennzahl.label)} ist für denselben Stand (${formatStand(stand)}) zweimal verschieden angegeben: ${text(first.kennzahl.value)} und ${text(value)}. Bitte eine der Angaben berichtigen oder den Stand ergänzen.`,
            facts: { first: first.pointer, values: [first.kennzahl.value, value] },
          },
        ];
  });
  return [...twice, ...previous(kennzahlen, nameOf)];
}

/** What is given as the value before must be the value that was stated for then. */
function previous(
  kennzahlen: readonly KennzahlEntry[],
  nameOf: (entry: KennzahlEntry, stand: string) => string,
): RawFinding[] {
  const facts = new Map(
    kennzahlen
      .filter(({ kennzahl }) => kennzahl.kind === 'ist' || kennzahl.kind === 'prognose')
      .map((entry) => [nameOf(entry, standKey(entry.kennzahl.stand)), entry]),
  );
  return kennzahlen.flatMap((entry): RawFinding[] => {
    const { comparison, label } = entry.kennzahl;
    if (comparison?.value === undefined || !comparison.stand || comparison.stand.kind === 'words') return [];
    const fact = facts.get(nameOf(entry, standKey(comparison.stand)));
    if (!fact || fact === entry || typeof fact.kennzahl.value !== 'string' || agree(fact, comparison.value)) return [];
    return [
      {
        where: `${entry.pointer}/comparison/value`,
        message: `Als Vergleichswert von ${quoted(label)} steht ${text(comparison.value)}, für ${formatStand(comparison.stand)} ist aber ${text(fact.kennzahl.value)} angegeben. Bitte eine der Angaben berichtigen.`,
        facts: { first: fact.pointer, values: [fact.kennzahl.value, comparison.value] },
      },
    ];
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? german(new Exact(value)) : '…');

const agree = ({ kennzahl, quantity }: KennzahlEntry, value: string): boolean =>
  kennzahl.value === value ||
  (quantity !== null &&
    (quantity.value.eq(value) ||
      (quantity.approximate && quantity.range.low.lte(value) && quantity.range.high.gte(value))));
