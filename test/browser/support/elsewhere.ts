/** The same section saved at another place meanwhile. */
import type { Block } from '#domain/document/blocks.js';
import { sectionOf } from '../../../apps/amip/demo/deeds.js';
import { sentence } from '../../e2e/short-year.js';
import { blocksOf, type ShortYear } from './short.js';

/** One more paragraph, before the others. */
export const writeElsewhere = (short: ShortYear, key: string, text: string): Promise<void> =>
  save(short, key, (blocks) => [sentence(`${key}-anderswo`, text), ...blocks]);

/** The last paragraph in other words. */
export const changeElsewhere = (short: ShortYear, key: string, text: string): Promise<void> =>
  save(short, key, (blocks) => [...blocks.slice(0, -1), sentence(blocks.at(-1)?.id ?? '', text)]);

async function save(
  { instance, running }: ShortYear,
  key: string,
  change: (blocks: readonly Block[]) => Block[],
): Promise<void> {
  const controlling = instance.person('controlling');
  const path = `/api/sections/${sectionOf(running, key).id}`;
  const { version } = await controlling.get<{ version: number }>(path);
  await controlling.put(`${path}/blocks`, { blocks: change(await blocksOf(instance, running, key)) }, version);
}
