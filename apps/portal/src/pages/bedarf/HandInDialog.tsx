/** Before handing in: what it means, and which instruments have no number. */
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import type { SheetView } from './bedarf-queries.js';

export interface HandInDialogProps {
  readonly sheet: SheetView;
  /** Instruments without a number. */
  readonly open: readonly string[];
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

export const HandInDialog = ({ sheet, open, busy, onTake, onClose }: HandInDialogProps) => (
  <Dialog
    title="Bedarfsschätzung einreichen?"
    onClose={onClose}
    footer={
      <>
        <Button kind="primary" busy={busy} onClick={onTake}>
          Einreichen
        </Button>
        <Button onClick={onClose}>Abbrechen</Button>
      </>
    }
  >
    <div className="form-stack">
      {sheet.overdue && <p className="kern-body">Die Frist ist vorbei: verspätet, wird trotzdem angenommen.</p>}
      {open.length > 0 && (
        <p className="kern-body">
          Ohne Zahl bleiben: {open.join(', ')}. Das heißt „nicht geschätzt“; wird nichts gebraucht, tragen Sie 0 ein.
        </p>
      )}
      <p className="kern-body">
        Danach lassen sich die Zahlen nur noch ändern, wenn die Bedarfsschätzung zurückgegeben wird.
      </p>
    </div>
  </Dialog>
);
