/** A new figure: it is put in only when it has a title and a description. */
import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { FigureFields } from '../figure/FigureFields.js';
import type { FigureData } from '../from-editor.js';

export interface FigureDialogProps {
  readonly year: number;
  readonly onChoose: (data: FigureData) => void;
  readonly onClose: () => void;
}

export function FigureDialog({ year, onChoose, onClose }: FigureDialogProps) {
  const [data, setData] = useState<FigureData>({ title: '', alt: '' });
  const [missing, setMissing] = useState(false);
  const choose = (): void => {
    if (data.title.trim() === '' || data.alt.trim() === '') return setMissing(true);
    onChoose(data);
  };
  return (
    <Dialog
      title="Abbildung einfügen"
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
      {missing && (data.title.trim() === '' || data.alt.trim() === '') && (
        <p className="kern-error" role="alert">
          <span className="kern-body">Eine Abbildung braucht einen Titel und eine Beschreibung.</span>
        </p>
      )}
      <FigureFields data={data} year={year} strict={false} onChange={setData} />
    </Dialog>
  );
}
