/** Instruments of the catalogue that are not in the Eintrittsplanung yet, proposed by a team. */
import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { Dialog } from '../../ui/Dialog.js';
import { focusFirstError } from '../../ui/focus-first-error.js';
import { unbrokenLaw } from '../../ui/law.js';
import { TextField } from '../../ui/TextField.js';
import { matching } from '../figures/eintrittsplanung/catalogue-search.js';
import type { Estimable } from './bedarf-queries.js';

export interface ProposeDialogProps {
  readonly instruments: readonly Estimable[];
  readonly onTake: (keys: readonly string[]) => void;
  readonly onClose: () => void;
}

export function ProposeDialog({ instruments, onTake, onClose }: ProposeDialogProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const found = matching(
    instruments.map(({ key, label, legalBasis }) => ({
      key,
      label,
      short: null,
      legalBasis: legalBasis ?? '',
      group: '',
    })),
    search,
  );
  const take = (): void => {
    setTried(true);
    if (chosen.length === 0) return focusFirstError();
    onTake(chosen);
    onClose();
  };
  return (
    <Dialog
      title="Weiteres Instrument vorschlagen"
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={take}>
            Hinzufügen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <div className="form-stack">
        <TextField
          label="Im Katalog suchen"
          hint="Name oder Paragraf"
          type="search"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <p role="status" className="kern-body kern-body--small">
          {found.length} von {instruments.length} Instrumenten, die noch nicht geplant sind
        </p>
        <Choices
          kind="checkbox"
          legend="Instrumente"
          error={tried && chosen.length === 0 ? 'Bitte mindestens ein Instrument ankreuzen.' : undefined}
          choices={found.map(({ key, label, legalBasis }) => ({ value: key, label, hint: unbrokenLaw(legalBasis) }))}
          value={chosen}
          onChange={setChosen}
        />
      </div>
    </Dialog>
  );
}
