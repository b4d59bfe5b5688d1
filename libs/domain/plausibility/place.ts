/** Where a finding is, as a reader would say it („Abschnitt 3.2 Budget, Tabelle 1“), and as the portal finds it: section, block, part, row. */
import type { Block } from '../document/blocks.js';
import type { Reading } from './reading.js';
import { budgetLabel } from './sum-groups.js';
import { segmentsOf, valueAt } from './pointer.js';
import { quoted } from './words.js';

export const PLACE_PARTS = [
  'kennzahlen',
  'handlungsfelder',
  'budget',
  'personal',
  'eintrittsplanung',
  'titelseite',
  'programm',
] as const;
export type PlacePart = (typeof PLACE_PARTS)[number];

export interface FindingPlace {
  /** German. */
  readonly label: string;
  /** Key of the section, if it is in the text. */
  readonly section: string | null;
  readonly blockId: string | null;
  /** Pointer below the block, e.g. `/content/0`. */
  readonly inBlock: string;
  /** Which part of the figures, or what else is no text. */
  readonly part: PlacePart | null;
  /** Key of the Kennzahl, row or position. */
  readonly rowKey: string | null;
}

const TEXT = /^((?:\/sections\/\d+)+)(?:\/blocks\/(\d+))?(.*)$/;

export function placeIn(reading: Reading, where: string): FindingPlace {
  const [, section, block, rest = ''] = TEXT.exec(where) ?? [];
  return section === undefined ? partPlace(reading, where) : textPlace(reading, section, block, rest);
}

function textPlace(reading: Reading, pointer: string, index: string | undefined, rest: string): FindingPlace {
  const section = reading.sections.find((one) => one.pointer === pointer)?.value;
  const number = reading.numbered.find((one) => one.section.key === section?.key)?.number;
  const title = (section?.title ?? '').replace(/\s*:$/, '');
  const name = number === undefined || number === '→' ? `Abschnitt ${quoted(title)}` : `Abschnitt ${number} ${title}`;
  const block = index === undefined ? undefined : section?.blocks[Number(index)];
  return {
    label: block ? `${name}, ${blockLabel(reading, section?.blocks ?? [], block)}` : name,
    section: section?.key ?? null,
    blockId: block?.id ?? null,
    inBlock: block ? rest : '',
    part: null,
    rowKey: null,
  };
}

const GROUPS: Readonly<Record<Block['kind'], string>> = {
  paragraph: 'Absatz',
  quotation: 'Absatz',
  list: 'Aufzählung',
  heading: 'Zwischenüberschrift',
  note: 'Anmerkung',
  source: 'Quellenangabe',
  table: 'Tabelle',
  planning: 'Tabelle',
  figure: 'Abbildung',
  chart: 'Abbildung',
};

/** Tables and figures by their printed number, the rest counted in its section if there are several. */
function blockLabel(reading: Reading, blocks: readonly Block[], block: Block): string {
  const float = reading.floats.get(block.id);
  if (float) return `${float.label} ${float.number}`;
  const group = GROUPS[block.kind];
  const alike = blocks.filter(({ kind }) => GROUPS[kind] === group);
  return alike.length === 1 ? group : `${group} ${alike.indexOf(block) + 1}`;
}

const FRONT = ['title', 'subtitle', 'definition', 'impressum', 'layout', 'redaktionsschluss', 'openInformation'];
const OTHER: Readonly<Record<string, string>> = {
  participation: 'Mitwirkung',
  resolution: 'Beschluss',
  jobcenter: 'Angaben zum Jobcenter',
  period: 'Zeitraum',
};

function partPlace(reading: Reading, where: string): FindingPlace {
  const [first = '', second, third] = segmentsOf(where);
  const at = (label: string, part: PlacePart, rowKey: string | null = null): FindingPlace => ({
    label,
    section: null,
    blockId: null,
    inBlock: '',
    part,
    rowKey,
  });
  const row = second === undefined ? undefined : valueAt(reading.programme, `/${first}/${second}`);
  const named = (field: string): { name: string; key: string | null } => {
    const { [field]: name, key } = (row ?? {}) as Readonly<Record<string, unknown>>;
    return { name: typeof name === 'string' ? `, ${quoted(name)}` : '', key: typeof key === 'string' ? key : null };
  };
  switch (first) {
    case 'kennzahlen':
      return at(`Kennzahlen${named('label').name}`, first, named('label').key);
    case 'handlungsfelder':
      return at(`Handlungsfelder${named('title').name}`, first, named('title').key);
    case 'eintrittsplanung':
      return at(`Eintrittsplanung${named('instrument').name}`, first, named('instrument').key);
    case 'personal': {
      const entry = third === undefined ? undefined : valueAt(reading.programme, `/personal/${second ?? ''}/${third}`);
      const { name, traeger, wert, bereich } = (entry ?? {}) as Readonly<Record<string, unknown>>;
      const label = [name, traeger, wert, bereich].find((value) => typeof value === 'string');
      return at(typeof label === 'string' ? `Personal, ${quoted(label)}` : 'Personal', first, second ?? null);
    }
    case 'budget':
      return budgetPlace(reading, where, at);
    default:
      return FRONT.includes(first)
        ? at('Titelseite und Impressum', 'titelseite')
        : at(OTHER[first] ?? 'Programm', 'programm');
  }
}

function budgetPlace(
  { programme: { budget } }: Reading,
  where: string,
  at: (label: string, part: PlacePart, rowKey?: string | null) => FindingPlace,
): FindingPlace {
  const [, column, ...rest] = segmentsOf(where);
  if (column === 'tables') {
    const table = budget?.tables?.[Number(rest[0])];
    const row = rest[1] === 'rows' ? table?.rows[Number(rest[2])] : undefined;
    const words = [table?.title, row?.label].flatMap((word) => (word === undefined ? [] : [quoted(word)]));
    return at(['Budget', ...words].join(', '), 'budget', row?.key ?? table?.key ?? null);
  }
  const year = column === undefined ? undefined : budget?.[column as 'plan' | 'vorjahr' | 'endgueltig']?.year;
  const position = rest.join('/');
  const words = [`Budget${year === undefined ? '' : ` ${year}`}`, budgetLabel(position)];
  return at(words.filter((word) => word !== undefined).join(', '), 'budget', position === '' ? null : position);
}
