/** Makes of one Kennzahl one for each of Frauen and Männer, of unter 25, 25 bis 54 …: parts that wait for their numbers. */
import { useState } from 'react';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { Button } from '../../../../ui/Button.js';
import { Select } from '../../../../ui/Select.js';
import { TextField } from '../../../../ui/TextField.js';
import { dividedBy } from '../kennzahl-list.js';
import { AXES, type Axis } from '../words.js';
import { FieldGroup } from './FieldGroup.js';

/** What is usual; can be changed before it is done. */
const USUAL: Partial<Readonly<Record<Axis, string>>> = {
  Geschlecht: 'Frauen, Männer',
  'Flucht/Asyl': 'mit Flucht/Asyl, ohne Flucht/Asyl',
  Alter: 'unter 25 Jahre, 25 bis unter 55 Jahre, 55 Jahre und älter',
  Rechtskreis: 'SGB II, SGB III',
  Träger: 'Agentur für Arbeit, Kommune',
  Staatsangehörigkeit: 'Deutsche, Ausländerinnen und Ausländer',
};

export interface DividePartProps {
  readonly whole: Kennzahl;
  readonly all: readonly Kennzahl[];
  readonly onDivide: (made: readonly Kennzahl[]) => void;
}

export function DividePart({ whole, all, onDivide }: DividePartProps) {
  const [axis, setAxis] = useState<Axis>('Geschlecht');
  const [values, setValues] = useState(USUAL.Geschlecht ?? '');
  const [missing, setMissing] = useState(false);
  const list = [...new Set(values.split(',').map((value) => value.trim()))].filter(Boolean);
  return (
    <FieldGroup title="Nach einem Merkmal aufteilen" folded>
      <Select
        label="Merkmal"
        options={AXES.map((name) => ({ value: name, label: name }))}
        value={axis}
        onChange={({ target }) => {
          const next = target.value as Axis;
          setAxis(next);
          setValues(USUAL[next] ?? '');
        }}
      />
      <TextField
        label="Ausprägungen"
        hint="mit Komma getrennt; für jede entsteht eine Kennzahl ohne Wert"
        error={missing && list.length === 0 ? 'Bitte mindestens eine Ausprägung nennen.' : undefined}
        value={values}
        onChange={({ target }) => setValues(target.value)}
      />
      <Button
        onClick={() => {
          if (list.length === 0) setMissing(true);
          else onDivide(dividedBy(whole, axis, list, all));
        }}
      >
        {list.length > 1 ? `${list.length} Kennzahlen anlegen` : 'Kennzahl anlegen'}
      </Button>
    </FieldGroup>
  );
}
