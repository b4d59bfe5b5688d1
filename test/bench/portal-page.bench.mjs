// The page of a member of the Beirat with a programme of 40 pages in a real Chromium, against the same text as static HTML from bare Node
// http: how long until it can be used. Every opening is a first visit: nothing is in the browser's cache.
import { createServer } from 'node:http';
import { buildDocument } from '../../dist/libs/domain/document/build-document.js';
import { launchChromium } from '../browser/support/chromium.mjs';
import { startServer } from './support/child.mjs';
import { withDatabase } from './support/database.mjs';
import { programmeOfPages } from './support/programme.mjs';
import { openRound } from './support/round.mjs';
import { german, inTurn, median, ratios, withSpread } from './support/stats.mjs';

const PAGES = 40;
const ROUNDS = 15;
const WARM_UP = 2;
const TARGET_MS = 1000;
const VIEWPORT = { width: 1280, height: 900 };
const BUTTON = '.remark-button';

/** @returns {Promise<import('./support/table.mjs').Row[]>} */
export async function run() {
  const { programme, pages } = await programmeOfPages(PAGES);
  const last = buildDocument(programme).parts.findLast(({ kind }) => kind === 'section').anchor;
  return withDatabase(async ({ databaseUrl, ownerUrl }) => {
    const { roundId, cookie } = await openRound(ownerUrl, programme);
    const api = await startServer('api-process.mjs', { databaseUrl });
    const browser = await launchChromium();
    const portal = `http://127.0.0.1:${api.port}`;
    const path = `/runden/${roundId}`;
    try {
      const seen = await lookOnce(browser, portal, path, cookie, last);
      const bare = await serveStatic(seen, portal);
      try {
        const ours = () => open(browser, portal, path, cookie, last);
        const reference = () => open(browser, bare.address, '/', null, last);
        await inTurn(WARM_UP, ours, reference);
        const { a, b } = await inTurn(ROUNDS, ours, reference);
        return [row(pages, seen, a, b)];
      } finally {
        await bare.stop();
      }
    } finally {
      await browser.close();
      await api.stop();
    }
  });
}

function row(pages, { elements, text, scripts }, ours, reference) {
  const ms = median(ours);
  return {
    what: `Seite mit ${pages} Seiten Programm`,
    ours: `${withSpread(ours, 0)} ms`,
    reference: `${withSpread(reference, 0)} ms`,
    ratio: median(ratios(ours, reference)),
    target: { words: `≤ ${german(TARGET_MS)} ms`, met: ms <= TARGET_MS },
    note:
      `Chromium ohne Cache: vom Aufruf bis Überschrift, letzter Abschnitt und erster Knopf „Anmerken“ gezeichnet sind, gegen denselben Text als statisches HTML aus bloßem Node-http; ` +
      `${german(elements)} Elemente, ${german(text / 1000)} Tausend Zeichen, ${german(scripts / 1000, 1)} KB Skript über die Leitung bis dahin`,
  };
}

/** A first visit, from the navigation until everything wanted is painted; in ms by the browser's own clock. */
async function open(browser, address, path, cookie, last) {
  const { context, page } = await visit(browser, address, cookie, last);
  try {
    await page.goto(`${address}${path}`, { waitUntil: 'commit' });
    return await usable(page);
  } finally {
    await context.close();
  }
}

async function visit(browser, address, cookie, last) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'de-DE' });
  if (cookie !== null) await context.addCookies([{ name: 'amip', value: cookie, url: address }]);
  const page = await context.newPage();
  await page.addInitScript(watch, { last, button: BUTTON });
  return { context, page };
}

const usable = async (page) =>
  (await page.waitForFunction(() => globalThis.usableAt, null, { timeout: 30_000 })).jsonValue();

/** In the page: looks at every change of the document, then waits for the frame in which it is painted. */
function watch({ last, button }) {
  const isThere = () =>
    document.querySelector('h1')?.textContent && document.getElementById(last) && document.querySelector(button);
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.usableAt = performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/** What the page is, and that its first button does what it promises. */
async function lookOnce(browser, address, path, cookie, last) {
  const { context, page } = await visit(browser, address, cookie, last);
  try {
    await page.goto(`${address}${path}`);
    await usable(page);
    const found = await page.evaluate(() => ({
      html: document.querySelector('#portal').outerHTML,
      styles: [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href')),
      elements: document.querySelectorAll('#portal *').length,
      text: document.querySelector('.programme').textContent.length,
      scripts: performance
        .getEntriesByType('resource')
        .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= globalThis.usableAt)
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    }));
    await page.locator(BUTTON).first().click();
    await page.locator('.remark-form textarea').waitFor();
    return found;
  } finally {
    await context.close();
  }
}

/** The same elements and styles without any script. */
async function serveStatic({ html, styles }, portal) {
  const files = new Map();
  for (const href of styles) files.set(href, await (await fetch(new URL(href, portal))).text());
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>AMIP</title>${links}</head><body>${html}</body></html>`;
  const server = createServer((request, response) => {
    const style = files.get(request.url);
    if (request.url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    else if (style !== undefined) response.setHeader('content-type', 'text/css').end(style);
    else response.writeHead(404).end();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}
