/** „Befunde: 2 sperren, 5 zu prüfen“ with the way to them, on the page of the programme while its text can still change. */
import '../styles/findings.css';
import { useQuery } from '@tanstack/react-query';
import { PathLink } from '../ui/PathLink.js';
import { Badge } from '../ui/Badge.js';
import { countsInWords } from './finding-words.js';
import { findingsQuery } from './findings-query.js';

export function FindingsCount({ cycleId }: { readonly cycleId: string }) {
  const { data } = useQuery(findingsQuery(cycleId));
  if (!data) return null;
  const words = countsInWords(data.counts);
  return (
    <p className="findings-count">
      {data.counts.blocking > 0 && <Badge kind="danger">Freigabe gesperrt</Badge>}
      <PathLink path={`/zyklen/${cycleId}/befunde`}>{words === '' ? 'Befunde: keine' : `Befunde: ${words}`}</PathLink>
    </p>
  );
}
