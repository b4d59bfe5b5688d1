/** The programme templates of the Jobcenter: looked at, taken away as a file, continued by a new version. */
import { useQuery } from '@tanstack/react-query';
import { Page } from '../../layout/Page.js';
import { useHolds } from '../../session/use-session.js';
import '../../styles/administration.css';
import { DataTable } from '../../ui/DataTable.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { PathLink } from '../../ui/PathLink.js';
import { byKey, templatesQuery, type StoredTemplate } from './templates/template-queries.js';
import { TRAEGERFORMEN } from './templates/template-words.js';
import { TemplateView } from './templates/TemplateView.js';
import { UploadPart } from './templates/UploadPart.js';
import { useSearchTexts } from './use-search-texts.js';

const HOME = [{ label: 'Meine Aufgaben', to: '/' }];

export function TemplatesPage() {
  const templates = useQuery(templatesQuery);
  return (
    <Page title="Vorlagen" crumbs={HOME}>
      <p className="kern-body">
        Eine Vorlage gibt einem neuen Programm seine Gliederung: welche Abschnitte es hat, wer sie schreibt und welche
        Zahlen hineingehören.
      </p>
      <Loaded query={templates}>{(all) => <Templates all={all} />}</Loaded>
    </Page>
  );
}

function Templates({ all }: { readonly all: readonly StoredTemplate[] }) {
  const keeps = useHolds('administration', 'bueroGeschaeftsfuehrung');
  const [{ vorlage, fassung }, write] = useSearchTexts();
  const groups = byKey(all);
  const versions = groups.find(([{ key }]) => key === vorlage) ?? groups[0];
  const chosen = versions?.find(({ version }) => String(version) === fassung) ?? versions?.[0];
  return (
    <>
      {groups.length === 0 ? (
        <Empty>Es gibt noch keine Vorlage. Legen Sie unten eine ab, damit ein Programm angelegt werden kann.</Empty>
      ) : (
        <List groups={groups} chosen={chosen} />
      )}
      {versions && chosen && (
        <TemplateView
          template={chosen}
          versions={versions}
          keeps={keeps}
          onVersion={(version) => write({ vorlage: chosen.key, fassung: String(version) })}
        />
      )}
      {keeps && <UploadPart templates={all} onStored={(key) => write({ vorlage: key })} />}
    </>
  );
}

interface ListProps {
  readonly groups: ReturnType<typeof byKey>;
  readonly chosen: StoredTemplate | undefined;
}
const List = ({ groups, chosen }: ListProps) => (
  <DataTable<StoredTemplate>
    caption="Vorlagen des Jobcenters"
    captionHidden
    stacks
    rows={groups.map(([newest]) => newest)}
    rowKey={({ key }) => key}
    columns={[
      {
        key: 'label',
        label: 'Vorlage',
        cell: ({ key, data }) => (
          <PathLink
            path={`/verwaltung/vorlagen?vorlage=${encodeURIComponent(key)}`}
            aria-current={key === chosen?.key ? 'true' : undefined}
          >
            {data.label}
          </PathLink>
        ),
      },
      { key: 'form', label: 'Für', cell: ({ data }) => TRAEGERFORMEN[data.traegerform] },
      { key: 'version', label: 'Neueste Fassung', numeric: true, cell: ({ version }) => version },
    ]}
  />
);
