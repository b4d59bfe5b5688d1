/** One section of the programme: written here by its owner, read, released or given back by the others. */
import '../../styles/section.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Programme } from '#domain/document/programme.js';
import { Page } from '../../layout/Page.js';
import { useSession } from '../../session/use-session.js';
import { returnedInWords } from './returned.js';
import { Alert } from '../../ui/Alert.js';
import { Badge } from '../../ui/Badge.js';
import { Loaded } from '../../ui/Loaded.js';
import { Loading } from '../../ui/Loading.js';
import { cycleQuery, programmeQuery } from '../cycle/cycle-queries.js';
import { sectionBadge } from '../cycle/cycle-words.js';
import { numbersOf } from '../../editor/numbers.js';
import { useActive } from './activity.js';
import { ReadPart } from './ReadPart.js';
import { SectionHead } from './SectionHead.js';
import { sectionQuery, type SectionView } from './section-queries.js';

/** The editor is large; only who writes loads it. */
const WritePart = lazy(() => import('./WritePart.js').then(({ WritePart: C }) => ({ default: C })));

const mayWrite = ({ actions }: SectionView): boolean => actions.some(({ via, allowed }) => via === 'blocks' && allowed);

/** Asking again and again would keep the session alive while nobody is here. */
const READING_MS = 5 * 60_000;

export function SectionPage() {
  const { id } = useParams({ from: '/signedIn/abschnitte/$id' });
  const active = useActive(READING_MS);
  // Who only reads sees who writes, and what was saved since.
  const section = useQuery({
    ...sectionQuery(id),
    refetchInterval: ({ state }) => (active && state.data && !mayWrite(state.data) ? 30_000 : false),
  });
  const cycleId = section.data?.cycleId ?? '';
  const cycle = useQuery({ ...cycleQuery(cycleId), enabled: cycleId !== '' });
  const programme = useQuery({ ...programmeQuery(cycleId), enabled: cycleId !== '' });
  const whole = programme.data as unknown as Programme | undefined;
  const number = whole && section.data ? numbersOf(whole, section.data.key, section.data.blocks).section : undefined;
  const title = section.data?.title ?? 'Abschnitt';
  return (
    <Page
      title={number === undefined || number === '→' ? title : `${number} ${title}`}
      preline={cycle.data?.title ?? ''}
      crumbs={[
        { label: 'Programme', to: '/zyklen' },
        ...(cycle.data ? [{ label: cycle.data.title, to: `/zyklen/${cycleId}` }] : []),
      ]}
      beside={section.data && <Badge kind={sectionBadge(section.data.state)}>{section.data.stateLabel}</Badge>}
    >
      <Loaded query={section}>
        {(loaded) => (
          <>
            <SectionHead section={loaded} cycle={cycle.data} />
            {loaded.returnReason !== null && (
              <Alert kind="warning" title={returnedInWords(loaded)}>
                <p className="section-reason">{loaded.returnReason}</p>
              </Alert>
            )}
            <Loaded query={programme}>
              {(text) => <Content section={loaded} programme={text as unknown as Programme} />}
            </Loaded>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Content({ section, programme }: { readonly section: SectionView; readonly programme: Programme }) {
  const session = useSession();
  if (session === null) return null;
  if (!mayWrite(section)) return <ReadPart section={section} programme={programme} accountId={session.account.id} />;
  return (
    <Suspense fallback={<Loading what="Der Editor wird geladen …" />}>
      <WritePart key={section.id} section={section} programme={programme} accountId={session.account.id} />
    </Suspense>
  );
}
