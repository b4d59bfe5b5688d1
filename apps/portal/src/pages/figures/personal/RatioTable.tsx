/** How many people one person of an area cares for, as 1:n; how many that are with the area's VZÄ is computed. */
import type { Personal } from '#domain/document/figures.js';
import type { ComputedPersonal } from '#domain/planning/computed.js';
import { computedPersonal } from '#domain/planning/personal.js';
import { FigureGrid } from '../../../figures/FigureGrid.js';
import type { GridColumn } from '../../../figures/grid-column.js';
import { Button } from '../../../ui/Button.js';
import { freshName, OPEN_RATIO, ratioText, withRatios } from './personal-values.js';

type Ratio = NonNullable<Personal['betreuungsschluessel']>[number];
interface RatioRow {
  readonly ratio: Ratio;
  readonly index: number;
  readonly people: ComputedPersonal['betreuungsschluessel'][number]['people'];
}

const COLUMNS: readonly GridColumn<RatioRow>[] = [
  {
    key: 'bereich',
    label: 'Bereich',
    format: { kind: 'text' },
    read: ({ ratio }) => ratio.bereich,
    write: (row, value) => (value === null ? row : { ...row, ratio: { ...row.ratio, bereich: value } }),
  },
  {
    key: 'verhaeltnis',
    label: 'Verhältnis',
    unit: '1:n',
    format: { kind: 'text' },
    read: ({ ratio }) => ratio.verhaeltnis,
    write: (row, value) => ({ ...row, ratio: { ...row.ratio, verhaeltnis: ratioText(value) } }),
  },
  {
    key: 'people',
    label: 'Menschen',
    unit: 'mit den VZÄ des Bereichs',
    format: { kind: 'decimal', decimals: 0 },
    read: ({ people }) => people?.value ?? null,
    formula: ({ people }) => people?.formula ?? null,
  },
  {
    key: 'source',
    label: 'Quelle',
    format: { kind: 'text' },
    read: ({ ratio }) => ratio.source ?? null,
    write: (row, value) => {
      const { source: _source, ...ratio } = row.ratio;
      return { ...row, ratio: value === null ? ratio : { ...ratio, source: value } };
    },
  },
];

export interface RatioTableProps {
  readonly personal: Personal;
  readonly readOnly: boolean;
  readonly onChange: (personal: Personal) => void;
}

export function RatioTable({ personal, readOnly, onChange }: RatioTableProps) {
  const ratios = personal.betreuungsschluessel ?? [];
  const computed = computedPersonal(personal).betreuungsschluessel;
  const rows = ratios.map((ratio, index): RatioRow => ({ ratio, index, people: computed[index]?.people ?? null }));
  const names = ratios.map(({ bereich }) => bereich);
  const next = [...(personal.bereiche ?? []).map(({ name }) => name), 'Neuer Bereich'].find(
    (name) => !names.includes(name),
  );
  if (readOnly && rows.length === 0) return <p>Betreuungsschlüssel sind nicht angegeben.</p>;
  return (
    <FigureGrid
      caption="Betreuungsschlüssel nach Bereich"
      captionHidden
      columns={COLUMNS}
      rows={rows}
      rowKey={({ index }) => `betreuungsschluessel-${index}`}
      rowName={({ ratio }) => ratio.bereich}
      newRow={(): RatioRow => ({
        ratio: { bereich: next ?? freshName('Neuer Bereich', names), verhaeltnis: OPEN_RATIO },
        index: ratios.length,
        people: null,
      })}
      rowActions={({ ratio, index }) => (
        <Button
          kind="tertiary"
          aria-label={`Betreuungsschlüssel „${ratio.bereich}“ entfernen`}
          onClick={() =>
            onChange(
              withRatios(
                personal,
                ratios.filter((_, at) => at !== index),
              ),
            )
          }
        >
          Entfernen
        </Button>
      )}
      readOnly={readOnly}
      onChange={(changed) =>
        onChange(
          withRatios(
            personal,
            changed.map(({ ratio }) => ratio),
          ),
        )
      }
    />
  );
}
