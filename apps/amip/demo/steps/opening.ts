/** July 2023: the Geschäftsführung opens the cycle, names who writes what, and the work begins. */
import { advanceCycle, cyclePath, cycleRefuses, holders, openCycle, type Running } from '../deeds.js';
import type { Play } from '../play.js';
import { frontOf, type Story } from '../story.js';
import type { CycleAnswer, SectionRef } from '../views.js';
import { STAFF_ROLES } from '#domain/shared/roles.js';

export async function opening(play: Play, { programme, year }: Story): Promise<Running> {
  const { dates } = year;
  const person = (key: string) => play.instance.person(key);
  const gf = person('geschaeftsfuehrung');
  const input = {
    year: programme.period.year,
    years: programme.period.years,
    eintrittsplanung: programme.variant.eintrittsplanung,
    consultation: programme.variant.consultation,
    templateKey: programme.template?.key,
    dates: {
      start: dates.opened.slice(0, 10),
      draftUntil: dates.draftingDeadline,
      beiratFrom: dates.round.firstDay,
      beiratUntil: dates.round.lastDay,
      resolutionUntil: `${programme.period.year - 1}-12-31`,
    },
  };
  const team = person('teamMarkt');
  await play.refused(
    { who: team, event: 'cycle.create', label: 'Programm anlegen' },
    () => team.post('/api/cycles', input),
    403,
  );
  const running = await openCycle(play, gf, input, `Programm ${programme.period.year} anlegen`);
  await cycleRefuses(running, gf, 'startDrafting', 422, 'everySectionOwned');

  await play.at(dates.sectionsAssigned);
  await assignOwners(running, year.owners);
  await play.at(dates.draftingStarted);
  await advanceCycle(running, gf, 'startDrafting');

  const buero = person('buero');
  await play.step(
    { who: buero, event: 'cycle.editFront', label: 'Titelseite und Impressum einrichten' },
    async () => {
      const { version } = await buero.get<CycleAnswer>(cyclePath(running));
      return buero.put<CycleAnswer>(`${cyclePath(running)}/front`, { front: frontOf(programme) }, version);
    },
    (cycle) => cycle.state,
  );
  return running;

  async function assignOwners(cycle: Running, owners: Readonly<Record<string, string>>): Promise<void> {
    const staff = await holders(gf, STAFF_ROLES);
    for (const section of cycle.sections.values()) {
      const name = person(owners[section.key] ?? '').name;
      const ownerId = staff.find((holder) => holder.name === name)?.accountId;
      if (ownerId === section.ownerId) continue;
      await play.step(
        { who: gf, event: 'section.assign', label: `Abschnitt zuweisen: ${name}`, subject: section.title },
        () => gf.put<SectionRef>(`/api/sections/${section.id}/owner`, { ownerId }, section.version),
        (answer) => answer.state,
      );
    }
  }
}
