/** The texts of one year as a start for the next: section by section, each block marked „prüfen“; a reference whose target is gone becomes words. */
import { blocksEmpty } from '../document/block-state.js';
import { blocks as blocksSchema, type Block } from '../document/blocks.js';
import { quoted } from '../shared/german.js';
import { withoutInvisible } from '../shared/visible-text.js';

export interface WrittenSection {
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}
export interface OpenSection {
  readonly key: string;
  readonly title: string;
  readonly predecessor?: string | undefined;
}
export interface CarriedTexts {
  /** By the key of the new section. */
  readonly texts: ReadonlyMap<string, Block[]>;
  /** Old key → new key, of all sections that there still are. */
  readonly sections: ReadonlyMap<string, string>;
  /** Titles of sections with text that has no place in the new programme. */
  readonly left: readonly string[];
}

/** Each text is taken once: where two sections came of one, the first has it. */
export function carryTexts(before: readonly WrittenSection[], after: readonly OpenSection[]): CarriedTexts {
  const sections = matched(before, after);
  const filled = before.filter(({ blocks }) => !blocksEmpty(blocks));
  const carried = filled.filter(({ key }) => sections.has(key));
  const references = { sections, floats: new Map<string, string>(), titles: titlesOf(before) };
  for (const { blocks } of before) for (const block of blocks) references.floats.set(block.id, floatName(block));
  const kept = new Set(carried.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  for (const id of kept) references.floats.delete(id);
  const texts = carried.map(({ key, blocks }): [string, Block[]] => [
    sections.get(key) ?? '',
    blocksSchema.parse(
      blocks
        .filter((block) => hasItsTable(block, kept))
        .map((block) => ({ ...(withReferences(block, references) as Block), toCheck: true })),
    ),
  ]);
  return {
    texts: new Map(texts.filter(([, blocks]) => blocks.length > 0)),
    sections,
    left: filled.filter(({ key }) => !sections.has(key)).map(({ title }) => title),
  };
}

/** By predecessor, then by key, then by title. */
function matched(before: readonly WrittenSection[], after: readonly OpenSection[]): Map<string, string> {
  const sections = new Map<string, string>();
  const taken = new Set<string>();
  const pass = (fits: (was: WrittenSection, is: OpenSection) => boolean): void => {
    for (const is of after) {
      if (taken.has(is.key)) continue;
      const was = before.find((one) => !sections.has(one.key) && fits(one, is));
      if (!was) continue;
      sections.set(was.key, is.key);
      taken.add(is.key);
    }
  };
  pass((was, is) => is.predecessor === was.key);
  pass((was, is) => is.key === was.key);
  pass((was, is) => is.title === was.title);
  return sections;
}

const titlesOf = (sections: readonly WrittenSection[]): Map<string, string> =>
  new Map(sections.map(({ key, title }) => [key, title]));

const floatName = (block: Block): string => {
  const kind = block.kind === 'figure' || block.kind === 'chart' ? 'Abbildung' : 'Tabelle';
  return 'title' in block && block.title !== undefined ? `${kind} ${quoted(block.title)}` : `${kind} des Vorjahres`;
};

/** A chart of a table that stays behind has nothing to draw. */
const hasItsTable = (block: Block, kept: ReadonlySet<string>): boolean =>
  block.kind !== 'chart' || block.data.from !== 'table' || kept.has(block.data.block);

interface Targets {
  readonly sections: ReadonlyMap<string, string>;
  /** What is not carried over, by id, in words. */
  readonly floats: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
}

/** The same data with references that lead somewhere, and without the soft hyphens that texts of earlier years may hold. */
function withReferences(node: unknown, targets: Targets): unknown {
  if (Array.isArray(node)) return node.map((one) => withReferences(one, targets));
  if (typeof node === 'string') return withoutInvisible(node);
  if (typeof node !== 'object' || node === null) return node;
  const { kind, section, block } = node as { kind?: unknown; section?: unknown; block?: unknown };
  if (kind === 'sectionReference' && typeof section === 'string') {
    const now = targets.sections.get(section);
    return now === undefined
      ? { kind: 'text', text: quoted(withoutInvisible(targets.titles.get(section) ?? section)) }
      : { ...node, section: now };
  }
  if (kind === 'blockReference' && typeof block === 'string') {
    const words = targets.floats.get(block);
    return words === undefined ? node : { kind: 'text', text: withoutInvisible(words) };
  }
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withReferences(value, targets)]));
}
