/** „Meine Aufgaben“ through a year: each person has the task that is his or hers, others wait for it, and nobody hears more than he or she may. */
import { submitComment } from '#application/consultation/submit-comment.js';
import { answerComment } from '#application/consultation/answer-comment.js';
import { planRound } from '#application/consultation/plan-round.js';
import { advanceSection, lockSection, saveSection } from '#application/section/advance-section.js';
import { assignSection } from '#application/section/assign-section.js';
import type { TasksView } from '#application/tasks/read-tasks.js';
import type { SectionEvent } from '#domain/section/section-table.js';
import type { Client } from '../support/client.js';
import { act, RECORD, SEATS, vote, type Vote } from '../support/vote.js';
import { ROUND, roundOf, step, submit, type PersonKey, type Year } from '../support/year.js';
import { startYearApi, type YearApi } from '../support/year-api.js';

let system: YearApi;
let year: Year;
const clients = new Map<PersonKey, Client>();

beforeAll(async () => {
  system = await startYearApi();
  year = system.year;
}, 120_000);
afterAll(async () => system?.stop());

/** What the page would show this person now. */
async function seen(key: PersonKey): Promise<TasksView> {
  system.api.clock.set(year.clock.now());
  clients.set(key, await system.client(key));
  const answer = await (clients.get(key) as Client).get<TasksView>('/api/tasks');
  expect(answer.status).toBe(200);
  return answer.body;
}
const kinds = (view: TasksView): string[] => view.tasks.map(({ kind }) => kind);
const waits = (view: TasksView): string[] => view.waiting.map(({ title, who }) => `${title} – ${who}`);
const move = (key: PersonKey, index: number, event: SectionEvent, reason?: string) =>
  year.door.change(year.as(key), async (tx) => {
    const { cycle, section } = await lockSection(tx, year.sectionIds[index] as string);
    await advanceSection(tx, cycle, section, event, { reason }, null);
  });
const write = (key: PersonKey, index: number) =>
  year.door.change(year.as(key), async (tx) => {
    const id = year.sectionIds[index] as string;
    await saveSection(
      tx,
      id,
      [{ kind: 'paragraph', id: `p${index}`, content: [{ kind: 'text', text: 'Der Arbeitsmarkt.' }] }],
      (await tx.sections.find(id))?.version ?? 0,
    );
  });

test('without a session there are no tasks', async () => {
  expect((await system.api.client().get('/api/tasks')).status).toBe(401);
  expect((await system.api.client().post('/api/tasks/seen', {})).status).toBe(401);
});

test('the year begins: somebody has to be responsible, then the drafting can start', async () => {
  await system.sql('update section set owner_id = null where id = $1', [year.sectionIds[0]]);
  const before = await seen('gf');
  expect(before.tasks.map(({ kind, detail, dueOn }) => ({ kind, detail, dueOn }))).toEqual([
    { kind: 'assignOwners', detail: 'Noch niemand ist zuständig für „Ausgangslage“.', dueOn: '2026-07-01' },
  ]);
  await year.door.change(year.as('gf'), async (tx) =>
    assignSection(
      tx,
      year.sectionIds[0] as string,
      year.account('tl'),
      (await tx.sections.find(year.sectionIds[0] as string))?.version ?? 0,
    ),
  );
  const after = await seen('gf');
  expect(after.tasks.map(({ title, link, cycleId }) => ({ title, link, cycleId }))).toEqual([
    { title: 'Erarbeitung beginnen', link: `/zyklen/${year.cycleId}`, cycleId: year.cycleId },
  ]);
  expect((await seen('tl')).tasks).toEqual([]);
  expect(waits(await seen('tl'))).toEqual(['Erarbeitung beginnen – Geschäftsführung']);
});

