/** What the Neubewilligungen allow against the money planned for the instruments: what is left, or by how much it is too much. */
import type { Budget, EintrittsZeile } from '../document/figures.js';
import { enumerate, quoted } from '../shared/german.js';
import { differenceCell, entered, shareCell, sumCell } from './amounts.js';
import { budgetAmount, currentPlan } from './budget.js';
import type { MoneyAllowed, NumberCell } from './computed.js';
import { columnOf } from './davon.js';
import { treeOf } from './tree.js';

/** Counts the top rows; the final budget as soon as there is one. */
export function moneyAllowed(rows: readonly EintrittsZeile[], budget?: Budget): MoneyAllowed {
  const tree = treeOf(rows);
  const cells = columnOf(tree, 'money', ({ mittelPlan }) => mittelPlan);
  const top = tree
    .filter(({ parent }) => parent === null)
    .map(({ row }) => ({ row, cell: cells.get(row.key) ?? null }));
  const funded = top.flatMap(({ row, cell }) => (cell ? [{ row, cell }] : []));
  const planned =
    funded.length > 0
      ? sumCell(
          funded.map(({ cell }) => cell.value),
          'money',
        )
      : entered('0', 'money');
  const amount = budgetAmount(currentPlan(budget), 'eingliederung/neubewilligungen');
  const fresh = amount === undefined ? null : entered(amount, 'money');
  const rest = fresh ? differenceCell(fresh.value, planned.value, 'money') : null;
  const overrun = rest !== null && rest.value.startsWith('-');
  const withoutMoney = top
    .filter(({ row, cell }) => cell === null && (row.plan ?? 0) > 0)
    .map(({ row }) => row.instrument);
  return {
    neubewilligungen: fresh,
    planned,
    rest,
    overrun,
    sentence: sentenceOf(fresh, planned, rest, withoutMoney, funded.length),
    perInstrument: funded.map(({ row, cell }) => {
      const share = fresh ? shareCell(cell.value, fresh.value, 'money') : null;
      return {
        key: row.key,
        instrument: row.instrument,
        mittel: cell,
        sharePercent: share?.value ?? null,
        shareText: share?.text ?? null,
      };
    }),
    withoutMoney,
  };
}

function sentenceOf(
  fresh: NumberCell | null,
  planned: NumberCell,
  rest: NumberCell | null,
  withoutMoney: readonly string[],
  funded: number,
): string {
  if (funded === 0) return 'Für die Instrumente sind noch keine Mittel geplant.';
  const without =
    withoutMoney.length === 0
      ? ''
      : ` Ohne Mittel ${withoutMoney.length === 1 ? 'ist' : 'sind'} noch ${enumerate(withoutMoney.map(quoted))}.`;
  if (!fresh || !rest)
    return `Geplant sind ${planned.text} EUR; was die Neubewilligungen erlauben, steht noch nicht fest.${without}`;
  const start = `Die Neubewilligungen erlauben ${fresh.text} EUR, geplant sind ${planned.text} EUR`;
  if (rest.value === '0.00') return `${start}: Es bleibt nichts übrig, und es fehlt nichts.${without}`;
  return rest.value.startsWith('-')
    ? `${start}: Das sind ${rest.text.slice(1)} EUR zu viel.${without}`
    : `${start}: Es bleiben ${rest.text} EUR.${without}`;
}
