/** R18: „vier Performancefelder:“ is followed by four. */
import { COUNT, countOf, countWord } from '../counts.js';
import type { RawFinding } from '../finding.js';
import { placeOf } from '../passages.js';
import type { Reading } from '../reading.js';

/** The last sentence announces: number, at most two words in between, a plural noun, and a colon at the end. */
const ANNOUNCES = new RegExp(
  `(?<![\\p{L}\\d.,])${COUNT}\\s(?:\\p{Ll}[\\p{L}-]+\\s){0,2}(\\p{Lu}[\\p{L}-]+)[^.!?]*:\\s*$`,
  'u',
);
const MEASURES =
  /^(Jahr|Monat|Woche|Tag|Stunde|Minute|Uhr|Prozent|Euro|Person|Mensch|Teilnehm|Standort|Million|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u;

export const announcedCount = ({ sections, passages }: Reading): RawFinding[] => {
  const byPointer = new Map(passages.map((passage) => [passage.pointer, passage]));
  return sections.flatMap(({ value, pointer }) =>
    value.blocks.flatMap((block, index): RawFinding[] => {
      if (block.kind !== 'list' || index === 0) return [];
      const at = `${pointer}/blocks/${index - 1}`;
      const passage = byPointer.get(at);
      const match = ANNOUNCES.exec(passage?.text ?? '');
      const [, written = '', noun = ''] = match ?? [];
      if (!passage || !match || MEASURES.test(noun) || !/^\p{Lu}/u.test(noun)) return [];
      const [announced, found] = [countOf(written), block.items.length];
      if (announced === found) return [];
      const place = placeOf(passage, match.index);
      return [
        {
          where: at,
          message: `Angekündigt sind ${written} ${noun}, es folgen aber ${found}. Bitte Zahl oder Aufzählung berichtigen.`,
          facts: {
            announced,
            found,
            list: `${pointer}/blocks/${index}`,
            textAt: place.pointer,
            offset: place.offset,
            length: written.length,
            replacement: countWord(found, written),
          },
        },
      ];
    }),
  );
};
