/** The Vorlage in reading mode, for the half hour before the meeting. */
import '../../styles/resolution.css';
import '../../styles/answers.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../../layout/Page.js';
import { ButtonLink } from '../../ui/ButtonLink.js';
import { Loaded } from '../../ui/Loaded.js';
import { sidesOf } from '../comparison/versions.js';
import { useCycle, useResolution } from './resolution-query.js';
import { TextHash } from './TextHash.js';
import { vorlageQuery } from './vorlage/vorlage-query.js';
import { VorlageText } from './vorlage/VorlageText.js';

export function VorlagePage() {
  const { id } = useParams({ from: '/signedIn/beschluesse/$id/vorlage' });
  const resolution = useResolution(id);
  const { cycleId = '', programmeVersionId = '' } = resolution.data ?? {};
  const cycle = useCycle(resolution.data?.cycleId);
  const preview = useQuery(vorlageQuery(cycleId, programmeVersionId));
  return (
    <Page
      title="Vorlage"
      {...(cycle.data ? { preline: cycle.data.title } : {})}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        ...(cycle.data ? [{ label: cycle.data.title, to: `/zyklen/${cycleId}` }] : []),
        {
          label: resolution.data?.traegerform === 'zkT' ? 'Entscheidung' : 'Abstimmung',
          to: `/beschluesse/${id}`,
        },
      ]}
      beside={
        <ButtonLink kind="primary" to={`/beschluesse/${id}`}>
          {resolution.data?.traegerform === 'zkT' ? 'Zur Entscheidung' : 'Zur Abstimmung'}
        </ButtonLink>
      }
    >
      <Loaded query={resolution}>
        {({ textVersion, textHash }) => (
          <div className="text-line kern-body">
            <span>Fassung {textVersion} · Prüfsumme</span> <TextHash hash={textHash} />
          </div>
        )}
      </Loaded>
      {resolution.data && (
        <Loaded query={cycle}>
          {({ versions }) => (
            <Loaded query={preview}>
              {(loaded) => (
                <VorlageText
                  key={programmeVersionId}
                  cycleId={cycleId}
                  versionId={programmeVersionId}
                  preview={loaded}
                  earlier={
                    sidesOf(
                      versions.filter(({ number }) => number < resolution.data.textVersion),
                      'unread',
                    ).from
                  }
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Page>
  );
}
