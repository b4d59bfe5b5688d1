/** How the Kennzahl belongs to others: part of a whole, share of a base, of whom it is, and what else is to be said. */
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { Button } from '../../../../ui/Button.js';
import { Select } from '../../../../ui/Select.js';
import { TextField } from '../../../../ui/TextField.js';
import type { KennzahlForm } from '../kennzahl-form.js';
import { AXES, nameOf, optionsOf, RELATION_LABELS, type Axis } from '../words.js';
import { FieldGroup } from './FieldGroup.js';
import type { FieldsProps } from './fields.js';

export function RelationFields({ form, onChange, others }: FieldsProps & { readonly others: readonly Kennzahl[] }) {
  const known = new Set(others.map(({ key }) => key));
  const options = (value: string) => [
    { value: '', label: 'keine' },
    ...(value !== '' && !known.has(value) ? [{ value, label: value }] : []),
    ...others.map((one) => ({ value: one.key, label: `${nameOf(one)} (${one.key})` })),
  ];
  const choice = (label: string, field: 'partOf' | 'base' | 'numerator', hint?: string) => (
    <Select
      label={label}
      hint={hint}
      options={options(form[field])}
      value={form[field]}
      onChange={({ target }) => onChange({ [field]: target.value })}
    />
  );
  const relation = (field: 'partRelation' | 'shareRelation', label: string) => (
    <Select
      label={label}
      options={optionsOf(RELATION_LABELS)}
      value={form[field]}
      onChange={({ target }) => onChange({ [field]: target.value as 'davon' | 'darunter' })}
    />
  );
  const filled = [form.partOf, form.base, form.numerator, form.shareGroup, form.remark].some(Boolean);
  return (
    <FieldGroup title="Zusammenhang und Merkmale" folded={!filled && form.dimensions.length === 0}>
      {choice('Teil von', 'partOf')}
      {form.partOf !== '' && relation('partRelation', 'Wie sie Teil davon ist')}
      {choice('Anteil an (Grundgesamtheit)', 'base', 'bei Anteilen: wovon 100 % gerechnet sind')}
      {choice('Gezählt wird dabei (Zähler)', 'numerator', 'der Anteil wird zur Kontrolle daraus berechnet')}
      <TextField
        label="Gruppe zusammengehörender Anteile"
        hint="Kurzname; Anteile mit demselben Namen beschreiben zusammen ein Ganzes"
        optional
        maxLength={64}
        value={form.shareGroup}
        onChange={({ target }) => onChange({ shareGroup: target.value })}
      />
      {form.shareGroup !== '' && relation('shareRelation', 'Was diese Anteile zusammen sind')}
      <Dimensions dimensions={form.dimensions} onChange={(dimensions) => onChange({ dimensions })} />
      <TextField
        label="Bemerkung"
        optional
        maxLength={500}
        value={form.remark}
        onChange={({ target }) => onChange({ remark: target.value })}
      />
    </FieldGroup>
  );
}

type Dimension = KennzahlForm['dimensions'][number];
const MOST = 6;

function Dimensions({
  dimensions,
  onChange,
}: {
  readonly dimensions: readonly Dimension[];
  readonly onChange: (dimensions: readonly Dimension[]) => void;
}) {
  const set = (at: number, more: Partial<Dimension>): void =>
    onChange(dimensions.map((one, index) => (index === at ? { ...one, ...more } : one)));
  return (
    <div className="kennzahl-fields__wide">
      {dimensions.map(({ axis, value }, at) => (
        <div className="kennzahl-dimension" key={at}>
          <Select
            label={`Merkmal ${at + 1}`}
            options={AXES.map((name) => ({ value: name, label: name }))}
            value={axis}
            onChange={({ target }) => set(at, { axis: target.value as Axis })}
          />
          <TextField
            label={`Ausprägung ${at + 1}`}
            maxLength={500}
            value={value}
            onChange={({ target }) => set(at, { value: target.value })}
          />
          <Button
            kind="tertiary"
            aria-label={`Merkmal ${at + 1} entfernen`}
            onClick={() => onChange(dimensions.filter((_, index) => index !== at))}
          >
            Entfernen
          </Button>
        </div>
      ))}
      {dimensions.length < MOST && (
        <Button onClick={() => onChange([...dimensions, { axis: 'Geschlecht', value: '' }])}>Merkmal hinzufügen</Button>
      )}
    </div>
  );
}
