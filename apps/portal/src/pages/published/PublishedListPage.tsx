/** All published programmes of a Jobcenter, for everybody. */
import '../../styles/preview.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { api, data } from '../../api/client.js';
import { Page } from '../../layout/Page.js';
import { Empty } from '../../ui/Empty.js';
import { Loaded } from '../../ui/Loaded.js';
import { dayOf } from '../../ui/dates.js';
import { byYear } from './years.js';

export function PublishedListPage() {
  const { jobcenter } = useParams({ from: '/veroeffentlicht/$jobcenter' });
  const programmes = useQuery({
    queryKey: ['published', jobcenter],
    queryFn: () => data(api.GET('/api/public/{jobcenter}/programmes', { params: { path: { jobcenter } } })),
  });
  return (
    <Page title="Veröffentlichte Programme" preline={programmes.data?.jobcenter.name ?? ''}>
      <p className="kern-body">
        Im Arbeitsmarkt- und Integrationsprogramm legt ein Jobcenter fest, welche Ziele es in einem Jahr verfolgt und
        wie es seine Mittel dafür einsetzt.
      </p>
      <Loaded query={programmes}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>
              Dieses Jobcenter hat hier noch kein Programm veröffentlicht. Bitte schauen Sie später wieder vorbei.
            </Empty>
          ) : (
            byYear(items).map(({ year, items: ofYear }) => (
              <section key={year}>
                <h2 className="kern-heading-medium">{year}</h2>
                <ul className="documents">
                  {ofYear.map(({ id, title, kind, publishedAt }) => (
                    <li key={id}>
                      <Link to="/veroeffentlicht/$jobcenter/$id" params={{ jobcenter, id }}>
                        {title}
                      </Link>
                      <span className="documents__meta">
                        {kind === 'nachtrag' ? 'Nachtrag, v' : 'V'}eröffentlicht am {dayOf(publishedAt)}
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </Loaded>
    </Page>
  );
}
