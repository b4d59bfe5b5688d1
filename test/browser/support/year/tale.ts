/** What all acts of the clicked year share: the running instance, its people, and the ids that the year has come to. */
import { cyclePath, sectionOf, type Running } from '../../../../apps/amip/demo/deeds.js';
import type { Instance } from '../../../../apps/amip/demo/instance.js';
import { Play } from '../../../../apps/amip/demo/play.js';
import type { Story } from '../../../../apps/amip/demo/story.js';
import type { CycleAnswer } from '../../../../apps/amip/demo/views.js';
import type { People } from '../people.js';

export interface Tale {
  readonly instance: Instance;
  readonly story: Story;
  readonly people: People;
  /** Set by the first act. */
  running: Running;
  roundId: string;
  resolutionId: string;
}

export const begin = (instance: Instance, story: Story, people: People): Tale => ({
  instance,
  story,
  people,
  running: { play: new Play(instance), cycleId: '', sections: new Map() },
  roundId: '',
  resolutionId: '',
});

/** The cycle has been made: from now on deeds and clicks are about this one. */
export async function learnCycle(tale: Tale, cycleId: string): Promise<void> {
  const cycle = await tale.instance.person('geschaeftsfuehrung').get<CycleAnswer>(`/api/cycles/${cycleId}`);
  const sections = new Map(cycle.sections.map((section) => [section.key, section]));
  tale.running = { play: tale.running.play, cycleId, sections };
}

export const cycleOf = ({ instance, running }: Tale): Promise<CycleAnswer> =>
  instance.person('geschaeftsfuehrung').get<CycleAnswer>(cyclePath(running));

export const stateOf = async (tale: Tale): Promise<string> => (await cycleOf(tale)).state;

export const sectionState = async (tale: Tale, key: string): Promise<string> =>
  (await cycleOf(tale)).sections.find((section) => section.key === key)?.state ?? 'fehlt';

export const cyclePage = ({ running }: Tale): string => `/zyklen/${running.cycleId}`;
export const sectionPage = ({ running }: Tale, key: string): string => `/abschnitte/${sectionOf(running, key).id}`;
