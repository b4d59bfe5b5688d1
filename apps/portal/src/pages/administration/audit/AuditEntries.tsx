/** Entries of the audit trail: what happened, when and by whom; the rest on demand. */
import { dayAndTime } from '../../../ui/dates.js';
import { Facts } from '../../../ui/Facts.js';
import { roleName } from './audit-csv.js';
import { AREAS, type Entry } from './audit-filter.js';
import { detailFacts, stateLabel, stepLabel } from './entry-facts.js';

export const AuditEntries = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <ol className="audit-list" aria-label="Einträge, die neuesten zuerst">
    {entries.map((entry) => (
      <li className="audit-entry" key={entry.seq}>
        <p className="audit-entry__sentence">{entry.sentence}</p>
        <p className="audit-entry__by">
          <time dateTime={entry.at}>{dayAndTime(entry.at)}</time> · {entry.actorName}
          {entry.role !== undefined && roleName(entry.role) !== entry.actorName && <> ({roleName(entry.role)})</>}
          {' · '}
          {AREAS[entry.entity]}
        </p>
        <details>
          <summary aria-label={`Einzelheiten zu Eintrag ${entry.seq}`}>Einzelheiten</summary>
          <Facts items={factsOf(entry)} />
        </details>
      </li>
    ))}
  </ol>
);

function factsOf(entry: Entry): { label: string; value: string }[] {
  const { seq, entity, from, to, entityId, cycleId, hash } = entry;
  const step = stepLabel(entry);
  return [
    { label: 'Laufende Nummer', value: String(seq) },
    ...(from !== undefined && to !== undefined && from !== to
      ? [{ label: 'Stand', value: `${stateLabel(entity, from)} → ${stateLabel(entity, to)}` }]
      : []),
    ...detailFacts(entry),
    ...(step === undefined ? [] : [{ label: 'Schritt', value: step }]),
    { label: 'Kennung', value: entityId },
    ...(cycleId === undefined || cycleId === entityId ? [] : [{ label: 'Kennung des Programms', value: cycleId }]),
    { label: 'Prüfsumme des Eintrags', value: hash },
  ];
}
