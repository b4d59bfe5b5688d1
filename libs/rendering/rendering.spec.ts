/** The small rules of rendering: text that XML can hold, column widths that fill the page, zips without a clock. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { columnWidths, tableParts } from './blocks/column-fit.js';
import { renderDocx } from './render-docx.js';
import { corePropertiesXml } from './core-properties.js';
import { fixZipTimes } from './fixed-zip.js';
import { ExternalLink } from './external-link.js';
import { TEXT_WIDTH } from './house-style.js';
import { xmlText } from './xml-text.js';
import { buildDocument } from '#domain/document/build-document.js';
import type { ChartBlock } from '#domain/document/blocks.js';
import { anyCharacter } from '../../test/support/any-character.js';
import { sampleProgramme } from '../../test/support/sample-programme.js';

describe('xmlText', () => {
  it('keeps every character that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => expect(xmlText(xmlText(text))).toBe(xmlText(text))),
    );
    expect(xmlText('Größe „x“ 😀 →\u00a0½')).toBe('Größe „x“ 😀 →\u00a0½');
  });

  it('drops control characters and half characters, and makes line ends spaces', () => {
    expect(xmlText('a\u0000b\u001bc\ud83dd\ude00e\uffff\nf')).toBe('abcde f');
  });
});

describe('columnWidths', () => {
  it('always fills the text width exactly', () => {
    const column = fc
      .double({ min: 0.2, max: 20, noNaN: true })
      .map((width) => ({ label: '', align: 'left' as const, width }));
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 20 }), (columns) => {
        expect(columnWidths(columns).reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
      }),
    );
  });
});

describe('tableParts', () => {
  it('divides a table too wide for the page into parts that repeat the first column', () => {
    const columns = Array.from({ length: 14 }, (_, at) => ({
      label: `Jahr ${at}`,
      align: at === 0 ? ('left' as const) : ('right' as const),
      width: 1,
    }));
    const cells = columns.map((_, at) => ({ lines: [at === 0 ? 'Verwaltungskosten' : '9.994.076,00'], bold: false }));
    const parts = tableParts(columns, [{ kind: 'data', indent: 0, cells }], 16);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.columns[0] === 0)).toBe(true);
    expect(parts.flatMap((part) => part.columns.slice(1))).toEqual(columns.slice(1).map((_, at) => at + 1));
    for (const { widths } of parts) expect(widths.reduce((sum, width) => sum + width, 0)).toBe(TEXT_WIDTH);
  });
});

describe('charts', () => {
  const chart: ChartBlock = {
    kind: 'chart',
    id: 'bild',
    title: 'Aufbau',
    chart: 'organigramm',
    data: {
      from: 'organigramm',
      nodes: [
        { key: 'gf', label: 'Geschäftsführung' },
        { key: 'markt', label: 'Markt und Integration', parent: 'gf' },
      ],
    },
  };
  const [first, ...others] = sampleProgramme().sections;
  const model = buildDocument(
    sampleProgramme({ sections: [{ ...first!, blocks: [...first!.blocks, chart] }, ...others] }),
  );

  it('stand in the document as lines and as picture, with words and data, the same bytes every time', async () => {
    const docx = await renderDocx(model);
    const files = unzipSync(Uint8Array.from(docx));
    const media = Object.keys(files).filter((path) => path.startsWith('word/media/'));
    const svg = media.find((path) => path.endsWith('.svg'))!;
    expect(strFromU8(files[svg]!)).toContain('Geschäftsführung');
    const png = media.find((path) => path.endsWith('.png'))!;
    expect([...files[png]!.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const xml = strFromU8(files['word/document.xml']!);
    expect(xml).toContain('descr="Organigramm „Aufbau“. 2 Stellen');
    expect(xml).toContain('asvg:svgBlip');
    expect(xml).toContain('Zugeordnet zu');
    expect(Buffer.from(docx).equals(Buffer.from(await renderDocx(model)))).toBe(true);
  });
});

describe('fixZipTimes', () => {
  it('makes zips of different times equal and leaves their content', () => {
    const files = { 'a.txt': new TextEncoder().encode('a'), 'b/c.txt': new TextEncoder().encode('c'.repeat(1000)) };
    const [first, second] = ['2001-02-03', '2024-05-06'].map((mtime) => fixZipTimes(zipSync(files, { mtime })));
    expect(first).toEqual(second);
    expect(strFromU8(unzipSync(first!)['a.txt']!)).toBe('a');
  });

  it('refuses what is no zip', () => expect(() => fixZipTimes(new Uint8Array(30))).toThrow('no zip'));
});

describe('links and properties', () => {
  it.each(['javascript:alert(1)', 'file:///etc/passwd', '\\\\server\\share'])('never leads to %s', (href) => {
    expect(() => new ExternalLink('Link1', href, [])).toThrow(RangeError);
  });

  it('escapes what people write', () => {
    const model = buildDocument(sampleProgramme({ title: 'A & B <c> "d"' }));
    expect(corePropertiesXml(model)).toContain('<dc:title>A &amp; B &lt;c&gt; &quot;d&quot;</dc:title>');
  });
});
