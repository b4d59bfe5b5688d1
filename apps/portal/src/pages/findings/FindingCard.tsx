/** One finding in full: where, what does not fit with its arithmetic, why it matters, what the Beirat may ask, and what can be done about it. */
import { useId } from 'react';
import { stateOf, STATES } from '../../findings/finding-words.js';
import type { Finding } from '../../findings/findings-query.js';
import { Badge } from '../../ui/Badge.js';
import { Button } from '../../ui/Button.js';
import { dayOf } from '../../ui/dates.js';
import { PathLink } from '../../ui/PathLink.js';
import { overriddenBy } from './findings-table.js';

export interface FindingCardProps {
  readonly finding: Finding;
  /** Something can still be done about it; else it is a record. */
  readonly isOpen: boolean;
  readonly onOverride: () => void;
  readonly onWithdraw: () => void;
}

/** The section page finds the words by the finding itself. */
const wayTo = ({ place: { link, blockId }, key }: Finding): string =>
  blockId === null ? link : `${link}&befund=${encodeURIComponent(key)}`;

export function FindingCard({ finding, isOpen, onOverride, onWithdraw }: FindingCardProps) {
  const { rule, title, explanation, message, place, questions, override, mayOverride } = finding;
  const id = useId();
  const state = stateOf(finding);
  return (
    <li className={`finding finding--${state}`}>
      <div className="finding__head">
        <h3 id={id}>{place.label}</h3>
        {isOpen || state === 'uebergangen' ? (
          <Badge kind={STATES[state].badge}>{STATES[state].label}</Badge>
        ) : (
          <Badge kind="info">offen geblieben</Badge>
        )}
      </div>
      <p className="finding__message">{message}</p>
      {override && (
        <div>
          <p className="finding__reason">{override.reason}</p>
          <p className="kern-body kern-body--small">
            Übergangen von {overriddenBy(override)} am {dayOf(override.at)}
          </p>
        </div>
      )}
      <details className="findings-why">
        <summary>Was geprüft wird</summary>
        <p>
          <strong>{title}.</strong> {explanation}
        </p>
        <p className="finding__rule">Regel {rule}</p>
      </details>
      {isOpen && questions.length > 0 && (
        <details className="findings-why">
          <summary>Fragen, mit denen im Beirat zu rechnen ist ({questions.length})</summary>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="finding__ways">
        <PathLink path={wayTo(finding)} aria-describedby={id}>
          Zur Stelle
        </PathLink>
        {isOpen && mayOverride && (
          <Button kind="tertiary" aria-describedby={id} onClick={onOverride}>
            Mit Begründung übergehen
          </Button>
        )}
        {isOpen && override && (
          <Button kind="tertiary" aria-describedby={id} onClick={onWithdraw}>
            Begründung zurücknehmen
          </Button>
        )}
      </div>
    </li>
  );
}
