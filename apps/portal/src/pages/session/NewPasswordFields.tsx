/** The new password, typed once and visible on demand: that prevents more mistakes than typing it twice. */
import { useId, useState } from 'react';
import { TextField } from '../../ui/TextField.js';

export interface NewPasswordProps {
  readonly label?: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

export function NewPasswordFields({ label = 'Neues Passwort', value, error, onChange }: NewPasswordProps) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <>
      <TextField
        label={label}
        hint="Mindestens 12 Zeichen. Ein Satz aus mehreren Wörtern ist sicher und gut zu merken."
        type={shown ? 'text' : 'password'}
        autoComplete="new-password"
        spellCheck={false}
        autoCapitalize="none"
        error={error}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className="kern-form-check">
        <input
          className="kern-form-check__checkbox"
          type="checkbox"
          id={id}
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        <label className="kern-label" htmlFor={id}>
          Passwort anzeigen
        </label>
      </div>
    </>
  );
}
