/** The Vorsitz records, before the opening, who votes for a member who cannot come. */
import { useState } from 'react';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { Empty } from '../../../ui/Empty.js';
import { Failure } from '../../../ui/Failure.js';
import { Select } from '../../../ui/Select.js';
import { useMandate } from '../resolution-changes.js';
import { TRAEGER, type Resolution } from '../words.js';
import { freeDeputies, openSeats } from './mandates.js';

const CHOOSE = { value: '', label: 'Bitte wählen' };

export function MandateForm({ resolution }: { readonly resolution: Resolution }) {
  const mandate = useMandate(resolution.id);
  const [seatId, setSeatId] = useState('');
  const [deputyId, setDeputyId] = useState('');
  const [missing, setMissing] = useState(false);
  const seats = openSeats(resolution);
  const seat = seats.find(({ accountId }) => accountId === seatId);
  const deputies = seat ? freeDeputies(resolution, seat) : [];
  const save = (): void => {
    setMissing(seatId === '' || deputyId === '');
    if (seatId === '' || deputyId === '') return;
    const body = { seatAccountId: seatId, deputyAccountId: deputyId, version: resolution.version };
    mandate.mutate(body, {
      onSuccess: () => {
        setSeatId('');
        setDeputyId('');
      },
    });
  };
  return (
    <section aria-labelledby="vertretung">
      <h2 className="kern-heading-medium" id="vertretung">
        Vertretung eintragen
      </h2>
      <p className="kern-body">
        Wer nicht kommen kann, wird von einem stellvertretenden Mitglied desselben Trägers vertreten. Nach der Eröffnung
        lässt sich keine Vertretung mehr eintragen, und eine eingetragene nicht mehr streichen; das Mitglied darf
        trotzdem selbst abstimmen.
      </p>
      {resolution.deputies.length === 0 ? (
        <Empty>
          Es gibt zurzeit keine stellvertretenden Mitglieder. Die Administration trägt sie als Mitgliedschaft ein.
        </Empty>
      ) : (
        <div className="mandate-form">
          <Select
            label="Wer wird vertreten?"
            options={[
              CHOOSE,
              ...seats.map(({ accountId, name, traeger }) => ({
                value: accountId,
                label: `${name} – ${TRAEGER[traeger]}`,
              })),
            ]}
            value={seatId}
            error={missing && seatId === '' ? 'Bitte wählen Sie ein Mitglied.' : undefined}
            onChange={(event) => {
              setSeatId(event.target.value);
              setDeputyId('');
            }}
          />
          <Select
            label="Durch wen?"
            hint={hintOf(seat === undefined, deputies.length)}
            options={[CHOOSE, ...deputies.map(({ accountId, name }) => ({ value: accountId, label: name }))]}
            value={deputyId}
            error={missing && seatId !== '' && deputyId === '' ? 'Bitte wählen Sie die Vertretung.' : undefined}
            onChange={(event) => setDeputyId(event.target.value)}
          />
          <Failure error={mandate.error} />
          {mandate.isSuccess && seatId === '' && <Alert kind="success" title="Die Vertretung ist eingetragen" />}
          <Button busy={mandate.isPending} onClick={save}>
            Vertretung eintragen
          </Button>
        </div>
      )}
    </section>
  );
}

function hintOf(noSeat: boolean, count: number): string | undefined {
  if (noSeat) return 'Wählen Sie zuerst, wer vertreten wird.';
  return count === 0 ? 'Für diesen Träger ist kein stellvertretendes Mitglied frei.' : undefined;
}
