/** Beside the text: what belongs here, what to do next, the outline, and where to go from here. */
import type { ReactNode } from 'react';
import { PathLink } from '../../ui/PathLink.js';
import { Outline } from './Outline.js';
import { SectionActions, type SectionActionsProps } from './SectionActions.js';
import type { OutlineEntry } from './section-text.js';

export interface SectionAsideProps extends SectionActionsProps {
  readonly outline: readonly OutlineEntry[];
  readonly onJump: (id: string) => void;
  readonly children?: ReactNode;
}

/** Where the numbers of a section are written; in its text they are printed by a Planungstabelle. */
const FIGURES = [
  { part: 'kennzahlen', path: 'kennzahlen', label: 'Kennzahlen' },
  { part: 'ziele', path: 'kennzahlen', label: 'Ziele' },
  { part: 'budget', path: 'budget', label: 'Budget' },
  { part: 'personal', path: 'personal', label: 'Personal' },
  { part: 'eintrittsplanung', path: 'eintrittsplanung', label: 'Eintrittsplanung' },
] as const;

export function SectionAside({ section, ready, outline, onJump, children }: SectionAsideProps) {
  const { hint, structuredParts = [] } = section.settings;
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
        {FIGURES.filter(({ part }) => structuredParts.includes(part)).map(({ part, path, label }) => (
          <li key={part}>
            <PathLink path={`/zyklen/${section.cycleId}/${path}`}>{`Zahlen eintragen: ${label}`}</PathLink>
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
