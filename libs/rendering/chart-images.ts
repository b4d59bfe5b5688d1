/** SVG to PNG for readers that draw no SVG; the same SVG gives the same bytes, with the fonts of the product and none of the machine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BlockNode, DocumentModel } from '#domain/document/document-model.js';

/** PNG by SVG. */
export type ChartImages = ReadonlyMap<string, Uint8Array>;

/** Twice as fine as drawn: 200 dots per inch at the width of the page; readers that print better draw the lines themselves. */
const ZOOM = 2;
/** Of one picture; charts of a page have a tenth of it. */
const MOST_PIXELS = 12_000_000;
const FONTS = ['400Regular/Carlito_400Regular.ttf', '700Bold/Carlito_700Bold.ttf'];
const require = createRequire(import.meta.url);

type Draw = (svg: string) => Uint8Array;
let drawer: Promise<Draw> | undefined;

/** The pictures of all charts of a document; what draws them is loaded with the first chart only. */
export async function chartImages(model: DocumentModel): Promise<ChartImages> {
  const svgs = new Set(model.parts.flatMap((part) => (part.kind === 'section' ? part.blocks.flatMap(svgOf) : [])));
  if (svgs.size === 0) return new Map();
  drawer ??= load();
  const draw = await drawer;
  return new Map([...svgs].map((svg) => [svg, draw(svg)]));
}

const svgOf = (block: BlockNode): string[] => (block.kind === 'figure' && block.chart ? [block.chart.svg] : []);

/** An Organigramm of eighty boxes in one column would cost minutes and hundreds of megabytes. */
export function zoomOf(svg: string): number {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return Math.min(ZOOM, Math.sqrt(MOST_PIXELS / (Number(width) * Number(height))));
}

async function load(): Promise<Draw> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all(
    FONTS.map(async (name) => new Uint8Array(await readFile(require.resolve(`@expo-google-fonts/carlito/${name}`)))),
  );
  return (svg) => {
    const resvg = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: zoomOf(svg) },
      font: { fontBuffers, defaultFontFamily: 'Carlito', sansSerifFamily: 'Carlito' },
    });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return png;
  };
}
