/** One round: its statements, then who declared to have no remarks, and, apart from that, who did not answer. */
import { longDay } from '../../../ui/dates.js';
import { Empty } from '../../../ui/Empty.js';
import { countSentence, filtered, voiceName, type Filter, type SynopsisRound, type Voice } from './entries.js';
import { EntryView } from './EntryView.js';

export function RoundPart({ round, filter }: { readonly round: SynopsisRound; readonly filter: Filter }) {
  const entries = filtered(round.entries, filter);
  const all = entries.length === round.entries.length;
  const id = `runde-${round.number}`;
  return (
    <section aria-labelledby={id}>
      <h2 className="kern-heading-medium" id={id}>
        {round.title}
      </h2>
      <p className="kern-body">
        {longDay(round.startsOn)} bis {longDay(round.endsOn)}
        {round.draftVersion !== null && ` · zum Entwurf, Fassung ${round.draftVersion}`}
        {round.entries.length > 0 && ` · ${countSentence(round.entries)}`}
        {!all && ` · ${entries.length} davon gezeigt`}
      </p>
      {entries.length === 0 ? (
        <Empty>
          {round.entries.length === 0
            ? 'In dieser Runde gab es keine Anmerkungen.'
            : 'Zu dieser Auswahl gibt es in dieser Runde keine Anmerkungen. Ändern Sie oben die Auswahl.'}
        </Empty>
      ) : (
        <ul className="entries">
          {entries.map((entry) => (
            <li key={entry.number}>
              <EntryView entry={entry} />
            </li>
          ))}
        </ul>
      )}
      <Voices title="Keine Anmerkungen erklärt" voices={round.noRemarks} none="Niemand." />
      <Voices
        title="Nicht geantwortet"
        voices={round.silent}
        none={round.noRemarks.length + round.entries.length === 0 ? 'Niemand.' : 'Alle Beteiligten haben geantwortet.'}
      />
    </section>
  );
}

interface VoicesProps {
  readonly title: string;
  readonly voices: readonly Voice[];
  readonly none: string;
}

function Voices({ title, voices, none }: VoicesProps) {
  return (
    <>
      <h3 className="kern-heading-small">{title}</h3>
      {voices.length === 0 ? (
        <p className="kern-body">{none}</p>
      ) : (
        <ul className="kern-body voices">
          {voices.map((voice, index) => (
            <li key={index}>{voiceName(voice)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
