/** One finding beside the text: how grave, where, what does not fit; to its place, and what one click can mend. */
import { Badge } from '../ui/Badge.js';
import { shortPlace, stateOf, STATES } from './finding-words.js';
import type { Finding } from './findings-query.js';
import type { Offer } from './suggestions.js';

export interface PanelFindingProps {
  readonly finding: Finding;
  readonly onJump: () => void;
  readonly offer: Offer | null;
  readonly onTake: (offer: Offer) => void;
}

export function PanelFinding({ finding, onJump, offer, onTake }: PanelFindingProps) {
  const { label, badge } = STATES[stateOf(finding)];
  return (
    <li className="findings-panel__entry">
      <Badge kind={badge}>{label}</Badge>{' '}
      <button type="button" className="findings-jump" onClick={onJump}>
        {shortPlace(finding.place)}
        <span className="visually-hidden">: zur Stelle im Text</span>
      </button>
      <p>{finding.message}</p>
      {offer && (
        <button type="button" className="findings-offer" onClick={() => onTake(offer)}>
          {offer.label}
        </button>
      )}
      <details className="findings-why">
        <summary>Was geprüft wird</summary>
        <p>
          <strong>{finding.title}.</strong> {finding.explanation}
        </p>
      </details>
    </li>
  );
}
