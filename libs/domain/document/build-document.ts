/** Programme JSON → document model: the one place that decides what is printed, in which order and in which words. */
import { enumerate, longDate } from '../shared/german.js';
import { buildBlocks } from './build-blocks.js';
import { inlineBuilder } from './build-inline.js';
import { participationBlocks } from './build-participation.js';
import { buildResolution, buildSignatures, linesOf, RESOLUTION_ANCHOR, SIGNATURES_ANCHOR } from './build-resolution.js';
import { deepFreeze } from './document-model.js';
import type {
  BlockNode,
  ContentsEntry,
  DocumentModel,
  ImpressumNode,
  PartNode,
  SectionNode,
  TitlePageNode,
} from './document-model.js';
import { editionDate, editionLabel, editionLine, periodLabel, watermarkOf } from './edition.js';
import type { Programme } from './programme.js';
import { collectReferences } from './references.js';

/** Pure and deterministic; `programme` must have passed `validateProgramme`, what it refuses is printed as „…“. */
export function buildDocument(programme: Programme): DocumentModel {
  const sections = buildSections(programme);
  const endings = buildEndings(programme);
  const front = sections.filter((part) => part.front).map((part) => part.node);
  const main = sections.filter((part) => !part.front).map((part) => part.node);
  const body: PartNode[] = [...front, ...main, ...endings];
  const watermark = watermarkOf(programme);
  const { name } = programme.jobcenter;
  return deepFreeze<DocumentModel>({
    kind: 'document',
    language: 'de-DE',
    properties: {
      title: programme.title,
      subject: `Arbeitsmarkt- und Integrationsprogramm ${periodLabel(programme)}`,
      creator: name,
      keywords: [
        'Arbeitsmarkt- und Integrationsprogramm',
        'SGB II',
        name,
        periodLabel(programme),
        editionLabel(programme),
      ],
      date: editionDate(programme),
    },
    header: { left: name, right: programme.title },
    footer: editionLabel(programme),
    ...(watermark === undefined ? {} : { watermark }),
    parts: [
      buildTitlePage(programme),
      ...buildImpressum(programme),
      ...(programme.layout.tableOfContents
        ? [{ kind: 'contents' as const, title: 'Inhalt', entries: contentsOf(body) }]
        : []),
      ...body,
    ],
  });
}

function buildTitlePage(programme: Programme): TitlePageNode {
  const { jobcenter, title, subtitle, definition, layout } = programme;
  const traeger = (jobcenter.traeger ?? []).map(({ name }) => name);
  return {
    kind: 'titlePage',
    compact: !layout.titlePage,
    jobcenter: jobcenter.name,
    ...(traeger.length === 0 ? {} : { traeger: traegerLine(jobcenter.traegerform, traeger) }),
    title,
    ...(subtitle === undefined || subtitle === jobcenter.name ? {} : { subtitle }),
    period: periodLabel(programme),
    edition: editionLine(programme),
    definition: linesOf(definition),
  };
}

const traegerLine = (form: 'gE' | 'zkT', traeger: readonly string[]): string =>
  form === 'gE'
    ? `Gemeinsame Einrichtung von ${enumerate(traeger)}`
    : `Zugelassener kommunaler Träger: ${enumerate(traeger)}`;

function buildImpressum({ impressum, redaktionsschluss }: Programme): ImpressumNode[] {
  if (!impressum) return [];
  const { herausgeber, verantwortlich, ort, kontakt = [], redaktion } = impressum;
  const responsible =
    verantwortlich && [verantwortlich.funktion, verantwortlich.name].filter((part) => part !== undefined).join(', ');
  return [
    {
      kind: 'impressum',
      title: 'Impressum',
      facts: [
        { label: 'Herausgeber', value: herausgeber },
        ...(responsible === undefined ? [] : [{ label: 'Verantwortlich', value: responsible }]),
        ...(redaktion === undefined ? [] : [{ label: 'Redaktion', value: redaktion }]),
        ...(ort === undefined ? [] : [{ label: 'Ort', value: ort }]),
        ...(kontakt.length === 0 ? [] : [{ label: 'Kontakt', value: kontakt.join('\n') }]),
        ...(redaktionsschluss === undefined
          ? []
          : [{ label: 'Redaktionsschluss', value: longDate(redaktionsschluss) }]),
      ],
    },
  ];
}

