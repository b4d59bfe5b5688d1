/** The templates of the Jobcenter: every version that was ever stored, newest of a key first. */
import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';

export type StoredTemplate = components['schemas']['TemplateView'];
export type Template = components['schemas']['ProgrammeTemplate'];
export type TemplateSection = components['schemas']['TemplateSection'];

export const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: () => data(api.GET('/api/templates')),
});

/** The versions of each key, the newest first; keys by the label of their newest version. */
export function byKey(
  templates: readonly StoredTemplate[],
): readonly (readonly [StoredTemplate, ...StoredTemplate[]])[] {
  const keys = new Map<string, [StoredTemplate, ...StoredTemplate[]]>();
  for (const template of [...templates].sort((a, b) => b.version - a.version)) {
    const versions = keys.get(template.key);
    if (versions) versions.push(template);
    else keys.set(template.key, [template]);
  }
  return [...keys.values()].sort(([a], [b]) => a.data.label.localeCompare(b.data.label, 'de'));
}
