/** Blocks that leave their programme: a reference whose target stays behind becomes words that name it, so that nothing points nowhere. */
import { quoted } from '../shared/german.js';
import { withoutInvisible } from '../shared/visible-text.js';
import type { Block } from './blocks.js';
import { isObject } from './json-walk.js';
import { numberFloats, numberSections } from './numbering.js';
import type { Programme } from './programme.js';

/**
 * The name and not the number: it says the same in every programme, and „Abschnitt 2“ could be another one there.
 * @param along keys of the sections that come along
 */
export function settleReferences(
  blocks: readonly Block[],
  programme: Pick<Programme, 'sections'>,
  along: ReadonlySet<string>,
): Block[] {
  const sections = numberSections(programme.sections).map(({ section }) => section);
  const floats = numberFloats(programme);
  const left = sections.filter(({ key }) => !along.has(key));
  const titles = new Map(left.map(({ key, title }) => [key, title]));
  const names = new Map(
    left.flatMap((section) =>
      section.blocks.flatMap((block): [string, string][] => {
        const label = floats.get(block.id)?.label;
        const title = 'title' in block && block.title !== undefined ? ` ${quoted(block.title)}` : '';
        return label ? [[block.id, `${label}${title}`]] : [];
      }),
    ),
  );

  const words = (value: Readonly<Record<string, unknown>>): string | undefined => {
    if (value['kind'] === 'blockReference') return names.get(String(value['block']));
    if (value['kind'] !== 'sectionReference') return undefined;
    const title = titles.get(String(value['section']));
    return title === undefined || value['show'] === 'title' ? title : quoted(title);
  };
  const settled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(settled);
    // A resolved text of earlier years may hold soft hyphens, which no text may hold any more.
    if (typeof value === 'string') return withoutInvisible(value);
    if (!isObject(value)) return value;
    const text = words(value);
    if (text !== undefined) return { kind: 'text', text: withoutInvisible(text) };
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, settled(inner)]));
  };
  return blocks.map((block) => settled(block) as Block);
}
