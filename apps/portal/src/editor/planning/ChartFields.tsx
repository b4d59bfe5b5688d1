/** What a chart shows: its kind, the figures it is drawn from, its title; the description is made from the data unless one is written. */
import { useState } from 'react';
import type { ChartData } from '#domain/document/planning-blocks.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextField } from '../../ui/TextField.js';
import { cleanLine, cleanText } from '../clean-text.js';
import type { ChartBlockData } from '../from-editor.js';
import type { Surroundings } from '../surroundings.js';
import { LineField } from '../table/LineField.js';
import { isEmptyPart } from './empty-parts.js';
import { KeysField } from './KeysField.js';
import { NothingYet } from './NothingYet.js';
import { OrganigrammFields } from './OrganigrammFields.js';

const KINDS = [
  { value: 'balken', label: 'Balken' },
  { value: 'linie', label: 'Linie' },
  { value: 'gestapelt', label: 'gestapelte Balken' },
  { value: 'anteile', label: 'Anteile an einem Ganzen' },
] as const;

const SOURCES: readonly { value: ChartData['from']; label: string }[] = [
  { value: 'kennzahlen', label: 'Kennzahlen' },
  { value: 'table', label: 'eine Tabelle des Textes' },
  { value: 'budget', label: 'das Budget' },
  { value: 'personal', label: 'das Personal' },
  { value: 'eintrittsplanung', label: 'die Eintrittsplanung' },
  { value: 'organigramm', label: 'Organigramm' },
];

/** What a source begins with; null: the programme has nothing of it. */
export function beginData(from: ChartData['from'], { figures, tables }: Surroundings): ChartData | null {
  const [first] = figures.kennzahlen;
  const [table] = tables();
  switch (from) {
    case 'kennzahlen':
      return first ? { from, keys: [first.key] } : null;
    case 'table':
      return table ? { from, block: table.id } : null;
    case 'budget':
      return figures.budget ? { from, show: 'eingliederung' } : null;
    case 'personal':
      return figures.personal ? { from, show: 'bereiche' } : null;
    case 'eintrittsplanung':
      return (figures.eintrittsplanung ?? []).length > 0 ? { from, show: 'eintritte' } : null;
    case 'organigramm':
      return { from, nodes: [{ key: 'o1', label: 'Geschäftsführung' }] };
  }
}

export interface ChartFieldsProps {
  readonly data: ChartBlockData;
  readonly surroundings: Surroundings;
  /** Somebody wanted to put it in without a title. */
  readonly titleMissing?: boolean;
  readonly onChange: (data: ChartBlockData) => void;
}

const put = <K extends keyof ChartBlockData>(data: ChartBlockData, name: K, value: ChartBlockData[K] | undefined) => {
  const { [name]: _before, ...rest } = data;
  return (value === undefined ? rest : { ...rest, [name]: value }) as ChartBlockData;
};

export function ChartFields({ data: chart, surroundings, titleMissing = false, onChange }: ChartFieldsProps) {
  // While somebody types, spaces at the end stay.
  const [typed, setTyped] = useState<string | null>(null);
  const { data } = chart;
  const setData = (next: ChartData): void => onChange({ ...chart, data: next });
  return (
    <>
      <TextField
        label="Titel der Abbildung"
        value={typed ?? chart.title}
        maxLength={500}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange({ ...chart, title: cleanLine(target.value) ?? '' });
        }}
        onBlur={() => setTyped(null)}
        error={titleMissing && chart.title === '' ? 'Bitte einen Titel angeben.' : undefined}
      />
      <Select
        label="Gezeichnet aus"
        value={data.from}
        options={SOURCES.filter(({ value }) => value === data.from || beginData(value, surroundings) !== null)}
        onChange={({ target }) => {
          const next = beginData(target.value as ChartData['from'], surroundings);
          if (!next) return;
          const wasOrganigramm = chart.chart === 'organigramm';
          onChange({
            ...chart,
            data: next,
            chart: next.from === 'organigramm' ? 'organigramm' : wasOrganigramm ? 'balken' : chart.chart,
          });
        }}
      />
      <NothingYet
        cycleId={surroundings.cycleId}
        parts={SOURCES.flatMap(({ value }) => (isEmptyPart(value, surroundings.figures) ? [value] : []))}
      >
        Daraus lässt sich erst zeichnen, wenn etwas eingetragen ist:
      </NothingYet>
      {data.from !== 'organigramm' && (
        <Select
          label="Art"
          value={chart.chart}
          options={KINDS}
          onChange={({ target }) => onChange({ ...chart, chart: target.value as ChartBlockData['chart'] })}
        />
      )}
      <DataFields data={data} surroundings={surroundings} onChange={setData} />
      <TextArea
        label="Eigene Beschreibung für Menschen, die das Bild nicht sehen (freiwillig)"
        hint="Ohne eigene Beschreibung wird sie aus den Zahlen gemacht."
        rows={3}
        maxLength={2000}
        value={chart.alt ?? ''}
        onChange={({ target }) => {
          const text = cleanText(target.value);
          onChange(put(chart, 'alt', text.trim() === '' ? undefined : text));
        }}
      />
      <LineField label="Quelle" value={chart.source} onChange={(source) => onChange(put(chart, 'source', source))} />
      <LineField label="Anmerkung" value={chart.note} onChange={(note) => onChange(put(chart, 'note', note))} />
    </>
  );
}

const SHOW: Readonly<Record<'budget' | 'personal' | 'eintrittsplanung', readonly { value: string; label: string }[]>> =
  {
    budget: [
      { value: 'eingliederung', label: 'Eingliederungsbudget' },
      { value: 'verwaltung', label: 'Verwaltungshaushalt' },
      { value: 'gesamt', label: 'beide zusammen' },
    ],
    personal: [
      { value: 'bereiche', label: 'nach Bereichen' },
      { value: 'traeger', label: 'nach Trägern' },
      { value: 'geschlecht', label: 'nach Geschlecht' },
    ],
    eintrittsplanung: [
      { value: 'eintritte', label: 'Eintritte' },
      { value: 'mittel', label: 'Mittel' },
    ],
  };

function DataFields({
  data,
  surroundings,
  onChange,
}: {
  readonly data: ChartData;
  readonly surroundings: Surroundings;
  readonly onChange: (data: ChartData) => void;
}) {
  switch (data.from) {
    case 'kennzahlen':
      return (
        <>
          <KeysField
            legend="Kennzahlen"
            kennzahlen={surroundings.figures.kennzahlen}
            keys={data.keys}
            onChange={(keys) => {
              if (keys.length > 0) onChange({ ...data, keys });
            }}
          />
          <label className="editor-check-field">
            <input
              type="checkbox"
              checked={data.withComparison === true}
              onChange={({ target }) => {
                const { withComparison: _before, ...rest } = data;
                onChange(target.checked ? { ...rest, withComparison: true } : rest);
              }}
            />
            Vergleichswert daneben zeigen
          </label>
        </>
      );
    case 'table':
      return (
        <Select
          label="Tabelle"
          value={data.block}
          options={surroundings.tables().map(({ id, label }) => ({ value: id, label }))}
          onChange={({ target }) => onChange({ from: 'table', block: target.value })}
        />
      );
    case 'organigramm':
      return <OrganigrammFields nodes={data.nodes} onChange={(nodes) => onChange({ from: 'organigramm', nodes })} />;
    default:
      return (
        <Select
          label="Zeigt"
          value={data.show}
          options={SHOW[data.from]}
          onChange={({ target }) => onChange({ ...data, show: target.value } as ChartData)}
        />
      );
  }
}
