/** The audit trail for those who check it: searched, read, taken away as a file, verified. Nobody can change it. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Page } from '../../layout/Page.js';
import '../../styles/administration.css';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Failure } from '../../ui/Failure.js';
import { Loading } from '../../ui/Loading.js';
import { filterFrom, toTexts } from './audit/audit-filter.js';
import { auditQuery } from './audit/audit-queries.js';
import { useAuditPeople } from './audit/audit-people.js';
import { AuditEntries } from './audit/AuditEntries.js';
import { AuditFilterForm } from './audit/AuditFilterForm.js';
import { DownloadPart } from './audit/DownloadPart.js';
import { VerificationPart } from './audit/VerificationPart.js';
import { useSearchTexts } from './use-search-texts.js';

const HOME = [{ label: 'Meine Aufgaben', to: '/' }];

export function AuditPage() {
  const [texts, write] = useSearchTexts();
  const filter = filterFrom(texts);
  const key = JSON.stringify(filter);
  const trail = useInfiniteQuery(auditQuery(filter));
  const entries = trail.data?.pages.flatMap(({ items }) => items) ?? [];
  const people = useAuditPeople(entries, filter.actorId);
  return (
    <Page title="Protokoll" crumbs={HOME}>
      <p className="kern-body">Was im System geschieht, wird hier festgehalten. Ändern oder löschen kann es niemand.</p>
      <VerificationPart />
      <AuditFilterForm
        filter={filter}
        people={people}
        busy={trail.isFetching && !trail.isFetchingNextPage}
        onSearch={(next) => (JSON.stringify(next) === key ? void trail.refetch() : write(toTexts(next)))}
      />
      <section className="stack" aria-labelledby="entries">
        <h2 className="kern-heading-medium" id="entries">
          Einträge
        </h2>
        <Failure error={trail.error} title="Das Protokoll lässt sich gerade nicht zeigen" />
        {trail.isPending && <Loading />}
        {trail.isSuccess && <Found count={entries.length} more={trail.hasNextPage} />}
        {entries.length > 0 && <DownloadPart key={key} filter={filter} />}
        {entries.length > 0 && <AuditEntries entries={entries} />}
        {trail.hasNextPage && (
          <Button busy={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
            {entries.length === 0 ? 'Weiter suchen' : 'Weitere laden'}
          </Button>
        )}
      </section>
    </Page>
  );
}

/** A long trail is searched in parts: nothing found so far does not mean that there is nothing. */
function Found({ count, more }: { readonly count: number; readonly more: boolean }) {
  if (count === 0 && more)
    return (
      <Empty>Bis hierher ist nichts dabei. Ältere Einträge sind noch nicht durchsucht; bitte suchen Sie weiter.</Empty>
    );
  if (count === 0)
    return <Empty>Dazu steht nichts im Protokoll. Ändern Sie die Suche, oder lassen Sie Angaben weg.</Empty>;
  return (
    <p className="kern-body" role="status">
      {count === 1 ? '1 Eintrag' : `${count} Einträge`}
      {more ? ' bis hierher, es gibt weitere' : ''}
    </p>
  );
}
