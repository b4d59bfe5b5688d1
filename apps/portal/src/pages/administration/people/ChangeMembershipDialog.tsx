/** Changes the period of a membership, and in the Beirat for whom the person speaks; another role is another membership. */
import { useState } from 'react';
import { roleLabel } from '#domain/shared/roles.js';
import { api, data, ifMatch } from '../../../api/client.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import { fieldErrors, isToldByFields } from '../field-errors.js';
import { period } from './account-words.js';
import { checkMembership, formOf, MEMBERSHIP_FIELDS, toChanges } from './membership-form.js';
import { MembershipFields } from './MembershipFields.js';
import { isStale, usePeopleChange, type Membership } from './people-queries.js';

export interface ChangeMembershipDialogProps {
  readonly membership: Membership;
  readonly onClose: () => void;
}

export function ChangeMembershipDialog({ membership, onClose }: ChangeMembershipDialogProps) {
  const [form, setForm] = useState(() => formOf(membership));
  const [tried, setTried] = useState(false);
  const missing = checkMembership(form);
  const changes = toChanges(form, membership);
  const change = usePeopleChange(
    (body: NonNullable<typeof changes>) =>
      data(
        api.PATCH('/api/memberships/{id}', {
          params: { path: { id: membership.id }, header: ifMatch(membership.version) },
          body,
        }),
      ),
    onClose,
  );
  const save = (): void => {
    setTried(true);
    if (Object.keys(missing).length > 0) return;
    if (changes === undefined) onClose();
    else change.mutate(changes);
  };
  const told = isStale(change.error) || isToldByFields(change.error, MEMBERSHIP_FIELDS);
  return (
    <Dialog
      title="Zeitraum ändern"
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={change.isPending} onClick={save}>
            Speichern
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <div className="admin-form">
        <p className="kern-body">
          {roleLabel(membership.role)}. Soll die Person eine andere Rolle bekommen, beenden Sie diese und fügen eine
          neue hinzu: So bleibt nachvollziehbar, wer wann was durfte.
        </p>
        <MembershipFields
          form={form}
          errors={{ ...fieldErrors(change.error), ...(tried ? missing : {}) }}
          roleFixed
          onChange={setForm}
        />
        {isStale(change.error) && (
          <Alert kind="warning" title="Inzwischen hat jemand anderes diese Rolle geändert">
            <p>Gespeichert ist jetzt: {period(membership)}. „Speichern“ setzt Ihre Eingabe durch.</p>
          </Alert>
        )}
        {!told && <Failure error={change.error} />}
      </div>
    </Dialog>
  );
}
