/** For the Jobcenter: the next steps and the ways to everything that belongs to the programme. */
import { FindingsCount } from '../../../findings/FindingsCount.js';
import type { CycleView } from '../cycle-queries.js';
import { hasMovableDates } from '../cycle-words.js';
import { BudgetSigned } from './BudgetSigned.js';
import { CarryOver } from './CarryOver.js';
import { CycleLinks } from './CycleLinks.js';
import { NextSteps } from './NextSteps.js';

export const InsideSteps = ({ cycle }: { readonly cycle: CycleView }) => (
  <>
    <section aria-labelledby="next">
      <h2 className="kern-heading-medium" id="next">
        Als Nächstes
      </h2>
      {hasMovableDates(cycle.state) && <FindingsCount cycleId={cycle.id} />}
      {hasMovableDates(cycle.state) && <BudgetSigned cycle={cycle} />}
      <CarryOver cycle={cycle} />
      {cycle.actions.length > 0 ? (
        <NextSteps cycle={cycle} />
      ) : (
        <p className="kern-body">Bei diesem Programm ist nichts mehr zu tun.</p>
      )}
    </section>
    <section aria-labelledby="places">
      <h2 className="kern-heading-medium" id="places">
        Zu diesem Programm
      </h2>
      <CycleLinks cycle={cycle} />
    </section>
  </>
);
