/** Kennzahlen and goals as tables: value, unit and Stand as everywhere; what was before and by how much it changed, with the kind of change said. */
import type { ComputedKennzahl, KennzahlDifference } from '../planning/computed.js';
import { computedKennzahl } from '../planning/kennzahl.js';
import { formatStand } from '../shared/german.js';
import type { PlanningBlock } from './blocks.js';
import type { Kennzahl } from './kennzahl.js';
import { isPrintable, printKennzahl } from './kennzahl-text.js';
import {
  hasText,
  numberColumn,
  row,
  textColumn,
  withRelation,
  type PlanningColumn,
  type PlanningTable,
} from './planning-table.js';
import type { References } from './references.js';

type Given = Pick<PlanningBlock, 'keys' | 'show'>;
interface Entry {
  readonly kennzahl: Kennzahl;
  readonly computed: ComputedKennzahl;
}
type Column = PlanningColumn & { readonly text: (entry: Entry) => string | readonly string[] };

/** All that are no goals, or the named ones in their order. */
export function kennzahlenTable(references: References, { keys, show = [] }: Given): PlanningTable {
  const entries = chosen(references, keys, ({ kind }) => kind !== 'ziel');
  const unit = common(entries.map(({ kennzahl }) => kennzahl.unit));
  const stand = common(entries.map(({ kennzahl }) => kennzahl.stand && formatStand(kennzahl.stand)));
  const source = common(entries.map(({ kennzahl }) => kennzahl.source));
  return table(entries, {
    name: 'Kennzahl',
    source: show.includes('quelle') ? undefined : source,
    stand: stand === undefined ? undefined : entries[0]?.kennzahl.stand,
    columns: [
      { ...numberColumn('wert', 'Wert', headUnit(unit), 1.6), text: ({ kennzahl }) => valueText(kennzahl, unit) },
      ...(stand === undefined && entries.some(({ kennzahl }) => kennzahl.stand)
        ? [{ ...textColumn('stand', 'Stand', 1.7), text: standOf }]
        : []),
      ...(show.includes('vorjahr') ? [before(unit)] : []),
      ...(show.includes('veraenderung') ? [CHANGE] : []),
      ...(show.includes('rechtsgrundlage') ? [LEGAL_BASIS] : []),
      ...(show.includes('quelle') ? [SOURCE] : []),
    ],
  });
}

/** All goals, or the named ones in their order. */
export function zieleTable(references: References, { keys, show = [] }: Given): PlanningTable {
  const entries = chosen(references, keys, ({ kind }) => kind === 'ziel');
  const unit = common(entries.map(({ kennzahl }) => kennzahl.unit));
  const measures = new Set(entries.flatMap(({ kennzahl }) => kennzahl.measure ?? []));
  const { year } = references.figures.period;
  return table(entries, {
    name: 'Ziel',
    source: show.includes('quelle') ? undefined : common(entries.map(({ kennzahl }) => kennzahl.source)),
    columns: [
      ...(measures.size > 0
        ? [{ ...textColumn('messart', 'Messart', 1.2), text: ({ kennzahl }: Entry) => kennzahl.measure ?? '' }]
        : []),
      ...(show.includes('vorjahr') ? [before(unit)] : []),
      {
        ...numberColumn('ziel', `Ziel ${year}`, headUnit(unit), 1.8),
        text: ({ kennzahl }) => valueText(kennzahl, unit),
      },
      { ...CHANGE, label: 'Veränderung zum Vorjahr', width: 1.9 },
      { ...textColumn('zielgeber', 'Zielgeber', 1.2), text: ({ kennzahl }) => kennzahl.goal?.owner ?? '' },
      ...(show.includes('rechtsgrundlage') ? [LEGAL_BASIS] : []),
      ...(show.includes('quelle') ? [SOURCE] : []),
    ],
    note: [
      ...(measures.has('JFW') ? ['JFW = Jahresfortschrittswert'] : []),
      ...(measures.has('JDW') ? ['JDW = Jahresdurchschnittswert'] : []),
    ].join('; '),
  });
}

