/** A comment round: what is asked and until when, the frozen draft to read and comment on, what I said and what became of it. */
import '../../styles/round.css';
import { useParams } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { Page } from '../../layout/Page.js';
import { Failure } from '../../ui/Failure.js';
import { Loaded } from '../../ui/Loaded.js';
import { Answering } from './round/Answering.js';
import { byPlace } from './round/comments.js';
import { DeskProvider, type Desk } from './round/desk.js';
import { Draft } from './round/Draft.js';
import { fetchParts, MyComments, Questionnaire, StaffRound, Unsent } from './round/later.js';
import { useComments, useDraft, useRound, type Round } from './round/queries.js';
import { useUnsentTexts } from './round/use-unsent-texts.js';

export function RoundPage() {
  const { id } = useParams({ from: '/signedIn/runden/$id' });
  const round = useRound(id);
  return (
    <Page
      title={round.data?.title ?? 'Kommentarrunde'}
      preline={round.data?.kind === 'A' ? 'Fragen des Beirats im Vorfeld' : 'Beteiligung des Beirats'}
      crumbs={[{ label: 'Meine Aufgaben', to: '/' }]}
    >
      <Loaded query={round}>{(found) => <RoundView round={found} key={found.id} />}</Loaded>
    </Page>
  );
}

function RoundView({ round }: { readonly round: Round }) {
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [announced, announce] = useState('');
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
      announce,
    }),
    [round, isMember, speaker, unsent, said, draft.data],
  );
  useEffect(fetchParts, []);
  const mine = said.filter((comment) => comment.mine);
  // Questions of the list stand with their answers where they are asked.
  const listed = mine.filter(({ kind }) => kind !== 'frage');
  return (
    <DeskProvider value={desk}>
      <p className="visually-hidden" role="status">
        {announced}
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
