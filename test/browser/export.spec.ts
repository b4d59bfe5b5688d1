/** What stands in a list or table of the portal can be kept as a file: the whole of it, in the words of the page, days as days and numbers as numbers. */
import { expect, jest } from '@jest/globals';
import type { Block } from '#domain/document/blocks.js';
import { cyclePath, write } from '../../apps/amip/demo/deeds.js';
import type { RoundAnswer } from '../../apps/amip/demo/views.js';
import { press, sees } from './support/doing.js';
import { cellsOf, rowsOf, saveBar, savedTable, type Format } from './support/download.js';
import { look } from './support/looks.js';
import { scenes } from './support/people.js';
import { printed } from './support/printing.js';
import { layBefore, openRound, openVote, release, shortYear, type ShortYear } from './support/short.js';

jest.setTimeout(180_000);

const FORMATS: readonly Format[] = ['Excel (XLSX)', 'ODS', 'CSV'];
const COMMENT = '=Bitte „Sprachförderung“ ergänzen.\nUnd die Kosten nennen.';

const SECTION = 'strategie';
const TABLE: Block = {
  kind: 'table',
  id: 't-1',
  title: 'Geplante Eintritte',
  table: {
    columns: [
      { key: 'instrument', label: 'Instrument', kind: 'text' },
      { key: 'plan', label: 'Plan', kind: 'number', unit: 'Eintritte' },
    ],
    rows: [
      { kind: 'data', cells: [{ text: 'Weiterbildung' }, { value: '1037' }] },
      { kind: 'sum', cells: [{ text: 'Gesamt' }, { value: '1037' }] },
    ],
  },
};

let short: ShortYear;
let programme = '';
let roundId = '';
let resolutionId = '';
const act = scenes(() => short.people, { chained: false });

beforeAll(async () => {
  short = await shortYear();
  programme = cyclePath(short.running).replace('/api/cycles', '/zyklen');
  await short.reopen(SECTION);
  await write(short.running, short.instance.person('controlling'), SECTION, [TABLE]);
  await release(short, SECTION);
  roundId = await openRound(short);
  const beirat = short.instance.person('beiratVorsitz');
  await beirat.post<RoundAnswer>(`/api/rounds/${roundId}/comments`, { kind: 'allgemein', text: COMMENT });
  resolutionId = await layBefore(short, roundId);
  await openVote(short, resolutionId);
  // The mails of the year just fill the first part of the list.
  for (const name of ['Eins', 'Zwei', 'Drei'])
    await short.instance
      .person('administration')
      .post('/api/accounts', { name, email: `${name.toLowerCase()}@jobcenter.example`, invite: true });
  await short.instance.quiet();
});
afterAll(() => short?.close());

act('the Beirat keeps the synopsis: every statement with what became of it, and no formula in it', async () => {
  const page = await short.people.at('beiratVorsitz', `${programme}/synopse`);
  await sees(page, 'Und die Kosten nennen.');
  for (const format of FORMATS) {
    const file = await savedTable(page, 'Synopse der Anmerkungen', format);
    expect(file.name).toMatch(/^Synopse-der-Anmerkungen\.(?:xlsx|ods|csv)$/);
    const [head, first, ...more] = await cellsOf(file);
    expect(head?.slice(0, 4)).toEqual(['Runde', 'Nr.', 'Organisation', 'Stelle']);
    expect(first?.[0]).toBe('Beratung des Entwurfs');
    expect(first?.[1]).toEqual(format === 'CSV' ? '1' : { n: '1' });
    expect(first?.[2]).toBe('Handwerkskammer');
    expect(first?.[5]).toBe(COMMENT);
    expect(first?.slice(6, 8)).toEqual(['Zur Kenntnis genommen', 'Danke.']);
    expect(more).toEqual([]);
  }
  expect(await look(page, 'synopse-speichern')).toEqual([]);
});

act(
  'the list of rounds is kept with its days as days, and without who has answered for those who are not told',
  async () => {
    const rows = async (who: string) =>
      cellsOf(await savedTable(await short.people.at(who, `${programme}/runden`), 'Kommentarrunden', 'Excel (XLSX)'));
    const [head, round] = await rows('beiratVorsitz');
    expect(head).not.toContain('Antworten');
    expect(round?.slice(0, 5)).toEqual([
      'Beratung des Entwurfs',
      'Anmerkungen zum Entwurf',
      'beantwortet',
      { d: '2024-07-01' },
      { d: '2024-07-08' },
    ]);
    const [heading = [], told = []] = await rows('geschaeftsfuehrung');
    expect(told[heading.indexOf('Antworten')]).toBe('1 von 1 hat geantwortet');
  },
);

