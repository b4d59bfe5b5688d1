/** The rows of the file and what they would change, filtered by their status; the problems by cell, as the spreadsheet names it. */
import { useState } from 'react';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { computedKennzahl } from '#domain/planning/kennzahl.js';
import { Badge } from '../../../ui/Badge.js';
import { Choices } from '../../../ui/Choices.js';
import { DataTable, type Column } from '../../../ui/DataTable.js';
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
  readonly recognised: Preview['rows'][number]['recognised'];
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
          caption={CAPTION}
          columns={COLUMNS}
          rows={listed.slice(0, SHOWN)}
          rowKey={({ row }) => String(row)}
          saved={() => ({
            title: CAPTION,
            columns: WORDS.map(({ label }) => label),
            rows: listed.map((row) => WORDS.map(({ text }) => text(row))),
          })}
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

/** Where the words are not certain, the person says it with a column of keys. */
function catalogueOf({ kennzahl, recognised }: PreviewRow): string {
  if (recognised && !recognised.certain)
    return `Vielleicht ${recognised.key} (${recognised.label})? Wenn ja, bitte in einer Spalte „Schlüssel“ angeben.`;
  if (recognised) return `${recognised.key} (${recognised.label}), an der Bezeichnung erkannt`;
  return kennzahl?.catalogue ?? '–';
}

const valueOf = (kennzahl: PreviewRow['before']): string => (kennzahl ? computedKennzahl(kennzahl).text : '–');

function comparisonOf(kennzahl: PreviewRow['kennzahl']): string {
  const comparison = kennzahl ? computedKennzahl(kennzahl).comparison : null;
  if (!comparison) return '–';
  const value = [comparison.text, comparison.standText ? `(${comparison.standText})` : null].filter(Boolean).join(' ');
  return [value, ...changesOf(comparison).map(({ text }) => text)].filter(Boolean).join(' · ');
}

const CAPTION = 'Was die Übernahme täte';
const standOf = (kennzahl: PreviewRow['kennzahl']): string =>
  kennzahl ? (computedKennzahl(kennzahl).standText ?? '–') : '–';

/** What each column says, on the page for those shown and in the file for all. */
const WORDS: readonly (Omit<Column<PreviewRow>, 'cell'> & { readonly text: (row: PreviewRow) => string })[] = [
  { key: 'row', label: 'Zeile', numeric: true, text: ({ row }) => String(row) },
  { key: 'status', label: 'Was geschieht', text: ({ status }) => STATUS[status].label },
  { key: 'name', label: 'Kennzahl', text: ({ kennzahl }) => (kennzahl ? nameOf(kennzahl) : '–') },
  { key: 'catalogue', label: 'Im Katalog', text: (row) => catalogueOf(row) },
  { key: 'before', label: 'Wert bisher', numeric: true, text: ({ before }) => valueOf(before) },
  { key: 'after', label: 'Wert neu', numeric: true, text: ({ kennzahl }) => valueOf(kennzahl) },
  { key: 'stand', label: 'Stand', text: ({ kennzahl }) => standOf(kennzahl) },
  { key: 'comparison', label: 'Vergleich', text: ({ kennzahl }) => comparisonOf(kennzahl) },
];
const COLUMNS: readonly Column<PreviewRow>[] = WORDS.map(({ text, ...column }) => ({
  ...column,
  cell: (row) =>
    column.key === 'status' ? <Badge kind={STATUS[row.status].kind}>{STATUS[row.status].label}</Badge> : text(row),
}));
