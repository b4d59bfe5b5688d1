/** The words that a person has selected inside an element, as the server compares them: white space counts as one space. */
const MOST = 5000;
/** Not part of the text: signs of footnotes, numbers in the margin, words for screen readers. */
const ADDED = '.programme__sign, .block__number, .block__mark, .visually-hidden';
/** Begin a line or cell of their own. */
const APART = 'br, p, li, ul, ol, th, td, .programme__line, .programme__unit';

/** Null if nothing is selected, or not only in this element. */
export function selectedIn(element: Element | null): string | null {
  const selection = document.getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return null;
  const part = range.cloneContents();
  part.querySelectorAll(ADDED).forEach((added) => added.remove());
  part.querySelectorAll(APART).forEach((apart) => {
    apart.before(' ');
    apart.after(' ');
  });
  const words = (part.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return words === '' || words.length > MOST ? null : words;
}
