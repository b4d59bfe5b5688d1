/** A short year made through the API, with the people who act in it by keyboard or under difficulties in front of their browsers. */
import type { Block } from '#domain/document/blocks.js';
import { STAFF_ROLES } from '#domain/shared/roles.js';
import {
  advanceCycle,
  advanceSection,
  cyclePath,
  holders,
  sectionOf,
  type Running,
} from '../../../apps/amip/demo/deeds.js';
import type { Instance } from '../../../apps/amip/demo/instance.js';
import type { ResolutionAnswer, RoundAnswer } from '../../../apps/amip/demo/views.js';
import { draftedYear, resolutions, startGE } from '../../e2e/short-year.js';
import { gather, type People } from './people.js';

export interface ShortYear {
  readonly instance: Instance;
  readonly people: People;
  readonly running: Running;
  /** Path of the page of a section. */
  section(key: string): string;
  /** What the server has of a section, as one text. */
  textOf(key: string): Promise<string>;
  /** Opens a section again, for its owner (Controlling) to write in. */
  reopen(key: string): Promise<void>;
  close(): Promise<void>;
}

/** All sections are written by Controlling and released. */
export async function shortYear(consultation: 'spaet' | 'keine' = 'spaet'): Promise<ShortYear> {
  const instance = await startGE();
  const people = await gather(instance);
  const running = await draftedYear(instance, { year: 2025, templateKey: 'amip-2024-ge', consultation });
  return {
    instance,
    people,
    running,
    section: (key) => `/abschnitte/${sectionOf(running, key).id}`,
    textOf: async (key) => textOf(await blocksOf(instance, running, key)),
    reopen: (key) => advanceSection(running, instance.person('bereichsleitung'), key, 'reopen', 'Bitte ergänzen.'),
    async close() {
      await people.close();
      await instance.stop();
    },
  };
}

export async function blocksOf(instance: Instance, running: Running, key: string): Promise<readonly Block[]> {
  const path = `/api/sections/${sectionOf(running, key).id}`;
  return (await instance.person('geschaeftsfuehrung').get<{ blocks: readonly Block[] }>(path)).blocks;
}

/** Every string of the content, in its order. */
function textOf(blocks: unknown): string {
  if (typeof blocks === 'string') return blocks;
  if (blocks === null || typeof blocks !== 'object') return '';
  return Object.entries(blocks)
    .filter(([key]) => !['id', 'kind'].includes(key))
    .map(([, value]) => textOf(value))
    .join(' ');
}

/** The section goes to another person of the Jobcenter. */
export async function handOver({ instance, running }: ShortYear, key: string, to: string): Promise<void> {
  const gf = instance.person('geschaeftsfuehrung');
  const holder = (await holders(gf, STAFF_ROLES)).find(({ name }) => name === instance.person(to).name);
  const path = `/api/sections/${sectionOf(running, key).id}`;
  const { version } = await gf.get<{ version: number }>(path);
  await gf.put(`${path}/owner`, { ownerId: holder?.accountId }, version);
}

/** Handed in by its owner and released again. */
export async function release({ instance, running }: ShortYear, key: string): Promise<void> {
  await advanceSection(running, instance.person('controlling'), key, 'submit');
  await advanceSection(running, instance.person('bereichsleitung'), key, 'release');
}

/** @returns the id of the round, open for its one member */
export async function openRound({ instance, running }: ShortYear): Promise<string> {
  const gf = instance.person('geschaeftsfuehrung');
  const [membership] = await gf.get<{ membershipId: string }[]>('/api/beirat-members');
  const { id } = await gf.post<RoundAnswer>(`${cyclePath(running)}/rounds`, {
    kind: 'B',
    title: 'Beratung des Entwurfs',
    startsOn: '2024-07-01',
    endsOn: '2024-07-08',
    memberIds: [membership?.membershipId],
  });
  await advanceCycle(running, gf, 'releaseToBeirat');
  return id;
}

/** The clock ends the round, its comments are answered. @returns the id of the resolution, prepared */
export async function layBefore(short: ShortYear, roundId: string): Promise<string> {
  const { instance, people, running } = short;
  const gf = instance.person('geschaeftsfuehrung');
  await people.until('2024-07-08T22:00:00Z');
  await instance.quiet();
  const { items } = await gf.get<{ items: { id: string; version: number; kind: string }[] }>(
    `/api/rounds/${roundId}/comments`,
  );
  for (const { id, version } of items.filter(({ kind }) => kind !== 'keineAnmerkungen'))
    await gf.put(`/api/comments/${id}/answer`, { reply: 'Danke.', disposition: 'zurKenntnis' }, version);
  await gf.advance(`/api/rounds/${roundId}`, { event: 'markAnswered' });
  await advanceCycle(running, gf, 'beginIncorporation');
  await advanceCycle(running, gf, 'submitToVote');
  return (await resolutions(running)).at(-1)?.id ?? '';
}

export const openVote = ({ instance }: ShortYear, id: string): Promise<ResolutionAnswer> =>
  instance.person('traegerversammlungVorsitz').advance(`/api/resolutions/${id}`, {
    event: 'open',
    motion: 'zustimmung',
  });
