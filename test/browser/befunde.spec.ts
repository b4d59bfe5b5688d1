/** Findings from the first look to the last: read, followed to their words, passed over with a reason, mended by one key; all without a mouse. */
import { expect, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Block } from '#domain/document/blocks.js';
import { cyclePath, write } from '../../apps/amip/demo/deeds.js';
import { isSomewhere, keyboardOf, onTitle, reachedBehind } from './support/keyboard.js';
import { look } from './support/looks.js';
import { scenes } from './support/people.js';
import { settled } from './support/portal.js';
import { blocksOf, release, shortYear, type ShortYear } from './support/short.js';
import { isSaved, textOf } from './support/writing.js';

jest.setTimeout(180_000);

const KEY = 'strategie';
const KENNZAHL = {
  key: 'elb',
  label: 'Erwerbsfähige Leistungsberechtigte',
  kind: 'ist',
  measure: 'Bestand',
  unit: 'Personen',
  value: '4560',
  source: 'Statistik der Bundesagentur für Arbeit',
  stand: { kind: 'month', year: 2023, month: 12 },
};
const SENTENCE = 'Im Dezember 2023 waren rund 4.560 Personen erwerbsfähig. Näheres zeigt Tabelle 9.';
const text: Block[] = [
  { kind: 'paragraph', id: 's-1', content: [{ kind: 'text', text: 'Der Kreis wächst, wie Abschnitt 1 zeigt.' }] },
  { kind: 'paragraph', id: 's-2', content: [{ kind: 'text', text: SENTENCE }] },
];

interface FindingAnswer {
  readonly key: string;
  readonly severity: string;
  readonly override: { readonly id: string } | null;
}

let short: ShortYear;
let cycle = '';
const act = scenes(() => short.people, { chained: true });

beforeAll(async () => {
  short = await shortYear();
  cycle = cyclePath(short.running);
  const controlling = short.instance.person('controlling');
  await short.reopen(KEY);
  await write(short.running, controlling, KEY, text);
  await controlling.put(`${cycle}/figures/kennzahlen`, { value: [KENNZAHL] }, 1);
});
afterAll(() => short?.close());

const page = (who: string, path: string): Promise<Page> => short.people.at(who, path);
const findings = (): string => `${cycle.replace('/api/cycles', '/zyklen')}/befunde`;
const selects = async (on: Page, words: string): Promise<void> => {
  await on.waitForFunction((wanted) => getSelection()?.toString() === wanted, words);
};
const contentOf = async (id: string): Promise<unknown> => {
  const block = (await blocksOf(short.instance, short.running, KEY)).find((one) => one.id === id);
  return block && 'content' in block ? block.content : null;
};

act('the programme says what stands against it and leads there; every look of the page is good', async () => {
  const gf = await page('geschaeftsfuehrung', findings().replace('/befunde', ''));
  const keys = keyboardOf(gf);
  await keys.to(gf.getByRole('link', { name: /^Befunde: .*sperrt/ }));
  await keys.press('Enter');
  await onTitle(gf, 'Befunde');
  await settled(gf);
  await gf.getByText('Tabelle 9').first().waitFor();
  expect(keys.faults()).toEqual([]);
  expect(await look(gf, 'befunde')).toEqual([]);
});

act('what is not wanted is filtered away', async () => {
  const gf = await short.people.page('geschaeftsfuehrung');
  const keys = keyboardOf(gf);
  await keys.to(gf.getByLabel('Wie schwer'));
  await keys.type('sperrt');
  await gf.getByText(/^1 von \d+ Befunden gezeigt/).waitFor();
  expect(await gf.locator('li.finding').count()).toBe(1);
  expect(new URL(gf.url()).search).toBe('?schwere=sperrt');
  await keys.to(gf.getByRole('button', { name: 'Alle zeigen' }));
  await keys.press('Enter');
  await gf.getByText(/Befunden gezeigt/).waitFor({ state: 'detached' });
  expect(await gf.locator('li.finding').count()).toBeGreaterThan(1);
  expect(new URL(gf.url()).search).toBe('');
  await gf.goBack();
  await gf.getByText(/^1 von \d+ Befunden gezeigt/).waitFor();
  await gf.goForward();
  await gf.getByText(/Befunden gezeigt/).waitFor({ state: 'detached' });
  // A link that somebody sent, with one word that is no filter.
  const sent = await page('controlling', `${findings()}?schwere=zuPruefen&regel=unfug`);
  await sent.getByText(/^\d+ von \d+ Befunden gezeigt/).waitFor();
  expect(await sent.getByLabel('Wie schwer').inputValue()).toBe('zuPruefen');
  expect(await sent.getByLabel('Regel').inputValue()).toBe('');
});

