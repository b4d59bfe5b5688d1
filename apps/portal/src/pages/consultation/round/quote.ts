/** The words that a person has selected inside an element, as the server compares them: white space counts as one space. */
const MOST = 5000;

/** Null if nothing is selected, or not only in this element. */
export function selectedIn(element: Element | null): string | null {
  const selection = document.getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (!element.contains(selection.getRangeAt(0).commonAncestorContainer)) return null;
  const words = selection.toString().replace(/\s+/gu, ' ').trim();
  return words === '' || words.length > MOST ? null : words;
}
