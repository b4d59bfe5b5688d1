/** The audit trail as it is searched by people: narrowed by fields in the table, by words in what is told of each entry. */
import { sentence, type NameOf } from './audit-sentence.js';
import { holdsAny } from './actor.js';
import { DRAFT_READERS } from './permissions.js';
import type { Tx } from './ports.js';
import type { Page } from './stores.js';
import type { AuditEntry, AuditFilter } from './machinery-stores.js';

export interface ToldEntry extends AuditEntry {
  readonly actorName: string;
  readonly sentence: string;
  /** What the ids in the details are called, as far as the reader may know. */
  readonly names: Readonly<Record<string, string>>;
}

export interface FoundEntries {
  readonly items: readonly ToldEntry[];
  /** Go on behind this entry; null: there are no more. */
  readonly next: number | null;
}

/** Words are looked for in so many entries per request at most; `next` goes on from there, also when nothing was found. */
const LOOKED_AT = 5000;
const BATCH = 500;
const NOBODY: Readonly<Record<string, string>> = { clock: 'Fristablauf', installation: 'Installation' };

/**
 * @param text words that all have to occur in the sentence, the name of who acted, or the names of entity, event and states; any case
 */
export async function searchAudit(
  tx: Tx,
  filter: AuditFilter,
  text: string,
  { limit, after }: Page,
): Promise<FoundEntries> {
  const words = lower(text).split(/\s+/).filter(Boolean);
  const items: ToldEntry[] = [];
  let last = after;
  for (let looked = 0; looked < LOOKED_AT; looked += BATCH) {
    const size = words.length === 0 ? limit + 1 : BATCH;
    const entries = await tx.auditTrail.list(filter, { limit: size, after: last });
    const nameOf = await namesIn(tx, entries);
    for (const { actorName, ...entry } of entries) {
      const told = {
        ...entry,
        actorName: actorName ?? NOBODY[entry.actor] ?? entry.actor,
        sentence: sentence(entry, nameOf),
        names: namesOf(entry.details, nameOf),
      };
      if (!words.every((word) => searched(told).includes(word))) {
        last = String(entry.seq);
        continue;
      }
      if (items.length === limit) return { items, next: Number(last) };
      items.push(told);
      last = String(entry.seq);
    }
    if (entries.length < size) return { items, next: null };
  }
  return { items, next: Number(last) };
}

const lower = (text: string): string => text.toLocaleLowerCase('de');

/** Soft spaces and quotes are not typed. */
const searched = ({ sentence: told, actorName, entity, event, from, to }: ToldEntry): string =>
  lower([told, actorName, entity, event, from ?? '', to ?? ''].join(' ').replaceAll('\u00a0', ' '));

/** Names of people for all who read the trail; titles of the programme only for those who read the programme. */
async function namesIn(tx: Tx, entries: readonly AuditEntry[]): Promise<NameOf> {
  const ids = new Set(entries.flatMap(({ entityId, details }) => [entityId, ...idsIn(details)]));
  const names = await tx.auditTrail.names(
    [...ids].filter((id) => UUID.test(id)),
    {
      titles: holdsAny(tx.actor, DRAFT_READERS),
    },
  );
  return (id) => names.get(id);
}

const namesOf = (details: AuditEntry['details'], nameOf: NameOf): Record<string, string> =>
  Object.fromEntries(
    idsIn(details).flatMap((id) => {
      const name = nameOf(id);
      return name === undefined ? [] : [[id, name]];
    }),
  );

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const idsIn = (details: AuditEntry['details']): string[] =>
  Object.values(details ?? {})
    .flat()
    .filter((value): value is string => typeof value === 'string');
