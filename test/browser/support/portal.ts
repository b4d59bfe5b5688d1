/** People in front of the portal: a real Chromium against a running instance, each person in a browser context of its own. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Person } from '../../../apps/amip/demo/client.js';
import { launchChromium } from './chromium.mjs';

/** What the browser complained about; a page without faults leaves it empty. */
export interface Visitor {
  readonly page: Page;
  readonly person: Person | null;
  readonly complaints: readonly string[];
  /** Opens a path of the portal and waits until its heading is there. */
  open(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface Visits {
  readonly browser: Browser;
  /** Signed in by the form, as a person does; `null` is somebody from the street. */
  visit(person: Person | null, address?: string): Promise<Visitor>;
  close(): Promise<void>;
}

/** @param now the time that browsers see, that of the server's clock */
export async function openVisits(now: () => Date): Promise<Visits> {
  const browser = await launchChromium();
  return {
    browser,
    visit: (person, address) => visit(browser, person, person?.address ?? address ?? '', now),
    close: () => browser.close(),
  };
}

async function visit(browser: Browser, person: Person | null, address: string, now: () => Date): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: address, locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  await page.clock.install({ time: now() });
  const complaints = listen(page);
  const go = async (path: string): Promise<string> => {
    await page.clock.setSystemTime(now());
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    await settled(page);
    return new URL(page.url()).pathname;
  };
  const open = async (path: string): Promise<void> => {
    const wanted = new URL(path, address).pathname;
    let arrived = await go(path);
    // Weeks pass between two moments of the story: nobody is still signed in.
    if (arrived === '/anmelden' && person && wanted !== arrived) {
      await signIn(page, person, go);
      arrived = await go(path);
    }
    if (arrived !== wanted) throw new Error(`${path} führt nach ${arrived}`);
  };
  if (person) await signIn(page, person, go);
  return { page, person, complaints, open, close: () => closed(context) };
}

/** Nothing is being asked of the server any more and no loader is shown. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function signIn(page: Page, { signInData }: Person, go: (path: string) => Promise<string>): Promise<void> {
  await go('/anmelden');
  await page.getByLabel('E-Mail').fill(signInData.email);
  await page.getByLabel('Passwort', { exact: true }).fill(signInData.password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.getByRole('heading', { level: 1, name: 'Meine Aufgaben' }).waitFor();
  await settled(page);
}

/** Errors of scripts, refused by the Content Security Policy, and answers of the server that nobody expected. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // A refusal of the API is shown to the person; Chromium notes each one besides.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
      complaints.push(`${page.url()}: ${text}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 500) complaints.push(`${answer.status()} ${answer.url()}`);
  });
  return complaints;
}

async function closed(context: BrowserContext): Promise<void> {
  await context.close();
}
