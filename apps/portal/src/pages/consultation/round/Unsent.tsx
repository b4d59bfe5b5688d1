/** What is typed but not submitted: nobody should leave in the belief that it was. After the end it stays readable here. */
import { useSyncExternalStore } from 'react';
import { blockElement } from '../../../programme/ids.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { useDesk } from './desk.js';
import { lastMoment } from './deadline.js';

export function Unsent() {
  const { unsent, round, open } = useDesk();
  const texts = useSyncExternalStore(unsent.subscribe, unsent.all);
  if (texts.length === 0) return null;
  const over = !open && round.state !== 'geplant';
  return (
    <Alert kind="warning" title={over ? 'Nicht mehr eingereicht' : 'Noch nicht eingereicht'}>
      <p>
        {over
          ? `Die Frist endete am ${lastMoment(round)}. Diese Texte sind nur auf diesem Gerät aufbewahrt; bitte wenden Sie sich damit an die Geschäftsführung.`
          : 'Diese Texte sind nur auf diesem Gerät aufbewahrt. Reichen Sie sie bitte vor dem Ende der Frist ein.'}
      </p>
      <ul>
        {texts.map(([place, { about, blockId, text }]) => (
          <li key={place}>
            <a href={blockId === undefined ? '#antworten' : `#${blockElement(blockId)}`}>{about}</a>
            {over && (
              <>
                <span className="remark__text">: {text}</span>
                <br />
                <Button kind="tertiary" onClick={() => unsent.drop(place)}>
                  Text verwerfen<span className="visually-hidden">: {about}</span>
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
