/** One line of words beside figures: what is typed shows as typed, what is kept is what the programme takes. */
import { useState } from 'react';
import { cleanLine } from '../editor/clean-text.js';
import { TextField } from '../ui/TextField.js';

export interface LineFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

export function LineField({ label, hint, value, onChange }: LineFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      hint={hint}
      maxLength={500}
      autoComplete="off"
      value={typed ?? value ?? ''}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value);
        const line = cleanLine(target.value);
        if (line !== value) onChange(line);
      }}
    />
  );
}
