/** R3: a selection is never more than its whole; and what sums up in every other column is meant to sum up here. */
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';
import { addsUp, sumFinding } from '../sum-check.js';
import type { SumGroup } from '../sum-group.js';
import { inColumn, named } from '../words.js';

export const darunterWithin = ({ sums }: Reading): RawFinding[] =>
  sums.filter(({ kind }) => kind === 'darunter').flatMap((group) => [...larger(group), ...oddColumn(group)]);

const larger = ({ whole, parts, column }: SumGroup): RawFinding[] =>
  parts
    .filter(({ range }) => range.low.gt(whole.range.high))
    .map((part) => ({
      where: part.where,
      message: `${named(part)}${inColumn(column)} ist mit ${part.text} größer als ${named(whole)} mit ${whole.text}, obwohl es nur eine Auswahl daraus ist (darunter). Bitte eine der Zahlen berichtigen.`,
      facts: { part: part.value.toFixed(), whole: whole.value.toFixed(), wholeAt: whole.where },
    }));

function oddColumn(group: SumGroup): RawFinding[] {
  const others = (group.siblings ?? []).filter(({ whole }) => !whole.value.isZero());
  if (group.parts.length < 2 || others.length === 0 || !others.every(addsUp) || addsUp(group)) return [];
  return [
    {
      severity: 'warns',
      ...sumFinding(
        group,
        'In den anderen Spalten ergeben dieselben Zeilen genau die Summe; bitte diese Spalte prüfen.',
      ),
    },
  ];
}
