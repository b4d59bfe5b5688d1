/** August to October 2023: the teams write, one section is returned and corrected, everything is released, the figures are fixed. */
import type { Person } from '../client.js';
import {
  advanceCycle,
  advanceSection,
  cyclePath,
  cycleRefuses,
  sectionOf,
  sectionRefuses,
  showsOverdue,
  write,
  type Running,
} from '../deeds.js';
import { figuresOf, sectionsOf, type Story } from '../story.js';
import type { CycleAnswer, SectionRef } from '../views.js';

/** A week before the last day for drafts, in the morning. */
const REMINDER = '2023-09-22T06:00:00.000Z';
/** They hand in last, so the reminder is for them. */
const LATE_OWNERS = ['controlling', 'geschaeftsfuehrung'];

export async function drafting(running: Running, story: Story): Promise<void> {
  const { play } = running;
  const { dates, owners, returned } = story.year;
  const person = (key: string) => play.instance.person(key);
  const ownerOf = (key: string) => person(owners[key] ?? '');
  const lead = person(returned.by);
  const texts = sectionsOf(story.programme);
  const isLate = (key: string): boolean => LATE_OWNERS.includes(owners[key] ?? '');

  await play.at(dates.firstSubmission);
  await othersStayOut(running, story);
  for (const { key, blocks } of texts.filter((text) => !isLate(text.key))) {
    const complete =
      key === returned.section ? blocks.filter(({ id }) => !returned.missingBlocks.includes(id)) : blocks;
    await draft(key, complete);
  }
  await sectionRefuses(running, ownerOf(returned.section), returned.section, 'release', 403);

  await play.at(dates.returned);
  await advanceSection(running, lead, returned.section, 'return', returned.returnReason);
  await play.at(dates.resubmitted);
  await write(
    running,
    ownerOf(returned.section),
    returned.section,
    texts.find(({ key }) => key === returned.section)?.blocks ?? [],
    'Abschnitt ergänzen',
  );
  await advanceSection(running, ownerOf(returned.section), returned.section, 'submit');

  await play.at(REMINDER);
  await play.instance.quiet();
  await play.ofClock('cycle.remind', 'Wer noch nicht eingereicht hat, wird erinnert', 'erarbeitung');
  await play.at(dates.lastSubmission);
  for (const { key, blocks } of texts.filter((text) => isLate(text.key))) await draft(key, blocks);

  await play.at(dates.sectionsReleased);
  await showsOverdue(running, person('geschaeftsfuehrung'), '2023-09-30');
  for (const { key } of texts) {
    // Nobody releases a text of one's own.
    await advanceSection(running, owners[key] === returned.by ? person('geschaeftsfuehrung') : lead, key, 'release');
  }
  await figures(running, story);

  async function draft(key: string, blocks: (typeof texts)[number]['blocks']): Promise<void> {
    const owner = ownerOf(key);
    const half = Math.ceil(blocks.length / 2);
    if (blocks.length > 1) await write(running, owner, key, blocks.slice(0, half), 'Zwischenstand speichern');
    await write(running, owner, key, blocks);
    await advanceSection(running, owner, key, 'submit');
  }
}

/** The editor of another team, a stale window, and a member of the Beirat who looks for the draft too early. */
async function othersStayOut(running: Running, { year }: Story): Promise<void> {
  const { play } = running;
  const section = sectionOf(running, 'arbeitsmarkt');
  const path = `/api/sections/${section.id}`;
  const owner = play.instance.person(year.owners[section.key] ?? '');
  const other = play.instance.person('teamLeistung');
  const beirat = play.instance.person('beiratVorsitz');
  const save = { event: 'section.save', label: 'Abschnitt schreiben', subject: section.title };
  const { version } = await other.get<SectionRef>(path);
  await play.refused(
    { who: other, ...save },
    () => other.put(`${path}/blocks`, { blocks: [] }, version),
    422,
    'isOwner',
  );
  await write(running, owner, section.key, [], 'Abschnitt beginnen');
  await play.refused(
    { who: owner, ...save, label: 'Aus einem veralteten Fenster speichern' },
    () => owner.put(`${path}/blocks`, { blocks: [] }, version),
    412,
    'section.stale',
  );
  await play.refused(
    { who: beirat, event: 'section.read', label: 'Nicht freigegebenen Abschnitt lesen', subject: section.title },
    () => beirat.get(path),
    403,
  );
  await play.refused(
    { who: beirat, event: 'cycle.readProgramme', label: 'Nicht freigegebenen Entwurf lesen' },
    () => beirat.get(`${cyclePath(running)}/programme`),
    404,
  );
}

async function figures(running: Running, { programme, year }: Story): Promise<void> {
  const { play } = running;
  const controlling = play.instance.person('controlling');
  const buero = play.instance.person('buero');
  const bfdh = play.instance.person('bfdh');
  const put = async (who: Person): Promise<CycleAnswer> => {
    const { version } = await who.get<CycleAnswer>(cyclePath(running));
    return who.put<CycleAnswer>(`${cyclePath(running)}/figures`, { figures: figuresOf(programme) }, version);
  };
  const step = { event: 'cycle.editFigures', label: 'Kennzahlen, Budget und Planung eintragen' };
  await play.at(year.dates.figuresFixed);
  await play.refused({ who: buero, ...step }, () => put(buero), 403);
  await play.step(
    { who: controlling, ...step },
    () => put(controlling),
    (cycle) => cycle.state,
  );
  await cycleRefuses(running, bfdh, 'signOffBudget', 422, 'budgetMarked');
  await play.at(year.dates.budgetMarked);
  await advanceCycle(running, controlling, 'markBudget', { budgetMark: year.budgetMark });
  await advanceCycle(running, bfdh, 'signOffBudget');
}
