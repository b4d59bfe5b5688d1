/** Has the chain of the audit trail recalculated and says whether it is whole. */
import { useMutation } from '@tanstack/react-query';
import { api, data } from '../../../api/client.js';
import { Alert } from '../../../ui/Alert.js';
import { Button } from '../../../ui/Button.js';
import { dayAndTime } from '../../../ui/dates.js';
import { Failure } from '../../../ui/Failure.js';

const number = new Intl.NumberFormat('de-DE');

export function VerificationPart() {
  const verify = useMutation({ mutationFn: () => data(api.GET('/api/audit/verification')) });
  return (
    <section className="stack" aria-labelledby="verification">
      <h2 className="kern-heading-medium" id="verification">
        Ist das Protokoll vollständig?
      </h2>
      <p className="kern-body">
        Jeder Eintrag trägt eine Prüfsumme, in die die des vorigen eingeht. Die Prüfung rechnet sie vom ersten Eintrag
        an nach: Fehlt einer oder wurde einer verändert, fällt es auf.
      </p>
      <div className="button-row">
        <Button busy={verify.isPending} onClick={() => verify.mutate()}>
          Protokoll prüfen
        </Button>
      </div>
      <Failure error={verify.error} title="Die Prüfung ist nicht gelungen" />
      {verify.data?.whole === true && (
        <Alert
          kind="success"
          title={`Das Protokoll ist vollständig: ${number.format(verify.data.entries)} ${verify.data.entries === 1 ? 'Eintrag' : 'Einträge'}, geprüft am ${dayAndTime(verify.data.checkedAt)}`}
        />
      )}
      {verify.data?.whole === false && (
        <Alert kind="danger" title="Das Protokoll ist nicht bestätigt">
          <p>{verify.data.problem}</p>
          <p>
            Geprüft am {dayAndTime(verify.data.checkedAt)}. Bitte verständigen Sie den Betrieb und ändern Sie nichts an
            der Datenbank.
          </p>
        </Alert>
      )}
    </section>
  );
}
