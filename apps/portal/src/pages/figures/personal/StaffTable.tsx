/** People by Träger, area or sex: numbers typed, shares computed, and in words how the group fits the whole. */
import type { Personal } from '#domain/document/figures.js';
import { computedPersonal } from '#domain/planning/personal.js';
import { FigureGrid } from '../../../figures/FigureGrid.js';
import { findingsAt, markOf, type Finding } from '../../../figures/figure-findings.js';
import { Button } from '../../../ui/Button.js';
import { computedGroup, freshName, partsOf, withParts, type Group } from './personal-values.js';
import { staffColumns, type StaffRow } from './staff-columns.js';
import { groupWords } from './staff-words.js';

export interface StaffTableProps {
  readonly personal: Personal;
  readonly group: Group;
  readonly caption: string;
  /** What a new row is called until it has a name. */
  readonly fresh: string;
  /** Rows to begin with, while there are none. */
  readonly offered: readonly string[];
  readonly findings: readonly Finding[];
  readonly readOnly: boolean;
  readonly onChange: (personal: Personal) => void;
}

export function StaffTable(props: StaffTableProps) {
  const { personal, group, caption, fresh, offered, findings, readOnly, onChange } = props;
  const computed = computedGroup(personal, group);
  const parts = partsOf(personal, group);
  const rows = parts.map((part, index): StaffRow => ({ part, index, computed: computed.rows[index] ?? null }));
  const set = (next: readonly StaffRow['part'][]): void => onChange(withParts(personal, group, next));
  const words = groupWords(computed, computedPersonal(personal).total);
  if (readOnly && rows.length === 0) return <p>{caption}: keine Angaben.</p>;
  return (
    <div className="staff-group">
      <FigureGrid
        caption={caption}
        columns={staffColumns(group)}
        rows={rows}
        rowKey={({ index }) => `${group}-${index}`}
        rowName={({ part }) => part.label}
        mark={({ index }, column) => markOf(findingsAt(findings, `/personal/${group}/${index}/${column}`))}
        newRow={(): StaffRow => ({
          part: {
            label: freshName(
              fresh,
              parts.map(({ label }) => label),
            ),
          },
          index: parts.length,
          computed: null,
        })}
        rowActions={({ part, index }) => (
          <Button
            kind="tertiary"
            aria-label={`„${part.label}“ entfernen`}
            onClick={() => set(parts.filter((_, at) => at !== index))}
          >
            Entfernen
          </Button>
        )}
        readOnly={readOnly}
        onChange={(changed) => set(unlike(changed.map(({ part }) => part)))}
      />
      {words.length > 0 && (
        <ul className="staff-words">
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {!readOnly && rows.length === 0 && offered.length > 0 && (
        <Button onClick={() => set(offered.map((label) => ({ label })))}>{`Mit ${offered.join(', ')} beginnen`}</Button>
      )}
    </div>
  );
}

/** Pasting makes several new rows at once: each gets a name of its own. */
function unlike(parts: readonly StaffRow['part'][]): StaffRow['part'][] {
  const names: string[] = [];
  return parts.map((part) => {
    const label = freshName(part.label, names);
    names.push(label);
    return label === part.label ? part : { ...part, label };
  });
}
