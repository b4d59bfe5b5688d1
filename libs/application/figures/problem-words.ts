/** A fault of a programme, said to whoever changed one part of its figures: which row it is in, or which section does not fit any more. */
import { isObject, stringAt } from '#domain/document/json-walk.js';
import type { Programme, ProgrammeSection } from '#domain/document/programme.js';
import { quoted } from '#domain/shared/german.js';
import type { Problem } from '#domain/shared/refusal.js';
import type { FigurePart } from '../records.js';

/**
 * @param given the parts that were sent
 * @param programme to name the section of a fault that lies in the text; null while only the form is checked
 * @param pointer where a part stands in what was sent
 */
export function problemWords(
  { pointer: at, message }: Problem,
  given: Partial<Readonly<Record<FigurePart, unknown>>>,
  programme: Programme | null,
  pointer: (part: FigurePart) => string,
): Problem {
  const [, name = '', ...rest] = at.split('/');
  if (Object.hasOwn(given, name)) {
    const part = name as FigurePart;
    const row = rowLabel(given[part], rest);
    return { pointer: `${pointer(part)}${rest.map((step) => `/${step}`).join('')}`, message: said(row, message) };
  }
  const [first] = Object.keys(given) as FigurePart[];
  return { pointer: first ? pointer(first) : '', message: said(programme ? sectionOf(programme, at) : null, message) };
}

const said = (where: string | null, message: string): string => (where === null ? message : `${where}: ${message}`);

/** The innermost row on the way that has a name. */
function rowLabel(part: unknown, path: readonly string[]): string | null {
  let label: string | null = null;
  let node: unknown = part;
  for (const step of path) {
    node = Array.isArray(node) ? (node as unknown[])[Number(step)] : isObject(node) ? node[step] : undefined;
    if (!/^\d+$/.test(step)) continue;
    const name = ['label', 'instrument', 'title', 'traeger', 'wert', 'name', 'bereich']
      .map((field) => stringAt(node, field))
      .find((text) => text !== undefined && text.length > 0);
    label = name === undefined ? label : quoted(name.slice(0, 100));
  }
  return label;
}

function sectionOf(programme: Programme, at: string): string | null {
  let list: readonly ProgrammeSection[] | undefined = programme.sections;
  let section: ProgrammeSection | undefined;
  for (const [, index] of at.matchAll(/\/sections\/(\d+)/g)) {
    section = list?.[Number(index)];
    list = section?.sections;
  }
  return section ? `Abschnitt ${quoted(section.title)}` : null;
}
