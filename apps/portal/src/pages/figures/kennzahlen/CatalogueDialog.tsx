/** Several Kennzahlen at once from the catalogue of the year; beside each what it was in the programme of the year before. */
import { useId, useState } from 'react';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { computedKennzahl } from '#domain/planning/kennzahl.js';
import type { FiguresView } from '../../../figures/figure-queries.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Select } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import { earlierOf, fromCatalogue, type CatalogueTerm } from './kennzahl-list.js';
import { KIND_LABELS, optionsOf } from './words.js';

export interface CatalogueDialogProps {
  readonly catalogue: readonly CatalogueTerm[];
  readonly all: readonly Kennzahl[];
  readonly before: FiguresView['vorjahr'];
  readonly year: number;
  readonly onAdd: (added: readonly Kennzahl[]) => void;
  readonly onClose: () => void;
}

export function CatalogueDialog({ catalogue, all, before, year, onAdd, onClose }: CatalogueDialogProps) {
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<Kennzahl['kind']>('ist');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState(false);
  const id = useId();
  const earlier = (before?.kennzahlen ?? []) as readonly Kennzahl[];
  const words = search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  const found = catalogue.filter(({ key, label, legalBasis }) => {
    const text = `${key} ${label} ${legalBasis ?? ''}`.toLocaleLowerCase('de');
    return words.every((word) => text.includes(word));
  });
  const groups = [...new Set(found.map(({ group }) => group))];
  const add = (): void => {
    if (chosen.size === 0) return setMissing(true);
    onAdd(
      fromCatalogue(
        catalogue.filter(({ key }) => chosen.has(key)),
        kind,
        all,
        earlier,
      ),
    );
  };
  const toggle = (key: string, checked: boolean): void => {
    const next = new Set(chosen);
    if (checked) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  return (
    <Dialog
      title={`Aus dem Katalog ${year} hinzufügen`}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={add}>
            {chosen.size > 1 ? `${chosen.size} Kennzahlen hinzufügen` : 'Hinzufügen'}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <TextField
        label="Suchen"
        hint="Name, Kürzel oder Rechtsgrundlage"
        autoComplete="off"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <Select
        label="Als"
        options={optionsOf(KIND_LABELS)}
        value={kind}
        onChange={({ target }) => setKind(target.value as Kennzahl['kind'])}
      />
      {groups.map((group) => (
        <fieldset className="kern-fieldset kennzahl-catalogue" key={group}>
          <legend className="kern-label">{group}</legend>
          <div className="kern-fieldset__body">
            {found
              .filter((term) => term.group === group)
              .map((term) => (
                <div className="kern-form-check" key={term.key}>
                  <input
                    className="kern-form-check__checkbox"
                    type="checkbox"
                    id={`${id}-${term.key}`}
                    aria-describedby={`${id}-${term.key}-hint`}
                    checked={chosen.has(term.key)}
                    onChange={({ target }) => toggle(term.key, target.checked)}
                  />
                  <label className="kern-label" htmlFor={`${id}-${term.key}`}>
                    {term.label}
                  </label>
                  <div className="kern-hint choice__hint" id={`${id}-${term.key}-hint`}>
                    {about(term, kind, all, earlier)}
                  </div>
                </div>
              ))}
          </div>
        </fieldset>
      ))}
      <p role="status" className="kern-body">
        {found.length === 0 ? 'Nichts im Katalog passt zur Suche.' : `${chosen.size} gewählt`}
      </p>
      {missing && chosen.size === 0 && (
        <p className="kern-error" role="alert">
          <span className="kern-body">Bitte mindestens eine Kennzahl wählen.</span>
        </p>
      )}
    </Dialog>
  );
}

function about(
  { key, unit, legalBasis }: CatalogueTerm,
  kind: Kennzahl['kind'],
  all: readonly Kennzahl[],
  earlier: readonly Kennzahl[],
): string {
  const before = earlierOf(key, kind, earlier);
  const computed = before ? computedKennzahl(before) : null;
  return [
    `${key}, in ${unit}`,
    legalBasis,
    computed && before
      ? `im Programm davor ${KIND_LABELS[before.kind]} ${computed.text}${computed.standText ? ` (${computed.standText})` : ''}`
      : null,
    all.some((one) => one.catalogue === key) ? 'steht schon in diesem Programm' : null,
  ]
    .filter((one) => one !== null)
    .join(' · ');
}
