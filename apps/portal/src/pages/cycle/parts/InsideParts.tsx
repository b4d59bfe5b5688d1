/** For the Jobcenter: sections, documents, and a Nachtrag once the programme is resolved. */
import { SectionsPart } from '../sections/SectionsPart.js';
import type { CycleView } from '../cycle-queries.js';
import { DocumentsList } from './DocumentsList.js';
import { NachtragPart } from './NachtragPart.js';

export const InsideParts = ({ cycle }: { readonly cycle: CycleView }) => (
  <>
    <NachtragPart cycle={cycle} />
    <section aria-labelledby="sections">
      <h2 className="kern-heading-medium" id="sections">
        Abschnitte
      </h2>
      <SectionsPart cycle={cycle} />
    </section>
    <section aria-labelledby="documents">
      <h2 className="kern-heading-medium" id="documents">
        Word-Dokumente
      </h2>
      <DocumentsList cycleId={cycle.id} />
    </section>
  </>
);
