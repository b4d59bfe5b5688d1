/** Every permitted state change, written down by hand from domain.md §2 and §3: event, from > to, the roles. Not made from the tables. */
const WRITERS = 'teamleitung bereichsleitung controlling bca bueroGeschaeftsfuehrung geschaeftsfuehrung';
const GF = 'geschaeftsfuehrung';
const CONSOLIDATORS = 'bereichsleitung controlling geschaeftsfuehrung';
const RELEASERS = 'bereichsleitung geschaeftsfuehrung';
const DECIDERS = 'traegerversammlungVorsitz kommunalesBeschlussorgan';
const VORSITZ = 'traegerversammlungVorsitz';
const BEFORE_VOTE = ['erarbeitung', 'konsultation', 'einarbeitung'];

const rows: readonly (readonly [entity: string, event: string, ways: readonly string[], roles: string])[] = [
  ['cycle', 'startDrafting', ['angelegt>erarbeitung'], GF],
  ['cycle', 'releaseToBeirat', ['erarbeitung>konsultation', 'einarbeitung>konsultation'], GF],
  ['cycle', 'beginIncorporation', ['konsultation>einarbeitung'], GF],
  ['cycle', 'markBudget', BEFORE_VOTE.map((s) => `${s}>${s}`), `controlling ${GF}`],
  ['cycle', 'signOffBudget', BEFORE_VOTE.map((s) => `${s}>${s}`), 'bfdh'],
  ['cycle', 'submitToVote', ['einarbeitung>beschlussfassung'], GF],
  ['cycle', 'submitWithoutConsultation', ['erarbeitung>beschlussfassung', 'einarbeitung>beschlussfassung'], GF],
  ['cycle', 'resolve', ['beschlussfassung>beschlossen'], DECIDERS],
  ['cycle', 'referBack', ['beschlussfassung>einarbeitung'], DECIDERS],
  ['cycle', 'adjourn', ['beschlussfassung>beschlussfassung'], DECIDERS],
  ['cycle', 'sign', ['beschlossen>unterzeichnet'], GF],
  ['cycle', 'publish', ['unterzeichnet>veroeffentlicht'], GF],
  ['cycle', 'finish', ['veroeffentlicht>abgeschlossen'], GF],
  ['cycle', 'abort', ['angelegt', ...BEFORE_VOTE, 'beschlussfassung'].map((s) => `${s}>abgebrochen`), GF],
  ['section', 'startWriting', ['offen>inBearbeitung', 'zurueckgegeben>inBearbeitung'], WRITERS],
  ['section', 'save', ['inBearbeitung>inBearbeitung'], WRITERS],
  ['section', 'submit', ['inBearbeitung>eingereicht'], WRITERS],
  ['section', 'return', ['eingereicht>zurueckgegeben'], RELEASERS],
  ['section', 'release', ['eingereicht>freigegeben'], RELEASERS],
  ['section', 'reopen', ['freigegeben>inBearbeitung'], RELEASERS],
  ['section', 'referBack', ['freigegeben>inBearbeitung'], DECIDERS],
  ['round', 'open', ['geplant>offen'], GF],
  ['round', 'moveDeadline', ['geplant>geplant', 'offen>offen'], GF],
  ['round', 'close', ['offen>geschlossen'], 'clock'],
  ['round', 'markAnswered', ['geschlossen>beantwortet'], GF],
  ['resolution', 'open', ['vorbereitet>eroeffnet'], VORSITZ],
  ['resolution', 'vote', ['eroeffnet>eroeffnet'], `${VORSITZ} traegerversammlungMitglied traegerversammlungVertretung`],
  ['resolution', 'close', ['eroeffnet>geschlossen'], VORSITZ],
  ['resolution', 'castVorsitzVote', ['geschlossen>geschlossen'], VORSITZ],
  ['resolution', 'record', ['geschlossen>niedergelegt'], VORSITZ],
  ['resolution', 'recordDeliberation', ['vorbereitet>vorbereitet'], 'kommunalerAusschuss'],
  ['needSheet', 'startEstimating', ['angefordert>inArbeit', 'zurueckgegeben>inArbeit'], WRITERS],
  ['needSheet', 'save', ['inArbeit>inArbeit'], WRITERS],
  ['needSheet', 'handIn', ['inArbeit>eingereicht'], WRITERS],
  ['needSheet', 'return', ['eingereicht>zurueckgegeben', 'uebernommen>zurueckgegeben'], CONSOLIDATORS],
  ['needSheet', 'accept', ['eingereicht>uebernommen'], CONSOLIDATORS],
  [
    'needSheet',
    'withdraw',
    ['angefordert', 'inArbeit', 'eingereicht', 'zurueckgegeben'].map((s) => `${s}>zurueckgezogen`),
    CONSOLIDATORS,
  ],
  ['resolution', 'recordDecision', ['vorbereitet>niedergelegt'], 'kommunalesBeschlussorgan'],
];

/** `entity.event from>to role`, one line per permitted change. */
export const PERMITTED: ReadonlySet<string> = new Set(
  rows.flatMap(([entity, event, ways, roles]) =>
    ways.flatMap((way) => roles.split(' ').map((role) => `${entity}.${event} ${way} ${role}`)),
  ),
);

/** Whether domain.md lets this role take this step. */
export const isPermitted = (e: { entity: string; event: string; from: string; to: string; role: string }): boolean =>
  PERMITTED.has(`${e.entity}.${e.event} ${e.from}>${e.to} ${e.role}`);