test('owners write, the Bereichsleitung checks, what is given back carries its reason', async () => {
  await step(year, 'gf', 'startDrafting');
  const tl = await seen('tl');
  expect(tl.tasks.map(({ title, link, dueOn, overdue }) => ({ title, link, dueOn, overdue }))).toEqual([
    {
      title: 'Abschnitt „Ausgangslage“ schreiben',
      link: `/abschnitte/${year.sectionIds[0]}`,
      dueOn: '2026-09-30',
      overdue: false,
    },
  ]);
  const gf = await seen('gf');
  expect(kinds(gf)).toEqual(['planRound']);
  expect(waits(gf)).toEqual([
    'Abschnitt „Ausgangslage“ einreichen – tl',
    'Abschnitt „Haushalt“ einreichen – controlling',
  ]);
  await write('tl', 0);
  expect((await seen('tl')).tasks[0]?.title).toBe('Abschnitt „Ausgangslage“ fertig schreiben und einreichen');
  await move('tl', 0, 'submit');
  expect((await seen('bl')).tasks.map(({ title }) => title)).toEqual(['Abschnitt „Ausgangslage“ prüfen']);
  expect((await seen('tl')).tasks).toEqual([]);
  expect(waits(await seen('tl'))).toEqual(['Abschnitt „Ausgangslage“ prüfen – Bereichsleitung']);
  await move('bl', 0, 'return', 'Bitte die Zahlen ergänzen.');
  expect((await seen('tl')).tasks[0]).toMatchObject({
    kind: 'reviseSection',
    title: 'Abschnitt „Ausgangslage“ überarbeiten',
    detail: 'Begründung: „Bitte die Zahlen ergänzen.“',
  });
  const { body } = await (clients.get('tl') as Client).get(`/api/sections/${year.sectionIds[0]}`);
  const returnedAt = year.clock.now().toISOString();
  expect(body).toMatchObject({ returnReason: 'Bitte die Zahlen ergänzen.', returnedBy: 'bl', returnedAt });
  await write('tl', 0);
  await move('tl', 0, 'submit');
  expect((await system.sql('select return_reason from section where id = $1', [year.sectionIds[0]]))[0]).toEqual({
    return_reason: null,
  });
  await move('bl', 0, 'release');
});

test('a late section is overdue, and the budget is asked for when its text is there', async () => {
  year.clock.set('2026-10-02T08:00:00Z');
  expect((await seen('controlling')).tasks).toMatchObject([{ kind: 'writeSection', overdue: true }]);
  await write('controlling', 1);
  await move('controlling', 1, 'submit');
  expect(kinds(await seen('controlling'))).toEqual(['markBudget']);
  await step(year, 'controlling', 'markBudget', { budgetMark: 'vorlaeufig' });
  expect((await seen('bfdh')).tasks).toEqual([]);
  await move('bl', 1, 'release');
  expect(kinds(await seen('bfdh'))).toEqual(['signOffBudget']);
  await step(year, 'bfdh', 'signOffBudget');
  expect(kinds(await seen('bfdh'))).toEqual([]);
});

test('the round is planned and the draft released; the Beirat has its task with the time left, the staff waits', async () => {
  await year.door.change(year.as('gf'), (tx) =>
    planRound(tx, year.cycleId, {
      ...ROUND,
      memberIds: (['gewerkschaft', 'verband', 'wohlfahrt'] as const).map((m) => year.member(m)),
    }),
  );
  year.clock.set('2026-10-12T10:00:00Z');
  expect((await seen('gf')).tasks.map(({ title }) => title)).toEqual(['Entwurf für den Beirat freigeben']);
  expect((await seen('verband')).tasks).toEqual([]);
  expect(waits(await seen('verband'))).toEqual(['Der Entwurf wird geschrieben – Jobcenter']);
  await step(year, 'gf', 'releaseToBeirat');
  const round = await roundOf(year);
  expect((await seen('verband')).tasks).toEqual([
    {
      kind: 'comment',
      title: 'Zum Entwurf Stellung nehmen: „Anhörung zum Entwurf“',
      detail: 'Auch „keine Anmerkungen“ ist eine Rückmeldung.', // the end of the round stands in dueOn, once
      link: `/runden/${round.id}`,
      cycleId: year.cycleId,
      cycleTitle: 'Programm 2027',
      dueOn: '2026-10-25',
      dueAt: '2026-10-25T23:00:00.000Z',
      overdue: false,
      role: null,
    },
  ]);
  expect((await seen('kammer')).tasks).toEqual([]); // not asked in this round
  expect(waits(await seen('gf'))).toEqual([
    'Rückmeldung zu „Anhörung zum Entwurf“ (0 von 3 liegen vor) – Arbeitgeberverband, Gewerkschaft und Wohlfahrtsverband',
  ]);
  await year.door.change(year.as('verband'), (tx) =>
    submitComment(tx, round.id, { kind: 'allgemein', text: 'Zustimmung.' }, []),
  );
  expect((await seen('verband')).tasks).toMatchObject([
    {
      kind: 'comment',
      detail: '1 Anmerkung eingereicht – Sie können bis zum Ende der Runde weiterlesen und anmerken.',
      dueOn: '2026-10-25',
    },
  ]);
  await year.door.change(year.as('wohlfahrt'), (tx) => submitComment(tx, round.id, { kind: 'keineAnmerkungen' }, []));
  expect((await seen('wohlfahrt')).tasks).toEqual([]); // the last word
  expect(waits(await seen('gf'))).toEqual([
    'Rückmeldung zu „Anhörung zum Entwurf“ (2 von 3 liegen vor) – Gewerkschaft',
  ]);
  year.clock.set('2026-10-25T10:00:00Z');
  expect(kinds(await seen('gewerkschaft'))).toEqual(['comment']);
  expect(kinds(await seen('verband'))).toEqual(['comment']);
});

