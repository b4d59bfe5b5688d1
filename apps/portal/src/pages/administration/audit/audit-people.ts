/** Whom the audit trail can be narrowed to: everybody the reader may list, and who occurs in what was found. */
import { useQuery } from '@tanstack/react-query';
import { useHolds } from '../../../session/use-session.js';
import type { Option } from '../../../ui/Select.js';
import { accountsQuery, holdersQuery } from '../people/people-queries.js';
import type { Entry } from './audit-filter.js';

const NOBODY: readonly Option[] = [
  { value: 'clock', label: 'Fristablauf (das System selbst)' },
  { value: 'installation', label: 'Installation (Befehlszeile)' },
];

/** By name, each account once. */
export function peopleOptions(
  known: readonly { id: string; name: string }[],
  entries: readonly Entry[],
  chosen: string,
): Option[] {
  const names = new Map(known.map(({ id, name }) => [id, name]));
  for (const { actor, actorName } of entries) if (!names.has(actor)) names.set(actor, actorName);
  if (chosen !== '' && !names.has(chosen)) names.set(chosen, 'Die gewählte Person');
  for (const { value } of NOBODY) names.delete(value);
  const people = [...names].map(([value, label]) => ({ value, label }));
  return [...people.sort((a, b) => a.label.localeCompare(b.label, 'de')), ...NOBODY];
}

/** The Revision may list nobody: it finds the people of the entries that are shown. */
export function useAuditPeople(entries: readonly Entry[], chosen: string): Option[] {
  const administers = useHolds('administration');
  const leads = useHolds('geschaeftsfuehrung');
  const accounts = useQuery({ ...accountsQuery, enabled: administers });
  const holders = useQuery({ ...holdersQuery, enabled: leads && !administers });
  const known = accounts.data ?? holders.data?.map(({ accountId, name }) => ({ id: accountId, name })) ?? [];
  return peopleOptions(known, entries, chosen);
}
