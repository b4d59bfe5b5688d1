/** The programme as it will be printed, for reading in the browser: the document model, and which part of it belongs to which section. */
import { buildDocument } from '#domain/document/build-document.js';
import type { DocumentModel } from '#domain/document/document-model.js';
import type { Programme } from '#domain/document/programme.js';
import type { Tx } from '../ports.js';
import type { CycleRecord, ProgrammeVersionRecord } from '../records.js';
import { printedProgramme } from './printed-programme.js';

interface Origin {
  readonly sectionId: string;
  readonly sectionVersionId: string | null;
}

/** All that the database has to say; the model is built from it when the transaction is over. */
export interface PreviewSource {
  readonly programme: Programme;
  readonly version: ProgrammeVersionRecord | null;
  readonly origins: ReadonlyMap<string, Origin>;
}

export interface AnchoredSection extends Origin {
  /** Of the section in the model. */
  readonly anchor: string;
  readonly key: string;
}

export interface Preview {
  readonly edition: Programme['edition']['kind'];
  readonly version: Pick<ProgrammeVersionRecord, 'id' | 'number' | 'textHash' | 'createdAt'> | null;
  readonly model: DocumentModel;
  readonly sections: readonly AnchoredSection[];
}

/** @throws Refused notFound — like asking for a document of the same version */
export async function previewSource(tx: Tx, cycleId: string, versionId: string | null): Promise<PreviewSource> {
  const { cycle, version, programme } = await printedProgramme(tx, cycleId, versionId);
  return { programme, version, origins: await originsOf(tx, cycle, version) };
}

/** By key: the section, and which of its submitted versions a frozen text holds; working text rests on none. */
export async function originsOf(
  tx: Tx,
  cycle: CycleRecord,
  version: ProgrammeVersionRecord | null,
): Promise<ReadonlyMap<string, Origin>> {
  const frozen = new Map(
    version ? (await tx.versions.sectionsOf(version.id)).map((s) => [s.sectionId, s.sectionVersionId]) : [],
  );
  return new Map(
    (await tx.sections.ofCycle(cycle.id)).map(({ id, key }) => [
      key,
      { sectionId: id, sectionVersionId: frozen.get(id) ?? null },
    ]),
  );
}

/** Pure; some milliseconds for a whole programme. */
export function previewOf({ programme, version, origins }: PreviewSource): Preview {
  const model = buildDocument(programme);
  return {
    edition: programme.edition.kind,
    version: version && {
      id: version.id,
      number: version.number,
      textHash: version.textHash,
      createdAt: version.createdAt,
    },
    model,
    sections: model.parts.flatMap((part) => {
      const key = part.kind === 'section' ? part.key : undefined;
      const origin = key === undefined ? undefined : origins.get(key);
      return part.kind === 'section' && key !== undefined && origin ? [{ anchor: part.anchor, key, ...origin }] : [];
    }),
  };
}
