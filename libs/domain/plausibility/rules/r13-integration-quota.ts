/** R13: the Integrationsquote is Integrationen divided by the average number of eLb of the same year. */
import type { KennzahlEntry } from '../entries.js';
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';
import { yearOf } from '../stand.js';
import { shareFinding } from './r04-share.js';

export const integrationQuota = (reading: Reading): RawFinding[] =>
  reading.kennzahlen.flatMap((entry) => {
    const { kennzahl, concept, quantity } = entry;
    if (concept !== 'K2' || !quantity || (kennzahl.dimensions ?? []).length > 0) return [];
    const part = reading.byKey.get(kennzahl.numerator ?? '') ?? ofYear(reading, entry, 'Integrationen');
    const base = reading.byKey.get(kennzahl.base ?? '') ?? ofYear(reading, entry, 'eLb');
    return part?.quantity && base?.quantity ? shareFinding(quantity, part.quantity, base.quantity) : [];
  });

/** Only figures of a whole year: a month has no Integrationsquote. */
function ofYear({ kennzahlen }: Reading, { kennzahl }: KennzahlEntry, concept: string): KennzahlEntry | undefined {
  const year = yearOf(kennzahl.stand);
  if (year === null) return undefined;
  const found = kennzahlen.filter(
    (other) =>
      other.concept === concept &&
      (other.kennzahl.dimensions ?? []).length === 0 &&
      (other.kennzahl.kind === 'ziel') === (kennzahl.kind === 'ziel') &&
      ['year', 'yearAverage'].includes(other.kennzahl.stand?.kind ?? '') &&
      yearOf(other.kennzahl.stand) === year,
  );
  return found.length === 1 ? found[0] : undefined;
}
