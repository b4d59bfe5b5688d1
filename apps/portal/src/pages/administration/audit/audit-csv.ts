/** Entries of the audit trail as a table for a spreadsheet. */
import { roleLabel, ROLES, type Role } from '#domain/shared/roles.js';
import { toCsv } from '../csv.js';
import { AREAS, type Entry } from './audit-filter.js';
import { detailFacts, stateLabel, stepLabel } from './entry-facts.js';

const COLUMNS = [
  'Nr.',
  'Tag',
  'Uhrzeit',
  'Person',
  'Rolle',
  'Was geschah',
  'Bereich',
  'Schritt',
  'Von',
  'Nach',
  'Kennung des Programms',
  'Kennung',
  'Einzelheiten',
  'Prüfsumme',
];
const day = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Berlin',
});
const time = new Intl.DateTimeFormat('de-DE', { timeStyle: 'medium', timeZone: 'Europe/Berlin' });

/** Days and times as a German spreadsheet reads them: 21.11.2026 and 14:02:05. */
export const auditCsv = (entries: readonly Entry[]): string =>
  toCsv(
    COLUMNS,
    entries.map((entry) => [
      String(entry.seq),
      day.format(new Date(entry.at)),
      time.format(new Date(entry.at)),
      entry.actorName,
      entry.role === undefined ? '' : roleName(entry.role),
      entry.sentence,
      AREAS[entry.entity],
      stepLabel(entry) ?? '',
      entry.from === undefined ? '' : stateLabel(entry.entity, entry.from),
      entry.to === undefined ? '' : stateLabel(entry.entity, entry.to),
      entry.cycleId ?? '',
      entry.entityId,
      detailFacts(entry)
        .map(({ label, value }) => `${label}: ${value}`)
        .join(', '),
      entry.hash,
    ]),
  );

export const roleName = (role: string): string =>
  role === 'clock' || Object.hasOwn(ROLES, role) ? roleLabel(role as Role | 'clock') : role;
