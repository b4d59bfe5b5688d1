/** One line that belongs to a table or figure; empty means: there is none. */
import { useState } from 'react';
import { TextField } from '../../ui/TextField.js';
import { cleanLine } from '../clean-text.js';

export interface LineFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly hint?: string;
  readonly onChange: (value: string | undefined) => void;
}

export function LineField({ label, value, hint, onChange }: LineFieldProps) {
  // While somebody types, spaces at the end stay.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      hint={hint}
      optional
      maxLength={500}
      value={typed ?? value ?? ''}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(cleanLine(target.value));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
