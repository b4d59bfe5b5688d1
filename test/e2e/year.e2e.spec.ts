/** One real year through HTTP, exactly as `npm run demo` plays it: states, refusals, hashes, documents, mails and the audit trail. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentText } from '#domain/document/content.js';
import { validateProgramme } from '#domain/document/validate.js';
import { mitwirkungsvermerk } from '#domain/consultation/mitwirkung.js';
import { run as render } from '../../apps/amip/commands/render.js';
import { StoryClock } from '../../apps/amip/demo/clock.js';
import { startInstance, type Instance } from '../../apps/amip/demo/instance.js';
import { jobcenterOf, loadStory } from '../../apps/amip/demo/story.js';
import { runYear, type YearResult } from '../../apps/amip/demo/year.js';
import { docxText, withPlainSpaces } from './docx-text.js';

const story = loadStory();
let instance: Instance;
let year: YearResult;

beforeAll(async () => {
  instance = await startInstance(jobcenterOf(story), new StoryClock(story.year.dates.opened));
  year = await runYear(instance, story);
}, 170_000);

afterAll(() => instance?.stop());

const changesOf = (values: readonly string[]): string[] => values.filter((value, i) => value !== values[i - 1]);

it('goes through the states of the cycle in order', () => {
  const states = year.timeline.flatMap(({ event, state }) =>
    event.startsWith('cycle.') && state && !event.startsWith('cycle.read') ? [state] : [],
  );
  expect(changesOf(states)).toEqual([
    'angelegt',
    'erarbeitung',
    'konsultation',
    'einarbeitung',
    'beschlussfassung',
    'beschlossen',
    'unterzeichnet',
    'veroeffentlicht',
  ]);
  expect(year.cycle.state).toBe('veroeffentlicht');
});

it('tells the year in the order of its dates', () => {
  const times = year.timeline.map(({ time }) => time);
  expect([...times].sort()).toEqual(times);
  expect(times[0]).toBe('2023-07-03T07:00:00.000Z');
  expect(times.at(-1)).toBe('2024-02-28T08:00:00.000Z');
});

it('refuses what comes too early, too late or from the wrong person, and says why', () => {
  const refusals = year.timeline.flatMap(({ event, actorRole, refusal }) =>
    refusal ? [{ event, actorRole, ...refusal }] : [],
  );
  const expected: [event: string, role: string, status: number, reason: RegExp][] = [
    ['cycle.create', 'teamleitung', 403, /Geschäftsführung/],
    ['cycle.startDrafting', 'geschaeftsfuehrung', 422, /niemanden, der sie verantwortet/],
    ['section.save', 'teamleitung', 422, /verantwortet jemand anderes/],
    ['section.save', 'teamleitung', 412, /in einer anderen Sitzung geändert/],
    ['section.read', 'beiratVorsitz', 403, /Entwurf lesen darf nur/],
    ['cycle.readProgramme', 'beiratVorsitz', 404, /nicht für Sie/],
    ['section.release', 'teamleitung', 403, /Bereichsleitung/],
    ['cycle.editFigures', 'bueroGeschaeftsfuehrung', 403, /Controlling/],
    ['cycle.signOffBudget', 'bfdh', 422, /vorläufig oder endgültig/],
    ['cycle.releaseToBeirat', 'geschaeftsfuehrung', 422, /keine Kommentarrunde geplant/],
    ['cycle.beginIncorporation', 'geschaeftsfuehrung', 422, /läuft noch/],
    ['comment.submit', 'beiratMitglied', 409, /endete mit Ablauf des 30\. Oktober 2023/],
    ['comment.answer', 'teamleitung', 403, /entscheiden Geschäftsführung und Bereichsleitung/],
    ['round.markAnswered', 'geschaeftsfuehrung', 422, /1 Anmerkung/],
    ['cycle.submitToVote', 'geschaeftsfuehrung', 422, /Eine Anmerkung hat noch keine/],
    ['section.reopen', 'bereichsleitung', 422, /Begründung/],
    ['cycle.submitToVote', 'geschaeftsfuehrung', 422, /Haushalt hat den Budgetteil in seiner jetzigen Fassung/],
    ['resolution.vote', 'traegerversammlungMitglied', 409, /nötig ist „eröffnet“/],
    ['resolution.open', 'traegerversammlungMitglied', 403, /Vorsitz/],
    ['resolution.vote', 'geschaeftsfuehrung', 403, /darf nur/],
    ['resolution.vote', 'traegerversammlungVertretung', 422, /nicht stimmberechtigt/],
    ['resolution.record', 'traegerversammlungVorsitz', 422, /entscheidet zuerst der Vorsitz/],
    ['cycle.publish', 'geschaeftsfuehrung', 409, /unterzeichnet/],
    ['cycle.sign', 'geschaeftsfuehrung', 422, /nicht in der Zukunft/],
  ];
  for (const [event, actorRole, status, reason] of expected) {
    const found = refusals.filter((r) => r.event === event && r.actorRole === actorRole && r.status === status);
    expect(withPlainSpaces(found.map((r) => r.reason).join('\n'))).toMatch(reason);
  }
});

it('closes the round by the clock at its exclusive end, before anybody came by', () => {
  const closing = year.trail.filter(({ entity, event }) => entity === 'round' && event === 'close');
  expect(closing).toEqual([
    expect.objectContaining({ actor: 'clock', at: '2023-10-30T23:00:00.000Z', to: 'geschlossen' }),
  ]);
});

it('decides 3:3 by the casting vote, on exactly the frozen text', () => {
  const { ballot, recorded, programme } = year;
  expect(recorded.outcome?.count).toMatchObject({ entitled: 6, yes: 3, no: 3 });
  expect(recorded).toMatchObject({ decision: 'beschlossen', castingVote: { choice: 'ja' }, textVersion: 2 });
  expect(ballot.roll.filter(({ traeger }) => traeger === 'agentur')).toHaveLength(3);
  expect(programme.resolution).toMatchObject({ heldOn: '2023-12-13', textVersion: 2, castingVote: { choice: 'ja' } });
  const hash = createHash('sha256').update(contentText(programme)).digest('hex');
  expect([ballot.textHash, recorded.textHash, programme.resolution?.textHash, programme.edition.textHash]).toEqual([
    hash,
    hash,
    hash,
    hash,
  ]);
  expect(docxText(year.finalDocument).body.replace(/\s/g, '')).toContain(hash);
  expect(year.draft.textHash).not.toBe(hash);
});

it('prints the real figures, dates and changes in the resolved DOCX', () => {
  const { body, headers } = docxText(year.finalDocument);
  for (const figure of ['9.994.076', '2.970.357', '1.632.294', '875', '869', '16,0 %', '115,0', '37,6 %'])
    expect(body).toContain(figure);
  for (const words of [
    '13. Dezember 2023',
    '21. Februar 2024',
    '3 Ja, 3 Nein',
    'Stimmengleichheit',
    'zwölf Monate nach der Aufnahme',
  ])
    expect(body).toContain(words);
  expect(body).not.toContain('Platzhalter');
  expect(headers).not.toMatch(/ENTWURF|VORLAGE/);
});

it('marks the draft as a draft, without what came later', () => {
  const { body, headers } = docxText(year.draftDocument);
  expect(headers).toContain('ENTWURF');
  expect(body).toContain('Entwurf, Fassung 1');
  expect(body).not.toContain('zwölf Monate nach der Aufnahme');
  expect(body).not.toContain('Stimmengleichheit');
  expect(Buffer.from(year.draftDocument).equals(Buffer.from(year.finalDocument))).toBe(false);
});

it('claims exactly the participation that happened', () => {
  expect(mitwirkungsvermerk(year.programme.participation).map(withPlainSpaces)).toEqual([
    'Träger: Agentur für Arbeit Erfurt und Ilm-Kreis, vertreten bei der Beschlussfassung (Trägerversammlung), 13. Dezember 2023.',
    expect.stringMatching(
      /^Beirat \(§ 18d SGB II\): Stellungnahmen zum Entwurf in der Fassung 1 \(Kommentarrunde 1, 20\. Oktober 2023 bis 30\. Oktober 2023\): 6 eingeladen, 5 mit Stellungnahme, 1 mit der Erklärung „keine Anmerkungen“;/,
    ),
    'Beauftragte für Chancengleichheit am Arbeitsmarkt: schriftlicher Beitrag, 15. November 2023.',
    'Beauftragte für den Haushalt: Mitzeichnung des Budgetteils, 27. November 2023.',
  ]);
});

it('shows every comment with its answer to those who vote, employers and employees first', () => {
  const [round] = year.synopsis;
  expect(year.synopsis).toHaveLength(1);
  expect(round?.entries).toHaveLength(story.year.comments.length);
  expect(round?.entries.every(({ reply, disposition }) => reply !== null && disposition !== null)).toBe(true);
  expect(changesOf(round?.entries.map(({ memberGroup }) => memberGroup ?? '') ?? []).slice(0, 2)).toEqual([
    'arbeitgeber',
    'arbeitnehmer',
  ]);
  expect(round?.noRemarks).toEqual([expect.objectContaining({ organisation: 'Industrie- und Handelskammer' })]);
  expect(round?.silent).toEqual([]);
});

it('keeps an audit trail that verifies and names every step once', () => {
  expect(year.verdict.fault).toBeNull();
  expect(year.verdict.count).toBeGreaterThan(year.trail.length);
  const steps = year.trail
    .filter(({ entity, from, to }) => entity === 'cycle' && from !== to)
    .map(({ event }) => event);
  expect(steps).toEqual([
    'create',
    'startDrafting',
    'releaseToBeirat',
    'beginIncorporation',
    'submitToVote',
    'resolve',
    'sign',
    'publish',
  ]);
  expect(year.trail.filter(({ event }) => event === 'vote')).toHaveLength(6);
});

it('sends each mail once to those concerned', () => {
  const { mails } = year;
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
  const to = (subject: RegExp): string[] =>
    mails
      .filter((mail) => subject.test(mail.subject))
      .map((mail) => /<([^>]+)>/.exec(mail.to)?.[1] ?? mail.to)
      .sort();
  const emails = (keys: readonly string[]): string[] =>
    story.year.accounts
      .filter(({ key }) => keys.includes(key))
      .map(({ email }) => email)
      .sort();
  const beirat = story.year.round.audience;
  expect(to(/Beteiligung des Beirats eröffnet: Beratung des Entwurfs /)).toEqual(emails(beirat));
  expect(to(/Antworten auf Ihre Anmerkungen/)).toEqual(emails(beirat));
  expect(to(/Erinnerung an die Abgabe/)).toEqual(emails(['controlling', 'geschaeftsfuehrung']));
  expect(to(/kommt zu Ihnen zurück/)).toEqual(emails(['teamMarkt']));
  expect(to(/die Abstimmung ist eröffnet/)).toEqual(
    emails(['agentur1', 'agentur2', 'kommune1', 'kommune2', 'kommune3']),
  );
  expect(to(/Beteiligung des Beirats beendet: Beratung des Entwurfs /)).toEqual(
    emails(['geschaeftsfuehrung', 'buero']),
  );
});

it('exports a valid programme from which `amip render` makes the very same bytes', async () => {
  expect(validateProgramme(year.programme)).toMatchObject({ ok: true });
  const folder = mkdtempSync(join(tmpdir(), 'amip-e2e-'));
  try {
    const [json, docx] = [join(folder, 'programme.json'), join(folder, 'amip.docx')];
    writeFileSync(json, JSON.stringify(year.programme));
    expect(await render([json, '--out', docx])).toBe(0);
    expect(readFileSync(docx).equals(Buffer.from(year.finalDocument))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
