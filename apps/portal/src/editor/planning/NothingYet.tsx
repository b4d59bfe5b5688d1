/** Figures that are not entered yet, each with the way to the page where they are. */
import { PathLink } from '../../ui/PathLink.js';
import { PLACES, type FigurePlace } from './empty-parts.js';

export interface NothingYetProps {
  readonly cycleId: string;
  readonly parts: readonly FigurePlace[];
  /** Before the links. */
  readonly children: string;
}

export function NothingYet({ cycleId, parts, children }: NothingYetProps) {
  if (parts.length === 0) return null;
  return (
    <div className="kern-body kern-body--small">
      <p>{children}</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <PathLink path={`/zyklen/${cycleId}/${PLACES[part].path}`}>{`${PLACES[part].label} eintragen`}</PathLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
