/** A look at a page as people have it: three widths, light and dark; axe must find nothing, nothing may stick out; a picture of each is left. */
import axe from 'axe-core';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { settled } from './portal.js';

const WIDTHS = [1280, 768, 360] as const;
const SCHEMES = ['light', 'dark'] as const;
const FOLDER = join(import.meta.dirname, '..', '..', '..', '.tmp', 'browser');
/** One line per looked-at page and state; the runner adds them up. */
export const LEDGER = join(FOLDER, 'looks.jsonl');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** @returns what is wrong, in words; empty for a good page */
export async function look(page: Page, name: string): Promise<string[]> {
  mkdirSync(join(FOLDER, 'pictures'), { recursive: true });
  const before = page.viewportSize();
  const faults: string[] = [];
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settled(page);
      const where = `${name} ${width} ${colorScheme}`;
      faults.push(...(await violations(page)).map((violation) => `${where}: ${violation}`));
      const failed = await page.locator('.kern-alert--danger').allInnerTexts();
      faults.push(...failed.map((text) => `${where}: ${text}`));
      const out = await sticksOut(page);
      if (out !== null) faults.push(`${where}: ragt über den Rand: ${out}`);
      await picture(page, width, `${name}-${width}-${colorScheme}.png`);
    }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
  appendFileSync(LEDGER, `${JSON.stringify({ name, violations: faults.length })}\n`);
  return faults;
}

/** A programme of forty pages would be a picture of thirty thousand lines. */
const HIGHEST = 6000;

async function picture(page: Page, width: number, file: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: join(FOLDER, 'pictures', file),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST) },
  });
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (values) =>
      (await (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } })).violations,
    RULES,
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} – ${String(target)} ${html.slice(0, 160)}`),
  );
}

/** The first element that makes the whole page scroll sideways. */
const sticksOut = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const wide = [...document.querySelectorAll('body *')].find((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1 && !element.closest('.table-scroll, .visually-hidden, .kern-sr-only');
    });
    return wide ? `${wide.tagName.toLowerCase()}.${wide.className}` : `${scrollWidth} > ${clientWidth}`;
  });
