/** The DOCX read back and held against the model: headings, every text, every table cell; LibreOffice reads it as well. */
import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildDocument } from '#domain/document/build-document.js';
import { plainText } from '#domain/document/document-model.js';
import type { Programme } from '#domain/document/programme.js';
import { renderDocx } from '#rendering/render-docx.js';
import { all, attribute, odtText, outlineLevels, parse, readBody, textOf, unzip } from '../support/docx-reader.js';
import type { ReadBlock, ReadParagraph } from '../support/docx-reader.js';
import { modelTables, modelTexts, paragraphsIn, sectionsOf, tablesIn } from '../support/document-texts.js';
import { convert, libreOfficeInstalled, libreOfficeRequired } from '../support/libreoffice.js';
import { PNG_BASE64, resolvedProgramme, sampleProgramme } from '../support/sample-programme.js';

jest.setTimeout(60_000);

const root = join(import.meta.dirname, '../..');
describe.each<[string, Programme]>([
  ['draft', sampleProgramme()],
  ['resolved copy', resolvedProgramme()],
])('DOCX of the %s', (_name, programme) => {
  const model = buildDocument(programme);
  let docx: Uint8Array;
  let files: Record<string, string>;
  let body: ReadBlock[];
  beforeAll(async () => {
    docx = await renderDocx(model);
    files = unzip(docx);
    body = readBody(files);
  });

  it('has every text of the model, once and in order', () => {
    const written = body.filter((block): block is ReadParagraph => block.kind === 'paragraph').map(({ text }) => text);
    const expected = modelTexts(model);
    const start = written.lastIndexOf(expected[0] ?? '');
    expect(written.slice(start, start + expected.length)).toEqual(expected);
  });

  it('has every heading with its outline level', () => {
    const levels = outlineLevels(files);
    const written = paragraphsIn(body).flatMap(({ style, text }) =>
      levels.has(style) ? [[levels.get(style), text.replace(/^[^\t]*\t/, '')]] : [],
    );
    const endings = model.parts.flatMap((part): (readonly [number, string])[] => {
      if (part.kind === 'resolution')
        return [[1, part.title], ...(part.conditions.length > 0 ? [[2, 'Auflagen'] as const] : [])];
      return part.kind === 'signatures' ? [[1, part.title]] : [];
    });
    const expected = sectionsOf(model).flatMap(({ level, title, blocks }) => [
      [level, title],
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, plainText(block.content)]] : [])),
    ]);
    expect(written).toEqual([[1, 'Impressum'], ...expected, ...endings]);
  });

  it('has every table cell, right-aligned numbers, a repeated header and no row that splits', () => {
    const written = tablesIn(body).filter(({ rows }) => rows.some(({ header }) => header));
    expect(
      written.map(({ rows }) => rows.slice(1).map((row) => row.cells.map((cell) => cell.map(({ text }) => text)))),
    ).toEqual(
      modelTables(model).map(({ rows }) =>
        rows.map(({ kind, cells }) =>
          (kind === 'heading' && cells.slice(1).every(({ lines }) => lines.join('') === '')
            ? cells.slice(0, 1)
            : cells
          ).map(({ lines }) => [...lines]),
        ),
      ),
    );
    for (const { rows } of written) {
      expect(rows.map(({ header }) => header)).toEqual(rows.map((_, index) => index === 0));
      expect(rows.every(({ cantSplit }) => cantSplit)).toBe(true);
      expect(rows[2]?.cells.map(([first]) => first?.align)).toEqual(['', 'right', 'right', 'right', 'right']);
    }
  });

  it('fills the table of contents with entries and page numbers', () => {
    const entries = paragraphsIn(body).filter(({ style }) => /^TOC\d$/.test(style));
    const contents = model.parts.find((part) => part.kind === 'contents');
    expect(entries.map(({ text }) => text.replace(/\t\d+$/, ''))).toEqual(
      contents?.kind === 'contents'
        ? contents.entries.map(({ number, title }) => (number === undefined ? title : `${number}\t${title}`))
        : [],
    );
    const pages = entries.map(({ text }) => Number(/\t(\d+)$/.exec(text)?.[1]));
    expect(pages[0]).toBe(4);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(files['word/settings.xml']).not.toContain('updateFields');
  });

  it('has no field but those of the product, and leads outside only by links', () => {
    const instructions = Object.entries(files)
      .filter(([path]) => path.startsWith('word/') && path.endsWith('.xml'))
      .flatMap(([, xml]) =>
        all(parse(xml), 'w:instrText').map(
          (node) =>
            String(node['w:instrText'] === undefined ? '' : readText(node))
              .trim()
              .split(' ')[0],
        ),
      );
    expect(new Set(instructions)).toEqual(new Set(['TOC', 'PAGEREF', 'SEQ', 'PAGE', 'NUMPAGES']));
    const external = Object.entries(files)
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([, xml]) =>
        all(parse(xml), 'Relationship').filter((node) => attribute(node, 'TargetMode') === 'External'),
      );
    expect(external.map((node) => attribute(node, 'Target'))).toEqual(
      expect.arrayContaining(['mailto:amip@example.org', 'https://statistik.arbeitsagentur.de/']),
    );
    for (const node of external) expect(attribute(node, 'Target')).toMatch(/^(https?:\/\/|mailto:)/);
  });

  it('leads every reference to a bookmark that is there, each once', () => {
    const document = parse(files['word/document.xml'] ?? '');
    const bookmarks = all(document, 'w:bookmarkStart');
    const names = bookmarks.map((node) => attribute(node, 'w:name'));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(bookmarks.map((node) => attribute(node, 'w:id'))).size).toBe(names.length);
    for (const anchor of all(document, 'w:hyperlink').map((node) => attribute(node, 'w:anchor')))
      if (anchor !== '') expect(names).toContain(anchor);
  });

  it('keeps footnotes, alternative text, language and properties', () => {
    expect(all(parse(files['word/footnotes.xml'] ?? ''), 'w:footnote').map((node) => textOf(node).trim())).toContain(
      'Quelle: Statistik der BA',
    );
    expect(all(parse(files['word/document.xml'] ?? ''), 'wp:docPr').map((node) => attribute(node, 'descr'))).toEqual([
      'Zwei Balken: Beschäftigung in Industrie und Handwerk.',
    ]);
    expect(attribute(all(parse(files['word/styles.xml'] ?? ''), 'w:lang')[0], 'w:val')).toBe('de-DE');
    const core = files['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Arbeitsmarkt- und Integrationsprogramm 2024</dc:title>');
    expect(core).toContain('<dc:creator>Jobcenter Musterkreis</dc:creator>');
    expect(core).toContain(`${model.properties.date}T00:00:00Z`);
  });

  it('shows the watermark on every page of a draft and on none after the resolution', () => {
    const headers = Object.entries(files).filter(([path]) => /^word\/header\d+\.xml$/.test(path));
    expect(headers.map(([, xml]) => xml.includes('string="ENTWURF"'))).toEqual(
      headers.map(() => model.watermark !== undefined),
    );
    expect(headers).toHaveLength(2);
  });

  it('has the same bytes in this and in another process', async () => {
    expect(Buffer.compare(docx, await renderDocx(buildDocument(programme)))).toBe(0);
    expect(Buffer.compare(docx, await renderElsewhere(programme))).toBe(0);
  });
});

