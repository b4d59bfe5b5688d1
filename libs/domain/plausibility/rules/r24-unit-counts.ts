/** R24: how many Bereiche, Standorte or Teams the Jobcenter has is the same wherever it is said. */
import { COUNT, countOf } from '../counts.js';
import type { RawFinding } from '../finding.js';
import { grouped } from '../grouped.js';
import { placeOf } from '../passages.js';
import type { Reading } from '../reading.js';
import { sentencesOf } from '../sentences.js';
import { enumerate } from '../words.js';

const UNIT = new RegExp(
  `(?<![\\p{L}\\d.,])${COUNT}\\s(?:\\p{Ll}+\\s)?(Bereiche|Fachbereiche|Abteilungen|Standorte|Geschäftsstellen|Außenstellen|Teams|Sachgebiete)(?:n|s)?\\b`,
  'gu',
);
/** Only sentences about the organisation itself. */
const ABOUT_US = /jobcenter|organis|gegliedert|gliedert|besteht aus|umfasst|verteilt sich/iu;

export function unitCounts({ passages }: Reading): RawFinding[] {
  const found = passages.flatMap((passage) => {
    if (
      passage.kind !== 'text' ||
      !/Bereiche|Abteilungen|Standorte|Geschäftsstellen|Außenstellen|Teams|Sachgebiete|bereiche/u.test(passage.text)
    )
      return [];
    return sentencesOf(passage.text)
      .filter(({ text }) => ABOUT_US.test(text))
      .flatMap(({ text, start }) =>
        [...text.matchAll(UNIT)].map((match) => ({
          unit: (match[2] ?? '').toLowerCase(),
          name: match[2] ?? '',
          count: countOf(match[1] ?? ''),
          written: match[0],
          place: placeOf(passage, start + match.index),
        })),
      );
  });
  return [...grouped(found, ({ unit }) => unit).values()].flatMap((said): RawFinding[] => {
    const [first, ...later] = said;
    const other = later.find(({ count }) => count !== first?.count);
    if (!first || !other) return [];
    return [
      {
        where: other.place.pointer,
        message: `Die Zahl der ${first.name} ist verschieden angegeben: ${enumerate([first, other].map(({ written }) => `„${written}“`))}. Bitte angleichen.`,
        facts: {
          unit: first.name,
          counts: said.map(({ count, place }) => ({ count, where: place.pointer })),
          offset: other.place.offset,
          length: other.written.length,
        },
      },
    ];
  });
}
