/** What a member of the Beirat or of a deciding body finds here: the rounds and resolutions opened to them. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useHolds } from '../../../session/use-session.js';
import { Badge } from '../../../ui/Badge.js';
import { longDay } from '../../../ui/dates.js';
import { Empty } from '../../../ui/Empty.js';
import { Loaded } from '../../../ui/Loaded.js';
import { resolutionsQuery, roundsQuery } from '../cycle-queries.js';

const BEIRAT = ['beiratVorsitz', 'beiratMitglied'];
const BODIES = [
  'traegerversammlungVorsitz',
  'traegerversammlungMitglied',
  'traegerversammlungVertretung',
  'kommunalerAusschuss',
  'kommunalesBeschlussorgan',
];

export function ForMembers({ cycleId }: { readonly cycleId: string }) {
  const inBeirat = useHolds(...BEIRAT);
  const decides = useHolds(...BODIES);
  return (
    <>
      {inBeirat && <OwnRounds cycleId={cycleId} />}
      {decides && <OwnResolutions cycleId={cycleId} />}
    </>
  );
}

function OwnRounds({ cycleId }: { readonly cycleId: string }) {
  const rounds = useQuery(roundsQuery(cycleId));
  return (
    <section aria-labelledby="own-rounds">
      <h2 className="kern-heading-medium" id="own-rounds">
        Beteiligung des Beirats
      </h2>
      <Loaded query={rounds}>
        {(all) =>
          all.length === 0 ? (
            <Empty>
              <p>Für Sie ist noch keine Kommentarrunde geöffnet. Sie erhalten eine E-Mail, sobald es so weit ist.</p>
            </Empty>
          ) : (
            <>
              <ul className="cycle-list">
                {all.map(({ id, title, stateLabel, state, endsOn }) => (
                  <li className="cycle-list__item" key={id}>
                    <div className="cycle-list__name">
                      <Link className="kern-link" to="/runden/$id" params={{ id }}>
                        {title}
                      </Link>
                      <span className="kern-body kern-body--small">bis {longDay(endsOn)}</span>
                    </div>
                    <Badge kind={state === 'offen' ? 'warning' : 'info'}>{stateLabel}</Badge>
                  </li>
                ))}
              </ul>
              {all.some(({ repliesReleasedAt }) => repliesReleasedAt !== null) && <SynopsisLink cycleId={cycleId} />}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function OwnResolutions({ cycleId }: { readonly cycleId: string }) {
  const resolutions = useQuery(resolutionsQuery(cycleId));
  return (
    <section aria-labelledby="own-resolutions">
      <h2 className="kern-heading-medium" id="own-resolutions">
        Beschlussfassung
      </h2>
      <Loaded query={resolutions}>
        {(all) =>
          all.length === 0 ? (
            <Empty>
              <p>Ihnen liegt noch nichts zur Beschlussfassung vor. Sie erhalten eine E-Mail, sobald es so weit ist.</p>
            </Empty>
          ) : (
            <>
              <ul className="cycle-list">
                {all.map(({ id, ballotRound, textVersion, unheardReason, stateLabel, state }) => (
                  <li className="cycle-list__item" key={id}>
                    <div className="cycle-list__name">
                      <Link className="kern-link" to="/beschluesse/$id" params={{ id }}>
                        {ballotRound}. Abstimmung
                      </Link>
                      <span className="kern-body kern-body--small">über Fassung {textVersion}</span>
                      {unheardReason !== null && (
                        <span className="kern-body kern-body--small">
                          Der Beirat wurde nicht angehört. Grund: {unheardReason}
                        </span>
                      )}
                    </div>
                    <Badge kind={state === 'eroeffnet' ? 'warning' : 'info'}>{stateLabel}</Badge>
                  </li>
                ))}
              </ul>
              {all.some(({ hasSynopsis }) => hasSynopsis) && <SynopsisLink cycleId={cycleId} />}
            </>
          )
        }
      </Loaded>
    </section>
  );
}

const SynopsisLink = ({ cycleId }: { readonly cycleId: string }) => (
  <p className="kern-body">
    <Link className="kern-link" to="/zyklen/$id/synopse" params={{ id: cycleId }}>
      Synopse: was der Beirat gesagt hat und was daraus wurde
    </Link>
  </p>
);
