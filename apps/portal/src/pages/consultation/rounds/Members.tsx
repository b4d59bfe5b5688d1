/** Chooses members of the Beirat, also all at once; whoever was invited to an open round stays invited. */
import { Button } from '../../../ui/Button.js';
import { Choices } from '../../../ui/Choices.js';
import { memberLabel, type Member } from './round-form.js';

export interface MembersProps {
  readonly members: readonly Member[];
  readonly value: readonly string[];
  /** Invited already; cannot be taken away. */
  readonly fixed?: readonly string[];
  readonly error?: string | undefined;
  readonly onChange: (memberIds: string[]) => void;
}

export function Members({ members, value, fixed = [], error, onChange }: MembersProps) {
  const all = members.map(({ membershipId }) => membershipId);
  const everybody = all.every((id) => value.includes(id));
  const keep = (chosen: readonly string[]): void => onChange([...new Set([...fixed, ...chosen])]);
  return (
    <div className="members">
      <Choices
        legend="Wer wird beteiligt?"
        hint={
          fixed.length > 0
            ? 'Wer schon eingeladen ist, bleibt eingeladen; Sie können Mitglieder hinzufügen.'
            : undefined
        }
        kind="checkbox"
        choices={members.map((member) => ({
          value: member.membershipId,
          label: memberLabel(member),
          ...(fixed.includes(member.membershipId) ? { hint: 'eingeladen' } : {}),
        }))}
        value={value}
        error={error}
        onChange={keep}
      />
      <Button onClick={() => keep(everybody ? [] : all)}>{everybody ? 'Keine auswählen' : 'Alle auswählen'}</Button>
    </div>
  );
}
