/** The people of a story in front of the portal: each in one browser of their own, who sign in again when the clock has ended their session. */
import { it } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Person } from '../../../apps/amip/demo/client.js';
import type { Instance } from '../../../apps/amip/demo/instance.js';
import { openVisits, settled, type Visitor } from './portal.js';

/** Real seconds after which a page that does not do what it should is given up. */
const PATIENCE = 15_000;
const FAILED = join(import.meta.dirname, '..', '..', '..', '.tmp', 'browser', 'failed');

export interface People {
  /** Opens the portal at a path as the person of this key, or as somebody from the street. */
  at(who: string | null, path: string): Promise<Page>;
  /** The page that this person looks at, as it stands. */
  page(who: string): Promise<Page>;
  /** The same, but not signed in yet. */
  stranger(who: string, path: string): Promise<Page>;
  /** Another tab of the same browser. */
  tab(who: string, path: string): Promise<Page>;
  /** Lets what is due happen and moves the clock of server and browsers on. */
  until(instant: string): Promise<void>;
  /** What the browsers complained about, with who sat before them. */
  complaints(): string[];
  /** Leaves a picture of every page that is open, for looking at after a failure. */
  pictures(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function gather(instance: Instance): Promise<People> {
  const visits = await openVisits(() => instance.clock.now());
  const visitors = new Map<string | null, Visitor>();

  async function visitorOf(who: string | null): Promise<Visitor> {
    const known = visitors.get(who);
    if (known) return known;
    const { address } = instance.person('geschaeftsfuehrung');
    const visitor = await visits.visit(null, address);
    visitor.page.context().setDefaultTimeout(PATIENCE);
    visitors.set(who, visitor);
    return visitor;
  }

  async function go(page: Page, path: string): Promise<void> {
    await page.clock.setSystemTime(instance.clock.now());
    await page.goto(path);
    await page.locator('h1').first().waitFor();
    await settled(page);
  }

  async function at(who: string | null, path: string): Promise<Page> {
    const visitor = await visitorOf(who);
    const { page } = visitor;
    await go(page, path);
    if (who !== null && new URL(page.url()).pathname === '/anmelden') await signIn(page, instance.person(who), path);
    return page;
  }

  return {
    at,
    page: async (who) => (await visitorOf(who)).page,
    async stranger(who, path) {
      const visitor = await visitorOf(who);
      await visitor.page.context().clearCookies();
      await go(visitor.page, path);
      return visitor.page;
    },
    async tab(who, path) {
      const { page } = await visitorOf(who);
      const other = await page.context().newPage();
      await other.goto(path);
      await settled(other);
      return other;
    },
    async until(instant) {
      await instance.quiet();
      instance.clock.moveTo(instant);
      for (const { page } of visitors.values()) await page.clock.setSystemTime(instance.clock.now());
    },
    complaints: () =>
      [...visitors].flatMap(([who, visitor]) => visitor.complaints.map((text) => `${who ?? 'niemand'}: ${text}`)),
    async pictures(name) {
      mkdirSync(FAILED, { recursive: true });
      for (const [who, { page }] of visitors)
        await page.screenshot({ path: join(FAILED, `${name}-${who ?? 'niemand'}.png`) });
    },
    close: () => visits.close(),
  };
}

/** The form leads on to where the person wanted to go. */
async function signIn(page: Page, { signInData }: Person, path: string): Promise<void> {
  await page.getByLabel('E-Mail-Adresse').fill(signInData.email);
  await page.getByLabel('Passwort', { exact: true }).fill(signInData.password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForURL(path);
  await settled(page);
}

/**
 * Tests that leave pictures of all pages if they fail.
 * @param chained they build on each other: those after a failed one do not wait for what cannot come
 */
export function scenes(
  people: () => People,
  { chained }: { chained: boolean },
): (title: string, play: () => Promise<void>) => void {
  let broken: string | null = null;
  return (title, play) =>
    it(title, async () => {
      if (broken !== null) throw new Error(`Nicht gespielt, weil davor „${broken}“ nicht gelang.`);
      try {
        await play();
      } catch (error) {
        if (chained) broken = title;
        await people().pictures(title.replace(/\W+/g, '-').slice(0, 40));
        throw error;
      }
    });
}
