/** The sections that a motion names, with their titles. */
import { useQuery } from '@tanstack/react-query';
import { api, data } from '../../api/client.js';
import { namedSections } from './sections.js';

/** The sections of the Vorlage; the text itself is not kept. */
export const useVorlageSections = (resolutionId: string) =>
  useQuery({
    queryKey: ['resolution', resolutionId, 'sections'],
    queryFn: async () =>
      namedSections(await data(api.GET('/api/resolutions/{id}/vorlage', { params: { path: { id: resolutionId } } }))),
    staleTime: Infinity,
  });

export function NamedSections({
  resolutionId,
  ids,
}: {
  readonly resolutionId: string;
  readonly ids: readonly string[];
}) {
  const sections = useVorlageSections(resolutionId);
  if (sections.isPending) return <>Wird geladen …</>;
  const named = sections.data?.filter(({ sectionId }) => ids.includes(sectionId)) ?? [];
  if (named.length === 0) return <>{ids.length === 1 ? '1 Abschnitt' : `${ids.length} Abschnitte`}</>;
  return (
    <ul className="plain-list">
      {named.map(({ sectionId, title }) => (
        <li key={sectionId}>{title}</li>
      ))}
    </ul>
  );
}
