/** Which mails went out, wait or failed; their text is shown to nobody here. */
import { quoted } from '#domain/shared/quoted.js';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../../api/client.js';
import { SaveTable } from '../../export/SaveTable.js';
import { Page } from '../../layout/Page.js';
import '../../styles/administration.css';
import { Alert } from '../../ui/Alert.js';
import { Button } from '../../ui/Button.js';
import { Empty } from '../../ui/Empty.js';
import { Failure } from '../../ui/Failure.js';
import { Loading } from '../../ui/Loading.js';
import { Select } from '../../ui/Select.js';
import { allMails, mailsQuery, type Mail } from './mails/mail-queries.js';
import { mailsTable } from './mails/mails-table.js';
import { MailsList } from './mails/MailsList.js';
import { MAIL_STATES } from './mails/mail-words.js';
import { useSearchTexts } from './use-search-texts.js';

const HOME = [{ label: 'Meine Aufgaben', to: '/' }];
const STATES = [{ value: '', label: 'Alle' }, ...Object.keys(MAIL_STATES).map((value) => ({ value, label: value }))];
const EMPTY: Readonly<Record<Mail['state'] | '', string>> = {
  '': 'Es wurde noch keine E-Mail verschickt.',
  wartet: 'Es wartet keine E-Mail: Alles ist unterwegs oder angekommen.',
  gesendet: 'Es wurde noch keine E-Mail gesendet.',
  fehlgeschlagen: 'Keine E-Mail ist fehlgeschlagen. Es ist nichts zu tun.',
};

export function MailsPage() {
  const [{ stand }, write] = useSearchTexts();
  const state = stand !== undefined && Object.hasOwn(MAIL_STATES, stand) ? (stand as Mail['state']) : '';
  const queries = useQueryClient();
  const mails = useInfiniteQuery(mailsQuery(state));
  const retry = useMutation({
    mutationFn: ({ id }: Mail) => data(api.POST('/api/mails/{id}/retry', { params: { path: { id } } })),
    onSettled: () => Promise.all(['mails', 'tasks'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const shown = mails.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title="E-Mails" crumbs={HOME}>
      <p className="kern-body">
        Hier sehen Sie, ob die Nachrichten des Systems ankommen. Ihr Text bleibt den Empfängern vorbehalten.
      </p>
      <search className="admin-filter">
        <Select
          label="Stand"
          options={STATES}
          value={state}
          onChange={({ target }) => {
            retry.reset();
            write({ stand: target.value });
          }}
        />
        <div className="button-row">
          <Button busy={mails.isRefetching} onClick={() => void mails.refetch()}>
            Aktualisieren
          </Button>
        </div>
      </search>
      <Failure error={retry.error} title="Die E-Mail ist nicht noch einmal auf den Weg gebracht" />
      {retry.isSuccess && (
        <Alert kind="success" title="Die E-Mail ist wieder auf dem Weg">
          <p>
            {quoted(retry.data.subject)} geht an {retry.data.to}.
          </p>
        </Alert>
      )}
      <Failure error={mails.error} title="Die E-Mails lassen sich gerade nicht zeigen" />
      {mails.isPending && <Loading />}
      {mails.isSuccess && shown.length === 0 && <Empty>{EMPTY[state]}</Empty>}
      {shown.length > 0 && (
        <SaveTable name="E-Mails" list="E-Mails" table={async () => mailsTable(await allMails(state))} />
      )}
      {shown.length > 0 && (
        <MailsList
          mails={shown}
          busy={retry.isPending ? retry.variables.id : null}
          onRetry={(mail) => retry.mutate(mail)}
        />
      )}
      {mails.hasNextPage && (
        <Button busy={mails.isFetchingNextPage} onClick={() => void mails.fetchNextPage()}>
          Weitere laden
        </Button>
      )}
    </Page>
  );
}
