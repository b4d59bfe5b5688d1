/** What is typed reaches the server, in order, once, and is never given up. */
import type { Block } from '#domain/document/blocks.js';
import { mergeBlocks, type MergeConflict } from '#domain/comparison/merge-blocks.js';
import { Autosave, type Failed, type LocalCopy, type Saved } from './autosave.js';

const p = (id: string, text: string): Block => ({ kind: 'paragraph', id, content: [{ kind: 'text', text }] });
const words = (blocks: readonly Block[]): string =>
  blocks
    .map((b) => (b.kind === 'paragraph' ? b.content.map((i) => (i.kind === 'text' ? i.text : '')).join('') : ''))
    .join(' | ');

class Stale extends Error {
  constructor(
    readonly version: number,
    readonly blocks: Block[],
  ) {
    super();
  }
}

/** A server and a clock in the hand of the test. */
function setup(start: Block[] = [p('a', 'eins'), p('b', 'zwei')]) {
  const timers: { work: () => void; ms: number }[] = [];
  const sent: { text: string; version: number; answer: (saved: Saved) => void; fail: (error: unknown) => void }[] = [];
  const seen = { kept: null as LocalCopy<readonly Block[]> | null, adopted: [] as string[], merged: 0 };
  const autosave = new Autosave<readonly Block[], MergeConflict>(
    { version: 1, value: start, updatedAt: 'am Anfang' },
    {
      put: (blocks, version) =>
        new Promise((answer, fail) => sent.push({ text: words(blocks), version, answer, fail })),
      failed: (error): Failed<readonly Block[]> =>
        error instanceof Stale
          ? { kind: 'stale', theirs: { version: error.version, value: error.blocks, updatedAt: 'dort' } }
          : error === 'weg'
            ? { kind: 'offline' }
            : { kind: 'refused', error },
      merge: (base, mine, theirs) => {
        const { blocks: merged, conflicts } = mergeBlocks(base, mine, theirs);
        return { merged, conflicts };
      },
      keep: (copy) => (seen.kept = copy),
      adopt: (blocks) => seen.adopted.push(words(blocks)),
      onMerged: () => seen.merged++,
      later: (work, ms) => {
        const timer = { work, ms };
        timers.push(timer);
        return () => void timers.splice(timers.indexOf(timer) >>> 0, 1);
      },
    },
  );
  const tick = async (): Promise<void> => {
    for (const { work } of timers.splice(0)) work();
    await settle();
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  const last = () => {
    const request = sent.at(-1);
    if (!request) throw new Error('nothing was sent');
    return request;
  };
  return { autosave, timers, sent, seen, tick, settle, last };
}

describe('autosave', () => {
  it('saves some time after the last change, once', async () => {
    const { autosave, timers, sent, tick, settle, last, seen } = setup();
    autosave.changed([p('a', 'e')]);
    autosave.changed([p('a', 'ei')]);
    expect(timers.map(({ ms }) => ms)).toEqual([2000]);
    expect(autosave.state()).toEqual({ kind: 'waiting' });
    await tick();
    expect(sent.map(({ text, version }) => [text, version])).toEqual([['ei', 1]]);
    expect(autosave.state()).toEqual({ kind: 'saving' });
    expect(seen.kept).not.toBeNull();
    last().answer({ version: 2, savedAt: '14:02' });
    await settle();
    expect(autosave.state()).toEqual({ kind: 'saved', at: '14:02' });
    expect(autosave.unsaved).toBe(false);
    expect(seen.kept).toBeNull();
  });

  it('has only one request on its way and sends the latest afterwards', async () => {
    const { autosave, sent, tick, settle, last } = setup();
    autosave.changed([p('a', '1')]);
    await tick();
    autosave.changed([p('a', '2')]);
    autosave.changed([p('a', '3')]);
    await tick();
    expect(sent).toHaveLength(1);
    last().answer({ version: 2, savedAt: 'x' });
    await settle();
    expect(sent.map(({ text, version }) => [text, version])).toEqual([
      ['1', 1],
      ['3', 2],
    ]);
    last().answer({ version: 3, savedAt: 'y' });
    await settle();
    expect(autosave.unsaved).toBe(false);
  });

  it('keeps trying when the connection is lost, and the copy stays', async () => {
    const { autosave, timers, sent, tick, settle, last, seen } = setup();
    autosave.changed([p('a', '1')]);
    await tick();
    last().fail('weg');
    await settle();
    expect(autosave.state()).toEqual({ kind: 'offline' });
    expect(seen.kept?.value).toEqual([p('a', '1')]);
    expect(timers.map(({ ms }) => ms)).toEqual([10_000]);
    await tick();
    expect(sent).toHaveLength(2);
    last().answer({ version: 2, savedAt: 'x' });
    await settle();
    expect(autosave.state()).toEqual({ kind: 'saved', at: 'x' });
  });

  it('tells why the server refuses, and does not ask again by itself', async () => {
    const { autosave, timers, tick, settle, last } = setup();
    autosave.changed([p('a', '1')]);
    await tick();
    last().fail('eingereicht');
    await settle();
    expect(autosave.state()).toEqual({ kind: 'refused', error: 'eingereicht' });
    expect(timers).toEqual([]);
    expect(autosave.unsaved).toBe(true);
  });

  it('merges another version where both changed different paragraphs', async () => {
    const { autosave, sent, tick, settle, last, seen } = setup();
    autosave.changed([p('a', 'meins'), p('b', 'zwei')]);
    await tick();
    last().fail(new Stale(5, [p('a', 'eins'), p('b', 'anders')]));
    await settle();
    expect(seen.adopted).toEqual(['meins | anders']);
    expect(seen.merged).toBe(1);
    await tick();
    expect(sent.at(-1)).toMatchObject({ text: 'meins | anders', version: 5 });
    last().answer({ version: 6, savedAt: 'x' });
    await settle();
    expect(autosave.unsaved).toBe(false);
  });

  it('asks for a decision where both changed the same paragraph, and loses neither', async () => {
    const { autosave, sent, tick, settle, last, seen } = setup();
    autosave.changed([p('a', 'meins'), p('b', 'zwei')]);
    await tick();
    last().fail(new Stale(5, [p('a', 'anders'), p('b', 'zwei')]));
    await settle();
    expect(autosave.state()).toEqual({ kind: 'undecided' });
    expect(autosave.openMerge()?.conflicts).toMatchObject([
      { blockId: 'a', mine: p('a', 'meins'), theirs: p('a', 'anders') },
    ]);
    expect(seen.kept).toMatchObject({
      base: [p('a', 'eins'), p('b', 'zwei')],
      value: [p('a', 'meins'), p('b', 'zwei')],
    });
    await tick();
    expect(sent).toHaveLength(1);
    expect(await autosave.flush()).toBe(false);
    autosave.resolve([p('a', 'beides'), p('b', 'zwei')]);
    await tick();
    expect(last()).toMatchObject({ text: 'beides | zwei', version: 5 });
  });

  it('takes over what another window saved when nothing was typed here', () => {
    const { autosave, seen } = setup();
    autosave.received({ version: 2, value: [p('a', 'neu')], updatedAt: 'dort' });
    expect(seen.adopted).toEqual(['neu']);
    expect(autosave.version).toBe(2);
    expect(autosave.state()).toEqual({ kind: 'saved', at: 'dort' });
    autosave.received({ version: 3, value: [p('a', 'neu')], updatedAt: 'später' });
    expect(seen.adopted).toHaveLength(1);
    autosave.received({ version: 1, value: [], updatedAt: 'alt' });
    expect(autosave.version).toBe(3);
  });

  it('brings a kept copy back beside what has been written since', async () => {
    const { autosave, tick, last, seen } = setup();
    autosave.restore({ base: [p('a', 'alt'), p('b', 'zwei')], value: [p('a', 'alt'), p('b', 'mein')], version: 0 });
    expect(seen.adopted).toEqual(['eins | mein']);
    await tick();
    expect(last()).toMatchObject({ text: 'eins | mein', version: 1 });
  });

  it('has nothing to save when the kept copy is what the server has already', () => {
    const { autosave, timers } = setup();
    autosave.restore({ base: [p('a', 'alt')], value: [p('a', 'eins'), p('b', 'zwei')], version: 0 });
    expect(autosave.state()).toEqual({ kind: 'saved', at: 'am Anfang' });
    expect([autosave.unsaved, timers.length]).toEqual([false, 0]);
  });

  it('flushes at once and says whether everything arrived', async () => {
    const { autosave, settle, last, sent } = setup();
    expect(await autosave.flush()).toBe(true);
    autosave.changed([p('a', '1')]);
    const flushed = autosave.flush();
    await settle();
    expect(sent).toHaveLength(1);
    last().answer({ version: 2, savedAt: 'x' });
    expect(await flushed).toBe(true);
    autosave.changed([p('a', '2')]);
    const failing = autosave.flush();
    await settle();
    last().fail('weg');
    expect(await failing).toBe(false);
  });
});
