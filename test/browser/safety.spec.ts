/** What was typed is never lost: two windows, another person, a lost connection, the end of the session; and pages that print well and load little. */
import { expect, jest } from '@jest/globals';
import { scenes } from './support/people.js';
import { settled } from './support/portal.js';
import { dialog, press, sees } from './support/doing.js';
import { printed } from './support/printing.js';
import { layBefore, openRound, openVote, shortYear, type ShortYear } from './support/short.js';
import { firstViewOf } from './support/weight.js';

jest.setTimeout(120_000);

/** Bytes of script, as gzip, that a page of Beirat or Trägerversammlung may load before it can be read. */
const MOST_SCRIPT = 120 * 1024;

let short: ShortYear;
let roundId = '';
let resolutionId = '';
const act = scenes(() => short.people);

beforeAll(async () => {
  short = await shortYear();
});
afterAll(() => short?.close());

act('prints the preview without anything around it', async () => {
  const page = await short.people.at('geschaeftsfuehrung', `/zyklen/${short.running.cycleId}/vorschau`);
  await page.getByRole('heading', { name: 'Strategische Ausrichtung' }).first().waitFor();
  expect(await printed(page)).toEqual({ around: [], pdf: true });
});

act('a lost connection keeps a comment, says so, and lets it be sent when it is back', async () => {
  roundId = await openRound(short);
  const page = await short.people.at('beiratVorsitz', `/runden/${roundId}`);
  await press(page, 'Allgemeine Anmerkung schreiben');
  const text = page.getByRole('textbox', { name: 'Allgemeine Anmerkung' });
  await text.fill('Ein Satz, der nicht verloren geht.');
  await page.context().setOffline(true);
  await press(page, 'Anmerkung einreichen');
  await sees(page, 'Keine Verbindung');
  await sees(page, 'Nicht eingereicht');
  expect(await text.inputValue()).toBe('Ein Satz, der nicht verloren geht.');
  await page.context().setOffline(false);
  await page.getByText('Keine Verbindung').waitFor({ state: 'detached' });
  await press(page, 'Anmerkung einreichen');
  await page.getByRole('heading', { name: 'Meine Anmerkungen (1)' }).waitFor();
});

act('a comment that was typed and not sent is still there after a reload', async () => {
  const page = await short.people.at('beiratVorsitz', `/runden/${roundId}`);
  await press(page, 'Allgemeine Anmerkung schreiben');
  await page.getByRole('textbox', { name: 'Allgemeine Anmerkung' }).fill('Noch ein Gedanke.');
  await page.reload();
  await settled(page);
  await sees(page, 'Noch nicht eingereicht');
  expect(await page.getByRole('textbox', { name: 'Allgemeine Anmerkung' }).inputValue()).toBe('Noch ein Gedanke.');
});

act('the page of a round loads little script and no editor', async () => {
  const { bytes, heavy } = await firstViewOf(await short.people.page('beiratVorsitz'), `/runden/${roundId}`);
  expect(heavy).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
});

act('a step that somebody else has taken meanwhile is refused in the words of the core', async () => {
  resolutionId = await layBefore(short, roundId);
  const page = await short.people.at('traegerversammlungVorsitz', `/beschluesse/${resolutionId}`);
  await press(page, 'Abstimmung eröffnen');
  const asked = dialog(page, 'Abstimmung eröffnen');
  await asked.waitFor();
  await openVote(short, resolutionId);
  const [refused] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.status() >= 400),
    press(asked, 'Abstimmung eröffnen'),
  ]);
  const { detail } = (await refused.json()) as { detail: string };
  await sees(asked, detail);
});

act('the pages of the Trägerversammlung load little script and no editor', async () => {
  const page = await short.people.at('traegerversammlungMitglied', '/');
  for (const path of [`/beschluesse/${resolutionId}`, `/beschluesse/${resolutionId}/vorlage`]) {
    const { bytes, heavy } = await firstViewOf(page, path);
    expect(heavy).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT);
  }
});

act('prints Vorlage and synopsis without anything around them', async () => {
  for (const path of [`/beschluesse/${resolutionId}/vorlage`, `/zyklen/${short.running.cycleId}/synopse`]) {
    const page = await short.people.at('traegerversammlungMitglied', path);
    expect(await printed(page)).toEqual({ around: [], pdf: true });
  }
});

it('made no script fail and no policy refuse', () => {
  expect(short.people.complaints()).toEqual([]);
});
