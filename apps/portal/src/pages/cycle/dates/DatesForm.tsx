/** Moves the dates of a programme. What was typed stays when somebody else was faster. */
import { useState } from 'react';
import { api, data, ifMatch } from '../../../api/client.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { ButtonLink } from '../../../ui/ButtonLink.js';
import { Failure } from '../../../ui/Failure.js';
import { focusFirstError } from '../../../ui/focus-first-error.js';
import { TextArea } from '../../../ui/TextArea.js';
import type { CycleView } from '../cycle-queries.js';
import { useCycleChange } from '../use-cycle-change.js';
import { checkDates, sameDates } from './check-dates.js';
import { DatesFields, type DateExplanation } from './DatesFields.js';

export interface DatesFormProps {
  readonly cycle: CycleView;
  readonly explanations: readonly DateExplanation[];
}

export function DatesForm({ cycle, explanations }: DatesFormProps) {
  const before = cycle.cycle.dates;
  const [dates, setDates] = useState(before);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const errors = checkDates(dates, cycle.year);
  const unchanged = sameDates(dates, before);
  const move = useCycleChange(
    cycle.id,
    () =>
      data(
        api.PUT('/api/cycles/{id}/dates', {
          params: { path: { id: cycle.id }, header: ifMatch(cycle.version) },
          body: { dates, reason: reason.trim() },
        }),
      ),
    () => {
      setReason('');
      setTried(false);
    },
  );
  const submit = (): void => {
    setTried(true);
    if (Object.keys(errors).length > 0 || reason.trim() === '') focusFirstError();
    else if (!unchanged) move.mutate(undefined);
  };
  return (
    <form
      className="form-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <DatesFields
        explanations={explanations}
        dates={dates}
        errors={errors}
        onChange={(changed) => {
          move.reset();
          setDates(changed);
        }}
      />
      <TextArea
        label="Warum werden die Termine verschoben?"
        hint="Die Zuständigen lesen diese Begründung in ihrer Nachricht."
        maxLength={2000}
        value={reason}
        error={tried && reason.trim() === '' ? 'Bitte geben Sie eine Begründung an.' : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
      {tried && unchanged && !move.isSuccess && (
        <Alert kind="info" title="Es ist noch nichts verschoben">
          Ändern Sie mindestens einen Termin.
        </Alert>
      )}
      <Failure error={move.error} />
      {move.isSuccess && unchanged && <Alert kind="success" title="Die Termine sind verschoben" />}
      <div className="buttons">
        <Button kind="primary" type="submit" busy={move.isPending}>
          Termine verschieben
        </Button>
        <ButtonLink to={`/zyklen/${cycle.id}`}>Zurück zum Programm</ButtonLink>
      </div>
    </form>
  );
}
