/** The Vorlage as a reader finds her way in it: sections with what changed in them and what the Beirat said about them. */
import type { DocumentModel } from '#domain/document/document-model.js';
import type { components } from '../../../api/schema.js';
import type { Mark, Slots } from '../../../programme/slots.js';

type Compared = components['schemas']['SectionComparisonView'];
type Entry = components['schemas']['SynopsisEntryView'];
type Anchored = { readonly anchor: string; readonly key: string };

const MARKS: Readonly<Record<string, Mark>> = {
  neu: 'neu',
  geaendert: 'geaendert',
  verschobenUndGeaendert: 'geaendert',
  verschoben: 'verschoben',
};

/** How each block differs from the earlier text. @param sections which anchor of the model belongs to which section */
export function marksOf(compared: readonly Compared[], sections: readonly Anchored[]): NonNullable<Slots['marked']> {
  const keys = new Map(sections.map(({ anchor, key }) => [anchor, key]));
  const marks = new Map(
    compared.flatMap(({ key, changes }) =>
      changes.flatMap(({ blockId, status }) => {
        const mark = MARKS[status];
        return blockId === null || !mark ? [] : [[`${key}/${blockId}`, mark] as const];
      }),
    ),
  );
  return ({ blockId, anchor }) => marks.get(`${keys.get(anchor) ?? ''}/${blockId}`) ?? null;
}

export interface Remarks {
  /** By anchor of the section and id of the block. */
  at(anchor: string, blockId: string): readonly Entry[];
  /** Comments whose paragraph is not in this text (any more), and those on the whole. */
  readonly elsewhere: readonly Entry[];
}

/** Where the comments belong in this text. A section is known by its title, as the synopsis names it. */
export function remarksOf(entries: readonly Entry[], { parts }: Pick<DocumentModel, 'parts'>): Remarks {
  const places = new Map<string, Entry[]>();
  const anchors = new Map<string, string>();
  for (const part of parts) {
    if (part.kind !== 'section') continue;
    for (const block of part.blocks)
      if (block.kind !== 'marker') anchors.set(`${part.title}/${block.id}`, `${part.anchor}/${block.id}`);
  }
  const elsewhere: Entry[] = [];
  for (const entry of entries) {
    const place = entry.blockId === null ? undefined : anchors.get(`${entry.section ?? ''}/${entry.blockId}`);
    if (place === undefined) elsewhere.push(entry);
    else places.set(place, [...(places.get(place) ?? []), entry]);
  }
  return { at: (anchor, blockId) => places.get(`${anchor}/${blockId}`) ?? [], elsewhere };
}

export interface OutlineEntry {
  readonly anchor: string;
  readonly level: number;
  readonly title: string;
  /** Paragraphs and tables marked in it. */
  readonly changes: number;
  readonly remarks: number;
}

/** Sections to jump to, in the order of the text. */
export const outlineOf = (
  { parts }: Pick<DocumentModel, 'parts'>,
  marked: NonNullable<Slots['marked']>,
  remarks: Pick<Remarks, 'at'>,
): OutlineEntry[] =>
  parts.flatMap((part) => {
    if (part.kind !== 'section') return [];
    const { anchor, level, number, title } = part;
    const blocks = part.blocks.flatMap((block) => (block.kind === 'marker' ? [] : [block.id]));
    return [
      {
        anchor,
        level,
        // As the table of contents prints it: an arrow is no number.
        title: number === undefined || number === '→' ? title : `${number} ${title}`,
        changes: blocks.filter((blockId) => marked({ blockId, anchor }) !== null).length,
        remarks: blocks.reduce((sum, blockId) => sum + remarks.at(anchor, blockId).length, 0),
      },
    ];
  });

/** „2 geändert, 1 Anmerkung“; null where there is nothing to say. */
export function outlineNote({ changes, remarks }: Pick<OutlineEntry, 'changes' | 'remarks'>): string | null {
  const said = [
    changes > 0 && `${changes} ${changes === 1 ? 'Änderung' : 'Änderungen'}`,
    remarks > 0 && `${remarks} ${remarks === 1 ? 'Anmerkung' : 'Anmerkungen'}`,
  ].filter(Boolean);
  return said.length === 0 ? null : said.join(', ');
}
