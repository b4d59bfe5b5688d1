/** Memberships give a role from a day until a day, inclusive; they end, they are never deleted: what somebody did stays explained. */
import { localDate, plusDays } from '#domain/shared/berlin.js';
import { refusal, type Problem } from '#domain/shared/refusal.js';
import { BEIRAT_ROLES, TRAEGERVERSAMMLUNG_ROLES, roleLabel, type Role } from '#domain/shared/roles.js';
import { stale } from '../advance.js';
import type { Tx } from '../ports.js';
import type { MembershipRecord } from '../records.js';
import { found, refuse, Refused } from '../refused.js';
import { mustChangeSomething, mustKeepAdministrator, mustNotBeOwn } from './administrators.js';

const WHAT = 'Diese Mitgliedschaft';

export interface NewMembership {
  readonly role: Role;
  readonly organisation: string | null;
  readonly group: string | null;
  readonly traeger: 'agentur' | 'kommune' | null;
  readonly from: string;
  readonly until: string | null;
}

/** @throws Refused invalid, forbidden (own account), notFound, conflict */
export async function addMembership(tx: Tx, accountId: string, given: NewMembership): Promise<MembershipRecord> {
  mustNotBeOwn(tx, accountId);
  const account = found(await tx.people.account(accountId), 'Dieses Konto');
  if (!account.active)
    refuse('conflict', 'account.inactive', 'Dieses Konto ist deaktiviert. Bitte aktivieren Sie es zuerst.');
  check(given);
  const membership = await tx.people.insertMembership({
    accountId,
    role: given.role,
    organisation: given.organisation,
    memberGroup: given.group,
    traeger: given.traeger,
    validFrom: given.from,
    validUntil: given.until,
    createdAt: tx.now,
  });
  await audit(tx, membership, 'added');
  return membership;
}

/** Only the period and, for the Beirat, what the person stands for; another role is another membership. */
export async function changeMembership(
  tx: Tx,
  id: string,
  version: number,
  changes: Partial<Pick<NewMembership, 'organisation' | 'group' | 'from' | 'until'>>,
): Promise<MembershipRecord> {
  mustChangeSomething(changes);
  const membership = found(await tx.people.membership(id), WHAT);
  mustNotBeOwn(tx, membership.accountId);
  const next = {
    organisation: changes.organisation === undefined ? membership.organisation : changes.organisation,
    group: changes.group === undefined ? membership.memberGroup : changes.group,
    from: changes.from ?? membership.validFrom,
    until: changes.until === undefined ? membership.validUntil : changes.until,
  };
  check({ ...next, role: membership.role as Role, traeger: membership.traeger });
  if (membership.role === 'administration') await mustStay(tx, id, next);
  return write(
    tx,
    membership,
    version,
    { organisation: next.organisation, memberGroup: next.group, validFrom: next.from, validUntil: next.until },
    'changed',
  );
}

/** Ends it at once: from the next request on it gives nothing. */
export async function endMembership(tx: Tx, id: string, version: number): Promise<MembershipRecord> {
  const membership = found(await tx.people.membership(id), WHAT);
  mustNotBeOwn(tx, membership.accountId);
  if (membership.role === 'administration') await mustKeepAdministrator(tx, { membershipId: id });
  const yesterday = plusDays(localDate(tx.now), -1);
  if (membership.validUntil !== null && membership.validUntil <= yesterday) {
    refuse('conflict', 'membership.ended', 'Diese Mitgliedschaft ist schon beendet.');
  }
  // A membership that began today ends as an empty period: until is the day before from.
  const validUntil = membership.validFrom > yesterday ? plusDays(membership.validFrom, -1) : yesterday;
  return write(tx, membership, version, { validUntil }, 'ended');
}

async function mustStay(tx: Tx, id: string, next: { from: string; until: string | null }): Promise<void> {
  const stays = next.until === null && next.from <= localDate(tx.now);
  if (!stays) await mustKeepAdministrator(tx, { membershipId: id });
}

async function write(
  tx: Tx,
  before: MembershipRecord,
  version: number,
  changes: Parameters<Tx['people']['updateMembership']>[2],
  event: string,
): Promise<MembershipRecord> {
  if (!(await tx.people.updateMembership(before.id, version, changes))) throw new Refused(stale(WHAT, before.version));
  const after = found(await tx.people.membership(before.id), WHAT);
  await audit(tx, after, event);
  return after;
}

const audit = (
  tx: Tx,
  { id, accountId, role, validFrom, validUntil }: MembershipRecord,
  event: string,
): Promise<void> =>
  tx.audit({
    entity: 'membership',
    entityId: id,
    event,
    details: { accountId, role, from: validFrom, until: validUntil },
  });

/** What a role needs besides the person, and what has no place there. */
function check(given: NewMembership): void {
  const needsOrganisation = BEIRAT_ROLES.includes(given.role);
  const needsTraeger = TRAEGERVERSAMMLUNG_ROLES.includes(given.role);
  const label = roleLabel(given.role);
  const problem = (wrong: boolean, pointer: string, message: string): Problem[] =>
    wrong ? [{ pointer, message }] : [];
  const problems = [
    ...problem(
      needsOrganisation && !given.organisation,
      '/organisation',
      `„${label}“ braucht die Organisation, für die die Person steht.`,
    ),
    ...problem(
      needsOrganisation && !given.group,
      '/group',
      `„${label}“ braucht die Gruppe, zum Beispiel Arbeitgeber oder Arbeitnehmer.`,
    ),
    ...problem(
      !needsOrganisation && given.group !== null,
      '/group',
      `„${label}“ hat keine Gruppe; bitte lassen Sie die Angabe weg.`,
    ),
    ...problem(
      needsTraeger && given.traeger === null,
      '/traeger',
      `„${label}“ braucht den entsendenden Träger: agentur oder kommune.`,
    ),
    ...problem(
      !needsTraeger && given.traeger !== null,
      '/traeger',
      `„${label}“ hat keinen entsendenden Träger; bitte lassen Sie die Angabe weg.`,
    ),
    ...problem(given.until !== null && given.until < given.from, '/until', 'Das Ende liegt vor dem Beginn.'),
  ];
  const [first] = problems;
  if (first) throw new Refused(refusal('invalid', 'membership.invalid', first.message, { problems }));
}
