/** Which Kennzahlen, in the order in which they were chosen; the list can be searched. */
import { useId, useState } from 'react';
import type { Kennzahl } from '#domain/document/kennzahl.js';
import { TextField } from '../../ui/TextField.js';
import { kennzahlChoice } from '../surroundings.js';

export interface KeysFieldProps {
  readonly legend: string;
  readonly kennzahlen: readonly Kennzahl[];
  readonly keys: readonly string[];
  readonly onChange: (keys: string[]) => void;
}

const SHOWN = 60;

export function KeysField({ legend, kennzahlen, keys, onChange }: KeysFieldProps) {
  const [search, setSearch] = useState('');
  const id = useId();
  const words = search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  const found = kennzahlen.filter(({ key, label, unit }) => {
    const text = `${label} ${unit} ${key}`.toLocaleLowerCase('de');
    return keys.includes(key) || words.every((word) => text.includes(word));
  });
  const toggle = (key: string): void =>
    onChange(keys.includes(key) ? keys.filter((one) => one !== key) : [...keys, key]);
  return (
    <>
      <TextField
        label={`${legend}: suchen`}
        optional
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <fieldset className="editor-list" aria-describedby={`${id}-count`}>
        <legend className="kern-label">{legend}</legend>
        {found.slice(0, SHOWN).map((one) => {
          const { value, stand, label } = kennzahlChoice(one);
          return (
            <label key={one.key} className="editor-list__item">
              <input type="checkbox" checked={keys.includes(one.key)} onChange={() => toggle(one.key)} />
              <span>
                <strong>{value}</strong> · {label}
                <span className="editor-list__more">Stand: {stand}</span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <p id={`${id}-count`} role="status" className="kern-body kern-body--small">
        {keys.length === 0 ? 'Noch keine gewählt.' : `${keys.length} gewählt.`}
        {found.length > SHOWN ? ` ${SHOWN} von ${found.length} gezeigt; bitte genauer suchen.` : ''}
      </p>
    </>
  );
}
