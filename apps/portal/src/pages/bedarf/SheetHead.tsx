/** Where a Bedarfsschätzung stands: by when, by whom, whether late, and why it was given back. */
import { Alert } from '../../ui/Alert.js';
import { Facts } from '../../ui/Facts.js';
import { dayAndTime, longDay } from '../../ui/dates.js';
import type { SheetView } from './bedarf-queries.js';
import { SheetState } from './SheetState.js';

export function SheetHead({ sheet }: { readonly sheet: SheetView }) {
  const { mine, overdue, returnReason, dueOn, handedInAt, late } = sheet;
  return (
    <>
      {returnReason !== null && (
        <Alert kind="warning" title="Zurückgegeben: bitte überarbeiten und erneut einreichen">
          <p>{returnReason}</p>
        </Alert>
      )}
      {overdue && (
        <Alert kind="warning" title={`Die Frist ist am ${longDay(dueOn)} abgelaufen`}>
          <p>
            {mine
              ? 'Sie können trotzdem einreichen: Die Bedarfsschätzung wird als verspätet vermerkt und angenommen.'
              : 'Noch ist nichts eingereicht. Verspätet Eingereichtes wird angenommen und so vermerkt.'}
          </p>
        </Alert>
      )}
      <div id="sheet-state" tabIndex={-1}>
        <Facts
          items={[
            { label: 'Stand', value: <SheetState sheet={sheet} /> },
            { label: 'Letzter Tag für die Abgabe', value: longDay(dueOn) },
            { label: 'Zuständig', value: mine ? 'Sie selbst' : sheet.ownerName },
            ...(handedInAt === null
              ? []
              : [{ label: 'Eingereicht', value: `${dayAndTime(handedInAt)}${late ? ' (verspätet)' : ''}` }]),
          ]}
        />
      </div>
    </>
  );
}
