/** The findings beside the text: how grave, where, what does not fit; to its place, and what one click can mend. */
import { useState } from 'react';
import { Badge } from '../ui/Badge.js';
import { shortPlace, stateOf, STATES } from './finding-words.js';
import type { Finding } from './findings-query.js';
import type { Offer } from './suggestions.js';

export interface PanelFindingsProps {
  /** Those that block first. */
  readonly findings: readonly Finding[];
  readonly onJump: (finding: Finding) => void;
  readonly offerFor: (finding: Finding) => Offer | null;
  readonly onTake: (finding: Finding, offer: Offer) => void;
}

/** The others on request; steps and outline stay in reach. */
const FIRST = 3;

export function PanelFindings({ findings, onJump, offerFor, onTake }: PanelFindingsProps) {
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  return (
    <>
      <ul className="findings-panel__list">
        {findings.slice(0, all ? findings.length : FIRST).map((finding) => {
          const { label, badge } = STATES[stateOf(finding)];
          const offer = offerFor(finding);
          return (
            <li className="findings-panel__entry" key={finding.key}>
              <Badge kind={badge}>{label}</Badge>{' '}
              <button type="button" className="findings-jump" onClick={() => onJump(finding)}>
                {shortPlace(finding.place)}
                <span className="visually-hidden">: zur Stelle im Text</span>
              </button>
              <p>{finding.message}</p>
              {offer && (
                <button type="button" className="findings-offer" onClick={() => onTake(finding, offer)}>
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
        })}
      </ul>
      {!all && findings.length > FIRST && (
        <button type="button" className="findings-jump" onClick={() => setAll(true)}>
          Alle {findings.length} Befunde zeigen
        </button>
      )}
    </>
  );
}
