/** One comment round: until when, who is asked, who has answered, what can be done. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useHolds } from '../../../session/use-session.js';
import { Badge } from '../../../ui/Badge.js';
import { Button } from '../../../ui/Button.js';
import { dayAndTime, longDay, timeLeft } from '../../../ui/dates.js';
import { Facts } from '../../../ui/Facts.js';
import type { CycleView, Round } from '../../cycle/cycle-queries.js';
import { lastMoment } from '../round/deadline.js';
import { Audience } from './Audience.js';
import { answersInWords, answersOf, KINDS } from './round-form.js';
import { RoundEditor } from './RoundEditor.js';
import { RoundSteps } from './RoundSteps.js';

const BADGES = { geplant: 'info', offen: 'warning', geschlossen: 'info', beantwortet: 'success' } as const;

export function RoundPart({ cycle, round }: { readonly cycle: CycleView; readonly round: Round }) {
  const plans = useHolds('geschaeftsfuehrung');
  const [editing, setEditing] = useState(false);
  const changeable = plans && (round.state === 'geplant' || round.state === 'offen');
  return (
    <section className="round" aria-labelledby={`round-${round.id}`}>
      <div className="round__head">
        <h2 className="kern-heading-medium" id={`round-${round.id}`}>
          {round.title}
        </h2>
        <Badge kind={BADGES[round.state]}>{round.stateLabel}</Badge>
      </div>
      <Facts items={factsOf(round)} />
      <RoundLinks round={round} />
      {round.audience && (
        <>
          <h3 className="kern-heading-small">Wer gefragt ist</h3>
          {round.audience.length === 0 ? (
            <p className="kern-body">Noch niemand. Bitte wählen Sie Mitglieder aus, bevor die Runde öffnet.</p>
          ) : (
            <Audience audience={round.audience} title={round.title} />
          )}
        </>
      )}
      <div className="button-row">
        {changeable && (
          <Button onClick={() => setEditing(true)}>
            {round.state === 'offen' ? 'Mitglieder hinzufügen' : 'Runde ändern'}
          </Button>
        )}
        <RoundSteps round={round} />
      </div>
      {editing && <RoundEditor cycle={cycle} round={round} onClose={() => setEditing(false)} />}
    </section>
  );
}

function factsOf(round: Round): { label: string; value: string }[] {
  const { kind, startsOn, endsOn, endsAt, state, programmeVersion, audience, repliesReleasedAt } = round;
  const left = state === 'offen' ? ` (${timeLeft(endsAt, new Date())})` : '';
  return [
    { label: 'Art', value: KINDS[kind] },
    { label: 'Zeitraum', value: `${longDay(startsOn)} bis ${lastMoment({ endsOn })}${left}` },
    ...(programmeVersion ? [{ label: 'Entwurf', value: `Fassung ${programmeVersion.number}` }] : []),
    ...(audience ? [{ label: 'Antworten', value: answersInWords(answersOf(audience)) }] : []),
    ...(repliesReleasedAt ? [{ label: 'Antworten freigegeben', value: dayAndTime(repliesReleasedAt) }] : []),
  ];
}

function RoundLinks({ round: { id, cycleId, state, programmeVersion, audience } }: { readonly round: Round }) {
  if (state === 'geplant') return null;
  return (
    <ul className="round__links">
      <li>
        {audience === null ? (
          <Link className="kern-link" to="/runden/$id" params={{ id }}>
            Zur Runde: lesen und antworten
          </Link>
        ) : (
          <Link className="kern-link" to="/runden/$id/anmerkungen" params={{ id }}>
            Anmerkungen lesen und beantworten
          </Link>
        )}
      </li>
      {audience !== null && programmeVersion && (
        <li>
          <Link
            className="kern-link"
            to="/zyklen/$id/vorschau"
            params={{ id: cycleId }}
            search={{ fassung: programmeVersion.id }}
          >
            {`Entwurf lesen (Fassung ${programmeVersion.number})`}
          </Link>
        </li>
      )}
    </ul>
  );
}
