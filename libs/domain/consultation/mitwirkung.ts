/** The Mitwirkungsvermerk: who took part, said only as far as recorded events show it. */
import type { ParticipationRecord } from '../document/programme.js';
import { enumerate, longDate } from '../shared/german.js';
import { cleanText } from '../shared/visible-text.js';

/** A closed comment round; days are local. `commented` and `noRemarks` count different persons or organisations. */
export interface RoundHeld {
  readonly number: number;
  readonly kind: 'A' | 'B';
  readonly openedOn: string;
  /** Last day. */
  readonly closedOn: string;
  readonly invited: number;
  readonly commented: number;
  /** Said „keine Anmerkungen“; silence is not counted here. */
  readonly noRemarks: number;
  /** Of those who commented. */
  readonly organisations: readonly string[];
  readonly draftVersion?: number;
}

export interface ParticipationEvents {
  readonly traeger: readonly { readonly name: string; readonly kind: 'agentur' | 'kommune' }[];
  /** The deciding body voted, or decided, on this day. */
  readonly ballotHeld?: { readonly on: string; readonly body: string };
  readonly rounds: readonly RoundHeld[];
  readonly bfdhSignedOff?: { readonly on: string };
  readonly bcaWrote?: { readonly on: string };
  /** Why the programme went to the vote without consultation. */
  readonly lateReason?: string;
}

/**
 * What the events prove, in the order of the Vermerk. Nothing recorded, nothing claimed: without a vote the Träger are not named, a
 * round to which nobody was invited does not count, one that ended after the vote is no consultation.
 */
export function participationRecords(events: ParticipationEvents): ParticipationRecord[] {
  const vote = events.ballotHeld;
  const rounds = events.rounds.filter((round) => round.invited > 0);
  const inTime = rounds.filter((round) => !vote || round.closedOn <= vote.on);
  const late = rounds.filter((round) => !inTime.includes(round));
  const consulted = inTime.some((round) => round.kind === 'B');
  return [
    ...(vote
      ? events.traeger.map((t) => ({
          kind: 'traeger' as const,
          label: oneLine(t.name),
          event: oneLine(`vertreten bei der Beschlussfassung (${vote.body})`),
          on: vote.on,
        }))
      : []),
    ...inTime.map((round) => ({
      kind: answered(round) ? ('beirat' as const) : ('beiratEingeladen' as const),
      label: BEIRAT,
      event: roundInWords(round),
      on: round.closedOn,
    })),
    ...(vote && !consulted && events.lateReason?.trim() ? [notHeard(events.lateReason, vote.on)] : []),
    ...late.map((round) => ({
      kind: 'beiratVerspaetet' as const,
      label: BEIRAT,
      event: `erst nach der Beschlussfassung unterrichtet (${period(round)})`,
      on: round.closedOn,
    })),
    ...(events.bcaWrote
      ? [
          {
            kind: 'bca' as const,
            label: 'Beauftragte für Chancengleichheit am Arbeitsmarkt',
            event: 'schriftlicher Beitrag',
            on: events.bcaWrote.on,
          },
        ]
      : []),
    ...(events.bfdhSignedOff
      ? [
          {
            kind: 'bfdh' as const,
            label: 'Beauftragte für den Haushalt',
            event: 'Mitzeichnung des Budgetteils',
            on: events.bfdhSignedOff.on,
          },
        ]
      : []),
  ];
}

/**
 * The sentences of the Vermerk, from the records alone (so also for imported programmes); empty when nothing is recorded. A Beirat
 * that was informed late is said to be so, whatever the record's words are.
 */
export function mitwirkungsvermerk(records: readonly ParticipationRecord[]): string[] {
  const traeger = records.filter((r) => r.kind === 'traeger');
  const acts = [...new Set(traeger.map(act))];
  return [
    ...acts.map((what) => `Träger: ${enumerate(traeger.filter((r) => act(r) === what).map((r) => r.label))}, ${what}.`),
    ...records.filter((r) => r.kind !== 'traeger').map(sentence),
  ];
}

const BEIRAT = 'Beirat (§ 18d SGB II)';

function sentence(record: ParticipationRecord): string {
  const said = `${record.label}: ${act(record)}.`;
  return record.kind === 'beiratVerspaetet' ? `${said} Das ist keine Anhörung vor der Beschlussfassung.` : said;
}

/** The event with its day, unless its words name the day already. */
function act(record: ParticipationRecord): string {
  const day = longDate(record.on);
  const event = record.event.replace(/\.$/, '');
  return event.includes(day) ? event : `${event}, ${day}`;
}

function notHeard(reason: string, on: string): ParticipationRecord {
  return {
    kind: 'beiratNichtGehoert',
    label: BEIRAT,
    event: oneLine(`vor der Beschlussfassung nicht angehört; Begründung: ${reason}`),
    on,
  };
}

function roundInWords(round: RoundHeld): string {
  const about =
    round.kind === 'A'
      ? 'Fragenkatalog vor dem Entwurf'
      : `Entwurf${round.draftVersion === undefined ? '' : ` in der Fassung ${round.draftVersion}`}`;
  const what = `${round.commented > 0 ? 'Stellungnahmen' : 'Gelegenheit zur Stellungnahme'} zum ${about} (Kommentarrunde ${round.number}, ${period(round)})`;
  const silent = round.invited - round.commented - round.noRemarks;
  const answers = [
    ...(round.commented > 0 ? [`${round.commented} mit Stellungnahme`] : []),
    ...(round.noRemarks > 0 ? [`${round.noRemarks} mit der Erklärung „keine Anmerkungen“`] : []),
    ...(answered(round) && silent > 0 ? [`${silent} ohne Antwort`] : []),
    ...(answered(round) ? [] : ['niemand hat geantwortet']),
  ];
  const who =
    round.commented > 0 && round.organisations.length > 0
      ? `; Stellungnahmen von ${enumerate([...new Set(round.organisations)])}`
      : '';
  return oneLine(`${what}: ${round.invited} eingeladen, ${answers.join(', ')}${who}`);
}

const answered = (round: RoundHeld): boolean => round.commented + round.noRemarks > 0;

/** A record's event is one line of at most 500 characters; cut ones end in „…“. */
function oneLine(text: string): string {
  const flat = cleanText(text).replace(/ +/g, ' ').trim();
  return flat.length <= 500
    ? flat
    : `${flat
        .slice(0, 499)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`;
}

function period(round: RoundHeld): string {
  return round.openedOn === round.closedOn
    ? `am ${longDate(round.closedOn)}`
    : `${longDate(round.openedOn)} bis ${longDate(round.closedOn)}`;
}
