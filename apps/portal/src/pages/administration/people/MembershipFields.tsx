/** The questions about a membership; those of the Beirat and the Trägerversammlung appear with their roles. */
import { ROLE_NAMES, roleLabel, type Role } from '#domain/shared/roles.js';
import { Choices } from '../../../ui/Choices.js';
import { Select } from '../../../ui/Select.js';
import { TextField } from '../../../ui/TextField.js';
import { TRAEGER } from './account-words.js';
import { DeputyNote } from './DeputyNote.js';
import {
  hasOrganisation,
  isOfBeirat,
  isOfTraegerversammlung,
  type MembershipErrors,
  type MembershipForm,
} from './membership-form.js';

export interface MembershipFieldsProps {
  readonly form: MembershipForm;
  readonly errors: MembershipErrors;
  /** The role and the Träger of a membership that exists stay as they are. */
  readonly roleFixed?: boolean;
  readonly onChange: (form: MembershipForm) => void;
}

const ROLE_OPTIONS = [
  { value: '', label: 'Bitte wählen' },
  ...ROLE_NAMES.map((role) => ({ value: role, label: roleLabel(role) })),
];

export function MembershipFields({ form, errors, roleFixed = false, onChange }: MembershipFieldsProps) {
  const change = (part: Partial<MembershipForm>): void => onChange({ ...form, ...part });
  return (
    <>
      {!roleFixed && (
        <Select
          label="Rolle"
          options={ROLE_OPTIONS}
          value={form.role}
          error={errors.role}
          onChange={({ target }) => change({ role: target.value as Role | '' })}
        />
      )}
      {hasOrganisation(form.role) && (
        <TextField
          label="Organisation"
          optional={!isOfBeirat(form.role)}
          hint={
            isOfBeirat(form.role)
              ? 'Für wen die Person im Beirat spricht; so steht es bei ihren Anmerkungen.'
              : 'Woher die Person kommt, zum Beispiel das Landratsamt.'
          }
          maxLength={200}
          value={form.organisation}
          error={errors.organisation}
          onChange={({ target }) => change({ organisation: target.value })}
        />
      )}
      {isOfBeirat(form.role) && (
        <TextField
          label="Gruppe"
          hint="Zum Beispiel Arbeitgeber, Arbeitnehmer, Wohlfahrtspflege."
          maxLength={200}
          value={form.group}
          error={errors.group}
          onChange={({ target }) => change({ group: target.value })}
        />
      )}
      {!roleFixed && isOfTraegerversammlung(form.role) && (
        <Choices
          legend="Entsandt von"
          choices={Object.entries(TRAEGER).map(([value, label]) => ({ value, label }))}
          value={form.traeger === '' ? [] : [form.traeger]}
          error={errors.traeger}
          onChange={([traeger]) => change({ traeger: (traeger ?? '') as MembershipForm['traeger'] })}
        />
      )}
      {form.role === 'traegerversammlungVertretung' && <DeputyNote />}
      <div className="admin-pair">
        <TextField
          label="Erster Tag"
          type="date"
          value={form.from}
          error={errors.from}
          onChange={({ target }) => change({ from: target.value })}
        />
        <TextField
          label="Letzter Tag"
          optional
          hint="Leer: ohne Ende."
          type="date"
          value={form.until}
          error={errors.until}
          onChange={({ target }) => change({ until: target.value })}
        />
      </div>
    </>
  );
}
