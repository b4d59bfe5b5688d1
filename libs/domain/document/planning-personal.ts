/** Personal as a table: areas, Träger, sex and Betreuungsschlüssel; heads, posts and full-time equivalents stay three numbers. */
import type { ComputedPersonal, NumberCell, StaffGroup, StaffNumber } from '../planning/computed.js';
import { computedPersonal } from '../planning/personal.js';
import type { PlanningBlock } from './blocks.js';
import type { RowNode } from './document-model.js';
import type { Personal } from './figures.js';
import { numberColumn, row, textColumn, type PlanningColumn, type PlanningTable } from './planning-table.js';
import type { References } from './references.js';

const GROUPS = { bereiche: 'nach Bereichen', traeger: 'nach Trägern', geschlecht: 'nach Geschlecht' } as const;
type Group = keyof typeof GROUPS;
/** What the keys of a planning block may choose. */
export const PERSONAL_KEYS: readonly string[] = [...Object.keys(GROUPS), 'betreuungsschluessel'];
const RATIOS = 'Betreuungsschlüssel';

/** One line of the table, before it is known which columns are shown. */
interface Line {
  readonly label: string;
  readonly kind: RowNode['kind'];
  readonly texts: Readonly<Partial<Record<string, string>>>;
}

export function personalTable(
  { figures: { personal } }: References,
  { keys }: Pick<PlanningBlock, 'keys'>,
): PlanningTable {
  if (!personal) return { columns: [textColumn('bezeichnung', 'Bereich')], rows: [] };
  const computed = computedPersonal(personal);
  const wanted = (key: string) => keys?.includes(key) ?? true;
  const groups = (Object.keys(GROUPS) as Group[]).filter((group) => wanted(group) && computed[group].rows.length > 0);
  const ratios = wanted('betreuungsschluessel') ? ratioLines(personal) : [];
  const several = groups.length + Number(ratios.length > 0) > 1;
  const lines = [
    ...groups.flatMap((group) => [
      ...(several ? [{ label: GROUPS[group], kind: 'heading', texts: {} } as const] : []),
      ...groupLines(group, computed, personal),
    ]),
    ...(groups.length === 0 && ratios.length === 0 ? [totalLine(computed.total)] : []),
    ...(several && ratios.length > 0 ? [{ label: RATIOS, kind: 'heading', texts: {} } as const] : []),
    ...ratios,
  ];
  // A total alone makes no column, unless it is all there is.
  const columns = COLUMNS.filter(({ key }) =>
    lines.some(({ kind, texts }) => texts[key] !== undefined && (kind === 'data' || lines.length === 1)),
  );
  return {
    columns: [
      textColumn('bezeichnung', several ? 'Gliederung' : (NAMES[groups[0] ?? 'bereiche'] ?? ''), 3),
      ...columns,
    ],
    rows: lines.map(({ label, kind, texts }) => row([label, ...columns.map(({ key }) => texts[key] ?? '')], { kind })),
    stand: personal.stand,
    source: personal.source,
    createdBy: personal.createdBy,
  };
}

const NAMES: Readonly<Record<Group, string>> = { bereiche: 'Bereich', traeger: 'Träger', geschlecht: 'Geschlecht' };
const COLUMNS: readonly PlanningColumn[] = [
  textColumn('inhalt', 'Aufgaben', 4),
  numberColumn('koepfe', 'Köpfe', undefined, 1),
  numberColumn('stellen', 'Stellen', undefined, 1),
  numberColumn('vzae', 'VZÄ', undefined, 1),
  numberColumn('anteil', 'Anteil', undefined, 1.1),
  numberColumn('schluessel', 'Schlüssel', undefined, 1.2),
];

function groupLines(group: Group, computed: ComputedPersonal, personal: Personal): Line[] {
  const { rows, sums } = computed[group];
  const lines = rows.map(({ label, cells, shares, prozent }, index): Line => {
    const share = group === 'bereiche' ? null : (prozent ?? shares.koepfe ?? shares.vzae ?? shares.stellen);
    const inhalt = group === 'bereiche' ? personal.bereiche?.[index]?.inhalt : undefined;
    return {
      label,
      kind: 'data',
      texts: {
        ...numbers(cells),
        ...(share === null ? {} : { anteil: share.text }),
        ...(inhalt === undefined ? {} : { inhalt }),
      },
    };
  });
  const total = group === 'bereiche' ? withTotal(sums, computed.total) : sums;
  return Object.values(total).some((cell) => cell !== null) ? [...lines, totalLine(total)] : lines;
}

/** What the areas do not divide is known for the whole house. */
const withTotal = (sums: StaffGroup['sums'], total: ComputedPersonal['total']): StaffGroup['sums'] => ({
  koepfe: sums.koepfe ?? total.koepfe,
  stellen: sums.stellen ?? total.stellen,
  vzae: sums.vzae ?? total.vzae,
});

type Numbers = Readonly<Record<StaffNumber, NumberCell | null>>;
const totalLine = (cells: Numbers): Line => ({ label: 'Insgesamt', kind: 'sum', texts: numbers(cells) });

const numbers = (cells: Numbers): Line['texts'] =>
  Object.fromEntries(Object.entries(cells).flatMap(([key, cell]) => (cell === null ? [] : [[key, cell.text]])));

const ratioLines = ({ betreuungsschluessel = [] }: Personal): Line[] =>
  betreuungsschluessel.map(({ bereich, verhaeltnis }) => ({
    label: bereich,
    kind: 'data',
    texts: { schluessel: verhaeltnis },
  }));
