/** SVG as text: attributes and words are escaped, numbers are short, and nothing but shapes and words can come out. */
import { textWidth } from './text-width.js';

export const WIDTH = 640;
/** Carlito is as wide as Calibri; where both are missing, the reader's sans serif is pressed into the same width. */
const FONT = 'Carlito, Calibri, sans-serif';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A shape of the given name; `content` must be made here as well. */
export const element = (name: string, attributes: Attributes, content = ''): string => {
  const text = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? '' : ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`,
    )
    .join('');
  return content === '' ? `<${name}${text}/>` : `<${name}${text}>${content}</${name}>`;
};

/** Shorter words have room enough in any font. */
const FITTED = 4;

export interface Words {
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}
export const words = (text: string, { x, y, size, bold, fill, anchor }: Words): string =>
  text === ''
    ? ''
    : element(
        'text',
        {
          x,
          y,
          'font-size': size,
          'font-weight': bold ? 'bold' : undefined,
          fill,
          'text-anchor': anchor === 'start' ? undefined : anchor,
          ...(text.length < FITTED
            ? {}
            : { textLength: textWidth(text, size, bold), lengthAdjust: 'spacingAndGlyphs' }),
        },
        escaped(text),
      );

export const rectangle = (x: number, y: number, width: number, height: number, more: Attributes = {}): string =>
  element('rect', { x, y, width, height, ...more });
export const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, more: Attributes = {}): string =>
  element('line', { x1, y1, x2, y2, stroke, ...more });

export interface Drawing {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The whole picture, on white. */
export function drawing(height: number, shapes: readonly string[]): Drawing {
  const heightPx = Math.ceil(height);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: heightPx,
      viewBox: `0 0 ${WIDTH} ${heightPx}`,
      'font-family': FONT,
      fill: '#1a1a1a',
    },
    rectangle(0, 0, WIDTH, heightPx, { fill: '#ffffff' }) + shapes.join(''),
  );
  return { svg, widthPx: WIDTH, heightPx };
}

/** Two decimals are finer than any printer. */
export const short = (value: number): string => String(Math.round(value * 100) / 100);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters that XML cannot hold are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
