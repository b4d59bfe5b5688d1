/** Instead of a list of what to check, once nothing can be changed any more: the way to where the findings are kept. */
import { PathLink } from '../ui/PathLink.js';

export const FindingsRecord = ({ cycleId }: { readonly cycleId: string }) => (
  <p className="kern-body">
    <PathLink path={`/zyklen/${cycleId}/befunde`}>Befunde der Prüfung zum Nachlesen</PathLink>
  </p>
);
