/** Beside the text: what belongs here, what to do next, the outline, and where to go from here. */
import { isBeingWritten } from '#domain/cycle/being-written.js';
import { FIGURE_EDITORS } from '#domain/shared/roles.js';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useHolds } from '../../session/use-session.js';
import { PathLink } from '../../ui/PathLink.js';
import { cycleQuery } from '../cycle/cycle-queries.js';
import { figureLinks } from './figure-links.js';
import { Outline } from './Outline.js';
import { SectionActions, type SectionActionsProps } from './SectionActions.js';
import type { OutlineEntry } from './section-text.js';

export interface SectionAsideProps extends SectionActionsProps {
  readonly outline: readonly OutlineEntry[];
  readonly onJump: (id: string) => void;
  readonly children?: ReactNode;
}

export function SectionAside({ section, ready, outline, onJump, children }: SectionAsideProps) {
  const { hint } = section.settings;
  const cycle = useQuery(cycleQuery(section.cycleId));
  // Not known yet counts as no.
  const mayChange = useHolds(...FIGURE_EDITORS) && isBeingWritten(cycle.data?.cycle.state ?? '');
  return (
    // It scrolls by itself beside a long text: then the keyboard must be able to.
    <aside className="section-aside" aria-label="Zu diesem Abschnitt" tabIndex={0}>
      {hint !== undefined && hint !== '' && (
        <details className="section-hint" open>
          <summary>
            <h2 className="kern-heading-small">Was hierher gehört</h2>
          </summary>
          <p className="kern-body">{hint}</p>
        </details>
      )}
      <SectionActions section={section} {...(ready ? { ready } : {})} />
      {children}
      <Outline entries={outline} onJump={onJump} />
      <ul className="section-links">
        {figureLinks(section, mayChange).map(({ part, path, label }) => (
          <li key={part}>
            <PathLink path={path}>{label}</PathLink>
          </li>
        ))}
        <li>
          <PathLink path={`/abschnitte/${section.id}/fassungen`}>Fassungen und Änderungen</PathLink>
        </li>
        <li>
          <PathLink path={`/zyklen/${section.cycleId}/vorschau`}>Vorschau des Programms</PathLink>
        </li>
      </ul>
    </aside>
  );
}
