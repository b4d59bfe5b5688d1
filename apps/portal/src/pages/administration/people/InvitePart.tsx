/** Invites a person: name, address and the first role. What was typed stays until all three steps are done. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { Failure } from '../../../ui/Failure.js';
import { TextField } from '../../../ui/TextField.js';
import { today } from '../../cycle/dates/days.js';
import { fieldErrors, isToldByFields } from '../field-errors.js';
import { checkPerson, standing } from './invite.js';
import { checkMembership, emptyMembership, MEMBERSHIP_FIELDS, toNewMembership } from './membership-form.js';
import { MembershipFields } from './MembershipFields.js';
import { useInvite } from './use-invite.js';

export interface InvitePartProps {
  readonly onDone: (accountId: string, name: string) => void;
  readonly onCancel: () => void;
}

export function InvitePart({ onDone, onCancel }: InvitePartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [person, setPerson] = useState({ name: '', email: '' });
  const [form, setForm] = useState(() => emptyMembership(today()));
  const [tried, setTried] = useState(false);
  const { progress, mutation } = useInvite((id) => onDone(id, person.name.trim()));
  const stands = standing(progress);
  const missing = { ...checkPerson(person), ...checkMembership(form) };
  const errors = { ...fieldErrors(mutation.error), ...(tried ? missing : {}) };
  const submit = (): void => {
    setTried(true);
    if (Object.keys(missing).length > 0 || form.role === '') return;
    const { name, email } = { name: person.name.trim(), email: person.email.trim() };
    mutation.mutate({ name, email, membership: toNewMembership({ ...form, role: form.role }) });
  };
  const shown = [...MEMBERSHIP_FIELDS, ...(progress.accountId === null ? ['name', 'email'] : [])];
  return (
    <section className="admin-panel" aria-labelledby="invite">
      <h2 className="kern-heading-medium" id="invite" tabIndex={-1} ref={heading}>
        Person einladen
      </h2>
      <p className="kern-body">
        Die Person bekommt eine E-Mail mit einem Link, über den sie ihr Passwort wählt. Weitere Rollen tragen Sie danach
        auf ihrer Seite ein.
      </p>
      <form
        className="admin-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {progress.accountId === null ? (
          <>
            <TextField
              label="Name"
              hint="So lesen ihn die anderen, zum Beispiel bei Aufgaben und Anmerkungen."
              maxLength={200}
              autoComplete="off"
              value={person.name}
              error={errors['name']}
              onChange={({ target }) => setPerson({ ...person, name: target.value })}
            />
            <TextField
              label="E-Mail-Adresse"
              hint="Damit meldet sich die Person an."
              type="email"
              maxLength={254}
              autoComplete="off"
              value={person.email}
              error={errors['email']}
              onChange={({ target }) => setPerson({ ...person, email: target.value })}
            />
          </>
        ) : (
          <p className="kern-body">
            Angelegt: {person.name.trim()}, {person.email.trim()}
          </p>
        )}
        {!progress.hasRole && <MembershipFields form={form} errors={errors} onChange={setForm} />}
        {!isToldByFields(mutation.error, shown) && (
          <Failure error={mutation.error} title={stands === null ? 'Das ging nicht' : 'Noch nicht fertig'} />
        )}
        {mutation.isError && stands !== null && <p className="kern-body admin-note">{stands}</p>}
        <div className="button-row">
          <Button kind="primary" type="submit" busy={mutation.isPending}>
            Person einladen
          </Button>
          <Button onClick={onCancel}>{progress.accountId === null ? 'Abbrechen' : 'Später fertig machen'}</Button>
        </div>
      </form>
    </section>
  );
}
