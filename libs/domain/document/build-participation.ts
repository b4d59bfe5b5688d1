/** The Mitwirkungsvermerk claims recorded participation and nothing else; a Beirat told afterwards has not been consulted (000:101). */
import { mitwirkungsvermerk } from '../consultation/mitwirkung.js';
import { enumerate } from '../shared/german.js';
import type { BlockNode } from './document-model.js';
import type { ParticipationRecord, Programme } from './programme.js';

/** True if the record is of a Beirat that was heard before the resolution. */
export const isConsultation = (record: ParticipationRecord, resolvedOn: string | undefined): boolean =>
  record.kind === 'beirat' && (resolvedOn === undefined || record.on <= resolvedOn);

/** The blocks of the section „Mitwirkung“; none for a draft of which nothing is recorded. */
export function participationBlocks(programme: Programme): BlockNode[] {
  const records = [...programme.participation].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const final = programme.edition.kind === 'vorlage' || programme.edition.kind === 'beschlossen';
  if (records.length === 0 && !final) return [];
  const resolvedOn = programme.resolution?.heldOn;
  const consulted = records.some((record) => isConsultation(record, resolvedOn));
  const offered = records.some((record) => isInvitation(record, resolvedOn));
  const told = records.some(
    (record) =>
      record.kind === 'beiratVerspaetet' || (record.kind.startsWith('beirat') && record.on > (resolvedOn ?? record.on)),
  );
  const left = records.some(({ kind }) => kind === 'beiratNichtGehoert');
  const sentences = [
    ...whoTookPart(records, consulted),
    ...(consulted ? [] : [offered ? OFFERED : told ? TOLD_LATE : left ? LEFT_OUT : NOT_HEARD]),
  ];
  return [
    paragraph('mitwirkung', sentences.join(' ')),
    ...(records.length === 0
      ? []
      : [
          paragraph('mitwirkung-verlauf', 'Verzeichnet sind im Einzelnen:'),
          {
            kind: 'list' as const,
            id: 'mitwirkung-liste',
            list: {
              ordered: false,
              items: mitwirkungsvermerk(records).map((sentence) => ({ content: [text(sentence)] })),
            },
          },
        ]),
  ];
}

/** Asked in time, but nobody said anything: an opportunity, no participation. */
const isInvitation = (record: ParticipationRecord, resolvedOn: string | undefined): boolean =>
  record.kind === 'beiratEingeladen' && (resolvedOn === undefined || record.on <= resolvedOn);

const OFFERED = 'Der Beirat hatte Gelegenheit zur Stellungnahme; eine Äußerung ist nicht verzeichnet.';
const TOLD_LATE =
  'Der Beirat wurde erst nach der Beschlussfassung unterrichtet; eine Anhörung davor ist nicht verzeichnet.';
const LEFT_OUT = 'Der Beirat wurde vor der Beschlussfassung nicht angehört.';
const NOT_HEARD = 'Eine Beteiligung des Beirats ist für dieses Programm nicht verzeichnet.';

function whoTookPart(records: readonly ParticipationRecord[], consulted: boolean): string[] {
  const traeger = [...new Set(records.filter(({ kind }) => kind === 'traeger').map(({ label }) => label))];
  const who = [
    ...(traeger.length === 0 ? [] : [`${traeger.length === 1 ? 'der Träger' : 'die Träger'} (${enumerate(traeger)})`]),
    ...(consulted ? ['der Beirat nach § 18d SGB II'] : []),
    ...(records.some(({ kind }) => kind === 'bca') ? ['die Beauftragte für Chancengleichheit am Arbeitsmarkt'] : []),
    ...(records.some(({ kind }) => kind === 'bfdh') ? ['die Beauftragte für den Haushalt'] : []),
  ];
  if (who.length === 0) return [];
  const verb = who.length === 1 && traeger.length < 2 ? 'hat' : 'haben';
  return [`An diesem Programm ${verb} mitgewirkt: ${enumerate(who)}.`];
}

const text = (value: string) => ({ kind: 'text' as const, text: value });
const paragraph = (id: string, value: string): BlockNode => ({ kind: 'paragraph', id, content: [text(value)] });
