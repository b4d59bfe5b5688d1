/** Step 1: the year and the variant, each choice explained. */
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../session/use-session.js';
import { Alert } from '../../../ui/Alert.js';
import { Choices } from '../../../ui/Choices.js';
import { PathLink } from '../../../ui/PathLink.js';
import { TextField } from '../../../ui/TextField.js';
import { cyclesQuery } from '../cycle-queries.js';
import { yearOf, type Draft, type YearErrors } from './draft.js';

export interface StepProps {
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
}

const YEARS = [
  { value: '1', label: 'ein Jahr' },
  { value: '2', label: 'zwei Jahre', hint: 'Das Programm gilt für dieses und das folgende Jahr.' },
];
const CONSULTATIONS = [
  {
    value: 'frueh',
    label: 'früh',
    hint: 'Der Beirat beantwortet erst Fragen, bevor ein Entwurf da ist, und nimmt später zum Entwurf Stellung.',
  },
  {
    value: 'spaet',
    label: 'spät',
    hint: 'Der Beirat nimmt zum fertigen Entwurf Stellung, bevor die Trägerversammlung beschließt.',
  },
  {
    value: 'keine',
    label: 'keine',
    hint: 'Der Beirat wird nicht angehört. Zur Beschlussfassung geht es dann nur mit einer Begründung, die im Programm steht.',
  },
];
const PLANNING = [
  {
    value: 'imAmip',
    label: 'im Programm selbst',
    hint: 'Das Programm bekommt einen Abschnitt mit den geplanten Eintritten je Förderinstrument.',
  },
  {
    value: 'operativesProgramm',
    label: 'in einem eigenen operativen Programm',
    hint: 'Dieser Abschnitt entfällt; die Planung steht in einem zweiten Dokument.',
  },
];
const TRAEGERFORM = {
  gE: 'gemeinsame Einrichtung von Agentur für Arbeit und Kommune; es beschließt die Trägerversammlung',
  zkT: 'zugelassener kommunaler Träger; es beschließt das Organ der Kommune',
} as const;

export function StepYear({ draft, errors, onChange }: StepProps & { readonly errors: YearErrors }) {
  const session = useSession();
  const cycles = useQuery(cyclesQuery);
  const firstYear = yearOf(draft) ?? Number.NaN;
  const lastYear = firstYear + Number(draft.years) - 1;
  const same = cycles.data?.find(
    ({ year, years, kind, state }) =>
      year <= lastYear && year + years > firstYear && kind === 'programm' && state !== 'abgebrochen',
  );
  return (
    <>
      <p className="kern-body">
        Das Programm wird im Jahr davor geschrieben, beraten und beschlossen. Was Sie hier wählen, bestimmt den Ablauf.
      </p>
      <div className="year-field">
        <TextField
          label="Programmjahr"
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={draft.year}
          error={errors.year}
          onChange={({ target }) => onChange({ year: target.value.trim(), dates: null, carryOverFrom: '' })}
        />
      </div>
      {same && (
        <Alert kind="warning" title={`Für ${same.year} gibt es schon ein Programm`}>
          <PathLink path={`/zyklen/${same.id}`}>{same.title}</PathLink> ist {same.stateLabel}. Bitte arbeiten Sie dort
          weiter: Ein zweites lässt sich erst anlegen, wenn das vorhandene abgebrochen ist. Änderungen an einem
          beschlossenen Programm sind ein Nachtrag.
        </Alert>
      )}
      <Choices
        legend="Für wie lange?"
        choices={YEARS}
        value={[draft.years]}
        onChange={([years]) => onChange({ years: years as Draft['years'] })}
      />
      <Choices
        legend="Wie wird der Beirat beteiligt?"
        choices={CONSULTATIONS}
        value={draft.consultation === '' ? [] : [draft.consultation]}
        error={errors.consultation}
        onChange={([chosen]) => onChange({ consultation: chosen as Draft['consultation'] })}
      />
      <Choices
        legend="Wo steht die Eintrittsplanung?"
        choices={PLANNING}
        value={draft.eintrittsplanung === '' ? [] : [draft.eintrittsplanung]}
        error={errors.eintrittsplanung}
        onChange={([chosen]) => onChange({ eintrittsplanung: chosen as Draft['eintrittsplanung'] })}
      />
      {session && (
        <p className="kern-body kern-body--muted">
          Trägerform Ihres Jobcenters: {TRAEGERFORM[session.jobcenter.traegerform]}.
        </p>
      )}
    </>
  );
}