act('a finding is passed over with a reason, and the reason is taken back', async () => {
  const gf = await page('geschaeftsfuehrung', findings());
  const keys = keyboardOf(gf);
  const card = gf.locator('li.finding', { hasText: 'Tabelle 9' });
  await keys.to(card.getByRole('button', { name: 'Mit Begründung übergehen' }));
  await keys.press('Enter');
  const asked = gf.getByRole('dialog', { name: 'Befund mit Begründung übergehen' });
  await asked
    .getByLabel(/Warum kann das so bleiben/)
    .and(gf.locator(':focus'))
    .waitFor();
  expect(await look(gf, 'befund-uebergehen')).toEqual([]);
  expect(await reachedBehind(gf)).toEqual([]);
  await keys.to(asked.getByRole('button', { name: 'Übergehen' }));
  await keys.press('Enter');
  await asked.getByText('Bitte begründen Sie').waitFor();
  await keys.to(asked.getByLabel(/Warum kann das so bleiben/));
  await keys.type('Die Tabelle kommt mit dem Nachtrag.');
  await keys.to(asked.getByRole('button', { name: 'Übergehen' }));
  await keys.press('Enter');
  await asked.waitFor({ state: 'detached' });
  await gf.getByText('Der Befund ist mit Begründung übergangen.').waitFor();
  await isSomewhere(gf);
  await card.getByText('Die Tabelle kommt mit dem Nachtrag.').waitFor();
  await card.getByText(/^Übergangen von Konto geschaeftsfuehrung/).waitFor();
  await keys.to(card.getByRole('button', { name: 'Begründung zurücknehmen' }));
  await keys.press('Enter');
  const back = gf.getByRole('dialog', { name: 'Begründung zurücknehmen' });
  await keys.to(back.getByRole('button', { name: 'Zurücknehmen' }));
  await keys.press('Enter');
  await back.waitFor({ state: 'detached' });
  await card.getByText('sperrt', { exact: true }).waitFor();
  expect(keys.faults()).toEqual([]);
});

act('the report is made as a Word document', async () => {
  const gf = await page('geschaeftsfuehrung', findings());
  const keys = keyboardOf(gf);
  await keys.to(gf.getByRole('button', { name: 'Bericht als Word-Dokument herstellen' }));
  await keys.press('Enter');
  await short.instance.quiet();
  await gf.getByRole('link', { name: /^befunde-2025\.docx/ }).waitFor();
});

act('who only reads is led to the words themselves', async () => {
  const gf = await page('geschaeftsfuehrung', findings());
  const keys = keyboardOf(gf);
  await keys.to(gf.locator('li.finding', { hasText: 'Tabelle 9' }).getByRole('link', { name: 'Zur Stelle' }));
  await keys.press('Enter');
  await settled(gf);
  await selects(gf, 'Tabelle 9');
  expect(await look(gf, 'abschnitt-befunde-lesen')).toEqual([]);
});

act('what belongs here stands before the findings, and the keyboard alone reaches all of it', async () => {
  const gf = await short.people.page('geschaeftsfuehrung');
  const aside = gf.getByRole('complementary', { name: 'Zu diesem Abschnitt' });
  const heads = (await aside.locator('h2').allInnerTexts()).filter((text) => /Was hierher gehört|Befunde/.test(text));
  expect(heads).toEqual(['Was hierher gehört', 'Befunde']);
  const before = gf.viewportSize();
  await gf.setViewportSize({ width: 1280, height: 400 });
  await aside.focus();
  await gf.keyboard.press('End');
  await gf.waitForFunction(() => (document.querySelector('.section-aside')?.scrollTop ?? 0) > 0);
  if (before) await gf.setViewportSize(before);
});

