/** What the hash of a text covers, and what the workflow learns about blocks. */
import { resolvedProgramme, sampleProgramme } from '../../../test/support/sample-programme.js';
import type { Block } from './blocks.js';
import { blocksEmpty, blocksToCheck } from './block-state.js';
import { contentText } from './content.js';

describe('contentText', () => {
  it('is the same for the draft and its resolved copy', () => {
    expect(contentText(resolvedProgramme())).toBe(contentText(sampleProgramme()));
    expect(contentText(sampleProgramme({ nachtraege: [{ number: 1, title: 'Mehr Mittel' }] }))).toBe(
      contentText(sampleProgramme()),
    );
  });

  it('changes with every word and figure', () => {
    const changed = sampleProgramme();
    changed.kennzahlen[0]!.value = '4561';
    expect(contentText(changed)).not.toBe(contentText(sampleProgramme()));
    expect(contentText(sampleProgramme({ title: 'Anders' }))).not.toBe(contentText(sampleProgramme()));
  });
});

describe('block state', () => {
  const paragraph = (text: string, toCheck = false): Block => ({
    kind: 'paragraph',
    id: 'p',
    content: [{ kind: 'text', text }],
    toCheck,
  });

  it('knows empty content', () => {
    expect(
      [[], [paragraph(' ')], [paragraph('x')], [{ kind: 'figure', id: 'f', title: 't', alt: 'a' } as Block]].map(
        blocksEmpty,
      ),
    ).toEqual([true, true, false, false]);
  });

  it('counts what is still to check', () => {
    expect(blocksToCheck([paragraph('a', true), paragraph('b')])).toBe(1);
  });
});