test('after the end: incorporate, prepare replies, decide, release; then the Beirat reads', async () => {
  year.clock.set('2026-10-28T09:00:00Z');
  expect((await seen('verband')).tasks).toEqual([]);
  expect((await seen('gewerkschaft')).tasks).toEqual([]); // over by the clock, whoever has closed it or not
  expect(kinds(await seen('gf')).sort()).toEqual(['answerComments', 'cycleStep']);
  await step(year, 'gf', 'beginIncorporation');
  const [comment] = await year.door.read(year.as('gf'), (tx) => tx.comments.ofCycle(year.cycleId));
  const id = comment?.id as string;
  const answer = (key: PersonKey, input: Parameters<typeof answerComment>[2]) =>
    year.door.change(year.as(key), async (tx) =>
      answerComment(tx, id, input, (await tx.comments.find(id))?.version ?? 0),
    );
  await answer('gf', { responsibleId: year.account('tl') });
  expect((await seen('tl')).tasks).toMatchObject([
    { kind: 'draftReply', title: 'Antwort auf eine Anmerkung vorbereiten', dueOn: '2026-12-31' },
  ]);
  expect(waits(await seen('gf'))).toEqual(['Antwort auf eine Anmerkung vorbereiten – tl']);
  await answer('tl', { reply: 'Vielen Dank.' });
  expect((await seen('gf')).tasks).toMatchObject([{ title: 'Über eine Anmerkung entscheiden und antworten' }]);
  await answer('gf', { disposition: 'zurKenntnis' });
  expect((await seen('gf')).tasks).toMatchObject([{ title: 'Antworten freigeben: „Anhörung zum Entwurf“' }]);
  const round = await roundOf(year);
  const released = await (clients.get('gf') as Client).post(
    `/api/rounds/${round.id}/transitions`,
    { event: 'markAnswered' },
    { ifMatch: round.version },
  );
  expect(released.status).toBe(200);
  expect(kinds(await seen('verband'))).toEqual(['readReplies']);
  expect((await seen('gf')).tasks).toMatchObject([{ title: 'Zur Beschlussfassung vorlegen', dueOn: '2026-12-31' }]);
});

