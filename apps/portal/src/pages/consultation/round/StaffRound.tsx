/** How the round stands, for the Jobcenter: who has answered, the way to the answers, and entering what came on paper. */
import { Badge } from '../../../ui/Badge.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { DataTable } from '../../../ui/DataTable.js';
import { Facts } from '../../../ui/Facts.js';
import { Select } from '../../../ui/Select.js';
import { dayAndTime, longDay } from '../../../ui/dates.js';
import { useHolds } from '../../../session/use-session.js';
import { ANSWER_WORDS, type Comment } from './comments.js';
import { Confirmation } from './Confirmation.js';
import { Deadline } from './Deadline.js';
import { lastMoment } from './deadline.js';
import { useDesk } from './desk.js';
import { GeneralRemark } from './GeneralRemark.js';
import { NoRemarks } from './NoRemarks.js';
import type { Round } from './queries.js';

type Asked = NonNullable<Round['audience']>[number];

export interface StaffRoundProps {
  readonly comments: readonly Comment[];
  readonly onSpeaker: (membershipId: string | null) => void;
}

export function StaffRound({ comments, onSpeaker }: StaffRoundProps) {
  const { round } = useDesk();
  const enters = useHolds('bueroGeschaeftsfuehrung', 'geschaeftsfuehrung');
  const invites = useHolds('geschaeftsfuehrung');
  const audience = round.audience ?? [];
  return (
    <>
      <Deadline round={round} />
      <Facts
        items={[
          { label: 'Stand', value: round.stateLabel },
          { label: 'Zeitraum', value: `${longDay(round.startsOn)} bis ${lastMoment(round)}` },
          { label: 'Anmerkungen', value: comments.filter(({ kind }) => kind !== 'keineAnmerkungen').length },
          ...(round.repliesReleasedAt === null
            ? []
            : [{ label: 'Antworten freigegeben', value: dayAndTime(round.repliesReleasedAt) }]),
        ]}
      />
      <div className="round__ways">
        <ButtonLink kind="primary" to={`/runden/${round.id}/anmerkungen`}>
          {round.state === 'beantwortet' ? 'Anmerkungen und Antworten' : 'Anmerkungen beantworten'}
        </ButtonLink>
        <ButtonLink to={`/zyklen/${round.cycleId}/runden`}>Alle Runden</ButtonLink>
      </div>
      <DataTable
        caption="Wer beteiligt ist"
        stacks
        columns={[
          { key: 'organisation', label: 'Organisation', cell: ({ organisation }) => organisation ?? '–' },
          {
            key: 'answer',
            label: 'Antwort',
            cell: ({ answer }) => (
              <Badge kind={answer === 'offen' ? 'warning' : 'success'}>{ANSWER_WORDS[answer]}</Badge>
            ),
          },
          { key: 'name', label: 'Person', cell: ({ name }) => name },
        ]}
        rows={audience}
        rowKey={({ membershipId }) => membershipId}
      />
      {invites && round.state === 'offen' && (
        <div className="round__ways">
          <ButtonLink to={`/zyklen/${round.cycleId}/runden`}>Weitere Mitglieder einladen</ButtonLink>
        </div>
      )}
      {enters && round.state === 'offen' && <OnPaper audience={audience} onSpeaker={onSpeaker} />}
    </>
  );
}

function OnPaper({
  audience,
  onSpeaker,
}: { readonly audience: readonly Asked[] } & Pick<StaffRoundProps, 'onSpeaker'>) {
  const { speaker } = useDesk();
  const chosen = audience.find(({ membershipId }) => membershipId === speaker);
  return (
    <section className="round__paper" id="antworten">
      <h2 className="round__title">Auf Papier eingegangen</h2>
      <Select
        label="Eintragen für"
        hint="Was brieflich, per E-Mail oder mündlich zu Protokoll kam, tragen Sie im Namen der Organisation ein. Es zählt der Zeitpunkt des Eintrags."
        value={speaker ?? ''}
        onChange={({ target }) => onSpeaker(target.value === '' ? null : target.value)}
        options={[
          { value: '', label: 'Bitte wählen' },
          ...audience.map(({ membershipId, organisation, name }) => ({
            value: membershipId,
            label: organisation === null ? name : `${organisation} (${name})`,
          })),
        ]}
      />
      {chosen && (
        <>
          <p className="kern-body">
            Sie tragen jetzt für {chosen.organisation ?? chosen.name} ein: allgemein, oder im Entwurf unten neben dem
            Absatz.
          </p>
          <Confirmation place="" />
          <div className="round__ways">
            <GeneralRemark key={chosen.membershipId} />
            {chosen.answer === 'offen' && <NoRemarks key={`keine-${chosen.membershipId}`} />}
          </div>
        </>
      )}
    </section>
  );
}
