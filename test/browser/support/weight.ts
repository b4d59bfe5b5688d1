/** What a browser that has never been here loads of script until a page can be read. */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { settled } from './portal.js';

/** Libraries that only those need who write or run the programme. */
const HEAVY = { ProseMirror: /prosemirror/i, Luxon: /\bluxon\b/i, Zod: /\bZodError\b/, Decimal: /\[DecimalError\]/ };

/** @param signedIn a page of the person, for the session */
export async function firstViewOf(
  signedIn: Page,
  path: string,
): Promise<{ bytes: number; scripts: string[]; heavy: string[] }> {
  const browser = signedIn.context().browser();
  if (!browser) throw new Error('Ohne Browser gibt es nichts zu wiegen.');
  const context = await browser.newContext({
    baseURL: new URL(signedIn.url()).origin,
  });
  await context.addCookies(await signedIn.context().cookies());
  try {
    const page = await context.newPage();
    const bodies: Promise<{ name: string; body: Buffer }>[] = [];
    page.on('response', (answer) => {
      const name = new URL(answer.url()).pathname;
      if (name.endsWith('.js')) bodies.push(answer.body().then((body) => ({ name, body })));
    });
    await page.goto(path);
    await page.locator('h1').waitFor();
    await settled(page);
    const scripts = await Promise.all(bodies);
    return {
      bytes: scripts.reduce((sum, { body }) => sum + gzipSync(body).length, 0),
      scripts: scripts.map(({ name, body }) => `${gzipSync(body).length} ${name}`),
      heavy: scripts.flatMap(({ name, body }) =>
        Object.entries(HEAVY).flatMap(([library, sign]) =>
          sign.test(body.toString('utf8')) ? [`${library} in ${name}`] : [],
        ),
      ),
    };
  } finally {
    await context.close();
  }
}
