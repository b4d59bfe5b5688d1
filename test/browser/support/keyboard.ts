/** Somebody without a mouse: goes from control to control with Tab and looks each time whether the focus can be seen. */
import type { Locator, Page } from 'playwright-core';

/** More stops than any page has. */
const MOST = 250;

export interface Keyboard {
  /** Goes on with Tab until this has the focus. @throws Error if it is never reached */
  to(target: Locator): Promise<void>;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Where the focus could not be seen, in words; empty if always. */
  faults(): string[];
}

export function keyboardOf(page: Page): Keyboard {
  const faults = new Set<string>();
  const has = (target: Locator): Promise<boolean> =>
    target
      .first()
      .evaluate((element) => element === document.activeElement, null, { timeout: 1_000 })
      .catch(() => false);
  return {
    async to(target) {
      await target.first().waitFor();
      for (let stop = 0; stop < MOST; stop++) {
        if (await has(target)) return;
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(faultOfFocus);
        if (fault) faults.add(`${new URL(page.url()).pathname}: ${fault}`);
      }
      throw new Error(`Mit der Tabulatortaste ist nicht zu erreichen: ${target.toString()}`);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    faults: () => [...faults],
  };
}

/** After going to another page the focus is on its title. */
export const onTitle = (page: Page, title: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: title }).and(page.locator(':focus')).waitFor();

/** The focus is somewhere, and not on the page as a whole, where somebody would have to begin again. */
export const isSomewhere = (page: Page): Promise<void> => page.locator(':focus').waitFor();

/** Tab and Shift+Tab never lead out of an open dialog to the page behind it. @returns what was reached outside */
export async function reachedBehind(page: Page, stops = 12): Promise<string[]> {
  const outside: string[] = [];
  for (const key of ['Tab', 'Shift+Tab'])
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press(key);
      const where = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body || element.closest('dialog[open]')) return null;
        return element.outerHTML.slice(0, 120);
      });
      if (where) outside.push(where);
    }
  return outside;
}

/** Runs in the page: null, or what is wrong with what has the focus now. */
function faultOfFocus(): string | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const name = `${element.tagName.toLowerCase()} „${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}“`;
  const drawn = (style: CSSStyleDeclaration): boolean =>
    (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
  const places = [element, element.nextElementSibling, element.parentElement].filter((one) => one !== null);
  const seen = places.some((one) => [null, '::before', '::after'].some((part) => drawn(getComputedStyle(one, part))));
  if (!seen) return `${name} zeigt den Fokus nicht`;

  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  if (!box) return `${name} ist nicht zu sehen`;
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (left >= right || top >= bottom) return `${name} liegt außerhalb des Fensters`;
  const points = [0.5, 0.1, 0.9].map((part) => [left + (right - left) * part, top + (bottom - top) * part] as const);
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const free = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return (
      hit !== null && (element.contains(hit) || hit.contains(element) || labels.some((label) => label.contains(hit)))
    );
  });
  return free ? null : `${name} ist verdeckt`;
}
