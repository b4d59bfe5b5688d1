/** All votes on the programme of a cycle, the latest first. */
import '../../styles/resolution.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { SaveTable } from '../../export/SaveTable.js';
import { tableOfFacts } from '../../export/table-of-facts.js';
import { Page } from '../../layout/Page.js';
import { Badge } from '../../ui/Badge.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { dayAndTime, longDay } from '../../ui/dates.js';
import { Empty } from '../../ui/Empty.js';
import { Facts } from '../../ui/Facts.js';
import { Loaded } from '../../ui/Loaded.js';
import { cycleQuery, resolutionsQuery } from '../cycle/cycle-queries.js';
import { turnout } from './seats.js';
import { decisionSentence, motionOf, outcomeTitle, resolutionTitle, type Resolution } from './words.js';

export function CycleResolutionsPage() {
  const { id } = useParams({ from: '/signedIn/zyklen/$id/beschluesse' });
  const cycle = useQuery(cycleQuery(id));
  const resolutions = useQuery(resolutionsQuery(id));
  return (
    <Page
      title="Beschlüsse"
      {...(cycle.data ? { preline: cycle.data.title } : {})}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        { label: cycle.data?.title ?? 'Programm', to: `/zyklen/${id}` },
      ]}
    >
      <Loaded query={resolutions}>
        {(rounds) =>
          rounds.length === 0 ? (
            <Empty>
              Das Programm ist noch nicht zur Beschlussfassung vorgelegt. Sobald die Geschäftsführung es vorlegt, steht
              hier die Abstimmung.
            </Empty>
          ) : (
            <BallotRounds resolutions={[...rounds].reverse()} />
          )
        }
      </Loaded>
    </Page>
  );
}

const BallotRounds = ({ resolutions }: { readonly resolutions: readonly Resolution[] }) => (
  <>
    <ul className="plain-list ballot-rounds">
      {resolutions.map((resolution) => (
        <li key={resolution.id}>
          <BallotRound resolution={resolution} />
        </li>
      ))}
    </ul>
    <SaveTable
      name="Beschlüsse"
      list="Beschlüsse"
      table={() =>
        tableOfFacts(
          'Beschlüsse',
          'Abstimmung',
          resolutions.map((resolution) => ({
            name: resolutionTitle(resolution),
            facts: [{ label: 'Stand', value: resolution.stateLabel }, ...factsOf(resolution)],
          })),
        )
      }
    />
  </>
);

function BallotRound({ resolution }: { readonly resolution: Resolution }) {
  const id = `abstimmung-${resolution.ballotRound}`;
  const over = resolution.outcome !== null || resolution.record !== null;
  return (
    <section className="ballot-round" aria-labelledby={id}>
      <div className="ballot-round__head">
        <h2 className="kern-heading-medium" id={id}>
          {resolutionTitle(resolution)}
        </h2>
        <Badge kind={resolution.state === 'niedergelegt' ? 'success' : 'info'}>{resolution.stateLabel}</Badge>
      </div>
      <Facts items={factsOf(resolution)} />
      <div className="button-row">
        <ButtonLink kind="primary" to={`/beschluesse/${resolution.id}`}>
          {over ? 'Ergebnis ansehen' : resolution.traegerform === 'zkT' ? 'Zur Entscheidung' : 'Zur Abstimmung'}
        </ButtonLink>
        <ButtonLink to={`/beschluesse/${resolution.id}/vorlage`}>Vorlage lesen</ButtonLink>
      </div>
    </section>
  );
}

interface Fact {
  readonly label: string;
  readonly value: string;
}

function factsOf(resolution: Resolution): Fact[] {
  const { textVersion, openedAt, closedAt, record, outcome, decision, motion, roll } = resolution;
  const when = (label: string, value: string | null): Fact[] => (value === null ? [] : [{ label, value }]);
  return [
    { label: 'Text', value: `Vorlage, Fassung ${textVersion}` },
    ...(openedAt === null ? [] : when('Antrag', motionOf(motion)?.label ?? motion)),
    ...when('Eröffnet', openedAt && dayAndTime(openedAt)),
    ...(openedAt !== null && closedAt === null ? when('Beteiligung', turnout(roll)) : []),
    ...when('Geschlossen', closedAt && dayAndTime(closedAt)),
    ...when('Abstimmung', outcome && outcomeTitle(outcome.kind)),
    ...when('Beschluss', decisionSentence(decision)),
    ...when('Sitzung', record && `${record.body}, ${longDay(record.heldOn)}`),
  ];
}
