/** What the server says about itself: version, who answers for it, how the roles are called. */
import { useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client.js';

export const useMeta = () =>
  useQuery({ queryKey: ['meta'], queryFn: () => data(api.GET('/api/meta')), staleTime: Infinity });

/** The German name of a role; „…“ until the names are there. */
export function useRoleLabel(): (role: string) => string {
  const roles = useMeta().data?.roles;
  return (role) => roles?.find(({ key }) => key === role)?.label ?? '…';
}
