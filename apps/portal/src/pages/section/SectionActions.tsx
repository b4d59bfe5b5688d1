/** The steps of a section: hand in, give back, release, open again; each is confirmed, those that need it with a reason. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { ActionList, type Action } from '../../ui/ActionList.js';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Failure } from '../../ui/Failure.js';
import { TextArea } from '../../ui/TextArea.js';
import { advanceSection, sectionQuery, type SectionEvent, type SectionView } from './section-queries.js';

export interface SectionActionsProps {
  readonly section: SectionView;
  /** Brings everything to the server first and tells the version to go on from; null: it did not get there. */
  readonly ready?: () => Promise<number | null>;
}

const EXPLAINED: Readonly<Record<string, string>> = {
  submit:
    'Der Text wird als Fassung festgehalten, und die Bereichsleitung erhält eine Nachricht. Danach können Sie ihn erst wieder ändern, wenn er zurückgegeben wird.',
  return: 'Die zuständige Person erhält Ihre Begründung und kann den Text wieder bearbeiten.',
  release: 'Der Text ist damit fertig für das Programm. Ändern lässt er sich erst, wenn er wieder geöffnet wird.',
  reopen:
    'Der Text kann wieder bearbeitet werden. Eine frühere Anhörung dazu gilt als überholt; Ihre Begründung wird festgehalten.',
};
const WITH_REASON = ['return', 'reopen'];

/** Handing in is only a step once something was written; until then this says so. */
function whyNoSubmit({ actions, state }: SectionView): string | null {
  const writes = actions.some(({ via, allowed }) => via === 'blocks' && allowed);
  if (!writes || actions.some(({ event }) => event === 'submit')) return null;
  return state === 'zurueckgegeben'
    ? 'Einreichen können Sie wieder, sobald Sie den Text geändert haben.'
    : 'Einreichen können Sie, sobald hier etwas geschrieben und gespeichert ist.';
}

class NotSaved extends Error {}

export function SectionActions({ section, ready }: SectionActionsProps) {
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Action | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const step = useMutation({
    mutationFn: async ({ event }: Action) => {
      const version = ready ? await ready() : section.version;
      if (version === null) throw new NotSaved();
      await advanceSection(section.id, version, event as SectionEvent, reason.trim() === '' ? undefined : reason);
    },
    onSuccess: async () => {
      setChosen(null);
      setReason('');
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['section', section.id] }),
        queries.invalidateQueries({ queryKey: ['cycle', section.cycleId] }),
        queries.invalidateQueries({ queryKey: ['tasks'] }),
      ]);
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 412)
        void queries.invalidateQueries({ queryKey: sectionQuery(section.id).queryKey });
    },
  });
  const steps = section.actions.filter(({ via }) => via !== 'blocks');
  const why = whyNoSubmit(section);
  if (steps.length === 0 && why === null) return null;
  const needsReason = chosen !== null && WITH_REASON.includes(chosen.event);
  const go = (): void => {
    if (!chosen) return;
    if (needsReason && reason.trim() === '') return setAsked(true);
    step.mutate(chosen);
  };
  return (
    <section aria-labelledby="section-steps">
      <h2 className="kern-heading-small" id="section-steps">
        Nächste Schritte
      </h2>
      {why !== null && <p className="kern-body">{why}</p>}
      <ActionList
        actions={steps}
        main={['submit', 'release', 'reopen']}
        onChoose={(action) => {
          step.reset();
          setAsked(false);
          setChosen(action);
        }}
      />
      {chosen && (
        <Dialog
          title={`Abschnitt ${chosen.label.toLowerCase()}?`}
          onClose={() => setChosen(null)}
          footer={
            <>
              <Button kind="primary" busy={step.isPending} onClick={go}>
                {chosen.label}
              </Button>
              <Button onClick={() => setChosen(null)}>Abbrechen</Button>
            </>
          }
        >
          <p className="kern-body">{EXPLAINED[chosen.event]}</p>
          {needsReason && (
            <TextArea
              label="Begründung"
              hint="Was ist zu tun?"
              maxLength={5000}
              value={reason}
              error={asked && reason.trim() === '' ? 'Bitte begründen, damit klar ist, was zu tun ist.' : undefined}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
          {step.error instanceof NotSaved ? (
            <p className="kern-error" role="alert">
              <span className="kern-body">
                Ihr Text ist noch nicht vollständig gespeichert. Bitte schließen Sie diese Frage und sehen Sie nach dem
                Hinweis über dem Text.
              </span>
            </p>
          ) : (
            <Failure error={step.error} />
          )}
        </Dialog>
      )}
    </section>
  );
}