act('who writes binds a typed number and a typed reference with one key each, and can undo it', async () => {
  const writer = await page('controlling', short.section(KEY));
  const keys = keyboardOf(writer);
  const panel = writer.getByRole('region', { name: 'Befunde' });
  await panel
    .getByText(/sperrt/)
    .first()
    .waitFor();
  await keys.to(panel.getByRole('button', { name: /^Durch Verweis ersetzen: 1$/ }));
  await keys.press('Enter');
  await panel.getByText('„1“ ist ersetzt.').waitFor();
  await keys.to(panel.getByRole('button', { name: /^Durch Kennzahl ersetzen: rund\s4\.560 \(Erwerbsfähige/ }));
  await keys.press('Enter');
  await panel.getByText('„rund 4.560“ ist ersetzt.').waitFor();
  await isSomewhere(writer);
  await textOf(writer)
    .getByTitle(/^Kennzahl: Erwerbsfähige/)
    .and(writer.getByText(/^rund\s4\.560$/))
    .waitFor();
  await isSaved(writer);
  expect(await contentOf('s-1')).toMatchObject([
    { text: 'Der Kreis wächst, wie Abschnitt ' },
    { kind: 'sectionReference', show: 'number' },
    { text: ' zeigt.' },
  ]);
  expect(await contentOf('s-2')).toMatchObject([
    { text: 'Im Dezember 2023 waren ' },
    { kind: 'kennzahl', key: 'elb', prefix: 'rund' },
    { text: ' Personen erwerbsfähig. Näheres zeigt Tabelle 9.' },
  ]);
  await panel.getByRole('button', { name: /^Durch Kennzahl/ }).waitFor({ state: 'detached' });
  await keys.to(panel.getByRole('button', { name: /: zur Stelle im Text/ }));
  await keys.press('Enter');
  await textOf(writer).and(writer.locator(':focus')).waitFor();
  await selects(writer, 'Tabelle 9');
  await keys.press('Control+z');
  await isSaved(writer);
  expect(await contentOf('s-2')).toEqual([{ kind: 'text', text: SENTENCE }]);
  await panel.getByRole('button', { name: /^Durch Kennzahl/ }).waitFor();
  await panel.getByText(/ist ersetzt/).waitFor({ state: 'detached' });
  expect(keys.faults()).toEqual([]);
  expect(await look(writer, 'abschnitt-befunde-schreiben')).toEqual([]);
});

act('a contradiction typed later is pointed out after the save', async () => {
  const writer = await short.people.page('controlling');
  const keys = keyboardOf(writer);
  const panel = writer.getByRole('region', { name: 'Befunde' });
  await textOf(writer).focus();
  await keys.press('Control+End', 'Enter');
  await keys.type('Im Dezember 2023 gab es 4.650 erwerbsfähige Leistungsberechtigte.');
  await isSaved(writer);
  await panel
    .getByText(/4\.650/)
    .first()
    .waitFor();
});

act('a release that a finding stands against is refused with its words and the way to it', async () => {
  const gf = short.instance.person('geschaeftsfuehrung');
  await release(short, KEY);
  const [membership] = await gf.get<{ membershipId: string }[]>('/api/beirat-members');
  await gf.post(`${cycle}/rounds`, {
    kind: 'B',
    title: 'Beratung des Entwurfs',
    startsOn: '2024-07-01',
    endsOn: '2024-07-08',
    memberIds: [membership?.membershipId],
  });
  const blocking = async (): Promise<readonly FindingAnswer[]> =>
    (await gf.get<{ findings: readonly FindingAnswer[] }>(`${cycle}/findings`)).findings.filter(
      ({ severity }) => severity === 'blocks',
    );
  for (const { key } of await blocking()) await gf.post(`${cycle}/findings/overrides`, { key, reason: 'Folgt.' });
  const programme = await page('geschaeftsfuehrung', findings().replace('/befunde', ''));
  await programme.getByRole('link', { name: /^Befunde: .*übergangen/ }).waitFor();
  // While the page stands there, the reason is taken back elsewhere.
  for (const { override } of await blocking()) await gf.post(`/api/finding-overrides/${override?.id ?? ''}/withdrawal`);
  const keys = keyboardOf(programme);
  await keys.to(programme.getByRole('button', { name: 'Entwurf für den Beirat freigeben' }));
  await keys.press('Enter');
  const asked = programme.getByRole('dialog');
  await asked.waitFor();
  await keys.to(asked.locator('footer button').first());
  await keys.press('Enter');
  await asked
    .getByText(/Diese Befunde stehen der Freigabe entgegen: .*Tabelle 9/)
    .first()
    .waitFor();
  await keys.to(asked.getByRole('link', { name: /sperr/ }));
  await keys.press('Enter');
  await onTitle(programme, 'Befunde');
  expect(keys.faults()).toEqual([]);
});

act('no browser complained', () => {
  expect(short.people.complaints()).toEqual([]);
  return Promise.resolve();
});
