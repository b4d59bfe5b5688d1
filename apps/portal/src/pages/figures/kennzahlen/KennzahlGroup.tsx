/** The Kennzahlen under one heading as a table to write in; what the goals aim at is said below it. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { computedKennzahl } from '#domain/planning/kennzahl.js';
import { useId } from 'react';
import { FigureGrid } from '../../../figures/FigureGrid.js';
import { markOf, type Finding } from '../../../figures/figure-findings.js';
import { unbrokenLaw } from '../../../ui/law.js';
import { depthOf, GOALS, type Group } from './filter.js';
import { gridColumns } from './grid-columns.js';
import type { Uses } from './uses.js';
import { KIND_LABELS, nameOf } from './words.js';

export interface KennzahlGroupProps {
  readonly group: Group;
  readonly all: readonly Kennzahl[];
  readonly uses: Uses;
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
  readonly onChange: (all: readonly Kennzahl[]) => void;
  readonly onOpen: (key: string) => void;
}

export function KennzahlGroup({ group, all, uses, findings, readOnly, onChange, onOpen }: KennzahlGroupProps) {
  const id = useId();
  const byKey = new Map(group.rows.map((row) => [row.key, row]));
  const goals = group.rows.flatMap((row) => {
    const text = computedKennzahl(row).goalText;
    return text === null ? [] : [{ key: row.key, name: nameOf(row), text }];
  });
  return (
    <section className="kennzahl-group" aria-labelledby={id}>
      <h2 className="kern-heading-medium" id={id}>
        {group.name} ({group.rows.length})
      </h2>
      <FigureGrid<Kennzahl>
        caption={group.name}
        captionHidden
        columns={gridColumns(uses)}
        rows={group.rows}
        rowKey={({ key }) => key}
        rowName={nameOf}
        rowLook={(row) => ({
          indent: depthOf(row, byKey),
          relation: [
            row.partOf?.relation,
            row.kind === 'ist' || group.name === GOALS ? undefined : KIND_LABELS[row.kind],
          ]
            .filter(Boolean)
            .join(' · '),
        })}
        mark={(row, column) =>
          column === 'value' ? markOf(findings.filter(({ place }) => place.rowKey === row.key)) : null
        }
        onChange={(rows) => {
          const changed = new Map(rows.map((row) => [row.key, row]));
          onChange(all.map((row) => changed.get(row.key) ?? row));
        }}
        rowActions={(row) => (
          <button
            type="button"
            className="kern-btn kern-btn--tertiary"
            aria-label={`Alle Angaben zu ${nameOf(row)}`}
            onClick={() => onOpen(row.key)}
          >
            <span className="kern-label">Angaben</span>
          </button>
        )}
        actionsToReaders
        readOnly={readOnly}
      />
      {goals.length > 0 && (
        <ul className="kennzahl-goals">
          {goals.map(({ key, name, text }) => (
            <li key={key}>
              <strong>{name}:</strong> {unbrokenLaw(text)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
