/** Gives a section to somebody, or hands it over. */
import { quoted } from '#domain/shared/quoted.js';
import { useState } from 'react';
import { api, data, ifMatch } from '../../../api/client.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import { focusFirstError } from '../../../ui/focus-first-error.js';
import { Select } from '../../../ui/Select.js';
import type { SectionSummary } from '../cycle-queries.js';
import { useCycleChange } from '../use-cycle-change.js';
import { ownerOptions, type Candidate } from './people.js';

export interface OwnerDialogProps {
  readonly cycleId: string;
  readonly section: SectionSummary;
  readonly staff: readonly Candidate[];
  readonly onClose: () => void;
}

export function OwnerDialog({ cycleId, section, staff, onClose }: OwnerDialogProps) {
  const [ownerId, setOwnerId] = useState(section.ownerId ?? '');
  const [missing, setMissing] = useState(false);
  const assign = useCycleChange(
    cycleId,
    (chosen: string) =>
      data(
        api.PUT('/api/sections/{id}/owner', {
          params: { path: { id: section.id }, header: ifMatch(section.version) },
          body: { ownerId: chosen },
        }),
      ),
    onClose,
  );
  const save = (): void => {
    setMissing(ownerId === '');
    if (ownerId === '') focusFirstError();
    else if (ownerId === section.ownerId) onClose();
    else assign.mutate(ownerId);
  };
  return (
    <Dialog
      title={section.ownerId ? 'Abschnitt übergeben' : 'Abschnitt zuweisen'}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" busy={assign.isPending} onClick={save}>
            Speichern
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <p className="kern-body">
        {quoted(section.title)} wird von einer Person verantwortet. Sie erhält eine Nachricht mit der Frist, vor der
        Erarbeitung eine für alle ihre Abschnitte, sobald die Erarbeitung beginnt.
      </p>
      <Select
        label="Zuständig"
        value={ownerId}
        error={missing ? 'Bitte wählen Sie eine Person.' : undefined}
        options={[
          ...(section.ownerId ? [] : [{ value: '', label: 'Bitte wählen' }]),
          ...ownerOptions(staff, section.ownerRole),
        ]}
        onChange={({ target }) => setOwnerId(target.value)}
      />
      <Failure error={assign.error} />
    </Dialog>
  );
}
