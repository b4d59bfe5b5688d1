/** The Vorlage in reading mode: the text as printed, changed passages marked by a word, comments at their paragraph. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { DocumentModel } from '#domain/document/document-model.js';
import type { components } from '../../../api/schema.js';
import { ProgrammeView } from '../../../programme/ProgrammeView.js';
import type { BlockPlace } from '../../../programme/slots.js';
import { ApiProblem } from '../../../api/problem.js';
import { Failure } from '../../../ui/Failure.js';
import { Loading } from '../../../ui/Loading.js';
import type { Option } from '../../../ui/Select.js';
import type { ComparedSection } from '../../comparison/comparison.js';
import { cycleComparisonQuery } from '../../comparison/cycle-comparison-query.js';
import { countsSentence } from '../../comparison/versions.js';
import { synopsisQuery } from '../../consultation/synopsis/synopsis-query.js';
import { JumpList } from './JumpList.js';
import { marksOf, outlineOf, remarksOf } from './outline.js';
import { ParagraphRemarks } from './ParagraphRemarks.js';
import type { ReadingView } from './ViewBar.js';

/** The text is there before the choices about it. */
const ViewBar = lazy(async () => ({ default: (await import('./ViewBar.js')).ViewBar }));
const SaveTables = lazy(async () => ({ default: (await import('../../preview/SaveTables.js')).SaveTables }));
const ComparisonView = lazy(async () => ({
  default: (await import('../../comparison/ComparisonView.js')).ComparisonView,
}));

export interface VorlageTextProps {
  readonly cycleId: string;
  readonly versionId: string;
  readonly preview: components['schemas']['PreviewView'];
  /** Texts to compare with, the likeliest first. */
  readonly earlier: readonly Option[];
}

export function VorlageText({ cycleId, versionId, preview, earlier }: VorlageTextProps) {
  const [reading, setReading] = useState<ReadingView>({
    against: earlier[0]?.value ?? '',
    view: 'text',
    remarks: true,
  });
  const synopsis = useQuery(synopsisQuery(cycleId));
  const comparison = useQuery(
    cycleComparisonQuery(cycleId, reading.against === '' ? null : { from: reading.against, to: versionId }),
  );
  const model = preview.model as unknown as DocumentModel;
  const compared = reading.against === '' ? undefined : comparison.data;
  const marked = useMemo(() => marksOf(compared?.sections ?? [], preview.sections), [compared, preview]);
  const entries = useMemo(() => synopsis.data?.flatMap((round) => round.entries) ?? [], [synopsis.data]);
  const remarks = useMemo(() => remarksOf(entries, model), [entries, model]);
  const outline = useMemo(() => outlineOf(model, marked, remarks), [model, marked, remarks]);
  const beside = useCallback(
    ({ anchor, blockId, name }: BlockPlace) => {
      const here = remarks.at(anchor, blockId);
      return here.length === 0 ? null : <ParagraphRemarks entries={here} name={name} atItsPlace />;
    },
    [remarks],
  );
  const counts = compared && countsSentence(compared.counts);
  return (
    <>
      <Suspense>
        <ViewBar reading={reading} earlier={earlier} remarks={entries.length} onChange={setReading} />
      </Suspense>
      {reading.against !== '' && comparison.isPending && <Loading what="Änderungen werden gesucht …" />}
      {reading.against !== '' && <NotCompared error={comparison.error} />}
      {compared && (
        <p className="kern-body" role="status">
          Verglichen mit: {compared.from.label}. {counts ? `${counts}.` : 'Die beiden Texte stimmen überein.'}
        </p>
      )}
      {reading.view === 'changes' && compared ? (
        <Suspense fallback={<Loading />}>
          <ComparisonView sections={compared.sections as readonly ComparedSection[]} />
        </Suspense>
      ) : (
        <div className="vorlage">
          <JumpList outline={outline} />
          <div className="vorlage__text">
            <Suspense>
              <SaveTables model={preview.model} />
            </Suspense>
            <ProgrammeView
              model={preview.model}
              marked={marked}
              beside={reading.remarks && entries.length > 0 ? beside : undefined}
            />
            {reading.remarks && remarks.elsewhere.length > 0 && (
              <ParagraphRemarks entries={remarks.elsewhere} name="dem ganzen Programm" atItsPlace={false} />
            )}
          </div>
        </div>
      )}
    </>
  );
}

/** In the first year there is nothing to compare with; that is no failure. */
function NotCompared({ error }: { readonly error: unknown }) {
  if (error instanceof ApiProblem && error.status === 404) return <p className="kern-body">{error.detail}</p>;
  return <Failure error={error} title="Die Änderungen lassen sich gerade nicht zeigen" />;
}
