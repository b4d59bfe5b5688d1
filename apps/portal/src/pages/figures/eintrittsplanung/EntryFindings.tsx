/** The findings about the Eintrittsplanung in words, those that block first, each with the way to its row. */
import { useQuery } from '@tanstack/react-query';
import { FindingsRecord } from '../../../findings/FindingsRecord.js';
import { useFindingsOpen } from '../../../findings/use-findings-open.js';
import { Badge } from '../../../ui/Badge.js';
import { PathLink } from '../../../ui/PathLink.js';
import { entryFindingsQuery } from './findings-query.js';

const focusRow = (key: string): void =>
  document.getElementById(key)?.querySelector<HTMLElement>('[data-place]')?.focus();

export function EntryFindings({ cycleId }: { readonly cycleId: string }) {
  const { data: findings = [] } = useQuery(entryFindingsQuery(cycleId));
  const open = findings.filter(({ override }) => override === null);
  const isOpen = useFindingsOpen(cycleId);
  if (open.length === 0) return null;
  if (!isOpen) return <FindingsRecord cycleId={cycleId} />;
  const inOrder = [...open].sort((a, b) => a.severity.localeCompare(b.severity));
  return (
    <section aria-labelledby="entry-findings">
      <h2 className="kern-heading-medium" id="entry-findings">
        Befunde ({open.length})
      </h2>
      <ul className="entry-findings">
        {inOrder.map(({ key, severity, message, place }) => (
          <li key={key}>
            <Badge kind={severity === 'blocks' ? 'danger' : 'warning'}>
              {severity === 'blocks' ? 'sperrt' : 'zu prüfen'}
            </Badge>{' '}
            {message}{' '}
            {place.rowKey !== null && (
              <button type="button" className="entry-jump" onClick={() => focusRow(place.rowKey ?? '')}>
                Zur Zeile
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="kern-body">
        <PathLink path={`/zyklen/${cycleId}/befunde`}>Alle Befunde dieses Programms</PathLink>
      </p>
    </section>
  );
}
