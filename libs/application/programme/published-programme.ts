/** What everybody may read without signing in: programmes that were published here, in their resolved version, and the file made of it. */
import type { Actor } from '../actor.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, DocumentOutputRecord } from '../records.js';
import { found } from '../refused.js';
import { originsOf, type PreviewSource } from './preview.js';
import { frozenProgramme } from './read-programme.js';

/** Nobody in particular: no account, no role; only the functions of this file may be called with it. */
export const publicOf = (tenantId: string): Actor => ({
  tenantId,
  accountId: null,
  name: 'Öffentlichkeit',
  memberships: [],
  roles: [],
});

export interface PublishedItem {
  readonly id: string;
  readonly year: number;
  readonly years: number;
  readonly title: string;
  readonly kind: 'programm' | 'nachtrag';
  readonly publishedAt: Date;
  /** The programme that a Nachtrag changes, if that one is published too. */
  readonly amendsId: string | null;
}

export interface PublishedFile {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly label: string;
}

export async function listPublished(tx: Tx): Promise<PublishedItem[]> {
  const cycles = await tx.cycles.published();
  const ids = new Set(cycles.map(({ id }) => id));
  const items = [];
  for (const cycle of cycles) items.push(await itemOf(tx, cycle, ids));
  return items;
}

export interface PublishedProgramme {
  readonly item: PublishedItem;
  readonly source: PreviewSource;
  readonly documents: readonly PublishedFile[];
}

/** @throws Refused notFound for every programme that is not published */
export async function readPublished(tx: Tx, id: string): Promise<PublishedProgramme> {
  const cycles = await tx.cycles.published();
  const cycle = found(
    cycles.find((one) => one.id === id),
    'Dieses veröffentlichte Programm',
  );
  const version = found(await tx.versions.find(resolvedOf(cycle)), 'Dieses veröffentlichte Programm');
  const item = await itemOf(tx, cycle, new Set(cycles.map((one) => one.id)));
  const file = await fileOf(tx, cycle, item.publishedAt);
  return {
    item,
    source: {
      programme: await frozenProgramme(tx, cycle, version),
      version,
      origins: await originsOf(tx, cycle, version),
    },
    documents: file ? [labelled(file)] : [],
  };
}

/** @throws Refused notFound for every document but the one of a publication */
export async function publishedFile(tx: Tx, id: string): Promise<PublishedFile> {
  const output = found(await tx.documents.find(id), 'Dieses Dokument');
  const cycle = found(
    (await tx.cycles.published()).find((one) => one.id === output.cycleId),
    'Dieses Dokument',
  );
  const file = found(await fileOf(tx, cycle, await publishedAt(tx, cycle)), 'Dieses Dokument');
  found(file.id === output.id ? file : null, 'Dieses Dokument');
  return labelled(file);
}

/**
 * A document of the time before the publication may lack the signature: only what was asked for since then counts. That is the one of
 * the publication itself; should its rendering have failed for good, the next one of the same version takes its place.
 */
const fileOf = (tx: Tx, cycle: CycleRecord, since: Date) => tx.documents.resolved(resolvedOf(cycle), since);

const labelled = ({ id, fileName, size, sha256 }: DocumentOutputRecord & { readonly size: number }): PublishedFile => ({
  id,
  fileName,
  bytes: size,
  sha256: sha256 ?? '',
  label: 'Das ganze Programm als Word-Dokument',
});

async function itemOf(tx: Tx, cycle: CycleRecord, published: ReadonlySet<string>): Promise<PublishedItem> {
  return {
    id: cycle.id,
    year: cycle.year,
    years: cycle.years,
    title: cycle.front.title,
    kind: cycle.kind,
    publishedAt: await publishedAt(tx, cycle),
    amendsId: cycle.amendsId && published.has(cycle.amendsId) ? cycle.amendsId : null,
  };
}

/** The record says when; the row of the cycle does not. */
async function publishedAt(tx: Tx, { id }: CycleRecord): Promise<Date> {
  const [entry] = await tx.auditTrail.list(
    { cycleId: id, entity: 'cycle', event: 'publish' },
    { limit: 1, after: null },
  );
  return new Date(found(entry, 'Die Veröffentlichung').at);
}

const resolvedOf = ({ resolvedVersionId }: CycleRecord): string =>
  found(resolvedVersionId, 'Dieses veröffentlichte Programm');