function chosen(
  { figures, kennzahlen }: References,
  keys: readonly string[] | undefined,
  usual: (kennzahl: Kennzahl) => boolean,
): Entry[] {
  const list = keys ? keys.flatMap((key) => kennzahlen.get(key) ?? []) : figures.kennzahlen.filter(usual);
  return list.map((kennzahl) => ({ kennzahl, computed: computedKennzahl(kennzahl, figures.kennzahlen) }));
}

/** What all have alike; undefined if they differ. */
function common<T>(values: readonly (T | undefined)[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

/** Signs that mean nothing alone stay at the number. */
const AT_NUMBER = ['%', '‰', '1:n'];
const headUnit = (unit: string | undefined): string | undefined =>
  unit === undefined || AT_NUMBER.includes(unit) ? undefined : unit;

function valueText(kennzahl: Kennzahl, unit: string | undefined): string {
  if (!isPrintable(kennzahl)) return kennzahl.suppressed ?? '–';
  return printKennzahl(kennzahl, { withUnit: headUnit(unit) === undefined });
}

const standOf = ({ computed }: Entry): string => computed.standText ?? '';

/** The value before with its own Stand. */
const before = (unit: string | undefined): Column => ({
  ...numberColumn('vorjahr', 'Vergleichswert', headUnit(unit), 1.7),
  text: ({ kennzahl, computed: { comparison } }) => {
    const value = comparison?.text ?? undefined;
    if (value === undefined) return '–';
    const short = headUnit(unit) === undefined ? value : value.slice(0, -`\u00a0${kennzahl.unit}`.length);
    return comparison?.standText ? [short, `(${comparison.standText})`] : [short];
  },
});

const CHANGE: Column = {
  ...numberColumn('veraenderung', 'Veränderung', undefined, 1.8),
  text: ({ computed }) => changeTexts(computed),
};
/** What the source states; else the one kind that says most: points for shares, percent for the rest. */
function changeTexts({ comparison }: ComputedKennzahl): readonly string[] {
  const { absolute = null, relativePercent = null, percentagePoints = null } = comparison ?? {};
  const all = [absolute, relativePercent, percentagePoints].filter((one): one is KennzahlDifference => one !== null);
  const stated = all.filter((one) => one.stated);
  const said =
    stated.length > 0 ? stated : [percentagePoints ?? relativePercent ?? absolute].filter((one) => one !== null);
  return said.length === 0 ? ['–'] : said.map(({ text }) => text);
}

const LEGAL_BASIS: Column = {
  ...textColumn('rechtsgrundlage', 'Rechtsgrundlage', 2),
  text: ({ kennzahl }) => kennzahl.goal?.legalBasis ?? '',
};
const SOURCE: Column = { ...textColumn('quelle', 'Quelle', 2.6), text: ({ kennzahl }) => kennzahl.source ?? '' };

interface Parts {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly source: string | undefined;
  readonly stand?: PlanningTable['stand'];
  readonly note?: string;
}
/** A part stands below its whole if that stands before it. */
function table(entries: readonly Entry[], { name, columns, source, stand, note = '' }: Parts): PlanningTable {
  const depths = new Map<string, number>();
  const rows = entries.map((entry) => {
    const { key, label, partOf } = entry.kennzahl;
    const above = partOf && depths.get(partOf.key);
    const indent = above === undefined ? 0 : Math.min(above + 1, 4);
    depths.set(key, indent);
    const named = above === undefined ? label : withRelation([label], partOf?.relation);
    return row([named, ...columns.map(({ text }) => text(entry))], { indent });
  });
  return {
    columns: [textColumn('bezeichnung', name, 4.5), ...columns.map(({ text: _text, ...column }) => column)],
    rows,
    source,
    stand,
    note: hasText(note),
  };
}
