/** What is asked about a membership, whether it is complete, and what of it goes to the server. */
import { groupLabel } from '#domain/shared/member-group.js';
import { BEIRAT_ROLES, TRAEGERVERSAMMLUNG_ROLES, type Role } from '#domain/shared/roles.js';
import type { components } from '../../../api/schema.js';
import type { Membership } from './people-queries.js';

export type NewMembership = components['schemas']['NewMembershipDto'];

/** As typed; empty means nothing chosen. */
export interface MembershipForm {
  readonly role: Role | '';
  readonly organisation: string;
  readonly group: string;
  readonly traeger: 'agentur' | 'kommune' | '';
  readonly from: string;
  readonly until: string;
}
export type MembershipErrors = Partial<Record<keyof MembershipForm, string>>;

export const emptyMembership = (today: string): MembershipForm => ({
  role: '',
  organisation: '',
  group: '',
  traeger: '',
  from: today,
  until: '',
});

export const formOf = (membership: Membership): MembershipForm => ({
  role: membership.role,
  organisation: membership.organisation ?? '',
  group: groupLabel(membership.group ?? ''),
  traeger: membership.traeger ?? '',
  from: membership.from,
  until: membership.until ?? '',
});

const COUNCILS: readonly (Role | '')[] = ['kommunalerAusschuss', 'kommunalesBeschlussorgan'];

export const isOfBeirat = (role: Role | ''): boolean => role !== '' && BEIRAT_ROLES.includes(role);
export const isOfTraegerversammlung = (role: Role | ''): boolean =>
  role !== '' && TRAEGERVERSAMMLUNG_ROLES.includes(role);

/** Who comes from outside can stand for an organisation; in the Beirat it is a must. */
export const hasOrganisation = (role: Role | ''): boolean =>
  isOfBeirat(role) || isOfTraegerversammlung(role) || COUNCILS.includes(role);

/** One sentence per field that is missing or wrong, in the order of the fields. */
export function checkMembership(form: MembershipForm): MembershipErrors {
  const beirat = isOfBeirat(form.role);
  return {
    ...(form.role === '' ? { role: 'Bitte wählen Sie eine Rolle.' } : {}),
    ...(beirat && form.organisation.trim() === ''
      ? { organisation: 'Bitte nennen Sie die Organisation, für die die Person im Beirat spricht.' }
      : {}),
    ...(beirat && form.group.trim() === ''
      ? { group: 'Bitte nennen Sie die Gruppe, zum Beispiel Arbeitgeber oder Arbeitnehmer.' }
      : {}),
    ...(isOfTraegerversammlung(form.role) && form.traeger === ''
      ? { traeger: 'Bitte wählen Sie den Träger, der die Person entsendet.' }
      : {}),
    ...(form.from === '' ? { from: 'Bitte nennen Sie den ersten Tag, zum Beispiel 01.01.2027.' } : {}),
    ...(form.until !== '' && form.until < form.from
      ? { until: 'Der letzte Tag liegt vor dem ersten. Bitte berichtigen Sie einen von beiden.' }
      : {}),
  };
}

/** Only what belongs to the role: what was typed for another one before stays behind. */
export function toNewMembership(form: MembershipForm & { readonly role: Role }): NewMembership {
  return {
    role: form.role,
    from: form.from,
    ...(form.until === '' ? {} : { until: form.until }),
    ...(hasOrganisation(form.role) && form.organisation.trim() !== ''
      ? { organisation: form.organisation.trim() }
      : {}),
    ...(isOfBeirat(form.role) ? { group: form.group.trim() } : {}),
    ...(isOfTraegerversammlung(form.role) && form.traeger !== '' ? { traeger: form.traeger } : {}),
  };
}

/** What differs from before; undefined: nothing. The role and the Träger of a membership never change. */
export function toChanges(
  form: MembershipForm,
  before: Membership,
): components['schemas']['ChangeMembershipDto'] | undefined {
  const organisation = form.organisation.trim() || null;
  const group = form.group.trim() || null;
  const until = form.until || null;
  const changes = {
    ...(organisation === before.organisation ? {} : { organisation }),
    ...(group === (before.group && groupLabel(before.group)) ? {} : { group }),
    ...(form.from === before.from ? {} : { from: form.from }),
    ...(until === before.until ? {} : { until }),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}

/** The server names fields by pointer; these are shown. */
export const MEMBERSHIP_FIELDS: readonly (keyof MembershipForm)[] = [
  'role',
  'organisation',
  'group',
  'traeger',
  'from',
  'until',
];
