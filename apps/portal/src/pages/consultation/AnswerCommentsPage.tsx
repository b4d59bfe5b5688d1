/** The team answers what the Beirat has said in a round. */
import '../../styles/answers.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../../layout/Page.js';
import { Badge } from '../../ui/Badge.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { Loading } from '../../ui/Loading.js';
import { cycleQuery } from '../cycle/cycle-queries.js';
import { AnswerDesk } from './answers/AnswerDesk.js';
import { answerable } from './answers/comments.js';
import { ReleasePart } from './answers/ReleasePart.js';
import { useComments, useRound, type Round } from './round/queries.js';

export function AnswerCommentsPage() {
  const { id } = useParams({ from: '/signedIn/runden/$id/anmerkungen' });
  const round = useRound(id);
  const cycleId = round.data?.cycleId ?? '';
  const cycle = useQuery({ ...cycleQuery(cycleId), enabled: cycleId !== '' });
  return (
    <Page
      title="Anmerkungen beantworten"
      {...(round.data ? { preline: round.data.title } : {})}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        ...(cycle.data ? [{ label: cycle.data.title, to: `/zyklen/${cycleId}` }] : []),
        ...(round.data ? [{ label: round.data.title, to: `/runden/${id}` }] : []),
      ]}
      beside={round.data && <Badge>{round.data.stateLabel}</Badge>}
    >
      <Loaded query={round}>
        {(loaded) =>
          cycle.isPending ? <Loading /> : <Comments round={loaded} sections={cycle.data?.sections ?? []} />
        }
      </Loaded>
    </Page>
  );
}

function Comments({ round, sections }: { readonly round: Round } & Pick<Parameters<typeof AnswerDesk>[0], 'sections'>) {
  const comments = useComments(round.id);
  return (
    <Loaded query={comments}>
      {(all) => {
        const remarks = answerable(all);
        return (
          <>
            <ReleasePart round={round} comments={remarks} />
            {remarks.length === 0 ? (
              <Empty>
                {round.state === 'geplant' || round.state === 'offen'
                  ? 'Noch sind keine Anmerkungen eingegangen. Sie erscheinen hier, sobald der Beirat sie einreicht.'
                  : 'In dieser Runde gab es keine Anmerkungen; zu beantworten ist nichts.'}
              </Empty>
            ) : (
              <AnswerDesk round={round} comments={remarks} sections={sections} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}
