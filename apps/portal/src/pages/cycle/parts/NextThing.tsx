/** What has to be done before the year can go on and is done elsewhere on a page of its own: the first of it as one button. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useHolds } from '../../../session/use-session.js';
import { plannableKinds } from '../../consultation/rounds/round-form.js';
import { roundsQuery, type CycleView } from '../cycle-queries.js';
import { hasMovableOwners } from '../cycle-words.js';
import { UNASSIGNED } from '../sections/unassigned.js';
import { WAY_ON } from './way-on.js';

export function NextThing({ cycle }: { readonly cycle: CycleView }) {
  const assigns = useHolds('geschaeftsfuehrung', 'bereichsleitung') && hasMovableOwners(cycle.state);
  const plans = useHolds('geschaeftsfuehrung') && plannableKinds(cycle).includes('B');
  const rounds = useQuery({ ...roundsQuery(cycle.id), enabled: plans });
  const open = cycle.sections.filter(({ ownerId }) => ownerId === null).length;
  // The button that moves the year on stays the main one.
  const goesOn = cycle.actions.some(({ event, allowed }) => allowed && WAY_ON.includes(event));
  const look = `kern-btn kern-btn--${goesOn ? 'secondary' : 'primary'}`;
  if (assigns && open > 0)
    return (
      <p className="next-thing">
        <Link className={look} to="/zyklen/$id" params={{ id: cycle.id }} hash={UNASSIGNED}>
          <span className="kern-label">{open === 1 ? '1 Abschnitt zuweisen' : `${open} Abschnitte zuweisen`}</span>
        </Link>
      </p>
    );
  if (!plans || rounds.data === undefined || rounds.data.some(({ kind }) => kind === 'B')) return null;
  return (
    <p className="next-thing">
      <Link className={look} to="/zyklen/$id/runden" params={{ id: cycle.id }}>
        <span className="kern-label">Kommentarrunde planen</span>
      </Link>
    </p>
  );
}
