/** The state of an account and the period of a membership in words. */
import { groupLabel } from '#domain/shared/member-group.js';
import { longDay } from '../../../ui/dates.js';
import type { Account, Membership } from './people-queries.js';

type State = Account['state'];

export const STATES: Readonly<
  Record<State, { label: string; kind: 'info' | 'success' | 'warning' | 'danger'; meaning: string }>
> = {
  aktiv: { label: 'aktiv', kind: 'success', meaning: 'Die Person hat ein Passwort und kann sich anmelden.' },
  eingeladen: {
    label: 'eingeladen',
    kind: 'info',
    meaning: 'Das Konto ist angelegt; die Person hat noch kein Passwort gewählt und kann sich noch nicht anmelden.',
  },
  deaktiviert: {
    label: 'deaktiviert',
    kind: 'warning',
    meaning: 'Die Person kann sich nicht anmelden und bekommt keine E-Mails.',
  },
  geloescht: {
    label: 'gelöscht',
    kind: 'danger',
    meaning: 'Name, E-Mail-Adresse und Passwort sind endgültig gelöscht; das Konto lässt sich nicht mehr ändern.',
  },
};

export const TRAEGER: Readonly<Record<'agentur' | 'kommune', string>> = {
  agentur: 'Agentur für Arbeit',
  kommune: 'Kommune',
};

/** For whom: organisation, group, Träger; empty where the role says it all. */
export const standsFor = ({
  organisation,
  group,
  traeger,
}: Pick<Membership, 'organisation' | 'group' | 'traeger'>): string =>
  [organisation, group && groupLabel(group), traeger && TRAEGER[traeger]].filter(Boolean).join(', ');

/** „ab 1. Januar 2026, ohne Ende“ */
export const period = ({ from, until }: Pick<Membership, 'from' | 'until'>): string =>
  until === null
    ? `ab ${longDay(from)}, ohne Ende`
    : until < from
      ? `am ${longDay(from)} eingetragen und wieder beendet`
      : `${longDay(from)} bis ${longDay(until)}`;

export type Validity = 'gilt' | 'kommt' | 'ruht' | 'beendet';

/** @param holds whether the server counts it today; @param inactive the account is closed, so nothing of it counts */
export function validity(
  { from, until }: Pick<Membership, 'from' | 'until'>,
  { holds, inactive, today }: { readonly holds: boolean; readonly inactive: boolean; readonly today: string },
): Validity {
  if (holds) return 'gilt';
  if (until !== null && (until < from || until < today)) return 'beendet';
  return inactive && from <= today ? 'ruht' : 'kommt';
}
