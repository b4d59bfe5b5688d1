/** What was done about the budget already: its mark, and whether the Beauftragte für den Haushalt signed exactly this state. */
import { useQuery } from '@tanstack/react-query';
import { longDay } from '../../../ui/dates.js';
import { PathLink } from '../../../ui/PathLink.js';
import { programmeQuery, type CycleView } from '../cycle-queries.js';

const MARKS: Readonly<Record<string, string>> = { vorlaeufig: 'vorläufig', endgueltig: 'endgültig' };

export function BudgetSigned({ cycle: { id, cycle } }: { readonly cycle: CycleView }) {
  const programme = useQuery({ ...programmeQuery(id), enabled: cycle.budgetMark !== null });
  if (cycle.budgetMark === null) return null;
  const signed = programme.data?.participation.find(({ kind }) => kind === 'bfdh');
  return (
    <p className="kern-body">
      <PathLink path={`/zyklen/${id}/budget`}>Budget</PathLink>: als {MARKS[cycle.budgetMark]} gekennzeichnet
      {programme.data &&
        (signed
          ? `, mitgezeichnet am ${longDay(signed.on)}`
          : ', von der Beauftragten für den Haushalt in diesem Stand noch nicht mitgezeichnet')}
      .
    </p>
  );
}
