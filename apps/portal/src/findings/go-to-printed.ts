/** Brings somebody to a place in the printed text: the block gets the focus, the words are selected, the cell comes into sight. */
import type { Spot } from '../editor/go-to.js';
import { blockElement } from '../programme/ids.js';

export function goToPrinted({ blockId, words, cell }: Spot): void {
  const element = document.getElementById(blockElement(blockId));
  if (!element) return;
  element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  const range = words ? rangeIn(element, words.text) : cell === undefined ? null : cellIn(element, cell);
  (range?.startContainer.parentElement ?? element).scrollIntoView({ block: 'center' });
  const selection = getSelection();
  selection?.removeAllRanges();
  if (range) selection?.addRange(range);
}

function rangeIn(element: HTMLElement, words: string): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  return null;
}

function cellIn(element: HTMLElement, cell: string): Range | null {
  const [row = 0, column = 0] = cell.split(':').map(Number);
  const found = element.querySelectorAll('tbody tr')[row]?.children[column];
  if (!found) return null;
  const range = document.createRange();
  range.selectNodeContents(found);
  return range;
}
