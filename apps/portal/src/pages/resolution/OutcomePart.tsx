/** The outcome after the closing: what was decided, the counting by Träger, the rule behind it, the casting vote, the record. */
import { Alert } from '../../ui/Alert.js';
import { dayAndTime, longDay } from '../../ui/dates.js';
import { DataTable, type Column } from '../../ui/DataTable.js';
import { Facts } from '../../ui/Facts.js';
import { countRows, type CountRow } from './seats.js';
import { choiceLabel, decisionSentence, outcomeTitle, type Resolution } from './words.js';

/** The long words break where the screen is narrow; all columns are to be seen at once. */
const COLUMNS: readonly Column<CountRow>[] = [
  { key: 'label', label: 'Träger', cell: ({ key, label }) => (key === 'zusammen' ? <strong>{label}</strong> : label) },
  { key: 'yes', label: 'Ja', numeric: true, cell: ({ yes }) => yes },
  { key: 'no', label: 'Nein', numeric: true, cell: ({ no }) => no },
  { key: 'abstention', label: 'Enthal\u00adtung', numeric: true, cell: ({ abstention }) => abstention },
  { key: 'absent', label: 'Nicht abge\u00adstimmt', numeric: true, cell: ({ absent }) => absent },
  { key: 'entitled', label: 'Sitze', numeric: true, cell: ({ entitled }) => entitled },
];

const KINDS = { angenommen: 'success', abgelehnt: 'warning', stimmengleichheit: 'warning' } as const;

export function OutcomePart({ resolution }: { readonly resolution: Resolution }) {
  const { outcome, castingVote, decision, record } = resolution;
  if (outcome === null && record === null) return null;
  const sentence = decisionSentence(decision);
  return (
    <section className="outcome" aria-labelledby="ergebnis">
      <h2 className="kern-heading-medium" id="ergebnis">
        Ergebnis
      </h2>
      {outcome ? (
        <Alert kind={alertKind(outcome.kind)} title={outcomeTitle(outcome.kind)}>
          <p>{sentence ?? 'Der Vorsitz entscheidet; danach wird der Beschluss niedergelegt.'}</p>
        </Alert>
      ) : (
        sentence && <Alert kind="info" title={sentence} />
      )}
      {outcome && (
        <>
          <DataTable
            caption="Auszählung nach Trägern"
            columns={COLUMNS}
            rows={countRows(outcome)}
            rowKey={({ key }) => key}
          />
          <p className="kern-body">{outcome.explanation}</p>
        </>
      )}
      {castingVote && (
        <p className="kern-body">
          Der Vorsitz hat die Stimmengleichheit am {dayAndTime(castingVote.at)} mit „{choiceLabel(castingVote.choice)}“
          entschieden.
        </p>
      )}
      {record && (
        <>
          <h3 className="kern-heading-small">Niederschrift</h3>
          <Facts
            items={[
              { label: 'Gremium', value: record.body },
              { label: 'Sitzung', value: [longDay(record.heldOn), record.place].filter(Boolean).join(', ') },
              ...(record.text === null
                ? []
                : [{ label: 'Text', value: <span className="wording">{record.text}</span> }]),
            ]}
          />
        </>
      )}
    </section>
  );
}

const alertKind = (kind: string): 'success' | 'warning' | 'info' => KINDS[kind as keyof typeof KINDS] ?? 'info';
