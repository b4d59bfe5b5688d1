/** The text of a footnote that comes through the clipboard: only what a footnote may hold gets in. */
import type { Inline } from '#domain/document/blocks.js';
import { cleanText, isAddress } from './clean-text.js';
import { KENNZAHL_PREFIXES } from './kennzahl-prefixes.js';

type Plain = Exclude<Inline, { kind: 'footnote' }>;
type Run = Extract<Inline, { kind: 'text' }>;

export function readFootnote(value: unknown): Plain[] | null {
  const content = Array.isArray(value) ? value.flatMap(readPlain) : [];
  return content.length > 0 ? content : null;
}

function readPlain(value: unknown): Plain[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, key, prefix, withUnit, bold, section, show, block, href, content } = value as Record<string, unknown>;
  switch (kind) {
    case 'text':
      return readRun(value);
    case 'lineBreak':
      return [{ kind }];
    case 'link': {
      const runs = Array.isArray(content) ? content.flatMap(readRun) : [];
      return runs.length === 0 ? [] : isAddress(href) ? [{ kind, href, content: runs }] : runs;
    }
    case 'sectionReference':
      return isKey(section) && (show === 'number' || show === 'title' || show === 'numberAndTitle')
        ? [{ kind, section, show }]
        : [];
    case 'blockReference':
      return isKey(block) ? [{ kind, block }] : [];
    case 'kennzahl': {
      const known = KENNZAHL_PREFIXES.find((word) => word === prefix);
      if (!isKey(key)) return [];
      return [
        {
          kind,
          key,
          ...(known ? { prefix: known } : {}),
          ...(typeof withUnit === 'boolean' ? { withUnit } : {}),
          ...(bold === true ? { bold } : {}),
        },
      ];
    }
    default:
      return [];
  }
}

function readRun(value: unknown): Run[] {
  const { text, bold, italic } = (value ?? {}) as Record<string, unknown>;
  const clean = typeof text === 'string' ? cleanText(text).slice(0, 20_000) : '';
  if (clean === '') return [];
  return [{ kind: 'text', text: clean, ...(bold === true ? { bold } : {}), ...(italic === true ? { italic } : {}) }];
}

const isKey = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value);
