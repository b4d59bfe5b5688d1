/** Offers a Nachtrag to a resolved programme. */
import { useState } from 'react';
import { useHolds } from '../../../session/use-session.js';
import { Button } from '../../../ui/Button.js';
import type { CycleView } from '../cycle-queries.js';
import { isSettled } from '../cycle-words.js';
import { NachtragDialog } from './NachtragDialog.js';

export function NachtragPart({ cycle }: { readonly cycle: CycleView }) {
  const opens = useHolds('geschaeftsfuehrung');
  const [asking, setAsking] = useState(false);
  if (!opens || cycle.kind !== 'programm' || !isSettled(cycle.state)) return null;
  return (
    <section aria-labelledby="nachtrag">
      <h2 className="kern-heading-medium" id="nachtrag">
        Nachtrag
      </h2>
      <p className="kern-body">
        Das beschlossene Programm bleibt, wie es ist. Soll sich etwas ändern, schreibt ein Nachtrag einzelne Abschnitte
        neu; er wird wie ein eigenes kleines Programm beraten und beschlossen.
      </p>
      <Button onClick={() => setAsking(true)}>Nachtrag beginnen</Button>
      {asking && <NachtragDialog cycle={cycle} onClose={() => setAsking(false)} />}
    </section>
  );
}
