/** Asks several teams at several Standorte at once, each with its person, all until one day. What could not be asked stays to be mended. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Failure } from '../../ui/Failure.js';
import { focusFirstError } from '../../ui/focus-first-error.js';
import { Select } from '../../ui/Select.js';
import { TextArea } from '../../ui/TextArea.js';
import { DateField } from '../cycle/dates/DateField.js';
import { isDay, plusDays, today } from '../cycle/dates/days.js';
import { useCycleChange } from '../cycle/use-cycle-change.js';
import { askSheet, sheetsQuery, type SheetsView } from './bedarf-queries.js';
import { NOBODY, ownerOf, pairKey, pairName, pairsOf } from './ask-teams.js';

export interface AskDialogProps {
  readonly cycleId: string;
  readonly view: SheetsView;
  readonly onClose: () => void;
}

export function AskDialog({ cycleId, view, onClose }: AskDialogProps) {
  const queries = useQueryClient();
  const [teams, setTeams] = useState('');
  const [places, setPlaces] = useState('');
  const [dueOn, setDueOn] = useState(() => plusDays(today(), 14));
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [tried, setTried] = useState(false);
  const { fresh, asked } = pairsOf(teams, places, view.sheets);
  const wanted = fresh.filter((pair) => ownerOf(pair, chosen) !== NOBODY);
  // One after the other: who is asked stays asked, even if a later one is refused.
  const ask = useCycleChange(
    cycleId,
    async () => {
      try {
        for (const pair of wanted) await askSheet(cycleId, { ...pair, ownerId: ownerOf(pair, chosen), dueOn });
      } finally {
        await queries.invalidateQueries({ queryKey: sheetsQuery(cycleId).queryKey });
      }
    },
    onClose,
  );
  const dayError = !isDay(dueOn)
    ? 'Bitte den letzten Tag für die Abgabe angeben.'
    : dueOn < today()
      ? 'Dieser Tag ist schon vorbei. Bitte einen späteren wählen.'
      : undefined;
  const nobody = fresh.length === 0 ? 'Bitte mindestens ein Team und einen Standort nennen.' : undefined;
  const ready = dayError === undefined && wanted.length > 0 && wanted.every((pair) => ownerOf(pair, chosen) !== '');
  return (
    <Dialog
      title="Teams anfragen"
      onClose={onClose}
      footer={
        <>
          <Button
            kind="primary"
            busy={ask.isPending}
            onClick={() => {
              setTried(true);
              if (ready) ask.mutate(undefined);
              else focusFirstError();
            }}
          >
            {wanted.length > 1 ? `${wanted.length} Bedarfsschätzungen anfordern` : 'Anfordern'}
          </Button>
          <Button onClick={onClose}>Abbrechen</Button>
        </>
      }
    >
      <div className="form-stack">
        <TextArea
          label="Teams"
          hint="eines je Zeile, zum Beispiel „Team Markt“"
          rows={3}
          value={teams}
          error={tried ? nobody : undefined}
          onChange={({ target }) => setTeams(target.value)}
        />
        <TextArea
          label="Standorte"
          hint="einer je Zeile; jedes Team schätzt für jeden"
          rows={3}
          value={places}
          onChange={({ target }) => setPlaces(target.value)}
        />
        <DateField
          label="Letzter Tag für die Abgabe"
          hint="Drei Tage vorher und am Tag danach wird erinnert."
          min={today()}
          value={dueOn}
          error={tried ? dayError : undefined}
          onChange={setDueOn}
        />
        {fresh.length > 0 && (
          <fieldset className="kern-fieldset form-stack">
            <legend className="kern-label">Wer gibt ab?</legend>
            {fresh.map((pair) => {
              const owner = ownerOf(pair, chosen);
              return (
                <Select
                  key={pairKey(pair)}
                  label={pairName(pair)}
                  value={owner}
                  error={tried && owner === '' ? 'Bitte eine Person wählen oder das Team hier auslassen.' : undefined}
                  options={[
                    { value: '', label: 'bitte wählen' },
                    ...view.people.map(({ accountId, name, roles }) => ({
                      value: accountId,
                      label: roles.includes(name) ? name : `${name}, ${roles.join(', ')}`,
                    })),
                    { value: NOBODY, label: 'nicht anfragen' },
                  ]}
                  onChange={({ target }) => setChosen(new Map(chosen).set(pairKey(pair), target.value))}
                />
              );
            })}
          </fieldset>
        )}
        {asked.length > 0 && <p className="kern-body">Schon angefragt: {asked.map(pairName).join(', ')}.</p>}
        <Failure error={ask.error} />
      </div>
    </Dialog>
  );
}
