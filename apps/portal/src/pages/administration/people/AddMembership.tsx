/** Gives a person one more role; opened on demand so that the page stays short. */
import { useRef, useState } from 'react';
import { api, data } from '../../../api/client.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { Failure } from '../../../ui/Failure.js';
import { newOnceKey } from '../../consultation/round/once-key.js';
import { today } from '../../cycle/dates/days.js';
import { focusOn } from '../focus-on.js';
import { fieldErrors, isToldByFields } from '../field-errors.js';
import {
  checkMembership,
  emptyMembership,
  MEMBERSHIP_FIELDS,
  toNewMembership,
  type MembershipForm,
  type NewMembership,
} from './membership-form.js';
import { MembershipFields } from './MembershipFields.js';
import { usePeopleChange, type Person } from './people-queries.js';

export function AddMembership({ person }: { readonly person: Person }) {
  const [form, setForm] = useState<MembershipForm | null>(null);
  const [tried, setTried] = useState(false);
  /** Of what is typed now: sending the same again after a lost answer adds it once. */
  const key = useRef(newOnceKey());
  const close = (): void => {
    setForm(null);
    focusOn('memberships');
  };
  const add = usePeopleChange(
    (body: NewMembership) =>
      data(
        api.POST('/api/accounts/{id}/memberships', {
          params: { path: { id: person.id }, header: { 'Idempotency-Key': key.current } },
          body,
        }),
      ),
    close,
  );
  const type = (next: MembershipForm): void => {
    key.current = newOnceKey();
    setForm(next);
  };
  if (form === null)
    return (
      <>
        {add.isSuccess && <Alert kind="success" title="Die Rolle ist eingetragen" />}
        <div className="button-row">
          <Button
            onClick={() => {
              add.reset();
              setTried(false);
              type(emptyMembership(today()));
            }}
          >
            Rolle hinzufügen
          </Button>
        </div>
      </>
    );
  const missing = checkMembership(form);
  return (
    <form
      className="admin-form admin-panel"
      aria-labelledby="add-membership"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(missing).length === 0 && form.role !== '')
          add.mutate(toNewMembership({ ...form, role: form.role }));
      }}
    >
      <h3 className="kern-heading-small" id="add-membership">
        Rolle hinzufügen
      </h3>
      <MembershipFields form={form} errors={{ ...fieldErrors(add.error), ...(tried ? missing : {}) }} onChange={type} />
      {!isToldByFields(add.error, MEMBERSHIP_FIELDS) && <Failure error={add.error} />}
      <div className="button-row">
        <Button kind="primary" type="submit" busy={add.isPending}>
          Rolle eintragen
        </Button>
        <Button onClick={close}>Abbrechen</Button>
      </div>
    </form>
  );
}
