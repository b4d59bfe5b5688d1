// What people are told by mail: all their sections in one, until when, in which role, and whom to ask.
import { addressed } from '#application/mails/addressed.js';
import { assignSection } from '#application/section/assign-section.js';
import { compose } from '#mail/compose.js';
import { step, writeAll, openConsultation, type PersonKey, type Year } from '../support/year.js';
import { startYears, type Years } from '../support/years.js';

let years: Years;
let year: Year;

beforeAll(async () => {
  years = await startYears();
}, 60_000);
afterAll(() => years?.stop());
beforeEach(async () => {
  year = await years.create();
});

interface Mail {
  readonly id: string;
  readonly accountId: string;
  readonly template: string;
  readonly data: Record<string, unknown>;
  readonly messageId: string;
  readonly createdAt: Date;
}

/** The texts of the mails to this person as they would go out now, in alphabetical order: all bear the same time here. */
async function texts(key: PersonKey, template: string): Promise<string[]> {
  return year.door.read(year.as('gf'), async (tx) => {
    const mails = (await tx.mails.list({ limit: 200, after: null })) as unknown as Mail[];
    const written = [];
    for (const mail of mails.filter((m) => m.accountId === year.account(key) && m.template === template))
      written.push(
        compose(await addressed(tx, mail), { name: key, email: `${key}@example.de` }, 'https://amip.example.de').text,
      );
    return written.sort();
  });
}
const assign = (index: number, to: PersonKey) =>
  year.door.change(year.as('gf'), async (tx) => {
    const id = year.sectionIds[index] as string;
    await assignSection(tx, id, year.account(to), (await tx.sections.find(id))?.version ?? 0);
  });

test('before drafting nobody is written to; then each person gets one mail with all sections and the day', async () => {
  await assign(0, 'bl');
  await assign(1, 'bl');
  expect(await texts('bl', 'sectionAssigned')).toEqual([]);
  await step(year, 'gf', 'startDrafting');
  const [text, ...more] = await texts('bl', 'cycleOpened');
  expect(more).toEqual([]);
  expect(text).toContain('Sie sind zuständig für die Abschnitte „Ausgangslage“, „Haushalt“.');
  expect(text).toContain('reichen Sie sie bis einschließlich 30.\u00a0September 2026 ein.');
  expect(text).toContain('Ihre Rolle dabei: Bereichsleitung.');
  expect(text).toMatch(/Fragen beantwortet Ihnen gf \(Geschäftsführung\), \S+@\S+\./);
});

test('sections assigned one after the other stand in one mail, those taken back are left out, a sent one is not changed', async () => {
  await step(year, 'gf', 'startDrafting');
  await assign(0, 'bfdh');
  await assign(1, 'bfdh');
  expect(await texts('bfdh', 'sectionAssigned')).toEqual([
    expect.stringContaining('zuständig für die Abschnitte „Ausgangslage“, „Haushalt“.'),
  ]);
  await assign(0, 'tl');
  await assign(1, 'tl');
  await assign(0, 'bfdh');
  expect(await texts('bfdh', 'sectionAssigned')).toEqual([
    expect.stringContaining('zuständig für den Abschnitt „Ausgangslage“.'),
  ]);
  await years.sql(year, `update outbox set dispatched_at = '2026-07-01' where job = 'sendMail'`);
  await assign(1, 'bfdh');
  expect(await texts('bfdh', 'sectionAssigned')).toEqual([
    expect.stringContaining('„Ausgangslage“.'),
    expect.stringContaining('„Haushalt“.'),
  ]);
});

test('a member of the Beirat reads the round, its last day and the organisation to speak for', async () => {
  await openConsultation(year);
  const [text] = await texts('verband', 'roundOpened');
  expect(text).toContain('(Anhörung zum Entwurf)');
  expect(text).toContain('bis einschließlich 25.\u00a0Oktober 2026');
  expect(text).toMatch(/Ihre Rolle dabei: Mitglied des Beirats \(.+\)\./);
});

test('who releases reads until when to check, and the Geschäftsführung asks somebody else than itself', async () => {
  await step(year, 'gf', 'startDrafting');
  await writeAll(year);
  const [text] = await texts('bl', 'sectionSubmitted');
  expect(text).toContain('Bitte prüfen Sie ihn bis einschließlich 30.\u00a0September 2026');
  expect(text).toContain('Fragen beantwortet Ihnen gf');
});
