/** The rows of the file and what they would change, filtered by their status; the problems by cell, as the spreadsheet names it. */
import { useState } from 'react';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { computedKennzahl } from '#domain/planning/kennzahl.js';
import { Badge } from '../../../ui/Badge.js';
import { Choices } from '../../../ui/Choices.js';
import { DataTable } from '../../../ui/DataTable.js';
import { changesOf } from '../kennzahlen/arithmetic.js';
import { nameOf } from '../kennzahlen/words.js';
import type { Preview } from './import-queries.js';

const STATUS = {
  neu: { label: 'neu', kind: 'info' },
  geaendert: { label: 'geändert', kind: 'warning' },
  gleich: { label: 'gleich', kind: 'success' },
  problem: { label: 'Problem', kind: 'danger' },
} as const;
type Status = PreviewRow['status'];
const ALL = Object.keys(STATUS) as Status[];
/** More at once no one reads, and the page becomes slow. */
const SHOWN = 200;

export interface PreviewRow {
  readonly row: number;
  readonly status: 'neu' | 'geaendert' | 'gleich' | 'problem';
  readonly kennzahl: Kennzahl | null;
  readonly before: Kennzahl | null;
}

export interface PreviewTablesProps {
  readonly rows: readonly PreviewRow[];
  readonly problems: Preview['problems'];
  readonly counts: Preview['counts'];
}

export function PreviewTables({ rows, problems, counts }: PreviewTablesProps) {
  const there = ALL.filter((status) => counts[status] > 0);
  const [chosen, setChosen] = useState<readonly string[]>(there.filter((status) => status !== 'gleich'));
  const listed = rows.filter(({ status }) => chosen.includes(status));
  return (
    <>
      {problems.length > 0 && (
        <DataTable
          caption={`Probleme in der Datei (${problems.length})`}
          stacks
          columns={[
            { key: 'cell', label: 'Zelle', cell: ({ cell }) => cell },
            { key: 'message', label: 'Was nicht stimmt', cell: ({ message }) => message },
          ]}
          rows={problems}
          rowKey={({ cell, message }) => `${cell} ${message}`}
        />
      )}
      {there.length > 1 && (
        <Choices
          legend="Zeilen zeigen"
          kind="checkbox"
          choices={there.map((status) => ({ value: status, label: `${STATUS[status].label} (${counts[status]})` }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {listed.length > 0 && (
        <DataTable<PreviewRow>
          caption="Was die Übernahme täte"
          columns={[
            { key: 'row', label: 'Zeile', numeric: true, cell: ({ row }) => row },
            {
              key: 'status',
              label: 'Was geschieht',
              cell: ({ status }) => <Badge kind={STATUS[status].kind}>{STATUS[status].label}</Badge>,
            },
            { key: 'name', label: 'Kennzahl', cell: ({ kennzahl }) => (kennzahl ? nameOf(kennzahl) : '–') },
            { key: 'before', label: 'Wert bisher', numeric: true, cell: ({ before }) => valueOf(before) },
            { key: 'after', label: 'Wert neu', numeric: true, cell: ({ kennzahl }) => valueOf(kennzahl) },
            {
              key: 'stand',
              label: 'Stand',
              cell: ({ kennzahl }) => (kennzahl ? (computedKennzahl(kennzahl).standText ?? '–') : '–'),
            },
            { key: 'comparison', label: 'Vergleich', cell: ({ kennzahl }) => comparisonOf(kennzahl) },
          ]}
          rows={listed.slice(0, SHOWN)}
          rowKey={({ row }) => String(row)}
        />
      )}
      {listed.length > SHOWN && (
        <p className="kern-body">
          Gezeigt sind die ersten {SHOWN} von {listed.length} Zeilen.
        </p>
      )}
    </>
  );
}

const valueOf = (kennzahl: PreviewRow['before']): string => (kennzahl ? computedKennzahl(kennzahl).text : '–');

function comparisonOf(kennzahl: PreviewRow['kennzahl']): string {
  const comparison = kennzahl ? computedKennzahl(kennzahl).comparison : null;
  if (!comparison) return '–';
  const value = [comparison.text, comparison.standText ? `(${comparison.standText})` : null].filter(Boolean).join(' ');
  return [value, ...changesOf(comparison).map(({ text }) => text)].filter(Boolean).join(' · ');
}
