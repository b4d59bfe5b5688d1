/** Chooses a Kennzahl from a list that can be searched: value, Stand, name; and the word that stands before it. */
import { useId, useState } from 'react';
import type { Inline } from '#domain/document/blocks.js';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { printKennzahl } from '#domain/document/kennzahl-text.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Empty } from '../../ui/Empty.js';
import { Select } from '../../ui/Select.js';
import { TextField } from '../../ui/TextField.js';
import { KENNZAHL_PREFIXES, type KennzahlPrefix } from '../kennzahl-prefixes.js';
import { NothingYet } from '../planning/NothingYet.js';
import { kennzahlChoice, type Surroundings } from '../surroundings.js';

type KennzahlInline = Extract<Inline, { kind: 'kennzahl' }>;
export type ChosenKennzahl = Pick<KennzahlInline, 'key' | 'prefix' | 'withUnit'>;

export interface KennzahlDialogProps {
  readonly surroundings: Surroundings;
  /** What stands there now. */
  readonly before?: ChosenKennzahl | undefined;
  /** In a cell only the value is printed. */
  readonly inTable?: boolean;
  readonly onChoose: (chosen: ChosenKennzahl) => void;
  readonly onClose: () => void;
}

/** As many as one can look over; the search finds the others. */
const SHOWN = 40;
const found = (all: readonly Kennzahl[], search: string): readonly Kennzahl[] => {
  const words = search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const text = [one.label, one.unit, printKennzahl(one), one.key].join(' ').toLocaleLowerCase('de');
    return words.every((word) => text.includes(word));
  });
};

export function KennzahlDialog({ surroundings, before, inTable = false, onChoose, onClose }: KennzahlDialogProps) {
  const [search, setSearch] = useState('');
  const [key, setKey] = useState(before?.key ?? '');
  const [prefix, setPrefix] = useState<KennzahlPrefix | ''>(before?.prefix ?? '');
  const [withUnit, setWithUnit] = useState(before?.withUnit ?? true);
  const [missing, setMissing] = useState(false);
  const name = useId();
  const list = found(surroundings.kennzahlen, search);
  const shown = list.slice(0, SHOWN);
  const chosen = surroundings.kennzahlen.find((one) => one.key === key);
  const choose = (): void => {
    if (!chosen) return setMissing(true);
    onChoose({ key, ...(prefix === '' ? {} : { prefix }), ...(withUnit ? { withUnit } : {}) });
  };
  return (
    <Dialog
      title={before ? 'Kennzahl ändern' : 'Kennzahl einfügen'}
      onClose={onClose}
      footer={
        surroundings.kennzahlen.length === 0 ? (
          <Button onClick={onClose}>Schließen</Button>
        ) : (
          <>
            <Button kind="primary" onClick={choose}>
              {before ? 'Übernehmen' : 'Einfügen'}
            </Button>
            <Button onClick={onClose}>Abbrechen</Button>
          </>
        )
      }
    >
      {surroundings.kennzahlen.length === 0 ? (
        <Empty>
          <p>Im Programm ist noch keine Zahl eingetragen. Was Sie dort eintragen, lässt sich danach hier einfügen.</p>
          <NothingYet cycleId={surroundings.cycleId} parts={['kennzahlen', 'budget', 'personal', 'eintrittsplanung']}>
            Ihr Text bleibt gespeichert, wenn Sie dorthin gehen:
          </NothingYet>
        </Empty>
      ) : (
        <>
          <TextField
            label="Suchen"
            hint="Name, Einheit oder Wert; auch Zahlen aus Budget, Personal und Eintrittsplanung"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
          <fieldset className="editor-list" aria-describedby={`${name}-count`}>
            <legend className="kern-label">Kennzahl</legend>
            {shown.map((one) => {
              const { value, stand, label } = kennzahlChoice(one);
              return (
                <label key={one.key} className="editor-list__item">
                  <input type="radio" name={name} checked={one.key === key} onChange={() => setKey(one.key)} />
                  <span>
                    <strong>{value}</strong> · {label}
                    <span className="editor-list__more">Stand: {stand}</span>
                  </span>
                </label>
              );
            })}
          </fieldset>
          <p id={`${name}-count`} role="status" className="kern-body kern-body--small">
            {list.length === 0
              ? 'Keine Kennzahl passt zur Suche.'
              : list.length > SHOWN
                ? `${SHOWN} von ${list.length} gezeigt; bitte die Suche genauer fassen.`
                : `${list.length} ${list.length === 1 ? 'Kennzahl' : 'Kennzahlen'}`}
          </p>
          {!inTable && (
            <>
              <Select
                label="Wort davor"
                value={prefix}
                options={[
                  { value: '', label: 'keines' },
                  ...KENNZAHL_PREFIXES.map((word) => ({ value: word, label: word })),
                ]}
                onChange={({ target }) => setPrefix(target.value as KennzahlPrefix | '')}
              />
              <label className="editor-check-field">
                <input type="checkbox" checked={withUnit} onChange={({ target }) => setWithUnit(target.checked)} />
                Einheit mit nennen
              </label>
            </>
          )}
          {chosen && (
            <p className="kern-body">
              Im Text steht:{' '}
              <strong>{printKennzahl(chosen, inTable ? {} : { prefix: prefix || undefined, withUnit })}</strong>
            </p>
          )}
          {missing && !chosen && (
            <p className="kern-error" role="alert">
              <span className="kern-body">Bitte eine Kennzahl wählen.</span>
            </p>
          )}
        </>
      )}
    </Dialog>
  );
}
