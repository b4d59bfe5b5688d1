/** Typed numbers that read exactly as a Kennzahl: bound, they change with it; the text reads the same before and after. */
import { useState } from 'react';
import type { Bindable } from './findings-query.js';
import type { Offer } from './suggestions.js';

export interface BindableListProps {
  readonly bindable: readonly Bindable[];
  readonly offersFor: (bindable: Bindable) => readonly Offer[];
  readonly onJump: (bindable: Bindable) => void;
  readonly onTake: (bindable: Bindable, offer: Offer) => void;
}

/** The others on request. */
const FIRST = 5;

export function BindableList({ bindable, offersFor, onJump, onTake }: BindableListProps) {
  const [all, setAll] = useState(false);
  const offered = bindable.map((one) => ({ one, offers: offersFor(one) })).filter(({ offers }) => offers.length > 0);
  if (offered.length === 0) return null;
  return (
    <>
      <h3 className="findings-panel__title">Zahlen, die eine Kennzahl sind ({offered.length})</h3>
      <p className="kern-body kern-body--small">
        Sie sind von Hand getippt. Als Kennzahl ändern sie sich mit, wenn sich der Wert ändert.
      </p>
      <ul className="findings-panel__list">
        {offered.slice(0, all ? offered.length : FIRST).map(({ one, offers }) => (
          <li className="findings-panel__entry" key={`${one.where}-${one.offset}`}>
            <button type="button" className="findings-jump" onClick={() => onJump(one)}>
              {one.text}
              <span className="visually-hidden">: zur Stelle im Text</span>
            </button>
            {offers.map((offer) => (
              <button key={offer.label} type="button" className="findings-offer" onClick={() => onTake(one, offer)}>
                {offer.label}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {!all && offered.length > FIRST && (
        <button type="button" className="findings-jump" onClick={() => setAll(true)}>
          Alle {offered.length} Zahlen zeigen
        </button>
      )}
    </>
  );
}
