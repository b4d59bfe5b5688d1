/** Below a refused step: if findings stand against it, the way to where they can be settled. */
import { useQuery } from '@tanstack/react-query';
import { PathLink } from '../ui/PathLink.js';
import { findingsQuery } from './findings-query.js';

export function BlockedByFindings({ cycleId, error }: { readonly cycleId: string; readonly error: unknown }) {
  const refused = error !== null && error !== undefined;
  // What was known before the step was taken is what it contradicts.
  const { data } = useQuery({ ...findingsQuery(cycleId), enabled: refused, staleTime: 0 });
  const blocking = data?.counts.blocking ?? 0;
  if (!refused || blocking === 0) return null;
  return (
    <p className="kern-body">
      <PathLink path={`/zyklen/${cycleId}/befunde`}>
        {blocking === 1
          ? 'Zum Befund, der die Freigabe sperrt'
          : `Zu den ${blocking} Befunden, die die Freigabe sperren`}
      </PathLink>
    </p>
  );
}
