/** The findings as a report that a Geschäftsführung reads: what must be settled, what should be looked at, what was passed over and why, what is in order. */
import { deepFreeze } from '../document/document-model.js';
import type {
  BlockNode,
  CellNode,
  DocumentModel,
  InlineNode,
  SectionNode,
  TableNode,
  TitlePageNode,
} from '../document/document-model.js';
import { editionLabel, periodLabel } from '../document/edition.js';
import type { Programme } from '../document/programme.js';
import { longDate, NBSP } from '../shared/german.js';
import type { ReviewedFinding } from './review.js';
import { RULES } from './rules.js';

export interface ReportedFinding extends ReviewedFinding {
  /** `by`: function, `on`: local day. */
  readonly override: { readonly reason: string; readonly by: string; readonly on: string } | null;
}

/** @param checkedOn local day. Findings in the order of the rules. */
export function findingsReport(
  programme: Programme,
  findings: readonly ReportedFinding[],
  checkedOn: string,
): DocumentModel {
  const open = findings.filter(({ override }) => !override);
  const groups = {
    blocking: open.filter(({ severity }) => severity === 'blocks'),
    warning: open.filter(({ severity }) => severity === 'warns'),
    overridden: findings.filter(({ override }) => override),
  };
  const { name } = programme.jobcenter;
  const title = `Befunde zum Programm ${periodLabel(programme)}`;
  let number = 0;
  const next = (): string => String(++number);
  return deepFreeze<DocumentModel>({
    kind: 'document',
    language: 'de-DE',
    properties: {
      title,
      subject: programme.title,
      creator: name,
      keywords: ['Befunde', 'Plausibilität', 'Arbeitsmarkt- und Integrationsprogramm', name, periodLabel(programme)],
      date: checkedOn,
    },
    header: { left: name, right: title },
    footer: `Geprüft am ${longDate(checkedOn)}`,
    parts: [
      titleOf(programme, title, checkedOn),
      section('Ueberblick', 'Auf einen Blick', [paragraph('ueberblick', summary(groups)), ...overview(findings)]),
      section('Klaeren', 'Vor der Freigabe zu klären', [
        ...(groups.blocking.length === 0
          ? [paragraph('nichts', [plain('Nichts: Kein Befund steht der Freigabe entgegen.')])]
          : byRule(groups.blocking, next)),
      ]),
      ...(groups.warning.length === 0 ? [] : [section('Ansehen', 'Bitte ansehen', byRule(groups.warning, next))]),
      ...(groups.overridden.length === 0
        ? []
        : [section('Uebergangen', 'Mit Begründung übergangen', byRule(groups.overridden, next))]),
      section('Ohne', 'Ohne Befund', [paragraph('ohne', silent(findings))]),
    ],
  });
}

function titleOf(programme: Programme, title: string, checkedOn: string): TitlePageNode {
  return {
    kind: 'titlePage',
    compact: true,
    jobcenter: programme.jobcenter.name,
    title,
    subtitle: programme.title,
    period: periodLabel(programme),
    edition: `${editionLabel(programme)} · geprüft am ${longDate(checkedOn)}`,
    definition: [],
  };
}

interface Groups {
  readonly blocking: readonly ReportedFinding[];
  readonly warning: readonly ReportedFinding[];
  readonly overridden: readonly ReportedFinding[];
}

function summary({ blocking, warning, overridden }: Groups): InlineNode[] {
  const sentences = [
    blocking.length === 0
      ? 'Kein Befund steht der Freigabe entgegen.'
      : blocking.length === 1
        ? 'Ein Befund steht der Freigabe entgegen: Er muss behoben oder von der Geschäftsführung mit Begründung übergangen werden.'
        : `${blocking.length} Befunde stehen der Freigabe entgegen: Sie müssen behoben oder von der Geschäftsführung mit Begründung übergangen werden.`,
    warning.length === 0
      ? 'Weitere Hinweise gibt es nicht.'
      : warning.length === 1
        ? 'Ein weiterer Befund ist ein Hinweis und hält nichts auf.'
        : `${warning.length} weitere Befunde sind Hinweise und halten nichts auf.`,
    ...(overridden.length === 0
      ? []
      : [
          overridden.length === 1
            ? 'Ein Befund wurde mit Begründung übergangen.'
            : `${overridden.length} Befunde wurden mit Begründung übergangen.`,
        ]),
  ];
  return [
    plain(`Das Programm wurde nach ${RULES.length} Regeln geprüft. `),
    { ...plain(sentences.join(' ')), bold: true },
  ];
}

