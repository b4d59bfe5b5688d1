/** Erases what is personal about an account for good; confirmed by typing the name, because nothing brings it back. */
import { useState } from 'react';
import { api, data, ifMatch } from '../../../api/client.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import { TextField } from '../../../ui/TextField.js';
import { focusTitle } from '../focus-on.js';
import { usePeopleChange, type Person } from './people-queries.js';

export function ErasePart({ person }: { readonly person: Person }) {
  const [open, setOpen] = useState(false);
  return (
    <section className="stack" aria-labelledby="erase">
      <h2 className="kern-heading-medium" id="erase">
        Personenbezogene Angaben löschen
      </h2>
      <p className="kern-body">
        Name, E-Mail-Adresse, Passwort, Anmeldungen und der Inhalt der E-Mails werden gelöscht, alle Rollen enden. Was
        die Person geschrieben und wie sie abgestimmt hat, bleibt ohne ihren Namen erhalten, denn es gehört zum
        Verfahren. Soll sie sich nur nicht mehr anmelden können, deaktivieren Sie das Konto.
      </p>
      <div className="button-row">
        <Button onClick={() => setOpen(true)}>Angaben löschen …</Button>
      </div>
      {open && <EraseDialog person={person} onClose={() => setOpen(false)} />}
    </section>
  );
}

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ');

function EraseDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const erase = usePeopleChange(
    () =>
      data(
        api.POST('/api/accounts/{id}/erasure', {
          params: { path: { id: person.id }, header: ifMatch(person.version) },
        }),
      ),
    () => {
      onClose();
      focusTitle();
    },
  );
  const confirm = (): void => {
    const same = plain(typed) === plain(person.name);
    setWrong(!same);
    if (same) erase.mutate(undefined);
  };
  return (
    <Dialog
      title="Angaben endgültig löschen?"
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={erase.isPending} onClick={confirm}>
            Endgültig löschen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <div className="admin-form">
        <Alert kind="warning" title="Das lässt sich nicht rückgängig machen" />
        <TextField
          label="Name der Person"
          hint={`Bitte schreiben Sie zur Bestätigung: ${person.name}`}
          autoComplete="off"
          value={typed}
          error={wrong ? 'Das ist nicht der Name dieses Kontos. Bitte schreiben Sie ihn genau so ab.' : undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Failure error={erase.error} title="Es ist nichts gelöscht" />
      </div>
    </Dialog>
  );
}
