/** Asks back before numbers are lost for good. */
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';

interface AskProps {
  readonly title: string;
  readonly words: string;
  readonly confirm: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

export function Ask({ title, words, confirm, onClose, onConfirm }: AskProps) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button
            kind="primary"
            onClick={() => {
              onConfirm();
              onClose();
            }}
          >
            {confirm}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            Abbrechen
          </Button>
        </>
      }
    >
      <p className="kern-body">{words}</p>
    </Dialog>
  );
}
