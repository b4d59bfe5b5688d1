/** While a programme is empty: the offer to begin it with the one of the year before, and afterwards what came over and what to look at. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { quoted } from '#domain/shared/quoted.js';
import { api, data } from '../../../api/client.js';
import { useHolds } from '../../../session/use-session.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { Failure } from '../../../ui/Failure.js';
import type { CycleView } from '../cycle-queries.js';
import { newKey } from '../new-key.js';
import { useCycleChange } from '../use-cycle-change.js';
import { carriedSentence } from './carried-sentence.js';

export function CarryOver({ cycle }: { readonly cycle: CycleView }) {
  const leads = useHolds('geschaeftsfuehrung');
  const early = cycle.kind === 'programm' && ['angelegt', 'erarbeitung'].includes(cycle.state);
  return leads && early ? (
    <div className="carry-over">
      <Offer cycleId={cycle.id} />
    </div>
  ) : null;
}

function Offer({ cycleId }: { readonly cycleId: string }) {
  const offer = useQuery({
    queryKey: ['cycle', cycleId, 'carry-over'],
    queryFn: () => data(api.GET('/api/cycles/{id}/carry-over', { params: { path: { id: cycleId } } })),
  });
  const [key] = useState(newKey);
  const carry = useCycleChange(cycleId, (fromCycleId: string) =>
    data(
      api.POST('/api/cycles/{id}/carry-over', {
        params: { path: { id: cycleId }, header: { 'Idempotency-Key': key } },
        body: { fromCycleId },
      }),
    ),
  );
  if (carry.data)
    return (
      <Alert kind="success" title={`${quoted(carry.data.from.title)} ist übernommen`}>
        <p>{carriedSentence(carry.data)}</p>
        {carry.data.hints.length > 0 && (
          <ul>
            {carry.data.hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        )}
      </Alert>
    );
  const from = offer.data?.possible ? offer.data.from : null;
  if (!from) return null;
  return (
    <Alert kind="info" title="Mit dem Vorjahr beginnen">
      <p>
        Hier steht noch nichts. Sie können {quoted(from.title)} als Anfang übernehmen: Jeder Absatz trägt dann „prüfen“,
        bis ihn jemand angesehen hat; aus dem Plan wird das Vorjahr; die Werte der Kennzahlen werden zum Vergleichswert
        und sind für das neue Jahr noch offen.
      </p>
      <Button busy={carry.isPending} onClick={() => carry.mutate(from.id)}>
        {`Programm ${from.year} übernehmen`}
      </Button>
      <Failure error={carry.error} />
    </Alert>
  );
}
