/** For whom a person holds a role: the organisation, the group, the Träger; empty where the role says it all. */
import { groupLabel } from '#domain/shared/member-group.js';
import type { Session } from '../../session/session-store.js';

type Membership = Session['memberships'][number];

export function membershipDetail({ organisation, group, traeger }: Membership): string {
  const sent = traeger === 'agentur' ? 'Agentur für Arbeit' : traeger === 'kommune' ? 'Kommune' : null;
  return [organisation, group && groupLabel(group), sent].filter((text) => text !== null && text !== '').join(', ');
}
