/** The findings of one part of the figures, listed with their arithmetic; the way to all findings, where they can be overridden. */
import { FindingsRecord } from '../findings/FindingsRecord.js';
import { useFindingsOpen } from '../findings/use-findings-open.js';
import { Badge } from '../ui/Badge.js';
import { PathLink } from '../ui/PathLink.js';
import type { Finding } from './figure-findings.js';

export function PartFindings({
  cycleId,
  findings,
}: {
  readonly cycleId: string;
  readonly findings: readonly Finding[];
}) {
  const isOpen = useFindingsOpen(cycleId);
  if (findings.length === 0) return null;
  if (!isOpen) return <FindingsRecord cycleId={cycleId} />;
  return (
    <section className="part-findings" aria-labelledby="part-findings">
      <h2 className="kern-heading-medium" id="part-findings">
        Was zu prüfen ist ({findings.length})
      </h2>
      <ul>
        {findings.map(({ key, severity, place, message }) => (
          <li key={key}>
            <Badge kind={severity === 'blocks' ? 'danger' : 'warning'}>
              {severity === 'blocks' ? 'sperrt' : 'zu prüfen'}
            </Badge>
            <p>
              <strong>{place.label}:</strong> {message}
            </p>
          </li>
        ))}
      </ul>
      <PathLink path={`/zyklen/${cycleId}/befunde`}>Alle Befunde mit Erklärungen</PathLink>
    </section>
  );
}
