/** What was typed is never lost: two windows, another person, a lost connection, the end of the session; and pages that print well and load little. */
import { expect, jest } from '@jest/globals';
import { scenes } from './support/people.js';
import { settled } from './support/portal.js';
import { dialog, press, sees } from './support/doing.js';
import { printed } from './support/printing.js';
import { handOver, layBefore, openRound, openVote, release, shortYear, type ShortYear } from './support/short.js';
import { changeElsewhere, writeElsewhere } from './support/elsewhere.js';
import { firstViewOf } from './support/weight.js';
import { addWords, isSaved, textOf, writeOn } from './support/writing.js';

jest.setTimeout(120_000);

/** Bytes of script, as gzip, that a page of Beirat or Trägerversammlung may load before it can be read. */
const MOST_SCRIPT = 120 * 1024;

let short: ShortYear;
let roundId = '';
let resolutionId = '';
const act = scenes(() => short.people, { chained: false });

beforeAll(async () => {
  short = await shortYear();
});
afterAll(() => short?.close());

const SECTION = 'strategie';

describe('a section that is being written', () => {
  beforeAll(() => short.reopen(SECTION));
  afterAll(() => release(short, SECTION));

  act('two windows with the same section do not overwrite each other', async () => {
    const first = await short.people.at('controlling', short.section(SECTION));
    const second = await short.people.tab('controlling', short.section(SECTION));
    await sees(first, 'Dieser Abschnitt ist noch in einem weiteren Fenster geöffnet');
    await writeOn(first, 'Satz aus dem ersten Fenster.');
    await isSaved(first);
    await sees(second, 'Satz aus dem ersten Fenster.');
    await writeOn(second, 'Satz aus dem zweiten Fenster.');
    await isSaved(second);
    await sees(first, 'Satz aus dem zweiten Fenster.');
    const text = await short.textOf(SECTION);
    expect(text).toContain('Satz aus dem ersten Fenster.');
    expect(text).toContain('Satz aus dem zweiten Fenster.');
    await second.close();
  });

  act('what was written elsewhere in another paragraph is merged and told', async () => {
    const page = await short.people.at('controlling', short.section(SECTION));
    await textOf(page).waitFor();
    await writeElsewhere(short, SECTION, 'Ein Absatz von anderswo.');
    await addWords(page, ' Und noch ein Wort.');
    await sees(page, /^Zusammengeführt um /);
    await isSaved(page);
    await sees(page, 'Ein Absatz von anderswo.');
    const text = await short.textOf(SECTION);
    expect(text).toContain('Ein Absatz von anderswo.');
    expect(text).toContain('Und noch ein Wort.');
  });

  act('the same paragraph changed twice is shown in both versions and decided', async () => {
    const page = await short.people.at('controlling', short.section(SECTION));
    await textOf(page).waitFor();
    await changeElsewhere(short, SECTION, 'Der letzte Absatz, von anderswo neu gefasst.');
    await addWords(page, ' Mein Zusatz.');
    await page.getByRole('heading', { name: 'Zwei Fassungen zusammenführen' }).waitFor();
    await sees(page, 'Der letzte Absatz, von anderswo neu gefasst.');
    await sees(page, /Mein Zusatz\./);
    await press(page, 'Zusammenführen und weiterschreiben');
    await sees(page, 'Bitte wählen Sie.');
    await page.getByRole('radio', { name: 'beide behalten' }).check();
    await press(page, 'Zusammenführen und weiterschreiben');
    await isSaved(page);
    const text = await short.textOf(SECTION);
    expect(text).toContain('von anderswo neu gefasst.');
    expect(text).toContain('Mein Zusatz.');
  });

  act('a lost connection keeps what is typed, says so, and saves when it is back', async () => {
    const page = await short.people.at('controlling', short.section(SECTION));
    await textOf(page).waitFor();
    await page.context().setOffline(true);
    await writeOn(page, 'Ohne Verbindung geschrieben.');
    await sees(page, /^nicht gespeichert – keine Verbindung/);
    await sees(page, 'Keine Verbindung');
    await page.context().setOffline(false);
    await isSaved(page);
    await page.getByText('Keine Verbindung', { exact: true }).waitFor({ state: 'detached' });
    expect(await short.textOf(SECTION)).toContain('Ohne Verbindung geschrieben.');
  });

  act('text that could not be saved any more is offered again after the window was closed', async () => {
    const page = await short.people.tab('controlling', short.section(SECTION));
    await textOf(page).waitFor();
    await page.context().setOffline(true);
    await writeOn(page, 'Kurz vor dem Absturz geschrieben.');
    await sees(page, /^nicht gespeichert – keine Verbindung/);
    await page.close();
    const again = await short.people.page('controlling');
    await again.context().setOffline(false);
    await short.people.at('controlling', short.section(SECTION));
    await sees(again, 'Nicht gespeicherter Text gefunden');
    await press(again, 'Wiederherstellen');
    await sees(again, 'Kurz vor dem Absturz geschrieben.');
    await isSaved(again);
    expect(await short.textOf(SECTION)).toContain('Kurz vor dem Absturz geschrieben.');
  });

  act('the session ends in the middle of writing: signing in again in place loses nothing', async () => {
    const page = await short.people.at('controlling', short.section(SECTION));
    await writeOn(page, 'Vor dem Ende der Sitzung.');
    await short.people.until(new Date(short.instance.clock.now().getTime() + 40 * 60_000).toISOString());
    const asked = dialog(page, 'Ihre Sitzung ist beendet');
    await asked.waitFor();
    await press(asked, 'Später anmelden');
    await sees(page, 'Sie sind nicht mehr angemeldet');
    await addWords(page, ' Und danach.');
    await asked.waitFor();
    await asked.getByLabel('Passwort').fill(short.instance.person('controlling').signInData.password);
    await press(asked, 'Wieder anmelden');
    await asked.waitFor({ state: 'detached' });
    await isSaved(page);
    expect(await short.textOf(SECTION)).toContain('Vor dem Ende der Sitzung. Und danach.');
  });

  act('who takes over is told who writes; who wrote is told who took over, and reads on', async () => {
    const before = await short.people.at('controlling', short.section(SECTION));
    await textOf(before).waitFor();
    await settled(before);
    await handOver(short, SECTION, 'bereichsleitung');
    const after = await short.people.at('bereichsleitung', short.section(SECTION));
    await sees(after, /^Konto controlling schreibt seit /);
    await press(after, 'Übernehmen');
    await writeOn(after, 'Übernommen und ergänzt.');
    await isSaved(after);
    await before.clock.fastForward(60_000);
    await sees(before, /^Konto bereichsleitung schreibt seit /);
    expect(await short.textOf(SECTION)).toContain('Übernommen und ergänzt.');
    await handOver(short, SECTION, 'controlling');
  });
});

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
  await page.getByText('Keine Verbindung', { exact: true }).waitFor({ state: 'detached' });
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
  await staysLight('beiratVorsitz', `/runden/${roundId}`, '.round__answering');
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
  await short.people.at('traegerversammlungMitglied', '/');
  await staysLight('traegerversammlungMitglied', `/beschluesse/${resolutionId}`, '.motion__sentence');
  await staysLight('traegerversammlungMitglied', `/beschluesse/${resolutionId}/vorlage`, '.block__text');
});

async function staysLight(who: string, path: string, text: string): Promise<void> {
  const { bytes, heavy, scripts } = await firstViewOf(await short.people.page(who), path, text);
  expect(scripts.length).toBeGreaterThan(2);
  expect({ heavy, tooMuch: bytes > MOST_SCRIPT ? scripts : [] }).toEqual({ heavy: [], tooMuch: [] });
}

act('prints Vorlage and synopsis without anything around them', async () => {
  for (const path of [`/beschluesse/${resolutionId}/vorlage`, `/zyklen/${short.running.cycleId}/synopse`]) {
    const page = await short.people.at('traegerversammlungMitglied', path);
    expect(await printed(page)).toEqual({ around: [], pdf: true });
  }
});

it('made no script fail and no policy refuse', () => {
  expect(short.people.complaints()).toEqual([]);
});