act('those who vote keep who may vote and who has voted, not how', async () => {
  const path = `/beschluesse/${resolutionId}`;
  const voter = await short.people.at('traegerversammlungMitglied', path);
  await voter.getByRole('radio', { name: 'Nein' }).check();
  await press(voter, 'Stimme abgeben');
  await sees(voter, 'Festgehalten: Nein');
  const page = await short.people.at('traegerversammlungVorsitz', path);
  const rows = await rowsOf(await savedTable(page, 'Stimmberechtigte Sitze', 'ODS'));
  expect(rows).toEqual([
    ['Sitz', 'Abgestimmt', 'Träger'],
    ['Konto traegerversammlungMitglied', 'hat abgestimmt', 'Agentur für Arbeit'],
    ['Konto traegerversammlungVorsitz Vorsitz', 'noch nicht', 'Kommune'],
  ]);
});

act('a table of the text is kept by the Beirat from the draft and by those who vote from the Vorlage', async () => {
  for (const [who, path] of [
    ['beiratVorsitz', `/runden/${roundId}`],
    ['traegerversammlungMitglied', `/beschluesse/${resolutionId}/vorlage`],
  ] as const) {
    const page = await short.people.at(who, path);
    await page.getByText('Tabellen speichern (1)').click();
    expect(await cellsOf(await savedTable(page, 'Tabelle 1: Geplante Eintritte', 'Excel (XLSX)'))).toEqual([
      ['Instrument', 'Plan (in Eintritte)'],
      ['Weiterbildung', { n: '1037' }],
      ['Gesamt', { n: '1037' }],
    ]);
  }
  expect((await printed(await short.people.page('traegerversammlungMitglied'))).around).toEqual([]);
});

act('what changed between two versions is kept side by side', async () => {
  const page = await short.people.at('geschaeftsfuehrung', `${short.section(SECTION)}/fassungen`);
  const [head, ...rows] = await rowsOf(await savedTable(page, 'Geänderte Stellen im Text', 'ODS'));
  expect(head).toEqual(['Abschnitt', 'Abschnitt ist', 'Stelle', 'Was geschah', 'Vorher', 'Nachher']);
  expect(rows.map(([, section, , what]) => [section, what])).toEqual([
    ['geändert', 'entfallen'],
    ['geändert', 'neu'],
  ]);
  expect(rows[0]?.[4]).toMatch(/^Text zu/);
  expect(rows[1]?.[5]).toContain('Weiterbildung | 1.037');
});

act('the administration keeps all mails, also those that the page has not loaded yet', async () => {
  const everything: string[] = [];
  const admin = short.instance.person('administration');
  for (let after: string | null = '', next: string | null = null; after !== null; after = next) {
    const answer: { items: { subject: string }[]; next: string | null } = await admin.get(
      `/api/mails?limit=100${after === '' ? '' : `&after=${after}`}`,
    );
    everything.push(...answer.items.map(({ subject }) => subject));
    next = answer.next;
  }
  const page = await short.people.at('administration', '/verwaltung/mails');
  const cells = await cellsOf(await savedTable(page, 'E-Mails', 'Excel (XLSX)'));
  expect(cells.slice(1).map(([subject]) => subject)).toEqual(everything);
  const [subject, to, state, created, sent, tries] = cells[1] ?? [];
  expect([subject, to, state]).toEqual([everything[0], expect.stringContaining('@jobcenter.example'), 'gesendet']);
  expect([created, sent, tries]).toEqual([{ d: '2024-07-09' }, { d: '2024-07-09' }, { n: '1' }]);
  expect(
    await page
      .getByRole('list', { name: /^E-Mails/ })
      .getByRole('listitem')
      .count(),
  ).toBeLessThan(everything.length);
});

act('people are kept with what they may do, their parts apart', async () => {
  const page = await short.people.at('administration', '/verwaltung/personen');
  const rows = await rowsOf(await savedTable(page, 'Personen und ihre Rollen heute', 'CSV'));
  expect(rows[0]).toEqual(['Person', 'Rollen heute', 'Konto']);
  expect(rows).toContainEqual(['Konto revision revision@jobcenter.example', 'Revision', 'aktiv']);
});

act('a file that cannot be made says so, and the table stays', async () => {
  const page = await short.people.at('administration', '/verwaltung/mails');
  const bar = saveBar(page, 'E-Mails');
  await bar.waitFor();
  await page.context().setOffline(true);
  await press(bar, 'CSV');
  await sees(page, 'Die Tabelle ist nicht gespeichert');
  await page.context().setOffline(false);
});

act('no browser complained', () => {
  expect(short.people.complaints()).toEqual([]);
  return Promise.resolve();
});
