/** A question in front of the page: the browser's own dialog, so focus stays inside, Escape closes, and the page behind is silent. */
import '../styles/dialog.css';
import { useEffect, useId, useRef, type ReactNode } from 'react';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Without a way to close it, e.g. signing in again. */
  readonly insistent?: boolean;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

const FIELD = ':is(input:not([type=hidden]), select, textarea):not(:disabled, [readonly])';

/** The browser would begin at the cross; a form begins at its first field, a group of radios at the chosen one. */
function focusFirstField(dialog: HTMLDialogElement | null): void {
  const body = dialog?.querySelector('.kern-dialog__body');
  if (!body || body.contains(document.activeElement)) return;
  const first = body.querySelector<HTMLInputElement>(FIELD);
  const chosen = first?.type === 'radio' ? body.querySelector<HTMLElement>('input[type=radio]:checked') : null;
  (chosen ?? first)?.focus();
}

/** Shown as long as it is rendered. Put `footer` buttons in the order: main action first. */
export function Dialog({ title, onClose, insistent = false, footer, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    focusFirstField(element.current);
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      className="kern-dialog"
      ref={element}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!insistent) onClose();
      }}
    >
      <header className="kern-dialog__header">
        <h2 className="kern-title kern-title--large" id={id}>
          {title}
        </h2>
        {!insistent && (
          <button type="button" className="kern-btn kern-btn--tertiary" onClick={onClose}>
            <span className="kern-icon kern-icon--close" aria-hidden="true" />
            <span className="kern-label kern-sr-only">Schließen</span>
          </button>
        )}
      </header>
      <section className="kern-dialog__body">{children}</section>
      <footer className="kern-dialog__footer">{footer}</footer>
    </dialog>
  );
}
