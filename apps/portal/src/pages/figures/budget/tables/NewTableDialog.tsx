/** Asks for the name of a new table and what it begins with. */
import { useState } from 'react';
import { cleanLine } from '../../../../editor/clean-text.js';
import { FormDialog } from '../../../../figures/FormDialog.js';
import { Choices } from '../../../../ui/Choices.js';
import { TextField } from '../../../../ui/TextField.js';
import { PRESETS, type Preset } from './presets.js';

export interface NewTableDialogProps {
  readonly onClose: () => void;
  readonly onMake: (preset: Preset, title: string) => void;
}

export function NewTableDialog({ onClose, onMake }: NewTableDialogProps) {
  const [title, setTitle] = useState('');
  const [preset, setPreset] = useState<Preset>('planIst');
  const [error, setError] = useState<string | undefined>();
  const make = (): void => {
    const line = cleanLine(title);
    if (line === undefined) return setError('Bitte geben Sie der Tabelle einen Titel.');
    onMake(preset, line);
  };
  return (
    <FormDialog title="Tabelle anlegen" take="Anlegen" onTake={make} onClose={onClose}>
      <TextField
        label="Titel"
        hint="So steht sie auch im gedruckten Programm."
        maxLength={500}
        value={title}
        error={error}
        onChange={({ target }) => setTitle(target.value)}
      />
      <Choices
        legend="Womit die Tabelle beginnt"
        hint="Alles lässt sich danach ändern."
        choices={PRESETS}
        value={[preset]}
        onChange={([chosen]) => setPreset((chosen as Preset | undefined) ?? preset)}
      />
    </FormDialog>
  );
}
