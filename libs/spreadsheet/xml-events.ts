/** Tags and text of an XML document in their order, without a tree: as deep as a file may be, nothing grows with it. */
import { broken } from './unreadable-file.js';

export interface XmlHandler {
  /** `attribute` reads one attribute by its written name. */
  open(name: string, attribute: (name: string) => string | undefined): void;
  close(name: string): void;
  text(text: string): void;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws UnreadableFile if the document ends within a tag */
export function xmlEvents(xml: string, handler: XmlHandler): void {
  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) return;
    if (tag > at) handler.text(decoded(xml.slice(at, tag)));
    if (xml.startsWith('<!--', tag)) at = after(xml, '-->', tag);
    else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag);
      handler.text(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith('<?', tag)) at = after(xml, '?>', tag);
    else at = element(xml, tag, handler);
  }
}

function element(xml: string, tag: number, handler: XmlHandler): number {
  const end = endOfTag(xml, tag);
  const content = xml.slice(tag + 1, end);
  if (content.startsWith('/')) handler.close(content.slice(1).trim());
  else {
    const empty = content.endsWith('/');
    const [name = ''] = /^[^\s/]+/.exec(content) ?? [];
    const attributes = content.slice(name.length, empty ? -1 : undefined);
    handler.open(name, (wanted) => {
      const start = attributes.search(new RegExp(`\\s${wanted}\\s*=`));
      if (start < 0) return undefined;
      const value = /=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(start));
      return value ? decoded(value[1] ?? value[2] ?? '') : undefined;
    });
    if (empty) handler.close(name);
  }
  return end + 1;
}

/** The `>` that ends the tag; one in a quoted value does not. */
function endOfTag(xml: string, tag: number): number {
  let quote = '';
  for (let at = tag + 1; at < xml.length; at++) {
    const char = xml.charAt(at);
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at;
  }
  throw broken();
}

function after(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from);
  if (found < 0) throw broken();
  return found + end.length;
}

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (all, hex, decimal, name: string | undefined) => {
        if (name !== undefined) return NAMED[name] ?? all;
        const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      })
    : text;