const readText = (node: Readonly<Record<string, unknown>>): string =>
  (Array.isArray(node['w:instrText']) ? node['w:instrText'] : [])
    .map((part: Readonly<Record<string, unknown>>) => String(part['#text']))
    .join('');

/** Renders with the compiled code in a fresh process. */
async function renderElsewhere(programme: Programme): Promise<Uint8Array> {
  const module = (path: string) => JSON.stringify(pathToFileURL(join(root, 'dist/libs', path)).href);
  const script = `
    const { buildDocument } = await import(${module('domain/document/build-document.js')});
    const { renderDocx } = await import(${module('rendering/render-docx.js')});
    let input = ''; for await (const chunk of process.stdin) input += chunk;
    process.stdout.write(Buffer.from(await renderDocx(buildDocument(JSON.parse(input)))).toString('base64'));`;
  const running = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    maxBuffer: 50_000_000,
    env: { ...process.env, NODE_OPTIONS: '', TZ: 'Asia/Tokyo' },
  });
  running.child.stdin?.end(JSON.stringify(programme));
  return Buffer.from((await running).stdout, 'base64');
}

describe('DOCX of unusual content', () => {
  const withParagraph = (text: string): Programme => {
    const programme = sampleProgramme();
    programme.sections[0]!.blocks = [{ kind: 'paragraph', id: 'p', content: [{ kind: 'text', text }] }];
    return programme;
  };
  const render = async (programme: Programme) => unzip(await renderDocx(buildDocument(programme)));

  it.each([
    '<w:p>&amp;</w:p>',
    '{ TOC \\o "1-9" }',
    'MERGEFIELD x \\* MERGEFORMAT',
    'ﬁn 😀 ä ß „x“ – → ½',
    '{{BR}} {anchor}',
  ])('keeps „%s“ as it is', async (text) => {
    const files = await render(withParagraph(text));
    expect(paragraphsIn(readBody(files)).map((paragraph) => paragraph.text)).toContain(text);
  });

  it('drops what XML cannot hold, whatever let it pass', async () => {
    const files = await render(withParagraph('a\u0000b\ud800c\u0008d\uffff'));
    expect(paragraphsIn(readBody(files)).map(({ text }) => text)).toContain('abcd');
  });

  it('shrinks large images to the page and keeps their proportions', async () => {
    const programme = sampleProgramme();
    programme.sections[0]!.blocks = [
      {
        kind: 'figure',
        id: 'f',
        title: 'T',
        alt: 'A',
        image: { mediaType: 'image/png', base64: PNG_BASE64, widthPx: 3000, heightPx: 1500 },
      },
    ];
    const [extent] = all(parse((await render(programme))['word/document.xml'] ?? ''), 'wp:extent');
    const [width, height] = [Number(attribute(extent, 'cx')), Number(attribute(extent, 'cy'))];
    expect(width).toBeLessThanOrEqual(16 * 360_000);
    expect(width / height).toBeCloseTo(2, 1);
  });

  it('makes a document of nothing but its title', async () => {
    const bare = sampleProgramme({
      sections: [],
      participation: [],
      openInformation: [],
      impressum: undefined,
      redaktionsschluss: undefined,
    });
    const files = await render({
      ...bare,
      layout: { titlePage: false, tableOfContents: false, paragraphNumbers: false, signaturePage: false },
    });
    expect(paragraphsIn(readBody(files)).map(({ text }) => text)).toEqual([
      bare.jobcenter.name,
      'Gemeinsame Einrichtung von Agentur für Arbeit Musterstadt und Landkreis Musterkreis',
      bare.title,
      bare.subtitle,
      'Entwurf, Fassung 2 vom 12.\u00a0Oktober 2023',
      ...(bare.definition ?? '').split('\n'),
    ]);
    expect(files['word/document.xml']).not.toContain('w:type="first"');
  });
});

