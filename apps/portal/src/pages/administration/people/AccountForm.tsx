/** Name and e-mail address of an account. */
import { useState } from 'react';
import { api, data, ifMatch } from '../../../api/client.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { Failure } from '../../../ui/Failure.js';
import { TextField } from '../../../ui/TextField.js';
import { fieldErrors, isToldByFields } from '../field-errors.js';
import { checkPerson } from './invite.js';
import { isStale, usePeopleChange, type Person } from './people-queries.js';

export function AccountForm({ person }: { readonly person: Person }) {
  const [typed, setTyped] = useState({ name: person.name, email: person.email });
  const [tried, setTried] = useState(false);
  const given = { name: typed.name.trim(), email: typed.email.trim() };
  const unchanged = given.name === person.name && given.email.toLowerCase() === person.email;
  const missing = checkPerson(given);
  const save = usePeopleChange(() =>
    data(
      api.PATCH('/api/accounts/{id}', {
        params: { path: { id: person.id }, header: ifMatch(person.version) },
        body: {
          ...(given.name === person.name ? {} : { name: given.name }),
          ...(given.email.toLowerCase() === person.email ? {} : { email: given.email }),
        },
      }),
    ),
  );
  const errors = { ...fieldErrors(save.error), ...(tried ? missing : {}) };
  const type = (part: Partial<typeof typed>): void => {
    save.reset();
    setTyped({ ...typed, ...part });
  };
  return (
    <form
      className="admin-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(missing).length === 0 && !unchanged) save.mutate(undefined);
      }}
    >
      <TextField
        label="Name"
        maxLength={200}
        autoComplete="off"
        value={typed.name}
        error={errors['name']}
        onChange={({ target }) => type({ name: target.value })}
      />
      <TextField
        label="E-Mail-Adresse"
        hint="Eine neue Adresse beendet alle Anmeldungen der Person; offene Links für das Passwort verfallen."
        type="email"
        maxLength={254}
        autoComplete="off"
        value={typed.email}
        error={errors['email']}
        onChange={({ target }) => type({ email: target.value })}
      />
      {isStale(save.error) && (
        <Alert kind="warning" title="Inzwischen hat jemand anderes das Konto geändert">
          <p>
            Gespeichert ist jetzt: {person.name}, {person.email}. Ihre Eingabe steht noch in den Feldern; „Speichern“
            setzt sie durch.
          </p>
        </Alert>
      )}
      {!isStale(save.error) && !isToldByFields(save.error, ['name', 'email']) && <Failure error={save.error} />}
      {tried && unchanged && !save.isSuccess && <Alert kind="info" title="Es ist nichts geändert" />}
      {save.isSuccess && <Alert kind="success" title="Gespeichert" />}
      <div className="button-row">
        <Button type="submit" busy={save.isPending}>
          Speichern
        </Button>
      </div>
    </form>
  );
}
