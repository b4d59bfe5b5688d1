/** What a member is asked for and can do, or why nothing can be submitted any more. */
import { Alert } from '../../../ui/Alert.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { longDay } from '../../../ui/dates.js';
import { saidWords, type Comment } from './comments.js';
import { Deadline } from './Deadline.js';
import { lastMoment, releasedWords } from './deadline.js';
import { useDesk } from './desk.js';
import { GeneralRemark } from './GeneralRemark.js';
import { NoRemarks } from './later.js';
import type { Round } from './queries.js';

export function Answering({ mine }: { readonly mine: readonly Comment[] }) {
  const { round, open } = useDesk();
  return (
    <section className="round__answering" id="antworten" aria-label="Antworten">
      <Deadline round={round} />
      {open ? (
        <>
          <p className="kern-body">{ASKED[round.kind]}</p>
          <p className="kern-body">{saidWords(mine)}</p>
          <div className="round__ways">
            {round.programmeVersion && (
              <a className="kern-btn kern-btn--primary" href="#entwurf">
                <span className="kern-label">Entwurf lesen und anmerken</span>
              </a>
            )}
            {mine.length === 0 && <NoRemarks />}
            <GeneralRemark />
          </div>
        </>
      ) : (
        <Over round={round} mine={mine} />
      )}
    </section>
  );
}

const ASKED: Record<Round['kind'], string> = {
  A: 'Bitte sagen Sie, welche Fragen das neue Programm beantworten soll. Auch wenn Sie keine haben, hilft uns die Mitteilung.',
  B: 'Bitte lesen Sie den Entwurf und merken Sie an, was geändert werden soll. Auch wenn Sie keine Anmerkungen haben, hilft uns die Mitteilung.',
};

function Over({ round, mine }: { readonly round: Round; readonly mine: readonly Comment[] }) {
  if (round.state === 'geplant')
    return <p className="kern-body">Die Runde ist noch nicht geöffnet. Sie beginnt am {longDay(round.startsOn)}.</p>;
  if (round.state === 'offen')
    return <p className="kern-body">Sie lesen mit; Anmerkungen reichen die Mitglieder des Beirats ein.</p>;
  return (
    <>
      <Alert kind="info" title="Es können keine Anmerkungen mehr eingereicht werden">
        <p>
          Die Runde endete mit Ablauf des {lastMoment(round)}. {saidWords(mine)}{' '}
          {round.repliesReleasedAt === null
            ? 'Die Antworten des Jobcenters erscheinen hier, sobald sie freigegeben sind; Sie bekommen dann eine E-Mail.'
            : `${releasedWords(round.repliesReleasedAt)}.`}
        </p>
      </Alert>
      {round.repliesReleasedAt !== null && (
        <ButtonLink to={`/zyklen/${round.cycleId}/synopse`}>Alle Anmerkungen und Antworten ansehen</ButtonLink>
      )}
    </>
  );
}
