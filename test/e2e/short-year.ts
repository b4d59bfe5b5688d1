/** Short years for the variants: few people, one sentence per section, the same deeds as in the demo. */
import { localDate } from '#domain/shared/berlin.js';
import type { Block } from '#domain/document/blocks.js';
import { StoryClock } from '../../apps/amip/demo/clock.js';
import {
  advanceCycle,
  advanceSection,
  cyclePath,
  openCycle,
  write,
  type CycleStep,
  type Running,
} from '../../apps/amip/demo/deeds.js';
import { startInstance, type Instance, type PlannedAccount } from '../../apps/amip/demo/instance.js';
import { Play } from '../../apps/amip/demo/play.js';
import type { CycleAnswer, ResolutionAnswer } from '../../apps/amip/demo/views.js';

export const account = (key: PlannedAccount['role'], more: Partial<PlannedAccount> = {}): PlannedAccount => ({
  key,
  name: `Konto ${key}`,
  role: key,
  email: `${(more.key ?? key).toLowerCase()}@jobcenter.example`,
  memberSince: '2020-01-01',
  ...more,
});

const STAFF = [
  account('administration'),
  account('geschaeftsfuehrung'),
  account('bereichsleitung'),
  account('controlling'),
  account('bfdh'),
  account('revision'),
];
const BEIRAT = [account('beiratVorsitz', { organisation: 'Handwerkskammer', group: 'kammer' })];

export const startGE = (): Promise<Instance> =>
  startInstance(
    {
      key: 'musterkreis',
      name: 'Jobcenter Musterkreis',
      traegerform: 'gE',
      traeger: [
        { kind: 'agentur', name: 'Agentur für Arbeit Musterstadt' },
        { kind: 'kommune', name: 'Musterkreis' },
      ],
      ort: 'Musterstadt',
      accounts: [
        ...STAFF,
        ...BEIRAT,
        account('traegerversammlungVorsitz', { traeger: 'kommune' }),
        account('traegerversammlungMitglied', { traeger: 'agentur' }),
      ],
    },
    new StoryClock('2024-07-01T08:00:00Z'),
  );

export const startZkT = (): Promise<Instance> =>
  startInstance(
    {
      key: 'optionskreis',
      name: 'Kommunales Jobcenter Optionskreis',
      traegerform: 'zkT',
      traeger: [{ kind: 'kommune', name: 'Optionskreis' }],
      ort: 'Optionsstadt',
      accounts: [...STAFF, ...BEIRAT, account('kommunalerAusschuss'), account('kommunalesBeschlussorgan')],
    },
    new StoryClock('2024-07-01T08:00:00Z'),
  );

export const sentence = (id: string, text: string): Block => ({
  kind: 'paragraph',
  id,
  content: [{ kind: 'text', text }],
});

/** A cycle whose sections are all written and released and whose budget is marked and signed off. */
export async function draftedYear(
  instance: Instance,
  variant: { year: number; templateKey: string; consultation: 'frueh' | 'spaet' | 'keine' },
): Promise<Running> {
  const play = new Play(instance);
  const gf = instance.person('geschaeftsfuehrung');
  const memberships = await gf.get<{ accountId: string; role: string }[]>('/api/memberships');
  const ownerId = memberships.find(({ role }) => role === 'controlling')?.accountId ?? '';
  const running = await openCycle(play, gf, { ...variant, eintrittsplanung: 'operativesProgramm' }, 'Programm anlegen');
  for (const section of running.sections.values()) {
    if (section.ownerId !== ownerId) await gf.put(`/api/sections/${section.id}/owner`, { ownerId }, section.version);
  }
  await advanceCycle(running, gf, 'startDrafting');
  for (const { key, title } of running.sections.values()) await writeAndRelease(running, key, `Text zu „${title}“.`);
  await advanceCycle(running, instance.person('controlling'), 'markBudget', { budgetMark: 'vorlaeufig' });
  await advanceCycle(running, instance.person('bfdh'), 'signOffBudget');
  return running;
}

export async function writeAndRelease(running: Running, key: string, text: string): Promise<void> {
  const person = (name: string) => running.play.instance.person(name);
  await write(running, person('controlling'), key, [sentence(`${key}-1`, text)]);
  await advanceSection(running, person('controlling'), key, 'submit');
  await advanceSection(running, person('bereichsleitung'), key, 'release');
}

export const readCycle = (running: Running): Promise<CycleAnswer> =>
  running.play.instance.person('geschaeftsfuehrung').get<CycleAnswer>(cyclePath(running));

/** All ballot rounds of the cycle, the first one first. */
export const resolutions = (running: Running): Promise<ResolutionAnswer[]> =>
  running.play.instance.person('revision').get<ResolutionAnswer[]>(`${cyclePath(running)}/resolutions`);

/** Lays the programme before the Trägerversammlung, which votes unanimously and records the same day. */
export async function voteUnanimously(
  running: Running,
  submit: CycleStep,
  reason: string,
  motion: object,
): Promise<ResolutionAnswer> {
  const { play } = running;
  const chair = play.instance.person('traegerversammlungVorsitz');
  await advanceCycle(running, play.instance.person('geschaeftsfuehrung'), submit, { reason });
  const path = `/api/resolutions/${(await resolutions(running)).at(-1)?.id ?? ''}`;
  await chair.advance(path, { event: 'open', ...motion });
  for (const key of ['traegerversammlungVorsitz', 'traegerversammlungMitglied'])
    await play.instance.person(key).put(`${path}/ballot`, { choice: 'ja' });
  await chair.advance(path, { event: 'close' });
  return chair.advance<ResolutionAnswer>(path, { event: 'record', heldOn: today(running), place: 'Musterstadt' });
}

export const today = ({ play }: Running): string => localDate(play.instance.clock.now());
