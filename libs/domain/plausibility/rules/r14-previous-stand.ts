/** R14: a value before is of the same month one year earlier, and of the same kind. */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';
import { partOfYear, yearOf } from '../stand.js';
import { formatStand, quoted } from '../words.js';

export const previousStand = ({ kennzahlen }: Reading): RawFinding[] =>
  kennzahlen.flatMap(({ kennzahl, pointer }): RawFinding[] => {
    const { stand, comparison, label, kind, measure } = kennzahl;
    const before = comparison?.stand;
    const [now, then] = [partOfYear(stand), partOfYear(before)];
    const [year, yearBefore] = [yearOf(stand), yearOf(before)];
    if (!stand || !before || now === null || then === null || year === null || yearBefore === null) return [];
    // A goal of a year may be compared with the year, and a change over several years names its first one.
    const several = measure === 'Veraenderung' || kind === 'ziel' || kind === 'plan';
    if (now === then && (year - yearBefore === 1 || several)) return [];
    if (several && then === 'Jahr') return [];
    const why =
      now === then
        ? `liegt ${Math.abs(year - yearBefore)} Jahre auseinander`
        : 'ist aus einem anderen Zeitraum des Jahres';
    return [
      {
        where: `${pointer}/comparison/stand`,
        message: `${quoted(label)} vom Stand ${formatStand(stand)} wird mit ${formatStand(before)} verglichen; der Vergleichswert ${why} und ist kein Vorjahreswert. Bitte den Wert zum selben Zeitpunkt des Vorjahres nennen oder den Vergleich begründen.`,
        facts: { stand: formatStand(stand), before: formatStand(before) },
      },
    ];
  });
