/** A new chart: drawn from the programme's figures; it is put in only when it has a title. */
import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { focusFirstError } from '../../ui/focus-first-error.js';
import type { ChartBlockData } from '../from-editor.js';
import { beginData, ChartFields } from '../planning/ChartFields.js';
import type { Surroundings } from '../surroundings.js';

export interface ChartDialogProps {
  readonly surroundings: Surroundings;
  readonly onChoose: (data: ChartBlockData) => void;
  readonly onClose: () => void;
}

const begin = (surroundings: Surroundings): ChartBlockData => {
  const kennzahlen = beginData('kennzahlen', surroundings);
  return kennzahlen
    ? { title: '', chart: 'balken', data: kennzahlen }
    : {
        title: '',
        chart: 'organigramm',
        data: { from: 'organigramm', nodes: [{ key: 'o1', label: 'Geschäftsführung' }] },
      };
};

export function ChartDialog({ surroundings, onChoose, onClose }: ChartDialogProps) {
  const [data, setData] = useState(() => begin(surroundings));
  const [missing, setMissing] = useState(false);
  const choose = (): void => {
    if (data.title !== '') return onChoose(data);
    setMissing(true);
    focusFirstError();
  };
  return (
    <Dialog
      title="Diagramm einfügen"
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={choose}>
            Einfügen
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <ChartFields data={data} surroundings={surroundings} titleMissing={missing} onChange={setData} />
    </Dialog>
  );
}
