/** A new planning table: it prints a part of the programme's figures. */
import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import type { PlanningData } from '../from-editor.js';
import { PlanningFields } from '../planning/PlanningFields.js';
import type { Surroundings } from '../surroundings.js';

export interface PlanningDialogProps {
  readonly surroundings: Surroundings;
  readonly onChoose: (data: PlanningData) => void;
  readonly onClose: () => void;
}

export function PlanningDialog({ surroundings, onChoose, onClose }: PlanningDialogProps) {
  const [data, setData] = useState<PlanningData>({ part: 'kennzahlen' });
  return (
    <Dialog
      title="Planungstabelle einfügen"
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={() => onChoose(data)}>
            Einfügen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <p className="kern-body">
        Die Tabelle zeigt die Zahlen des Programms. Ändern sich Budget, Personal oder Planung, ändert sie sich mit.
      </p>
      <PlanningFields data={data} surroundings={surroundings} onChange={setData} />
    </Dialog>
  );
}
