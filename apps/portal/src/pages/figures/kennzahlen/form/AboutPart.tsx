/** Where a Kennzahl is used, and what the rules found at it. */
import type { Finding } from '../../../../figures/figure-findings.js';
import { Badge } from '../../../../ui/Badge.js';
import { PathLink } from '../../../../ui/PathLink.js';
import type { Use } from '../uses.js';

export interface AboutPartProps {
  readonly uses: readonly Use[];
  readonly findings: readonly Finding[];
  readonly cycleId: string;
}

export function AboutPart({ uses, findings, cycleId }: AboutPartProps) {
  return (
    <>
      <section>
        <h3 className="kern-title">Verwendet in</h3>
        {uses.length === 0 ? (
          <p className="kern-body">Noch nirgends. Im Text fügen Sie sie über „Kennzahl einfügen“ ein.</p>
        ) : (
          <ul className="kern-body">
            {uses.map(({ kind, label, section }) => (
              <li key={`${kind} ${section ?? ''} ${label}`}>
                {kind} „{label}“
              </li>
            ))}
          </ul>
        )}
      </section>
      {findings.length > 0 && (
        <section>
          <h3 className="kern-title">Was zu prüfen ist</h3>
          <ul className="kern-body">
            {findings.map(({ key, severity, message }) => (
              <li key={key}>
                <Badge kind={severity === 'blocks' ? 'danger' : 'warning'}>
                  {severity === 'blocks' ? 'sperrt' : 'zu prüfen'}
                </Badge>{' '}
                {message}
              </li>
            ))}
          </ul>
          <PathLink path={`/zyklen/${cycleId}/befunde`}>Alle Befunde mit Erklärungen</PathLink>
        </section>
      )}
    </>
  );
}
