/** What a planning table prints: which part of the figures, which rows, which further columns. */
import { useId } from 'react';
import { Select } from '../../ui/Select.js';
import type { PlanningData } from '../from-editor.js';
import type { Surroundings } from '../surroundings.js';
import { LineField } from '../table/LineField.js';
import { isEmptyPart } from './empty-parts.js';
import { KeysField } from './KeysField.js';
import { NothingYet } from './NothingYet.js';

type Part = PlanningData['part'];
type Column = NonNullable<PlanningData['show']>[number];

export const PART_LABELS: Readonly<Record<Part, string>> = {
  kennzahlen: 'Kennzahlen',
  ziele: 'Ziele',
  budget: 'Budget',
  personal: 'Personal',
  eintrittsplanung: 'Eintrittsplanung',
  handlungsfelder: 'Handlungsfelder',
};
const COLUMN_LABELS: Readonly<Record<Column, string>> = {
  vorjahr: 'Vorjahr',
  veraenderung: 'Veränderung',
  mittel: 'Mittel',
  begruendung: 'Begründung',
  wirkung: 'erwartete Wirkung',
  monate: 'Monate',
  quelle: 'Stand und Quelle',
  rechtsgrundlage: 'Rechtsgrundlage',
};
const COLUMNS: Readonly<Record<Part, readonly Column[]>> = {
  kennzahlen: ['vorjahr', 'veraenderung', 'quelle'],
  ziele: ['vorjahr', 'veraenderung', 'rechtsgrundlage'],
  budget: ['vorjahr', 'veraenderung'],
  personal: [],
  eintrittsplanung: ['vorjahr', 'veraenderung', 'mittel', 'rechtsgrundlage', 'monate', 'begruendung', 'wirkung'],
  handlungsfelder: ['rechtsgrundlage'],
};

export interface PlanningFieldsProps {
  readonly data: PlanningData;
  readonly surroundings: Surroundings;
  readonly onChange: (data: PlanningData) => void;
}

const put = <K extends keyof PlanningData>(data: PlanningData, name: K, value: PlanningData[K] | undefined) => {
  const { [name]: _before, ...rest } = data;
  return (value === undefined ? rest : { ...rest, [name]: value }) as PlanningData;
};

export function PlanningFields({ data, surroundings, onChange }: PlanningFieldsProps) {
  const id = useId();
  const { part, show = [] } = data;
  const { kennzahlen, budget } = surroundings.figures;
  const choosable = part === 'ziele' ? kennzahlen.filter(({ kind }) => kind === 'ziel') : kennzahlen;
  return (
    <>
      <Select
        label="Zeigt"
        value={part}
        options={Object.entries(PART_LABELS).map(([value, label]) => ({ value, label }))}
        onChange={({ target }) => {
          const { title, source, createdBy, note } = data;
          const kept = Object.entries({ title, source, createdBy, note }).filter(([, value]) => value !== undefined);
          onChange({ ...(Object.fromEntries(kept) as Partial<PlanningData>), part: target.value as Part });
        }}
      />
      {isEmptyPart(part, surroundings.figures) && (
        <NothingYet cycleId={surroundings.cycleId} parts={[part]}>
          Hierzu ist noch nichts eingetragen; bis dahin steht in der Tabelle „keine Angaben“.
        </NothingYet>
      )}
      <LineField
        label="Titel der Tabelle"
        value={data.title}
        onChange={(title) => onChange(put(data, 'title', title))}
      />
      {(part === 'kennzahlen' || part === 'ziele') && (
        <KeysField
          legend={part === 'ziele' ? 'Ziele (ohne Auswahl: alle)' : 'Kennzahlen (ohne Auswahl: alle)'}
          kennzahlen={choosable}
          keys={data.keys ?? []}
          onChange={(keys) => onChange(put(data, 'keys', keys.length > 0 ? keys : undefined))}
        />
      )}
      {part === 'budget' && (budget?.tables ?? []).length > 0 && (
        <Select
          label="Gliederung"
          value={data.table ?? ''}
          options={[
            { value: '', label: 'Verwaltungshaushalt und Eingliederungsbudget' },
            ...(budget?.tables ?? []).map(({ key, title }) => ({ value: key, label: title })),
          ]}
          onChange={({ target }) => onChange(put(data, 'table', target.value === '' ? undefined : target.value))}
        />
      )}
      {COLUMNS[part].length > 0 && (
        <fieldset className="editor-checks">
          <legend className="kern-label">Weitere Spalten</legend>
          {COLUMNS[part].map((column) => (
            <label key={column} className="editor-check-field" htmlFor={`${id}-${column}`}>
              <input
                id={`${id}-${column}`}
                type="checkbox"
                checked={show.includes(column)}
                onChange={({ target }) => {
                  const next = COLUMNS[part].filter((one) => (one === column ? target.checked : show.includes(one)));
                  onChange(put(data, 'show', next.length > 0 ? next : undefined));
                }}
              />
              {COLUMN_LABELS[column]}
            </label>
          ))}
        </fieldset>
      )}
      <LineField label="Quelle" value={data.source} onChange={(source) => onChange(put(data, 'source', source))} />
      <LineField
        label="Erstellt von"
        value={data.createdBy}
        onChange={(createdBy) => onChange(put(data, 'createdBy', createdBy))}
      />
      <LineField label="Anmerkung" value={data.note} onChange={(note) => onChange(put(data, 'note', note))} />
    </>
  );
}
