/** A comment round: what is asked and until when, the frozen draft to read and comment on, what I said and what became of it. */
import '../../styles/round.css';
import { useParams } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { Page } from '../../layout/Page.js';
import { Alert } from '../../ui/Alert.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Failure } from '../../ui/Failure.js';
import { Loaded } from '../../ui/Loaded.js';
import { Answering } from './round/Answering.js';
import { byPlace } from './round/comments.js';
import { DeskProvider, type Confirmed, type Desk } from './round/desk.js';
import { Draft } from './round/Draft.js';
import { fetchParts, MyComments, Questionnaire, StaffRound, Unsent } from './round/later.js';
import { useComments, useCycle, useDraft, useRound, type Round } from './round/queries.js';
import { useUnsentTexts } from './round/use-unsent-texts.js';

export function RoundPage() {
  const { id } = useParams({ from: '/signedIn/runden/$id' });
  const round = useRound(id);
  const staff = round.data?.membershipId === null ? round.data : null;
  const cycle = useCycle(staff?.cycleId);
  const notAsked =
    round.data === undefined && round.error instanceof ApiProblem && [403, 404].includes(round.error.status);
  return (
    <Page
      title={round.data?.title ?? 'Kommentarrunde'}
      preline={round.data?.kind === 'A' ? 'Fragen des Beirats im Vorfeld' : 'Beteiligung des Beirats'}
      crumbs={
        staff
          ? [
              { label: 'Programme', to: '/zyklen' },
              { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${staff.cycleId}` },
            ]
          : [{ label: 'Meine Aufgaben', to: '/' }]
      }
    >
      {notAsked ? <NotAsked /> : <Loaded query={round}>{(found) => <RoundView round={found} key={found.id} />}</Loaded>}
    </Page>
  );
}

const NotAsked = () => (
  <>
    <Alert kind="info" title="Diese Runde ist für Sie nicht geöffnet">
      Hier antworten die Mitglieder des Beirats, die das Jobcenter zu dieser Runde eingeladen hat. Möchten Sie beteiligt
      werden, wenden Sie sich bitte an die Geschäftsführung des Jobcenters.
    </Alert>
    <ButtonLink to="/">Zu meinen Aufgaben</ButtonLink>
  </>
);

function RoundView({ round }: { readonly round: Round }) {
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [confirmed, confirm] = useState<Confirmed | null>(null);
  const unsent = useUnsentTexts(round.id);
  const comments = useComments(round.id);
  const draft = useDraft(round);
  const said = useMemo(() => comments.data ?? [], [comments.data]);
  const isMember = round.membershipId !== null;
  const desk = useMemo<Desk>(
    () => ({
      round,
      open: round.state === 'offen' && (isMember || speaker !== null),
      speaker,
      unsent,
      places: byPlace(said),
      sectionIds: new Map(draft.data?.sections.map(({ anchor, sectionId }) => [anchor, sectionId])),
      confirmed,
      confirm,
    }),
    [round, isMember, speaker, unsent, said, draft.data, confirmed],
  );
  useEffect(fetchParts, []);
  const mine = said.filter((comment) => comment.mine);
  // Questions of the list stand with their answers where they are asked; a „Keine Anmerkungen“ is told above.
  const listed = mine.filter(({ kind }) => kind !== 'frage' && kind !== 'keineAnmerkungen');
  return (
    <DeskProvider value={desk}>
      <p className="visually-hidden" role="status">
        {confirmed?.sentence}
      </p>
      {isMember ? <Answering mine={mine} /> : <StaffRound comments={said} onSpeaker={setSpeaker} />}
      <Failure error={comments.error} title="Die Anmerkungen lassen sich gerade nicht zeigen" />
      <Unsent />
      {round.kind === 'A' && <Questionnaire />}
      {isMember && listed.length > 0 && <MyComments title="Meine Anmerkungen" comments={listed} />}
      <Draft draft={draft} key={speaker} />
    </DeskProvider>
  );
}
