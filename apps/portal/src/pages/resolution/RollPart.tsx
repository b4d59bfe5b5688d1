/** Who may vote and who has voted; how, only after the closing. */
import { Badge } from '../../ui/Badge.js';
import { DataTable, type Column } from '../../ui/DataTable.js';
import { Empty } from '../../ui/Empty.js';
import { turnout, type SeatRow } from './seats.js';
import { choiceLabel, TRAEGER, type Resolution } from './words.js';

export function RollPart({ resolution }: { readonly resolution: Resolution }) {
  const { roll, rollFrozen, ballots, state } = resolution;
  return (
    <section aria-labelledby="stimmberechtigte">
      <h2 className="kern-heading-medium" id="stimmberechtigte">
        Stimmberechtigte
      </h2>
      <p className="kern-body" role={state === 'eroeffnet' ? 'status' : undefined}>
        {rollFrozen
          ? `${turnout(roll)}.${ballots === null ? ' Wie gestimmt wurde, wird erst nach der Schließung gezeigt.' : ''}`
          : 'Stand von heute. Fest steht die Liste, wenn der Vorsitz die Abstimmung eröffnet.'}
      </p>
      {roll.length === 0 ? (
        <Empty>
          Es ist noch niemand stimmberechtigt. Die Administration trägt die Mitglieder der Trägerversammlung ein.
        </Empty>
      ) : (
        <DataTable
          caption="Stimmberechtigte Sitze"
          captionHidden
          stacks
          columns={columnsOf(resolution)}
          rows={roll}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}

function columnsOf({ roll, rollFrozen, ballots }: Resolution): Column<SeatRow>[] {
  const seat: Column<SeatRow> = {
    key: 'name',
    label: 'Sitz',
    cell: ({ name, isVorsitz }) =>
      isVorsitz ? (
        <>
          {name} <Badge>Vorsitz</Badge>
        </>
      ) : (
        name
      ),
  };
  const traeger: Column<SeatRow> = { key: 'traeger', label: 'Träger', cell: (row) => TRAEGER[row.traeger] };
  const deputy: Column<SeatRow> = { key: 'deputy', label: 'Vertretung', cell: (row) => row.deputy?.name ?? '–' };
  const voted: Column<SeatRow> =
    ballots === null
      ? {
          key: 'voted',
          label: 'Abgestimmt',
          cell: ({ hasVoted }) => (hasVoted ? <Badge kind="success">hat abgestimmt</Badge> : 'noch nicht'),
        }
      : { key: 'vote', label: 'Stimme', cell: ({ id }) => voteOf(ballots, id) };
  return [seat, ...(rollFrozen ? [voted] : []), traeger, ...(roll.some((row) => row.deputy) ? [deputy] : [])];
}

function voteOf(ballots: NonNullable<Resolution['ballots']>, seatId: string): string {
  const ballot = ballots.find((one) => one.seatId === seatId);
  if (!ballot) return 'nicht abgestimmt';
  return ballot.byDeputy ? `${choiceLabel(ballot.choice)} (durch die Vertretung)` : choiceLabel(ballot.choice);
}
