/** The state of a Bedarfsschätzung as a badge, and beside it whether it is late. */
import { Badge, type BadgeProps } from '../../ui/Badge.js';
import type { SheetSummary } from './bedarf-queries.js';

const KINDS: Readonly<Record<SheetSummary['state'], NonNullable<BadgeProps['kind']>>> = {
  angefordert: 'info',
  inArbeit: 'info',
  eingereicht: 'success',
  zurueckgegeben: 'warning',
  uebernommen: 'success',
  zurueckgezogen: 'info',
};

export const SheetState = ({ sheet }: { readonly sheet: SheetSummary }) => (
  <span className="sheet-state">
    <Badge kind={KINDS[sheet.state]}>{sheet.stateLabel}</Badge>
    {sheet.overdue && <Badge kind="danger">überfällig</Badge>}
    {sheet.late && <Badge kind="warning">verspätet eingereicht</Badge>}
  </span>
);
