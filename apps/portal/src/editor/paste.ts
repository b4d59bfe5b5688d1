/** What comes from Word, Excel or the web, brought down to what a programme knows: headings, lists, tables, bold, italic, links. */

const TABLE_MARK = 'tableBlock';
const WORD_LIST = /mso-list\s*:\s*l\d+\s+level(\d)/i;
const BULLET = /^[\s\u00a0]*(?:[·•▪◦o§–-]|(\d+|[a-z]|[ivx]+)[.)])[\s\u00a0]+/iu;

/** Runs before ProseMirror reads the HTML. */
export function cleanPasted(html: string, tableFrom: (table: HTMLTableElement) => unknown): string {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  page
    .querySelectorAll('style, script, meta, link, title, xml, o\\:p, iframe, object, img, svg')
    .forEach((element) => element.remove());
  page.querySelectorAll('h1, h2').forEach((heading) => rename(heading, 'h3'));
  page.querySelectorAll('h5, h6').forEach((heading) => rename(heading, 'h4'));
  wordHeadings(page);
  wordLists(page);
  boldAndItalic(page);
  page.querySelectorAll('table').forEach((table) => {
    const data = tableFrom(table);
    const place = page.createElement('div');
    if (data !== null) {
      place.dataset['kind'] = TABLE_MARK;
      place.dataset['data'] = JSON.stringify(data);
    }
    table.replaceWith(place);
  });
  page.querySelectorAll('[data-style], [class], [lang]').forEach((element) => {
    for (const name of ['data-style', 'class', 'lang']) element.removeAttribute(name);
  });
  return page.body.innerHTML;
}

/** The Content Security Policy complains of every style, even in a document that nobody sees; what they say is still read. */
const withoutStyles = (html: string): string =>
  html.replace(/<style[\s>][\s\S]*?<\/style>/gi, '').replace(/(<[^>]*?\s)style(\s*=)/gi, '$1data-style$2');

function rename(element: Element, tag: string): Element {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Word writes headings as paragraphs of a class; German and English names. */
function wordHeadings(page: Document): void {
  page.querySelectorAll('p[class]').forEach((paragraph) => {
    const level = /(?:heading|berschrift)\s*-?(\d)/i.exec(paragraph.className)?.[1];
    if (level !== undefined) rename(paragraph, Number(level) <= 3 ? 'h3' : 'h4');
  });
}

/** Word writes lists as paragraphs, each with its bullet as text. */
function wordLists(page: Document): void {
  let list: { element: Element; level: number }[] = [];
  for (const paragraph of [...page.querySelectorAll('p')]) {
    const level = Number(WORD_LIST.exec(paragraph.getAttribute('data-style') ?? '')?.[1] ?? 0);
    if (level === 0) {
      list = [];
      continue;
    }
    if (paragraph.previousElementSibling !== list[0]?.element) list = [];
    const ordered = /^[\s\u00a0]*(\d+|[a-z])[.)]/i.test(paragraph.textContent ?? '') ? 'ol' : 'ul';
    stripBullet(paragraph);
    while (list.length > 0 && (list.at(-1)?.level ?? 0) > level) list.pop();
    let target = list.at(-1);
    if (!target || target.level < level) {
      const element = page.createElement(ordered);
      if (target) (target.element.lastElementChild ?? target.element).append(element);
      else paragraph.before(element);
      target = { element, level };
      list.push(target);
    }
    const item = page.createElement('li');
    target.element.append(item);
    item.append(paragraph);
  }
}

function stripBullet(paragraph: Element): void {
  const ignored = [...paragraph.querySelectorAll('span')].filter((span) =>
    /mso-list\s*:\s*ignore/i.test(span.getAttribute('data-style') ?? ''),
  );
  if (ignored.length > 0) return ignored.forEach((span) => span.remove());
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const first = walker.nextNode();
  if (first?.nodeValue) first.nodeValue = first.nodeValue.replace(BULLET, '');
}

/** Styles that say bold or italic become elements, before all styles go. */
function boldAndItalic(page: Document): void {
  page.querySelectorAll('span[data-style]').forEach((span) => {
    const style = span.getAttribute('data-style') ?? '';
    const bold = /font-weight\s*:\s*(bold|[6-9]00)/i.test(style);
    const italic = /font-style\s*:\s*italic/i.test(style);
    let element: Element = span;
    if (bold) element = wrapContent(element, 'strong');
    if (italic) wrapContent(element, 'em');
  });
  // Google Docs wraps everything in a <b> that is not bold.
  page
    .querySelectorAll('b[data-style*="font-weight:normal"], b[data-style*="font-weight: normal"]')
    .forEach((b) => b.replaceWith(...b.childNodes));
}

function wrapContent(element: Element, tag: string): Element {
  const inner = element.ownerDocument.createElement(tag);
  inner.append(...element.childNodes);
  element.append(inner);
  return inner;
}
