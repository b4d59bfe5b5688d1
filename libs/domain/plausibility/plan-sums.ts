/** Sums of the planned figures that no parent row tells: months of a plan, women among the Eintritte, selections in free budget tables. */
import type { Programme } from '../document/programme.js';
import { computedTable } from '../planning/budget-table.js';
import { monthName } from '../shared/german.js';
import { quantity } from './quantity.js';
import type { SumGroup } from './sum-group.js';

export const planSums = (programme: Programme): SumGroup[] => [...monthsAndWomen(programme), ...selections(programme)];

function monthsAndWomen({ eintrittsplanung = [] }: Programme): SumGroup[] {
  return eintrittsplanung.flatMap(({ instrument, plan, monate, frauenPlan }, index): SumGroup[] => {
    if (plan === null) return [];
    const at = `/eintrittsplanung/${index}`;
    const whole = quantity(instrument, `${at}/plan`, String(plan), { unit: 'Eintritte' });
    return [
      ...(monate
        ? [
            {
              kind: 'davon' as const,
              whole,
              parts: monate.map((count, n) => quantity(monthName(n + 1), `${at}/monate/${n}`, String(count))),
              column: 'Plan nach Monaten',
            },
          ]
        : []),
      ...(frauenPlan === undefined
        ? []
        : [
            {
              kind: 'darunter' as const,
              whole,
              parts: [quantity(`${instrument}: Frauen`, `${at}/frauenPlan`, String(frauenPlan))],
              column: 'Plan',
            },
          ]),
    ];
  });
}

/** Sum lines are computed and cannot be wrong; a selection can be more than its line. */
function selections({ budget }: Programme): SumGroup[] {
  return (budget?.tables ?? []).flatMap((table, n) => {
    const computed = computedTable(table);
    const indexOf = new Map(table.rows.map(({ key }, index) => [key, index]));
    return table.columns.flatMap((column) => {
      if (column.kind !== 'betrag') return [];
      const read = (key: string) => {
        const row = computed.rows.find((one) => one.key === key);
        const cell = row?.cells[column.key];
        const where = `/budget/tables/${n}/rows/${indexOf.get(key) ?? 0}/values/${column.key}`;
        return row && cell ? [quantity(row.label, where, cell.value, { unit: 'EUR' })] : [];
      };
      return table.rows.flatMap(({ key, parent }): SumGroup[] => {
        const [whole] = parent?.relation === 'darunter' ? read(parent.key) : [];
        const parts = read(key);
        return whole && parts.length > 0 ? [{ kind: 'darunter', whole, parts, column: column.label }] : [];
      });
    });
  });
}
