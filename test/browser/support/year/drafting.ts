/** August to October: the teams write, one section comes back with a reason and is completed, everything is released, the figures are fixed. */
import { expect } from '@jest/globals';
import { advanceSection, cyclePath, write } from '../../../../apps/amip/demo/deeds.js';
import { figuresOf, sectionsOf } from '../../../../apps/amip/demo/story.js';
import type { CycleAnswer } from '../../../../apps/amip/demo/views.js';
import { sectionState, type Tale } from './tale.js';

/** What repeats itself: the others write and hand in as the story has it. */
export async function othersWrite({ people, story, instance, running }: Tale, byHand: readonly string[]) {
  const { owners, dates } = story.year;
  await people.until(dates.lastSubmission);
  for (const { key, blocks } of sectionsOf(story.programme).filter((text) => !byHand.includes(text.key))) {
    const owner = instance.person(owners[key] ?? '');
    await write(running, owner, key, blocks);
    await advanceSection(running, owner, key, 'submit');
  }
}

/** Nobody releases a text of one's own. */
export async function othersRelease(tale: Tale, byHand: readonly string[]): Promise<void> {
  const { people, story, instance, running } = tale;
  const { owners, dates } = story.year;
  await people.until(dates.sectionsReleased);
  for (const key of running.sections.keys()) {
    if (byHand.includes(key)) continue;
    const who = owners[key] === 'bereichsleitung' ? 'geschaeftsfuehrung' : 'bereichsleitung';
    await advanceSection(running, instance.person(who), key, 'release');
  }
  expect(await sectionState(tale, 'vorwort')).toBe('freigegeben');
}

export async function enterFigures({ people, story, instance, running }: Tale): Promise<void> {
  await people.until(story.year.dates.figuresFixed);
  const controlling = instance.person('controlling');
  const { version } = await controlling.get<CycleAnswer>(cyclePath(running));
  await controlling.put(`${cyclePath(running)}/figures`, { figures: figuresOf(story.programme) }, version);
}
