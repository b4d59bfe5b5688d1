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

export function SectionAside({ section, ready, outline, onJump, children }: SectionAsideProps) {
  const { hint } = section.settings;
  return (
    <aside className="section-aside" aria-label="Zu diesem Abschnitt">
      {children}
      <SectionActions section={section} {...(ready ? { ready } : {})} />
      {hint !== undefined && hint !== '' && (
        <section aria-labelledby="section-hint">
          <h2 className="kern-heading-small" id="section-hint">
            Was hierher gehört
          </h2>
          <p className="kern-body">{hint}</p>
        </section>
      )}
      <Outline entries={outline} onJump={onJump} />
      <ul className="section-links">
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
