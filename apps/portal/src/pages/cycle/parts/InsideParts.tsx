/** For the Jobcenter: sections, documents, and a Nachtrag once the programme is resolved. */
import { useLocation } from '@tanstack/react-router';
import { SectionsPart } from '../sections/SectionsPart.js';
import { UNASSIGNED } from '../sections/unassigned.js';
import type { CycleView } from '../cycle-queries.js';
import { DocumentsList } from './DocumentsList.js';
import { NachtragPart } from './NachtragPart.js';

export function InsideParts({ cycle }: { readonly cycle: CycleView }) {
  const { hash, state } = useLocation();
  const unassigned = hash === UNASSIGNED;
  return (
    <>
      <NachtragPart cycle={cycle} />
      <section aria-labelledby="sections" id={UNASSIGNED}>
        <h2 className="kern-heading-medium" id="sections">
          Abschnitte
        </h2>
        <SectionsPart key={unassigned ? state.__TSR_key : ''} cycle={cycle} unassigned={unassigned} />
      </section>
      <section aria-labelledby="documents">
        <h2 className="kern-heading-medium" id="documents">
          Word-Dokumente
        </h2>
        <DocumentsList cycleId={cycle.id} />
      </section>
    </>
  );
}
