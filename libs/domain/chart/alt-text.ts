/** A chart in words, made from its data: what it is, what is largest and smallest, what it sums up to, how it went on. */
import { Decimal } from 'decimal.js';
import type { ChartBlock } from '../document/blocks.js';
import { changeOf, moneyText, sumOf } from '../planning/amounts.js';
import { enumerate, formatNumber, quoted } from '../shared/german.js';
import {
  hasValues,
  NO_DATA,
  NOT_COMPARABLE,
  type ChartContent,
  type ChartSeries,
  type TreeContent,
  type ValuesContent,
} from './chart-content.js';
import { sharesOf } from './anteile.js';
import { branches, type Branch } from './tree.js';

const NAMES: Readonly<Record<ChartBlock['chart'], string>> = {
  balken: 'Balkendiagramm',
  linie: 'Liniendiagramm',
  gestapelt: 'Gestapeltes Balkendiagramm',
  anteile: 'Anteilsdiagramm',
  organigramm: 'Organigramm',
};
/** Few values are all said; of more only the ends. */
const FEW = 6;
/** Further series are left to the table of data. */
const MANY = 4;
const LONGEST = 1900;

export function altText(title: string, chart: ChartBlock['chart'], content: ChartContent): string {
  const name = `${NAMES[chart]} ${quoted(title)}`;
  if (content.kind === 'tree') return shortened([`${name}.`, ...treeSentences(content)]);
  if (!hasValues(content)) return `${name}: ${NO_DATA}.`;
  const lead = content.mixedUnits ? [`${NOT_COMPARABLE}.`] : [];
  const unit = content.unit === undefined || content.unit === '%' ? '' : `, Einheit: ${content.unit}`;
  const said = content.series.slice(0, MANY).map((series) => sentence(series, chart, content));
  const more = content.series.length - said.length;
  return shortened([
    `${name}${unit}.`,
    ...lead,
    ...said,
    ...(more > 0 ? [`${more} weitere Reihen stehen in der Datentabelle.`] : []),
    ...missing(content),
  ]);
}

function sentence(series: ChartSeries, chart: ChartBlock['chart'], content: ValuesContent): string {
  const several = content.series.length > 1 || content.overTime;
  const lead = several && series.label !== 'Wert' ? `${series.label}: ` : '';
  if (content.overTime) return lead === '' ? capital(trend(series, content)) : `${lead}${trend(series, content)}`;
  const known = series.values.flatMap(({ exact, text }, at) =>
    exact === null ? [] : [{ exact, text, name: content.categories[at] ?? '', at }],
  );
  if (known.length === 0) return `${lead}${NO_DATA}.`;
  const shares = chart === 'anteile' ? sharesOf(series.values, content.unit) : [];
  const total = totalWords(series, content);
  if (known.length <= FEW) {
    const all = known.map(({ name, text, at }) => {
      const share = content.unit === '%' ? null : (shares[at] ?? null);
      return `${name} ${text}${share === null ? '' : ` (${formatNumber(share, { unit: '%' })})`}`;
    });
    return `${lead}${enumerate(all)}${total}.`;
  }
  const sorted = [...known].sort((a, b) => new Decimal(b.exact).comparedTo(a.exact));
  const [most, least] = [sorted[0], sorted.at(-1)];
  return `${lead}${known.length} Werte, am größten ${most?.name} mit ${most?.text}, am kleinsten ${least?.name} mit ${least?.text}${total}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function totalWords({ values }: ChartSeries, { additive, unit, decimals, parts }: ValuesContent): string {
  const known = values.flatMap(({ exact }) => (exact === null ? [] : [exact]));
  if (!additive || unit === '%' || parts === 'series' || known.length < 2) return '';
  const total = sumOf(known);
  return `, zusammen ${unit === 'EUR' ? moneyText(total) : formatNumber(total, { decimals: Math.max(decimals, new Decimal(total).decimalPlaces()) })}`;
}

/** „von 2.550 (2021) auf 2.721 (2024), das sind +171 (+6,7 %)“. */
function trend({ values }: ChartSeries, { categories, unit }: ValuesContent): string {
  const known = values.flatMap(({ exact, text }, at) =>
    exact === null ? [] : [{ exact, text, when: categories[at] ?? '' }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return `${NO_DATA}.`;
  if (first === last) return `${first.text} (${first.when}).`;
  const { absoluteText, relativeText } = changeOf(first.exact, last.exact, 'count');
  const change = unit === '%' ? `${absoluteText} Prozentpunkte` : `${absoluteText} (${relativeText})`;
  const inside = known.slice(1, -1);
  const peaks = inside.length === 0 ? '' : peak(known, first, last);
  return `von ${first.text} (${first.when}) auf ${last.text} (${last.when}), Veränderung ${change}${peaks}.`;
}

interface Dated {
  readonly exact: string;
  readonly text: string;
  readonly when: string;
}
/** The highest and lowest in between, if the ends are not. */
function peak(known: readonly Dated[], first: Dated, last: Dated): string {
  const sorted = [...known].sort((a, b) => new Decimal(a.exact).comparedTo(b.exact));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const between = (point: Dated | undefined): point is Dated =>
    point !== undefined && point.exact !== first.exact && point.exact !== last.exact;
  return [
    between(high) ? `; am höchsten ${high.text} (${high.when})` : '',
    between(low) ? `; am niedrigsten ${low.text} (${low.when})` : '',
  ].join('');
}

/** Withheld is not unknown, and neither is 0. */
function missing({ categories, series }: ValuesContent): string[] {
  const names = categories.filter((_, at) => series.some(({ values }) => values[at]?.exact === null));
  return names.length === 0 ? [] : [`Ohne Zahl, teilweise oder ganz: ${enumerate(names)}.`];
}

function treeSentences(content: TreeContent): string[] {
  const tops = branches(content);
  const count = content.nodes.length;
  return [
    `${count === 1 ? 'Eine Stelle' : `${count} Stellen`}, an der Spitze: ${enumerate(tops.map(({ node }) => node.label))}.`,
    ...tops.flatMap(belowSentences),
  ];
}
const belowSentences = ({ node, below }: Branch): string[] =>
  below.length === 0
    ? []
    : [
        `Zu ${quoted(node.label)} ${below.length === 1 ? 'gehört' : 'gehören'}: ${enumerate(below.map((branch) => branch.node.label))}.`,
        ...below.flatMap(belowSentences),
      ];

/** Whole sentences only, as long as a description may be. */
function shortened(sentences: readonly string[]): string {
  let text = '';
  for (const next of sentences) {
    if (text !== '' && text.length + next.length + 1 > LONGEST)
      return `${text} Alles Weitere steht in der Datentabelle.`;
    text = text === '' ? next : `${text} ${next}`;
  }
  return text;
}
