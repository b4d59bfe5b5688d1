/** What the Kennzahl is: its entry in the catalogue or its own name, what kind of number, how it is counted. */
import { useId, useState } from 'react';
import { Select } from '../../../../ui/Select.js';
import { TextField } from '../../../../ui/TextField.js';
import type { KennzahlForm } from '../kennzahl-form.js';
import type { CatalogueTerm } from '../kennzahl-list.js';
import { KIND_LABELS, MEASURE_LABELS, optionsOf, UNITS } from '../words.js';
import { FieldGroup } from './FieldGroup.js';
import type { FieldsProps } from './fields.js';

export function NameFields({
  form,
  errors,
  onChange,
  catalogue,
}: FieldsProps & { readonly catalogue: readonly CatalogueTerm[] }) {
  const units = useId();
  return (
    <FieldGroup title="Was gezählt wird">
      <TextField
        label="Bezeichnung"
        maxLength={500}
        autoComplete="off"
        error={errors.label}
        value={form.label}
        onChange={({ target }) => onChange({ label: target.value })}
      />
      <CatalogueField form={form} catalogue={catalogue} onChange={onChange} />
      <Select
        label="Art"
        options={optionsOf(KIND_LABELS)}
        value={form.kind}
        onChange={({ target }) => onChange({ kind: target.value as KennzahlForm['kind'] })}
      />
      <Select
        label="Messart"
        options={[{ value: '', label: 'nicht angegeben' }, ...optionsOf(MEASURE_LABELS)]}
        value={form.measure}
        onChange={({ target }) => onChange({ measure: target.value as KennzahlForm['measure'] })}
      />
      <TextField
        label="Einheit"
        list={units}
        maxLength={500}
        autoComplete="off"
        error={errors.unit}
        value={form.unit}
        onChange={({ target }) => onChange({ unit: target.value })}
      />
      <datalist id={units}>
        {UNITS.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </FieldGroup>
  );
}

/** With a new entry its label, unit and way of counting come along. */
function CatalogueField({
  form,
  catalogue,
  onChange,
}: Pick<FieldsProps, 'form' | 'onChange'> & { readonly catalogue: readonly CatalogueTerm[] }) {
  const [search, setSearch] = useState('');
  const words = search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  const found = catalogue.filter(
    ({ key, label }) =>
      key === form.catalogue || words.every((word) => `${key} ${label}`.toLocaleLowerCase('de').includes(word)),
  );
  const unknown = form.catalogue !== '' && !catalogue.some(({ key }) => key === form.catalogue);
  const choose = (key: string): void => {
    const term = catalogue.find((one) => one.key === key);
    onChange({
      catalogue: key,
      ...(term
        ? {
            label: term.label,
            unit: term.unit,
            measure: term.measure as KennzahlForm['measure'],
            decimals: String(term.decimals),
          }
        : {}),
    });
  };
  return (
    <>
      <TextField
        label="Im Katalog suchen"
        hint="grenzt die Liste darunter ein"
        autoComplete="off"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <Select
        label="Eintrag im Katalog"
        options={[
          { value: '', label: 'eigene Kennzahl, ohne Eintrag' },
          ...(unknown ? [{ value: form.catalogue, label: `${form.catalogue} (in diesem Jahr nicht im Katalog)` }] : []),
          ...found.map(({ key, label }) => ({ value: key, label: `${label} (${key})` })),
        ]}
        value={form.catalogue}
        onChange={({ target }) => choose(target.value)}
      />
    </>
  );
}
