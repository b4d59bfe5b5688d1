/** Resolution and signatures as recorded: body, real dates, text version and its hash, counting, casting vote, conditions (§ 44c SGB II). */
import { longDate } from '../shared/german.js';
import type { Fact, ResolutionNode, SignaturesNode } from './document-model.js';
import type { Programme, ResolutionRecord } from './programme.js';

export const RESOLUTION_ANCHOR = 'Beschluss';
export const SIGNATURES_ANCHOR = 'Unterschriften';

const DECISIONS: Record<ResolutionRecord['decision'], string> = {
  beschlossen: 'beschlossen',
  beschlossenMitAuflagen: 'beschlossen mit Auflagen',
  abgelehnt: 'abgelehnt',
  zurueckverwiesen: 'zurückverwiesen',
  vertagt: 'vertagt',
};

/** The text of the resolution as lines; an empty line parts nothing. */
export const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

export function buildResolution(programme: Programme, resolution: ResolutionRecord): ResolutionNode {
  return {
    kind: 'resolution',
    anchor: RESOLUTION_ANCHOR,
    title: 'Beschluss',
    facts: facts(programme, resolution),
    statements: statements(resolution),
    conditions: linesOf(resolution.conditions),
  };
}

function facts(programme: Programme, resolution: ResolutionRecord): Fact[] {
  const { body, heldOn, place, ballotRound, textVersion, textHash, decision, count, recordedBy } = resolution;
  return [
    { label: 'Beschlussorgan', value: body },
    { label: 'Sitzung', value: place === undefined ? longDate(heldOn) : `${longDate(heldOn)}, ${place}` },
    { label: 'Gegenstand', value: `${programme.title}, Fassung ${textVersion}` },
    { label: 'Ergebnis', value: DECISIONS[decision] },
    ...(count ? [{ label: 'Abstimmung', value: countLine(count) }] : []),
    ...(ballotRound !== undefined && ballotRound > 1 ? [{ label: 'Abstimmungsgang', value: `${ballotRound}.` }] : []),
    ...(recordedBy === undefined ? [] : [{ label: 'Niederschrift', value: recordedBy }]),
    { label: 'Prüfsumme der Fassung (SHA-256)', value: textHash },
  ];
}

function countLine({ entitled, yes, no, abstention, absent }: NonNullable<ResolutionRecord['count']>): string {
  const abstentions = abstention === 1 ? '1 Enthaltung' : `${abstention} Enthaltungen`;
  const missing = absent === 0 ? '' : `, ${absent} nicht abgegeben`;
  return `${yes} Ja, ${no} Nein, ${abstentions}${missing} bei ${entitled} Stimmberechtigten`;
}

function statements({ castingVote, parityReason, deliberations = [] }: ResolutionRecord): string[] {
  return [
    ...deliberations.map(
      ({ body, heldOn, recommendation }) =>
        `Vorberatung: ${body} am ${longDate(heldOn)}, Empfehlung: ${recommendation}.`,
    ),
    ...(castingVote
      ? [
          `Bei Stimmengleichheit hat die Stimme des Vorsitzes entschieden (§ 44c Absatz 1 SGB II); der Vorsitz hat mit ${castingVote.choice === 'ja' ? 'Ja' : 'Nein'} gestimmt.`,
        ]
      : []),
    ...(parityReason === undefined
      ? []
      : [`Die Abstimmung fand ohne gleiche Zahl der Stimmen beider Träger statt. Grund: ${parityReason}`]),
  ];
}

/** Who has signed, with the real date; without a record a line for the Geschäftsführung stays to be signed by hand. */
export function buildSignatures(programme: Programme): SignaturesNode {
  const { signatures, impressum } = programme;
  const open = { funktion: impressum?.verantwortlich?.funktion ?? 'Geschäftsführung', name: '', placeAndDate: '' };
  return {
    kind: 'signatures',
    anchor: SIGNATURES_ANCHOR,
    title: 'Unterschriften',
    signatures:
      signatures.length === 0
        ? [open]
        : signatures.map(({ funktion, name, on, ort }) => ({
            funktion,
            name: name ?? '',
            placeAndDate: ort === undefined ? longDate(on) : `${ort}, ${longDate(on)}`,
          })),
  };
}
