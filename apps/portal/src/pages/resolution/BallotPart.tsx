/** Casting and changing a vote for one's own seat or as a deputy, until the Vorsitz closes the vote. */
import { useState } from 'react';
import { useSession } from '../../session/use-session.js';
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { Choices } from '../../ui/Choices.js';
import { dayAndTime } from '../../ui/dates.js';
import { Failure } from '../../ui/Failure.js';
import { useVote } from './resolution-changes.js';
import { mySeats, type MySeat } from './seats.js';
import { abstentionSentence, choiceLabel, motionOf, type Choice, type Resolution } from './words.js';

export function BallotPart({ resolution }: { readonly resolution: Resolution }) {
  const seats = mySeats(resolution.roll, resolution.ownBallots, useSession()?.account.id);
  if (seats.length === 0) return null;
  if (resolution.state === 'vorbereitet')
    return (
      <section aria-labelledby="stimme">
        <h2 className="kern-heading-medium" id="stimme">
          Ihre Stimme
        </h2>
        <p className="kern-body">
          Die Abstimmung ist noch nicht eröffnet. Sobald sie eröffnet ist, stimmen Sie hier ab
          {seats.some(({ seat, asDeputy }) => seat.isVorsitz && !asDeputy) ? '.' : '; Sie bekommen dann eine E-Mail.'}
        </p>
      </section>
    );
  return (
    <>
      {seats.map((mine) =>
        resolution.state === 'eroeffnet' ? (
          <Ballot key={mine.seat.id} resolution={resolution} mine={mine} />
        ) : (
          <Recorded key={mine.seat.id} mine={mine} />
        ),
      )}
    </>
  );
}

const headingOf = ({ seat, asDeputy }: MySeat): string =>
  asDeputy ? `Ihre Stimme in Vertretung für ${seat.name}` : 'Ihre Stimme';

function Ballot({ resolution, mine }: { readonly resolution: Resolution; readonly mine: MySeat }) {
  const { seat, ballot, asDeputy } = mine;
  const vote = useVote(resolution.id);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [missing, setMissing] = useState(false);
  const choice = chosen ?? ballot?.choice ?? null;
  const send = (): void => {
    setMissing(choice === null);
    // Whoever has chosen anew while the answer was on its way keeps the new choice.
    const settled = (): void => setChosen((now) => (now === choice ? null : now));
    if (choice !== null) vote.mutate({ choice, seatId: seat.id }, { onSuccess: settled });
  };
  return (
    <section className="ballot" aria-labelledby={`stimme-${seat.id}`}>
      <h2 className="kern-heading-medium" id={`stimme-${seat.id}`}>
        {headingOf(mine)}
      </h2>
      {ballot && (
        <Alert kind="success" title={`Festgehalten: ${choiceLabel(ballot.choice)}`}>
          {asDeputy || !seat.deputy ? 'Abgegeben' : 'Von Ihnen oder Ihrer Vertretung abgegeben'} am{' '}
          {dayAndTime(ballot.castAt)}. Sie können {asDeputy ? 'diese' : 'Ihre'} Stimme ändern, bis der Vorsitz die
          Abstimmung schließt. Wie Sie gestimmt haben, sehen andere bis dahin nicht.
        </Alert>
      )}
      {asDeputy && seat.hasVoted && !ballot && (
        <Alert kind="info" title={`${seat.name} hat schon selbst abgestimmt`}>
          Eine Vertretung kann das nicht ändern.
        </Alert>
      )}
      <Choices
        legend={motionOf(resolution.motion)?.sentence ?? 'Stimmen Sie dem Antrag zu?'}
        choices={[
          { value: 'ja', label: 'Ja', hint: 'Ich bin für diesen Antrag.' },
          { value: 'nein', label: 'Nein', hint: 'Ich bin gegen diesen Antrag.' },
          { value: 'enthaltung', label: 'Enthaltung', ...hint(abstentionSentence(resolution.ruleInWords)) },
        ]}
        value={choice === null ? [] : [choice]}
        error={missing && choice === null ? 'Bitte wählen Sie Ja, Nein oder Enthaltung.' : undefined}
        onChange={([next]) => setChosen((next ?? null) as Choice | null)}
      />
      <Failure error={vote.error} title="Ihre Stimme ist nicht angekommen" />
      <div className="button-row">
        <Button
          kind="primary"
          busy={vote.isPending}
          aria-disabled={ballot !== null && choice === ballot.choice}
          onClick={send}
        >
          {ballot ? 'Stimme ändern' : 'Stimme abgeben'}
        </Button>
        {ballot && choice === ballot.choice && (
          <p className="kern-body kern-body--small">Zum Ändern wählen Sie oben eine andere Antwort.</p>
        )}
      </div>
    </section>
  );
}

const hint = (sentence: string | undefined): { hint?: string } => (sentence === undefined ? {} : { hint: sentence });

/** After the closing: what counted. */
function Recorded({ mine }: { readonly mine: MySeat }) {
  const { seat, ballot } = mine;
  return (
    <section aria-labelledby={`stimme-${seat.id}`}>
      <h2 className="kern-heading-medium" id={`stimme-${seat.id}`}>
        {headingOf(mine)}
      </h2>
      <p className="kern-body">
        {ballot
          ? `Gezählt wurde: ${choiceLabel(ballot.choice)}, abgegeben am ${dayAndTime(ballot.castAt)}.`
          : seat.hasVoted
            ? `${seat.name} hat selbst abgestimmt.`
            : 'Für diesen Sitz wurde keine Stimme abgegeben.'}{' '}
        Die Abstimmung ist geschlossen; ändern lässt sich nichts mehr.
      </p>
    </section>
  );
}
