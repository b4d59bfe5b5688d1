/** From year to year with the keyboard alone: the next programme is begun with the one there is, what came over is told, and what changed stands side by side, on the page and as a document. */
import { expect, jest } from '@jest/globals';
import { advanceCycle, cyclePath } from '../../apps/amip/demo/deeds.js';
import { sees } from './support/doing.js';
import { keyboardOf, onTitle } from './support/keyboard.js';
import { look } from './support/looks.js';
import { scenes } from './support/people.js';
import { settled } from './support/portal.js';
import { openRound, shortYear, type ShortYear } from './support/short.js';

jest.setTimeout(180_000);

let short: ShortYear;
const act = scenes(() => short.people, { chained: true });

beforeAll(async () => {
  short = await shortYear();
});
afterAll(() => short?.close());

interface Programme {
  readonly id: string;
  readonly title: string;
}
const begun = (year: number, more: object = {}): Promise<Programme> =>
  short.instance.person('geschaeftsfuehrung').post<Programme>('/api/cycles', {
    year,
    eintrittsplanung: 'imAmip',
    consultation: 'spaet',
    templateKey: 'amip-2024-ge',
    ...more,
  });

act('begins the next programme in five steps, with the one of the year before', async () => {
  const page = await short.people.at('geschaeftsfuehrung', '/zyklen/neu');
  const keys = keyboardOf(page);
  await onTitle(page, 'Neues Programm beginnen');
  await keys.to(page.getByLabel('Programmjahr'));
  await page.getByLabel('Programmjahr').selectText();
  await keys.type('2026');
  await keys.to(page.getByLabel('früh', { exact: true }));
  await keys.press('ArrowDown');
  await keys.to(page.getByLabel('im Programm selbst'));
  await keys.press('Space');
  await keys.press('Enter');
  await sees(page, 'Welche Vorlage?');
  await settled(page);
  const template = page.getByRole('radio', { name: /Muster 2024/ });
  await keys.to(page.getByRole('group', { name: 'Welche Vorlage?' }).getByRole('radio').first());
  await keys.press('Space');
  while (!(await template.isChecked())) await keys.press('ArrowDown');
  await keys.to(page.getByRole('radio', { name: 'Leer' }));
  await keys.press('ArrowDown');
  await page
    .getByRole('radio', { name: /^Mit „.*2025/ })
    .and(page.locator(':checked'))
    .waitFor();
  expect(await look(page, 'zyklus-neu-vorlage')).toEqual([]);
  await keys.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Termine' }).waitFor();
  await settled(page);
  // The usual dates stay: Enter in the first of them goes on.
  await keys.press('Tab', 'Enter');
  await page.getByRole('heading', { level: 2, name: 'Zuständige' }).waitFor();
  await settled(page);
  await keys.to(page.getByRole('button', { name: /^Weiter/ }));
  await keys.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Prüfen und anlegen' }).waitFor();
  await sees(page, /mit „.*2025/);
  await keys.to(page.getByRole('button', { name: 'Programm anlegen' }));
  await keys.press('Enter');
  await onTitle(page, /2026/);
  await settled(page);
  // Nothing is left to carry over.
  expect(await page.getByText('Mit dem Vorjahr beginnen').count()).toBe(0);
  expect(keys.faults()).toEqual([]);
});

act('takes an earlier programme into one that is still empty, and reads what came over', async () => {
  const { id } = await begun(2027);
  const page = await short.people.at('geschaeftsfuehrung', `/zyklen/${id}`);
  const keys = keyboardOf(page);
  await sees(page, 'Mit dem Vorjahr beginnen');
  expect(await look(page, 'zyklus-uebernahme')).toEqual([]);
  await keys.to(page.getByRole('button', { name: 'Programm 2026 übernehmen' }));
  await keys.press('Enter');
  await sees(page, /ist übernommen/);
  await sees(page, /beginnen mit dem früheren Text/);
  await settled(page);
  expect(await look(page, 'zyklus-uebernommen')).toEqual([]);
  const offer = await short.people.at('controlling', `/zyklen/${id}`);
  expect(await offer.getByText('Mit dem Vorjahr beginnen').count()).toBe(0);
  expect(keys.faults()).toEqual([]);
});

/** One figure of the running programme gets another value after the draft was frozen for the Beirat. */
async function changedSinceTheDraft(): Promise<void> {
  const gf = short.instance.person('geschaeftsfuehrung');
  const path = `${cyclePath(short.running)}/figures`;
  const put = async (value: string): Promise<void> => {
    const { kennzahlen, versions } = await gf.get<Figures>(path);
    const others = kennzahlen.filter(({ key }) => key !== PARTNERS.key);
    await gf.put(`${path}/kennzahlen`, { value: [...others, { ...PARTNERS, value }] }, versions.kennzahlen);
  };
  await put('40');
  const round = await openRound(short);
  await short.people.until('2024-07-08T22:00:00Z');
  await short.instance.quiet();
  await gf.advance(`/api/rounds/${round}`, { event: 'markAnswered' });
  await advanceCycle(short.running, gf, 'beginIncorporation');
  await put('42');
}
interface Figures {
  readonly kennzahlen: readonly { readonly key: string }[];
  readonly versions: { readonly kennzahlen: number };
}
const PARTNERS = { key: 'netzwerk', label: 'Netzwerkpartner', kind: 'ist', unit: 'Partner', source: 'Eigene Erhebung' };

act('sees which figures changed, and orders the comparison as a document', async () => {
  await changedSinceTheDraft();
  const path = cyclePath(short.running);
  const page = await short.people.at('geschaeftsfuehrung', `${path.replace('/api/cycles', '/zyklen')}/vergleich`);
  const keys = keyboardOf(page);
  await onTitle(page, 'Was sich geändert hat');
  await sees(page, '+2 (+5,0\u00a0%)');
  expect(await look(page, 'vergleich-zahlen')).toEqual([]);
  await keys.to(page.getByRole('button', { name: 'Als Word-Dokument' }));
  await keys.press('Enter');
  await page.getByRole('link', { name: /^vergleich-2025.*\.docx$/ }).waitFor({ timeout: 60_000 });
  expect(keys.faults()).toEqual([]);
});

it('made no script fail and no policy refuse', () => {
  expect(short.people.complaints()).toEqual([]);
});