/** One line per rule that found something. */
function overview(findings: readonly ReportedFinding[]): TableNode[] {
  const rows = RULES.flatMap(({ code, title }) => {
    const own = findings.filter(({ rule }) => rule === code);
    if (own.length === 0) return [];
    const count = (is: (one: ReportedFinding) => boolean): CellNode => {
      const number = own.filter(is).length;
      return { lines: [number === 0 ? '–' : String(number)], bold: false };
    };
    const cells = [
      { lines: [`${code} ${title}`], bold: false },
      count(({ severity, override }) => severity === 'blocks' && !override),
      count(({ severity, override }) => severity === 'warns' && !override),
      count(({ override }) => override !== null),
    ];
    return [{ kind: 'data' as const, indent: 0, cells }];
  });
  if (rows.length === 0) return [];
  const number = (label: string) => ({ label, align: 'right' as const, width: 1.1 });
  return [
    {
      kind: 'table',
      id: 'regeln',
      anchor: 'Tabelle_1',
      caption: { label: 'Tabelle', number: 1, title: 'Befunde nach Regeln' },
      columns: [
        { label: 'Regel', align: 'left', width: 5 },
        number('Sperren'),
        number('Hinweise'),
        number('Übergangen'),
      ],
      rows,
    },
  ];
}

/** Under each rule its explanation, then its findings with a number each, so that a meeting can name them. */
function byRule(findings: readonly ReportedFinding[], next: () => string): BlockNode[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return rules.flatMap((rule): BlockNode[] => {
    const own = findings.filter((finding) => finding.rule === rule);
    const [first] = own;
    const explanation = [
      first?.explanation ?? '',
      ...(own.some(({ questions }) => questions.length > 0) ? [ASKED] : []),
    ].join(' ');
    return [
      { kind: 'heading', id: `h-${rule}`, level: 2, content: [plain(`${rule} ${first?.title ?? ''}`)] },
      { ...paragraph(`e-${rule}`, [{ ...plain(explanation), italic: true }]), keepWithNext: true },
      ...own.flatMap((finding) => oneFinding(finding, next())),
    ];
  });
}

const ASKED = 'Unter jedem Befund steht, was der Beirat voraussichtlich fragen wird.';

function oneFinding(finding: ReportedFinding, number: string): BlockNode[] {
  const { questions } = finding;
  const told: BlockNode = {
    kind: 'paragraph',
    id: `b-${number}`,
    number,
    keepWithNext: questions.length > 0,
    content: contentOf(finding),
  };
  const items = questions.map((question) => ({ content: [plain(question)] }));
  return items.length === 0 ? [told] : [told, { kind: 'list', id: `l-${number}`, list: { ordered: false, items } }];
}

function contentOf({ place, message, override }: ReportedFinding): InlineNode[] {
  const [head, body] = headAndBody(place.label, message);
  return [
    { ...plain(head), bold: true },
    { kind: 'lineBreak' },
    plain(body),
    ...(override === null
      ? []
      : [
          { kind: 'lineBreak' as const },
          { ...plain(`Begründung (${override.by}, ${longDate(override.on)}): `), italic: true },
          plain(override.reason.replace(/\s*\n\s*/g, ' ')),
        ]),
  ];
}

/** A row that the message begins with is not said twice. */
function headAndBody(label: string, message: string): [head: string, body: string] {
  const [, part, row = ''] = /^(.*?), („.*“)$/u.exec(label) ?? [];
  if (part === undefined || !message.startsWith(row)) return [label, message];
  if (!message.startsWith(`${row}: `)) return [part, message];
  const rest = message.slice(row.length + 2);
  return [label, rest.charAt(0).toUpperCase() + rest.slice(1)];
}

function silent(findings: readonly ReportedFinding[]): InlineNode[] {
  const spoken = new Set(findings.map(({ rule }) => rule));
  const quiet = RULES.filter(({ code }) => !spoken.has(code));
  return quiet.length === 0
    ? [plain('Jede Regel hat mindestens einen Befund.')]
    : [
        plain(
          `Nichts gefunden haben ${quiet.length === 1 ? 'die Regel' : 'die Regeln'}: ${quiet.map(({ code, title }) => `${code}${NBSP}${title}`).join(' · ')}.`,
        ),
      ];
}

/** A number and its unit stay together. */
const plain = (text: string) => ({
  kind: 'text' as const,
  text: text.replace(/(\d) (?=%|EUR\b|Mio\b)/gu, `$1${NBSP}`),
});
const paragraph = (id: string, content: InlineNode[]) => ({ kind: 'paragraph' as const, id, content });
const section = (anchor: string, title: string, blocks: BlockNode[]): SectionNode => ({
  kind: 'section',
  anchor,
  level: 1,
  title,
  inTableOfContents: true,
  newPage: false,
  blocks,
});