const withLibreOffice = (): void => {
  const model = buildDocument(resolvedProgramme());
  let odt: Record<string, string>;
  let pdf: Uint8Array;
  beforeAll(async () => {
    const docx = await renderDocx(model);
    odt = unzip(await convert(docx, 'odt'));
    pdf = await convert(docx, 'pdf');
  }, 240_000);

  it('reads the headings with their levels', () => {
    const headings = all(parse(odt['content.xml'] ?? ''), 'text:h').map((node) => [
      Number(attribute(node, 'text:outline-level')),
      odtText(node),
    ]);
    const expected = sectionsOf(model).map(({ level, number, title }) => [
      level,
      `${number === undefined ? '' : `${number}\t`}${title}`,
    ]);
    expect(headings).toEqual(expect.arrayContaining([...expected, [1, 'Beschluss'], [1, 'Unterschriften']]));
  });

  it('reads every table cell', () => {
    const cells = all(parse(odt['content.xml'] ?? ''), 'table:table-cell').map(odtText);
    for (const { rows } of modelTables(model))
      for (const { lines } of rows.flatMap((row) => row.cells)) expect(cells).toContain(lines.join(''));
  });

  it('reads the whole text', () => {
    const text = all(parse(odt['content.xml'] ?? ''), 'office:text')
      .map(odtText)
      .join('')
      .replace(/\s+/g, ' ');
    for (const expected of modelTexts(model))
      expect(text).toContain(expected.replace(/^\d+\t(?=[A-ZÄÖÜ])/, '').replace(/\s+/g, ' '));
  });

  it('makes a PDF of it', () => {
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });
};

if (libreOfficeInstalled) describe('DOCX in LibreOffice', withLibreOffice);
else if (libreOfficeRequired)
  it('needs LibreOffice', () => {
    throw new Error('soffice is not installed, but AMIP_REQUIRE_LIBREOFFICE=1');
  });
