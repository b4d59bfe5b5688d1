/** All people: heads, posts and full-time equivalents; what follows from a complete group is computed, the rest is typed. */
import type { Personal } from '#domain/document/figures.js';
import type { ComputedPersonal, StaffNumber } from '#domain/planning/computed.js';
import { computedPersonal } from '#domain/planning/personal.js';
import { FigureGrid } from '../../../figures/FigureGrid.js';
import { markOf, type Finding } from '../../../figures/figure-findings.js';
import type { GridColumn } from '../../../figures/grid-column.js';
import type { Entry } from '../../../figures/number-entry.js';
import { withTotal } from './personal-values.js';
import { NUMBER_LABELS } from './staff-words.js';

interface TotalRow {
  readonly total: ComputedPersonal['total'];
  readonly typed: Partial<Readonly<Record<StaffNumber, Entry>>>;
}

const columns = (readOnly: boolean): readonly GridColumn<TotalRow>[] => [
  { key: 'label', label: 'Personal', format: { kind: 'text' }, read: () => 'Insgesamt' },
  ...(Object.keys(NUMBER_LABELS) as StaffNumber[]).map((key): GridColumn<TotalRow> => ({
    key,
    label: NUMBER_LABELS[key],
    format: { kind: key === 'koepfe' ? 'integer' : 'decimal' },
    read: ({ total, typed }) => typed[key] ?? total[key]?.value ?? null,
    write: (row, value) => ({ ...row, typed: { ...row.typed, [key]: value } }),
    writable: ({ total }) => !total[key]?.formula,
    formula: ({ total }) => total[key]?.formula ?? null,
    // Who only reads must not take „nothing entered“ for a place that is still loading, or for 0.
    empty: readOnly ? '–' : '',
  })),
];

export interface TotalTableProps {
  readonly personal: Personal;
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
  readonly onChange: (personal: Personal) => void;
}

export function TotalTable({ personal, findings, readOnly, onChange }: TotalTableProps) {
  const { total } = computedPersonal(personal);
  return (
    <FigureGrid
      caption="Personal insgesamt"
      captionHidden
      columns={columns(readOnly)}
      rows={[{ total, typed: {} }]}
      rowKey={() => 'insgesamt'}
      rowName={() => 'Insgesamt'}
      rowLook={() => ({ sum: true })}
      mark={(_row, column) => markOf(findings.filter(({ where }) => where === `/personal/${column}`))}
      readOnly={readOnly}
      onChange={([row]) =>
        onChange(
          (Object.entries(row?.typed ?? {}) as [StaffNumber, string | null][]).reduce(
            (result, [column, value]) => withTotal(result, column, value),
            personal,
          ),
        )
      }
    />
  );
}
