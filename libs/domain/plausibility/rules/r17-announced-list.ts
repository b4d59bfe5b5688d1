/** R17: the list that announces the Handlungsfelder names the sections that follow, by their titles. */
import type { ListItem } from '../../document/blocks.js';
import type { RawFinding } from '../finding.js';
import type { Reading } from '../reading.js';
import { quoted } from '../words.js';

interface Announced {
  readonly items: readonly string[];
  readonly pointer: string;
}
interface Target {
  readonly title: string;
  readonly names: readonly string[];
}

export function announcedList(reading: Reading): RawFinding[] {
  const targets = targetsOf(reading);
  const list = targets.length < 2 ? null : announcement(reading);
  return [...ownTitles(reading), ...(list ? compare(list, targets) : [])];
}

/** The sections of the Handlungsfelder in their order; Querschnittsaufgaben need not be announced. */
function targetsOf({ programme: { handlungsfelder = [] }, sections }: Reading): Target[] {
  const byKey = new Map(sections.map(({ value }) => [value.key, value]));
  return handlungsfelder.flatMap(({ section, querschnitt, listTitle }) => {
    const found = byKey.get(section ?? '');
    return !found || querschnitt
      ? []
      : [{ title: found.title, names: [found.title, found.listTitle, listTitle].flatMap((name) => name ?? []) }];
  });
}

/** The first list after words that announce Handlungsfelder or Schwerpunkte, before the first of their sections. */
function announcement({ programme: { handlungsfelder = [] }, sections }: Reading): Announced | null {
  const own = new Set(handlungsfelder.map(({ section }) => section));
  for (const { value, pointer } of sections) {
    if (own.has(value.key)) return null;
    for (const [index, block] of value.blocks.entries()) {
      if (block.kind !== 'list') continue;
      const before = value.blocks[index - 1];
      const words = before && 'content' in before ? textOf(before.content) : value.title;
      if (/handlungsfeld|schwerpunkt/iu.test(words) && (before === undefined || /[:]\s*$/u.test(words)))
        return { items: block.items.map((item) => itemText(item)), pointer: `${pointer}/blocks/${index}` };
    }
  }
  return null;
}

const textOf = (content: readonly { readonly kind: string; readonly text?: string }[]): string =>
  content.map((node) => node.text ?? '').join('');
const itemText = ({ content }: ListItem): string =>
  content.map((node) => (node.kind === 'text' ? node.text : '')).join('');

function compare({ items, pointer }: Announced, targets: readonly Target[]): RawFinding[] {
  // Entries may be bound references, which have no words of their own.
  if (items.some((item) => item.trim() === '')) return [];
  const count: RawFinding[] =
    items.length === targets.length
      ? []
      : [
          {
            where: pointer,
            message: `Die Aufzählung nennt ${items.length} Handlungsfelder, es folgen aber ${targets.length} Abschnitte dazu. Bitte angleichen.`,
            facts: { listed: items.length, sections: targets.length },
          },
        ];
  const missing = targets.flatMap(({ title, names }, index): RawFinding[] => {
    if (items.some((item) => names.some((name) => contains(item, name)))) return [];
    const item = items[index];
    return [
      {
        where: item === undefined ? pointer : `${pointer}/items/${index}`,
        message:
          item === undefined
            ? `Das Handlungsfeld ${quoted(title)} fehlt in der Aufzählung. Bitte ergänzen.`
            : `Der Abschnitt heißt ${quoted(title)}, in der Aufzählung steht ${quoted(item.trim())}. Bitte gleich benennen.`,
        facts: { title, item },
      },
    ];
  });
  return [...count, ...missing];
}

const SMALL = new Set([
  'der',
  'die',
  'das',
  'den',
  'des',
  'dem',
  'und',
  'in',
  'im',
  'für',
  'zu',
  'zur',
  'zum',
  'von',
  'am',
  'an',
  'mit',
]);
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !SMALL.has(word));

/** Every word of the title is in the entry, which may say more. */
function contains(item: string, title: string): boolean {
  const words = new Set(wordsOf(item));
  return wordsOf(title).every((word) => words.has(word));
}

/** The data of a Handlungsfeld and its section are called the same. */
const ownTitles = ({ programme: { handlungsfelder = [] }, sections }: Reading): RawFinding[] =>
  handlungsfelder.flatMap(({ title, section, listTitle }, index): RawFinding[] => {
    const found = sections.find(({ value }) => value.key === section)?.value;
    if (!found || found.title === title || found.listTitle === title || found.title === listTitle) return [];
    return [
      {
        where: `/handlungsfelder/${index}/title`,
        message: `Das Handlungsfeld heißt ${quoted(title)}, sein Abschnitt ${quoted(found.title)}. Bitte gleich benennen.`,
        facts: { title, section: found.title },
      },
    ];
  });
