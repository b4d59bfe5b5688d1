/** R12: the share of Langzeitleistungsbeziehende is LZB divided by eLb, wherever in the programme the three stand. */
import type { KennzahlEntry } from '../entries.js';
import type { RawFinding } from '../finding.js';
import type { Quantity } from '../quantity.js';
import { beforeOf, digitsOf, Exact, meets, middle, percentOf, rounded, stepOf } from '../ranges.js';
import type { Range } from '../ranges.js';
import type { Reading } from '../reading.js';
import { standKey, yearOf } from '../stand.js';
import { german, named, percent, signed } from '../words.js';

export const lzbShare = (reading: Reading): RawFinding[] =>
  reading.kennzahlen
    .filter(({ concept, quantity }) => concept === 'LZB-Anteil' && quantity !== null)
    .flatMap((entry) => check(reading, entry));

function check(reading: Reading, entry: KennzahlEntry): RawFinding[] {
  const share = entry.quantity;
  const base = reading.byKey.get(entry.kennzahl.base ?? '') ?? sameStand(reading, entry, 'eLb');
  if (!share || !base?.quantity || base.quantity.range.low.lte(0)) return [];
  const stock = reading.byKey.get(entry.kennzahl.numerator ?? '') ?? sameStand(reading, entry, 'LZB');
  const range = stock?.quantity?.range ?? stockBeforeGoal(reading, base);
  if (!range) return [];
  const computed = percentOf(range, base.quantity.range);
  if (meets(computed, share.range)) return [];
  const count = stock?.quantity?.text ?? `etwa ${german(middle(range), 0)}`;
  const implied = share.value.times(base.quantity.value).div(100);
  return [
    {
      where: share.where,
      message: `${named(share)}: ${count} von ${base.quantity.text} sind ${percent(middle(computed), share.digits)}, angegeben sind ${share.text} % (${share.text} % von ${base.quantity.text} wären ${german(implied, 0)}). Bitte Bestand, Bezugsgröße oder Anteil berichtigen.`,
      facts: {
        part: middle(range).toFixed(),
        base: base.quantity.value.toFixed(),
        computed: middle(computed).toFixed(2),
        stated: share.value.toFixed(),
        partAt: stock?.pointer,
        baseAt: base.pointer,
      },
    },
    ...(stock?.quantity ? goalInDoubt(reading, stock.quantity, implied.round()) : []),
  ];
}

const sameStand = ({ kennzahlen }: Reading, { kennzahl }: KennzahlEntry, concept: string): KennzahlEntry | undefined =>
  kennzahl.stand === undefined || kennzahl.stand.kind === 'words'
    ? undefined
    : kennzahlen.find(
        (other) =>
          other.concept === concept &&
          (other.kennzahl.dimensions ?? []).length === 0 &&
          standKey(other.kennzahl.stand) === standKey(kennzahl.stand),
      );

const goals = ({ kennzahlen }: Reading): KennzahlEntry[] =>
  kennzahlen.filter(
    ({ concept, kennzahl, quantity }) =>
      (concept === 'LZB' || concept === 'K3') &&
      kennzahl.kind === 'ziel' &&
      (kennzahl.dimensions ?? []).length === 0 &&
      quantity !== null &&
      kennzahl.unit !== '%',
  );

/** A goal with its change tells the stock of the year before, even where nobody printed it. */
function stockBeforeGoal(reading: Reading, base: KennzahlEntry): Range | null {
  const year = yearOf(base.kennzahl.stand);
  const goal = goals(reading).find(({ kennzahl }) => year !== null && yearOf(kennzahl.comparison?.stand) === year);
  const relative = goal?.kennzahl.comparison?.relativePercent;
  if (!goal?.quantity || relative === undefined || Number(relative) <= -99) return null;
  return beforeOf(goal.quantity.range, rounded(new Exact(relative), stepOf(digitsOf(relative))));
}

/** Whether the goal is a rise or a fall depends on which of the two numbers is right. */
const goalInDoubt = (reading: Reading, stock: Quantity, implied: Exact): RawFinding[] =>
  goals(reading).flatMap(({ quantity: goal }) => {
    if (!goal || implied.isZero() || stock.value.isZero()) return [];
    const change = (before: Exact): Exact => goal.value.div(before).minus(1).times(100);
    const [stated, other] = [change(stock.value), change(implied)];
    return [
      {
        where: goal.where,
        message: `${named(goal)}: Der Zielwert ${goal.text} ist gegenüber dem Bestand von ${stock.text} eine Veränderung um ${signed(stated, 1)} %, gegenüber dem Bestand, der aus dem Anteil folgt (${german(implied, 0)}), um ${signed(other, 1)} %. Bitte zuerst den Bestand klären.`,
        facts: { goal: goal.value.toFixed(), stock: stock.value.toFixed(), implied: implied.toFixed(0) },
      },
    ];
  });
