/** What the audit trail is searched for: as it stands in the address, and as the server is asked. */
import type { components } from '../../../api/schema.js';
import type { SearchTexts } from '../use-search-texts.js';

export type Entry = components['schemas']['AuditEntryView'];
export type Area = Entry['entity'];

export const AREAS: Readonly<Record<Area, string>> = {
  cycle: 'Programme',
  section: 'Abschnitte',
  round: 'Kommentarrunden',
  comment: 'Anmerkungen',
  needSheet: 'Bedarfsschätzungen',
  resolution: 'Beschlussfassung',
  document: 'Dokumente',
  template: 'Vorlagen',
  account: 'Konten',
  membership: 'Mitgliedschaften (Rollen)',
  session: 'An- und Abmeldungen',
  mail: 'E-Mails',
  tenant: 'Jobcenter',
};

/** Empty texts narrow nothing. */
export interface AuditFilter {
  readonly text: string;
  readonly cycleId: string;
  readonly entity: Area | '';
  readonly actorId: string;
  readonly from: string;
  readonly until: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What of an address is no filter is left out, so that an old or mistyped link shows the trail and no fault. */
export function filterFrom({
  text = '',
  zyklus = '',
  bereich = '',
  person = '',
  von = '',
  bis = '',
}: SearchTexts): AuditFilter {
  return {
    text,
    cycleId: UUID.test(zyklus) ? zyklus : '',
    entity: Object.hasOwn(AREAS, bereich) ? (bereich as Area) : '',
    actorId: UUID.test(person) || ['clock', 'installation'].includes(person) ? person : '',
    from: DAY.test(von) ? von : '',
    until: DAY.test(bis) ? bis : '',
  };
}

export const toTexts = ({ text, cycleId, entity, actorId, from, until }: AuditFilter): SearchTexts => ({
  text: text.trim(),
  zyklus: cycleId,
  bereich: entity,
  person: actorId,
  von: from,
  bis: until,
});

/** Only what narrows. */
export const toQuery = ({
  entity,
  ...filter
}: AuditFilter): Partial<Omit<AuditFilter, 'entity'>> & { entity?: Area } => ({
  ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')),
  ...(entity === '' ? {} : { entity }),
});

/** One sentence if the days cannot be; null if they can. */
export const daysFault = ({ from, until }: AuditFilter): string | null =>
  from !== '' && until !== '' && until < from ? 'Der letzte Tag liegt vor dem ersten.' : null;
