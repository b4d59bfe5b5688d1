/** What a browser that has never been here loads of script until a page can be read. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { settled } from './portal.js';

/** Libraries that only those need who write or run the programme. */
const HEAVY = { ProseMirror: /prosemirror/i, Luxon: /\bluxon\b/i, Zod: /\bZodError\b/, Decimal: /\[DecimalError\]/ };

interface Readable {
  /** Milliseconds since the beginning of the page. */
  readableAt?: number;
}

/**
 * @param signedIn a page of the person, for the session
 * @param text what somebody sees first of what they came for
 * @returns the scripts asked for until it is there; for what comes later nobody waits
 */
export async function firstViewOf(
  signedIn: Page,
  path: string,
  text: string,
): Promise<{ bytes: number; scripts: string[]; heavy: string[] }> {
  const browser = signedIn.context().browser();
  if (!browser) throw new Error('Ohne Browser gibt es nichts zu wiegen.');
  const context = await browser.newContext({ baseURL: new URL(signedIn.url()).origin });
  await context.addCookies(await signedIn.context().cookies());
  try {
    const page = await context.newPage();
    const bodies = new Map<string, Promise<Buffer>>();
    page.on('response', (answer) => {
      if (new URL(answer.url()).pathname.endsWith('.js')) bodies.set(answer.url(), answer.body());
    });
    await page.addInitScript((selector: string) => {
      const look = (): void => {
        if (!document.querySelector(selector)) return;
        (globalThis as Readable).readableAt ??= performance.now();
        observer.disconnect();
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
    }, text);
    await page.goto(path);
    await page.locator(text).first().waitFor();
    await settled(page);
    const before = await page.evaluate(() => {
      const until = (globalThis as Readable).readableAt ?? Infinity;
      const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return loaded.filter(({ startTime }) => startTime <= until).map(({ name }) => name);
    });
    const scripts = await Promise.all(
      [...bodies].filter(([url]) => before.includes(url)).map(async ([url, body]) => ({ url, body: await body })),
    );
    const sizes = scripts.map(({ url, body }) => ({ name: new URL(url).pathname, size: gzipSync(body).length }));
    return {
      bytes: sizes.reduce((sum, { size }) => sum + size, 0),
      scripts: sizes.map(({ name, size }) => `${size} ${name}`),
      heavy: scripts.flatMap(({ url, body }) =>
        Object.entries(HEAVY).flatMap(([library, sign]) =>
          sign.test(body.toString('utf8')) ? [`${library} in ${url}`] : [],
        ),
      ),
    };
  } finally {
    await context.close();
  }
}