function buildSections(programme: Programme): { front: boolean; node: SectionNode }[] {
  const references = collectReferences(programme);
  const inline = inlineBuilder(references);
  const markUnchecked = programme.edition.kind === 'arbeitsstand';
  const all = [...references.sections.values()];
  const firstMain = all.find(({ front }) => !front)?.section.key;
  return all.map(({ section, level, number, anchor, front }) => ({
    front,
    node: {
      kind: 'section',
      key: section.key,
      anchor,
      level,
      ...(number === undefined ? {} : { number }),
      title: section.title,
      ...(section.subtitle === undefined ? {} : { subtitle: section.subtitle }),
      inTableOfContents: section.inTableOfContents,
      newPage: section.newPage === true || (front && level === 1) || section.key === firstMain,
      blocks: buildBlocks({ references, inline, level, markUnchecked }, section.blocks),
    },
  }));
}

/** What the product adds after the last section: open points, participation, Nachträge, resolution, signatures. */
function buildEndings(programme: Programme): PartNode[] {
  const { resolution, edition, layout } = programme;
  const resolved = edition.kind === 'beschlossen';
  return [
    ...ending('Redaktionsschluss', 'Redaktionsschluss und offene Angaben', openPoints(programme)),
    ...ending('Mitwirkung', 'Mitwirkung', participationBlocks(programme)),
    ...(resolved && resolution ? [buildResolution(programme, resolution)] : []),
    ...(resolved && layout.signaturePage ? [buildSignatures(programme)] : []),
    ...ending('Nachtraege', 'Nachträge', nachtraege(programme)),
  ];
}

const ending = (anchor: string, title: string, blocks: BlockNode[]): SectionNode[] =>
  blocks.length === 0
    ? []
    : [{ kind: 'section', anchor, level: 1, title, inTableOfContents: true, newPage: false, blocks }];

function openPoints({ redaktionsschluss, openInformation = [] }: Programme): BlockNode[] {
  const state =
    redaktionsschluss === undefined
      ? []
      : [`Redaktionsschluss dieses Programms war der ${longDate(redaktionsschluss)}.`];
  const open = openInformation.length === 0 ? [] : ['Folgende Angaben lagen noch nicht vor:'];
  const sentences = [...state, ...open];
  if (sentences.length === 0) return [];
  return [
    { kind: 'paragraph', id: 'redaktionsschluss', content: [{ kind: 'text', text: sentences.join(' ') }] },
    ...(openInformation.length === 0 ? [] : [list('offene-angaben', openInformation)]),
  ];
}

const nachtraege = ({ nachtraege: all = [] }: Programme): BlockNode[] =>
  all.length === 0
    ? []
    : [
        list(
          'nachtraege',
          all.map(({ number, title, resolvedOn, reason }) => {
            const when = resolvedOn === undefined ? '' : ` (beschlossen am ${longDate(resolvedOn)})`;
            return [`Nachtrag ${number}: ${title}${when}`, ...linesOf(reason)].join('. ');
          }),
        ),
      ];

const list = (id: string, lines: readonly string[]): BlockNode => ({
  kind: 'list',
  id,
  list: { ordered: false, items: lines.map((text) => ({ content: [{ kind: 'text', text }] })) },
});

function contentsOf(parts: readonly PartNode[]): ContentsEntry[] {
  return parts.flatMap((part): ContentsEntry[] => {
    if (part.kind === 'resolution') return [{ level: 1, title: part.title, anchor: RESOLUTION_ANCHOR }];
    if (part.kind === 'signatures') return [{ level: 1, title: part.title, anchor: SIGNATURES_ANCHOR }];
    if (part.kind !== 'section' || !part.inTableOfContents || part.level > 3) return [];
    const { level, number, title, anchor } = part;
    return [{ level, ...(number === undefined || number === '→' ? {} : { number }), title, anchor }];
  });
}
