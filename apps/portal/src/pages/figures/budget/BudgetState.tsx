/** Whether the budget is marked and countersigned for exactly what it says now; a change afterwards voids the signature. */
import { useQuery } from '@tanstack/react-query';
import { Alert } from '../../../ui/Alert.js';
import { Facts } from '../../../ui/Facts.js';
import { PathLink } from '../../../ui/PathLink.js';
import { longDay } from '../../../ui/dates.js';
import { programmeQuery } from '../../cycle/cycle-queries.js';

const MARKS = { vorlaeufig: 'vorläufig', endgueltig: 'endgültig' } as const;

export interface BudgetStateProps {
  readonly cycleId: string;
  readonly mark: keyof typeof MARKS | null;
  readonly editable: boolean;
}

export function BudgetState({ cycleId, mark, editable }: BudgetStateProps) {
  const programme = useQuery(programmeQuery(cycleId));
  const signed = programme.data?.participation.find(({ kind }) => kind === 'bfdh');
  return (
    <section aria-labelledby="budget-state">
      <h2 className="kern-heading-medium" id="budget-state">
        Kennzeichnung und Mitzeichnung
      </h2>
      <Facts
        items={[
          { label: 'Gekennzeichnet als', value: mark === null ? 'noch nicht gekennzeichnet' : MARKS[mark] },
          {
            label: 'Beauftragte für den Haushalt',
            value: programme.isPending
              ? 'wird nachgesehen'
              : signed
                ? `hat diesen Stand am ${longDay(signed.on)} mitgezeichnet`
                : 'hat diesen Stand noch nicht mitgezeichnet',
          },
        ]}
      />
      {signed && editable && (
        <Alert kind="warning" title="Eine Änderung hebt die Mitzeichnung auf">
          Wer jetzt Budget oder Eintrittsplanung ändert, braucht vor der Beschlussfassung eine neue Mitzeichnung der
          Beauftragten für den Haushalt.
        </Alert>
      )}
      <p>
        Kennzeichnen und Mitzeichnen sind eigene Schritte; sie stehen auf der{' '}
        <PathLink path={`/zyklen/${cycleId}`}>Seite des Programms</PathLink>.
      </p>
    </section>
  );
}
