/** Where to go from a programme: its text, its dates, its rounds and resolutions. */
import { Link } from '@tanstack/react-router';
import type { CycleView } from '../cycle-queries.js';

interface Place {
  readonly to: string;
  readonly label: string;
  readonly about: string;
}

/** For those who write, run and check the programme. */
const insidePlaces = ({ id, cycle }: CycleView): Place[] => [
  ...(cycle.amendsId === null
    ? []
    : [
        {
          to: `/zyklen/${cycle.amendsId}`,
          label: 'Das Programm dazu',
          about: 'der beschlossene Text, den dieser Nachtrag ändert',
        },
      ]),
  { to: `/zyklen/${id}/vorschau`, label: 'Vorschau', about: 'der Text, wie er gedruckt wird, und das Word-Dokument' },
  { to: `/zyklen/${id}/kennzahlen`, label: 'Kennzahlen und Ziele', about: 'alle Zahlen mit Stand und Quelle' },
  { to: `/zyklen/${id}/budget`, label: 'Budget', about: 'Haushalt, Eingliederungsbudget und eigene Tabellen' },
  { to: `/zyklen/${id}/personal`, label: 'Personal', about: 'Köpfe, Stellen und VZÄ, Betreuungsschlüssel' },
  {
    to: `/zyklen/${id}/eintrittsplanung`,
    label: 'Eintrittsplanung',
    about: 'Instrumente, Eintritte, Mittel und warum',
  },
  { to: `/zyklen/${id}/bedarfe`, label: 'Bedarfsschätzungen', about: 'was die Teams brauchen' },
  { to: `/zyklen/${id}/befunde`, label: 'Befunde', about: 'was in Text und Zahlen nicht zusammenpasst' },
  {
    to: `/zyklen/${id}/vergleich`,
    label: 'Vergleich',
    about: 'was sich gegenüber einer Fassung oder dem Vorjahr ändert',
  },
  ...(cycle.consultation === 'keine'
    ? []
    : [
        {
          to: `/zyklen/${id}/runden`,
          label: 'Kommentarrunden',
          about: 'wer gefragt ist, bis wann, und wer geantwortet hat',
        },
        { to: `/zyklen/${id}/synopse`, label: 'Synopse', about: 'alle Anmerkungen und was daraus wurde' },
      ]),
  { to: `/zyklen/${id}/beschluesse`, label: 'Beschlüsse', about: 'Abstimmungen und ihre Ergebnisse' },
  { to: `/zyklen/${id}/termine`, label: 'Termine', about: 'bis wann was geschieht' },
  {
    to: `/zyklen/${id}/titelseite`,
    label: 'Titelseite und Impressum',
    about: 'Titel, Herausgeber, Kontakt, Gestaltung',
  },
];

export function CycleLinks({ cycle }: { readonly cycle: CycleView }) {
  return (
    <nav aria-label="Zu diesem Programm">
      <ul className="cycle-links">
        {insidePlaces(cycle).map(({ to, label, about }) => (
          <li key={to}>
            <Link className="kern-link" to={to}>
              {label}
            </Link>
            <span className="cycle-links__about">{about}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
