/** Why nothing can be submitted: not open yet, only reading along, or over – and then what becomes of what was said. */
import { Alert } from '../../../ui/Alert.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { longDay } from '../../../ui/dates.js';
import { saidWords, type Comment } from './comments.js';
import { releasedWords } from './deadline.js';
import { useDesk } from './desk.js';

export function Over({ mine }: { readonly mine: readonly Comment[] }) {
  const { round } = useDesk();
  if (round.state === 'geplant')
    return <p className="kern-body">Die Runde ist noch nicht geöffnet. Sie beginnt am {longDay(round.startsOn)}.</p>;
  return (
    <>
      <Alert kind="info" title="Es können keine Anmerkungen mehr eingereicht werden">
        <p>
          {mine.length === 0 ? 'Von Ihnen liegt keine Anmerkung vor.' : saidWords(mine)}{' '}
          {round.repliesReleasedAt === null
            ? 'Die Antworten des Jobcenters erscheinen hier, sobald sie freigegeben sind; Sie bekommen dann eine E-Mail.'
            : releasedWords(round.repliesReleasedAt)}
        </p>
      </Alert>
      {round.repliesReleasedAt !== null && (
        <ButtonLink to={`/zyklen/${round.cycleId}/synopse`}>Alle Anmerkungen und Antworten ansehen</ButtonLink>
      )}
    </>
  );
}
