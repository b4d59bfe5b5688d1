/** A remark on the whole, without reading the draft here: for those who have it on paper. */
import { useState } from 'react';
import { Button } from '../../../ui/Button.js';
import { CommentForm } from './later.js';
import { typedAt, useDesk, useUnsent } from './desk.js';

export function GeneralRemark() {
  const desk = useDesk();
  const typed = useUnsent(typedAt(desk, '')) !== undefined;
  const [asked, setAsked] = useState<boolean | null>(null);
  if (!(asked ?? typed))
    return desk.open && <Button onClick={() => setAsked(true)}>Allgemeine Anmerkung schreiben</Button>;
  return (
    <CommentForm
      place=""
      about="Allgemeine Anmerkung"
      label="Allgemeine Anmerkung"
      hint={
        desk.round.kind === 'B'
          ? 'Wenn Sie den Entwurf auf Papier vor sich haben: Nennen Sie bitte den Abschnitt oder Absatz, den Sie meinen.'
          : 'Was Sie unabhängig von den Fragen sagen möchten.'
      }
      focus={asked === true}
      toSubmission={(text) => ({ kind: 'allgemein', text })}
      onClose={() => setAsked(false)}
    />
  );
}
