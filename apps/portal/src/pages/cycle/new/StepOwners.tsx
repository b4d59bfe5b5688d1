/** Step 4: who is responsible for which section; several at once, and some may stay open. */
import { useQuery } from '@tanstack/react-query';
import type { Role } from '#domain/shared/roles.js';
import { Loaded } from '../../../ui/Loaded.js';
import { holdersQuery, templatesQuery } from '../cycle-queries.js';
import { holdersOf, staffOf, type Candidate } from '../sections/people.js';
import { byRole, sectionsOf } from './draft.js';
import { OwnersOfRole } from './OwnersOfRole.js';
import type { StepProps } from './StepYear.js';

/** The roles that exactly one person holds. */
export const onlyHolders = (staff: readonly Candidate[], roles: readonly Role[]): Map<Role, string> =>
  new Map(
    roles.flatMap((role) => {
      const [only, ...others] = holdersOf(staff, role);
      return only && others.length === 0 ? [[role, only.accountId] as const] : [];
    }),
  );

export function StepOwners({ draft, onChange }: StepProps) {
  const holders = useQuery(holdersQuery);
  const templates = useQuery(templatesQuery);
  return (
    <Loaded query={templates}>
      {(all) => (
        <Loaded query={holders}>
          {(memberships) => {
            const template = all.find(({ key }) => key === draft.templateKey);
            const groups = byRole(sectionsOf(template?.data.sections ?? [], draft.eintrittsplanung));
            const staff = staffOf(memberships);
            return (
              <>
                <p className="kern-body">
                  Jeden Abschnitt verantwortet eine Person. Was Sie hier offen lassen, können Sie später auf der Seite
                  des Programms zuweisen; die Erarbeitung beginnt erst, wenn jeder Abschnitt jemanden hat. Hat nur eine
                  Person die Rolle, ist sie schon eingetragen.
                </p>
                {groups.map((group) => (
                  <OwnersOfRole
                    key={group.role}
                    group={group}
                    staff={staff}
                    only={onlyHolders(staff, [group.role])}
                    draft={draft}
                    onChange={onChange}
                  />
                ))}
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
