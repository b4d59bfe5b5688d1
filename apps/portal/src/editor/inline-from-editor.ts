/** Text inside a block, from the nodes of the editor to what the domain keeps: runs joined, links whole, nothing that it would refuse. */
import { KENNZAHL_PREFIXES } from './kennzahl-prefixes.js';
import type { Inline } from '#domain/document/blocks.js';
import { cleanText, isAddress } from './clean-text.js';
import { NODES, type EditorNode } from './editor-json.js';

type TextRun = Extract<Inline, { kind: 'text' }>;
type Kennzahl = Extract<Inline, { kind: 'kennzahl' }>;
type Footnote = Extract<Inline, { kind: 'footnote' }>;

/** The domain takes no longer run of text; a longer one is kept as two. */
const RUN_LENGTH = 20_000;

export function inlineFromEditor(nodes: readonly EditorNode[] = []): Inline[] {
  const content: Inline[] = [];
  for (const node of nodes) add(content, node);
  return content;
}

function add(content: Inline[], node: EditorNode): void {
  switch (node.type) {
    case 'text':
      return addText(content, node);
    case NODES.lineBreak:
      content.push({ kind: 'lineBreak' });
      return;
    case NODES.sectionReference: {
      const { section, show } = node.attrs ?? {};
      const how = show === 'title' || show === 'numberAndTitle' ? show : 'number';
      content.push({ kind: 'sectionReference', section: String(section), show: how });
      return;
    }
    case NODES.blockReference:
      content.push({ kind: 'blockReference', block: String(node.attrs?.['block']) });
      return;
    case NODES.kennzahl:
      content.push(kennzahlOf(node));
      return;
    case NODES.footnote: {
      const inner = node.attrs?.['content'] as Footnote['content'] | undefined;
      if (inner && inner.length > 0) content.push({ kind: 'footnote', content: inner });
      return;
    }
    default:
      // Something the domain has no word for: its text stays.
      for (const inner of node.content ?? []) add(content, inner);
  }
}

function addText(content: Inline[], node: EditorNode): void {
  const text = cleanText(node.text ?? '');
  if (text === '') return;
  const run: TextRun = {
    kind: 'text',
    text,
    ...(has(node, 'bold') ? { bold: true } : {}),
    ...(has(node, 'italic') ? { italic: true } : {}),
  };
  const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.['href'];
  if (!isAddress(href)) return addRun(content as TextRun[], run);
  const last = content.at(-1);
  if (last?.kind === 'link' && last.href === href) return addRun(last.content, run);
  const inside: TextRun[] = [];
  addRun(inside, run);
  content.push({ kind: 'link', href, content: inside });
}

/** Joins runs that look the same; splits what has become too long, never inside one character. */
function addRun(runs: TextRun[], run: TextRun): void {
  const last = runs.at(-1);
  const joins = last?.kind === 'text' && last.bold === run.bold && last.italic === run.italic;
  let rest = run.text;
  if (joins && last) {
    rest = last.text + run.text;
    runs.pop();
  }
  while (rest.length > 0) {
    const end = rest.length > RUN_LENGTH ? endOfRun(rest) : rest.length;
    runs.push({ ...run, text: rest.slice(0, end) });
    rest = rest.slice(end);
  }
}

const endOfRun = (text: string): number =>
  /[\ud800-\udbff]/.test(text[RUN_LENGTH - 1] ?? '') ? RUN_LENGTH - 1 : RUN_LENGTH;

function kennzahlOf(node: EditorNode): Kennzahl {
  const { key, prefix, withUnit } = node.attrs ?? {};
  const known = KENNZAHL_PREFIXES.find((word) => word === prefix);
  return {
    kind: 'kennzahl',
    key: String(key),
    ...(known ? { prefix: known } : {}),
    ...(typeof withUnit === 'boolean' ? { withUnit } : {}),
    ...(has(node, 'bold') ? { bold: true } : {}),
  };
}

const has = (node: EditorNode, mark: string): boolean => node.marks?.some(({ type }) => type === mark) ?? false;
