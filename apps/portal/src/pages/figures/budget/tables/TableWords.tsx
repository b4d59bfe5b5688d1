/** Source, author and note of a table of the house. */
import type { BudgetTable } from '#domain/document/figures.js';
import { LineField } from '../../../../figures/LineField.js';
import { Facts } from '../../../../ui/Facts.js';

const FIELDS = [
  { field: 'source', label: 'Quelle' },
  { field: 'createdBy', label: 'Erstellt von' },
  { field: 'note', label: 'Anmerkung' },
] as const;

export interface TableWordsProps {
  readonly table: BudgetTable;
  readonly readOnly: boolean;
  readonly onChange: (table: BudgetTable) => void;
}

export function TableWords({ table, readOnly, onChange }: TableWordsProps) {
  if (readOnly) {
    const items = FIELDS.flatMap(({ field, label }) => {
      const value = table[field];
      return value === undefined ? [] : [{ label, value }];
    });
    return items.length === 0 ? null : <Facts items={items} />;
  }
  return (
    <div className="budget-words">
      {FIELDS.map(({ field, label }) => (
        <LineField
          key={field}
          label={label}
          value={table[field]}
          onChange={(words) => {
            const { [field]: _before, ...rest } = table;
            onChange(words === undefined ? rest : { ...rest, [field]: words });
          }}
        />
      ))}
    </div>
  );
}
