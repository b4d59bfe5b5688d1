/** Asks before a role ends at once. */
import { roleLabel } from '#domain/shared/roles.js';
import { api, data, ifMatch } from '../../../api/client.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import { usePeopleChange, type Membership } from './people-queries.js';

export interface EndMembershipDialogProps {
  readonly membership: Membership;
  readonly name: string;
  readonly onClose: () => void;
}

export function EndMembershipDialog({ membership, name, onClose }: EndMembershipDialogProps) {
  const end = usePeopleChange(
    () =>
      data(
        api.POST('/api/memberships/{id}/end', {
          params: { path: { id: membership.id }, header: ifMatch(membership.version) },
        }),
      ),
    onClose,
  );
  return (
    <Dialog
      title="Rolle jetzt beenden?"
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={end.isPending} onClick={() => end.mutate(undefined)}>
            Jetzt beenden
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <p className="kern-body">
        „{roleLabel(membership.role)}“ für {name} endet sofort. Die Person verliert damit jeden Zugang, den ihr diese
        Rolle gibt; was sie geschrieben und abgestimmt hat, bleibt erhalten.
      </p>
      <p className="kern-body">
        Soll die Rolle erst an einem bestimmten Tag enden, tragen Sie ihn unter „Zeitraum ändern“ ein.
      </p>
      <Failure error={end.error} title="Die Rolle ist nicht beendet" />
    </Dialog>
  );
}