test('the Vorsitz opens, every seat votes, the Vorsitz closes and records; the Beirat sees only that it is decided', async () => {
  const id = await submit(year);
  const body: Vote = { ...year, id };
  expect((await seen('a1')).tasks).toMatchObject([
    { kind: 'resolutionStep', title: 'Abstimmung eröffnen', link: `/beschluesse/${id}` },
  ]);
  expect((await seen('k1')).tasks).toEqual([]);
  expect(waits(await seen('k1'))).toEqual(['Abstimmung eröffnen – Vorsitz der Trägerversammlung']);
  await act(body, 'a1', 'open');
  expect(kinds(await seen('k1'))).toEqual(['vote']);
  expect(kinds(await seen('a1')).sort()).toEqual(['resolutionStep', 'vote']);
  expect((await seen('vertretungKommune')).tasks).toEqual([]); // no mandate
  await vote(body, 'k1', 'ja');
  expect((await seen('k1')).tasks).toEqual([]);
  expect(waits(await seen('k1'))).toContain('Abstimmen – a1, a2 und 3 weitere');
  expect((await seen('a1')).tasks.find(({ kind }) => kind === 'resolutionStep')?.detail).toBe(
    'Stimmen bisher: 1 von 6 Sitzen.',
  );
  for (const seat of SEATS.filter((s) => s !== 'k1')) await vote(body, seat, 'ja');
  await act(body, 'a1', 'close');
  expect((await seen('a1')).tasks.map(({ title }) => title)).toEqual(['Beschluss niederlegen']);
  expect(waits(await seen('gewerkschaft'))).toEqual([]); // replies to read: the year is told there
  expect(waits(await seen('kammer'))).toEqual(['Über das Programm wird beschlossen – Trägerversammlung']);
  await act(body, 'a1', 'record', RECORD);
  for (const [event, title] of [
    ['sign', 'Unterzeichnen'],
    ['publish', 'Veröffentlichen'],
    ['finish', 'Abschließen'],
  ] as const) {
    expect((await seen('gf')).tasks.map((task) => task.title)).toEqual([title]);
    await step(year, 'gf', event, { signedOn: RECORD.heldOn });
  }
  expect((await seen('gf')).tasks).toEqual([]);
});

test('what changed: staff hears of sections, Beirat and Trägerversammlung never; looking makes it old', async () => {
  const gf = await seen('gf');
  expect(gf.lastLook).toBeNull();
  expect((await seen('revision')).changes).toHaveLength(30); // no more, however much happened
  const texts = gf.changes.map(({ text }) => text);
  expect(texts).toContain(
    'Der Beschluss wurde niedergelegt: das Programm ist beschlossen (Sitzung vom 28.\u00a0Oktober 2026).',
  );
  expect(texts).toContain('Der Abschnitt „Ausgangslage“ wurde mit Begründung zurückgegeben.');
  expect([...gf.changes].sort((a, b) => b.at.localeCompare(a.at))).toEqual(gf.changes);
  expect(gf.changes.some(({ by }) => by === 'gf')).toBe(false);
  for (const key of ['verband', 'k1', 'kammer'] as const) {
    const { tasks, waiting, changes } = await seen(key);
    const said = JSON.stringify({ tasks, waiting, changes });
    expect(changes.length).toBeGreaterThan(3);
    expect(said).not.toMatch(/Abschnitt|Ausgangslage|Haushalt|Budget|Titelseite|abschnitte|anmerkungen/);
    expect(said).not.toContain('"by":"gf"');
  }
  expect((await seen('verband')).changes).toContainEqual({
    at: expect.any(String),
    text: 'Die Kommentarrunde „Anhörung zum Entwurf“ ist beantwortet; die Antworten sind für die Beteiligten freigegeben.',
    by: 'Geschäftsführung',
    link: expect.stringMatching(/^\/runden\//),
    cycleTitle: 'Programm 2027',
  });
  expect(JSON.stringify((await seen('kammer')).changes)).not.toContain('Kommentarrunde'); // was never asked
  expect(JSON.stringify((await seen('verband')).changes)).not.toContain('Anmerkung ist eingegangen'); // only of others
  expect((await seen('admin')).changes).toEqual([]);

  await seen('gf');
  expect((await (clients.get('gf') as Client).post('/api/tasks/seen', {})).status).toBe(204);
  const after = await seen('gf');
  expect(after.changes).toEqual([]);
  expect(after.lastLook).toBe(year.clock.now().toISOString());
  expect((await seen('bl')).lastLook).toBeNull(); // of others nothing is remembered
});

test('when the next year should have begun, the Geschäftsführung is told', async () => {
  year.clock.set('2027-07-05T08:00:00Z');
  expect((await seen('gf')).tasks).toMatchObject([
    { kind: 'openCycle', title: 'Programm 2028 anlegen', link: '/zyklen/neu', dueOn: '2027-09-30' },
  ]);
  expect(kinds(await seen('bl'))).toEqual([]);
});

test('another Jobcenter has nothing of all this', async () => {
  const stranger = await system.api.signIn('geschaeftsfuehrung');
  const { body } = await stranger.get<TasksView>('/api/tasks');
  expect(JSON.stringify(body)).not.toContain('Programm 2027');
  expect(body.changes).toEqual([]);
});
