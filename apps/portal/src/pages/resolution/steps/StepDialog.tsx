/** The frame of every step's questions: what follows from it, its fields, the main action, what the server said. */
import { useId, type FormEvent, type ReactNode } from 'react';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { Failure } from '../../../ui/Failure.js';
import type { useStep } from '../resolution-changes.js';
import type { Resolution } from '../words.js';

/** What every step's dialog is given. */
export interface StepProps {
  readonly resolution: Resolution;
  readonly step: ReturnType<typeof useStep>;
  readonly onClose: () => void;
}

export interface StepDialogProps extends Pick<StepProps, 'step' | 'onClose'> {
  readonly title: string;
  readonly submitLabel: string;
  /** Asked for when the person presses the main action. */
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

export function StepDialog({ title, submitLabel, step, onSubmit, onClose, children }: StepDialogProps) {
  const form = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!step.isPending) onSubmit();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button kind="primary" type="submit" form={form} busy={step.isPending}>
            {submitLabel}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <form className="step-form" id={form} onSubmit={submit} noValidate>
        {children}
        <Failure error={step.error} />
      </form>
    </Dialog>
  );
}
