/** A form in a dialog: taken over by the button or the Enter key, left by „Abbrechen“; whoever uses it says what is wrong with the input. */
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.js';
import { Dialog } from '../ui/Dialog.js';

export interface FormDialogProps {
  readonly title: string;
  /** What the button says. */
  readonly take?: string;
  readonly onTake: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ title, take = 'Übernehmen', onTake, onClose, children }: FormDialogProps) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" onClick={onTake}>
            {take}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            Abbrechen
          </Button>
        </>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onTake();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
